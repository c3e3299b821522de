// How a form is told: by the verb of the order, by the verb of the deed, by the head of the noun phrase that names the thing.
import type { FeatureFormName } from './feature-forms.ts'

/** Forms by the verb of the order, in base form. */
export const verbForms: readonly (readonly [FeatureFormName, RegExp])[] = [
  ['look_up', /^(?:see|view|know|learn|browse|read|watch|explore|inspect)$/],
  ['visible', /^(?:show|display|present|indicate|surface|list|mention|expose)$/],
  ['output', /^(?:print|output|echo|emit)$/],
  ['look', /^(?:style|align|center|centre|enlarge|animate|colou?r|redesign)$/],
  ['detect', /^(?:detect|recogni[sz]e|identify|discover|flag|scan|find)$/],
  ['compute', /^(?:calculate|weigh|compute|estimate|count|measure|predict|score|rank|sum|average|aggregate|recalculate|determine)$/],
  ['check', /^(?:validate|verify|check|ensure|enforce|require|limit|restrict|test|confirm|cap|protect)$/],
  ['generate', /^(?:generate|produce|summari[sz]e|draft|build)$/],
  ['transform', /^(?:convert|parse|extract|map|translate|transform|normali[sz]e|format|encode|decode|seriali[sz]e|compress|split|process|saniti[sz]e|clean|resolve|encrypt|wrap|classify|categori[sz]e|index|merge|combine|join)$/],
  ['keep', /^(?:save|store|record|log|track|archive|collect|monitor)$/],
  ['connect', /^(?:connect|integrate|link|wire|hook|thread|push|send|post|forward|expose|stream|publish|subscribe|attach)$/],
  ['fetch', /^(?:fetch|pull|query|load|retrieve|get|call)$/],
  ['use', /^(?:use|adopt|reuse)$/],
  ['kind', /^(?:support|handle|accept|understand|respect|implement)$/],
  ['remove', /^(?:remove|drop)$/],
  ['omit', /^(?:filter|ignore|skip|exclude|eliminate|avoid|suppress|prevent|stop|block|reduce|disable|hide)$/],
  ['place', /^(?:move|place|put|pin)$/],
  ['swap', /^(?:replace|swap)$/],
  ['rule', /^(?:reject|deny|force)$/],
  ['prompt', /^(?:ask|prompt)$/],
  ['extend', /^(?:extend|expand|propagate|include)$/],
  ['replace', /^(?:switch|change|rename|migrate|turn|set|update|adjust|rewrite|refactor|override)$/],
  ['improve', /^(?:improve|enhance|optimi[sz]e|refine|streamline|simplify|redo|rework|review|clarify|upgrade|fine-tune|polish|speed|finish|fix)$/],
] // biome-ignore format: a table reads better in rows

/** Forms of what people do, by the verb of the deed. */
export const deedForms: readonly (readonly [FeatureFormName, RegExp])[] = [
  ['create', /^(?:add|create|submit|write|insert|enter|record|log|book|register|upload|attach|post|draft|build|compose|specify|provide|define|state)$/],
  ['choose', /^(?:choose|select|pick|configure|customi[sz]e|tune|opt)$/],
  ['alter', /^(?:mark|flag|tag|star|pin|label|rate|edit|change|rename|move|resize|assign|reassign|organi[sz]e|overwrite|rearrange|swap|trim|merge|split|update|adjust|extend|alter|set|control)$/],
] // biome-ignore format: a table reads better in rows

/** Further ones, where it is sure that people do it. */
export const peopleForms: readonly (readonly [FeatureFormName, RegExp])[] = [
  ['look_up', /^(?:see|view|know|look|find|hear|check|read)$/],
  ['create', /^(?:leave|put|type|fill|name|sign|tick|note|dictate|order|request|report|apply|answer|ask|correct|send|hand|queue)$/],
  ['alter', /^(?:block|hide|disable|hold|restore|switch|refuse|swap)$/],
] // biome-ignore format: a table reads better in rows

/** Forms by the head of the noun phrase that names the thing. */
export const headForms: readonly (readonly [FeatureFormName, RegExp])[] = [
  ['detect', /^(?:detection|detector|recognition|identification|matching)$/],
  ['compute', /^(?:calculations?|calculator|estimat(?:e|es|ion|or)|counting|predictions?|forecasts?|scoring|computation|averages?|ranking|rates?|ratios?|margins?|deltas?)$/],
  ['check', /^(?:validation|validator|validations?|verification|checks?|checkers?|checking|enforcement|guards?|linting|protection|prevention|restrictions?)$/],
  ['generate', /^(?:generation|generator|creation|synthesis|generators)$/],
  ['transform', /^(?:conversion|converter|parsing|parser|extraction|extractor|mapping|mapper|compression|formatting|formatter|normali[sz]ation|transformation|processing|processor|encoding|decoding|cleaning|splitting|merging|resolution|encryption|classification|pipeline|translation|decomposition)$/],
  ['keep', /^(?:tracking|tracker|storage|journal|memory|monitoring|history|telemetry)$/],
  ['connect', /^(?:connections?|connectors?|bridge|client|adapters?|provider|providers|drivers?|loader|import|imports|streaming|communication|server|mcp|proxy|ipc|channels?|sse)$/],
  ['kind', /^(?:support|handling|compatibility|handler|handlers)$/],
  ['manage', /^(?:management|manager|administration|admin)$/],
  ['option', /^(?:options?|flags?|parameters?|params?|attributes?|property|properties|variables?|switch|defaults?|override|overrides|filters?|format|formats|thresholds?|selectors?|pickers?)$/],
  ['steps', /^(?:flows?|workflows?)$/],
  ['process', /^(?:jobs?|workers?|queue|queues|scraper|simulator|simulation|automation|scheduling|scheduler|refresh|sync|fallback|polling|daemon)$/],
  ['mode', /^modes?$/],
  ['control', /^(?:buttons?|inputs?|shortcuts?|hot-?keys?|tools?|actions?|controls?|key|keys|stepper|handles?|function)$/],
  ['view', /^(?:views?|viewer|panels?|browser|explorer|gallery|sections?|pane|sidebar|side-?bar|bar|web-?site|tabs?|ui|interface|gui|console|front-?end|app)$/],
  ['screen', /^(?:screens?|pages?|menus?|windows?|wizard|forms?)$/],
  ['text', /^(?:labels?|texts?|headers?|footers?|titles?|descriptions?|captions?|names?|notes?|placeholders?|story|info|information|messages?)$/],
  ['output', /^(?:printing|output)$/],
  ['listing', /^(?:grids?|lists?|listings?|tables?|columns?|rows?|cards?|sheets?|index|digest|board|results?|rankings?|leaderboards?|standings|roundup)$/],
  ['visible', /^(?:widgets?|meters?|bars?|overlays?|markers?|summary|summaries|details?|previews?|charts?|graphs?|maps?|lines?|timeline|hud|stats|statistics|status|states?|reports?|progress|suggestions?|numbers?|prices?|metrics|bubbles?|displays?|records?|pins?|points|scale)$/],
  ['design', /^(?:styles?|styling|layouts?|designs?|looks?|appearance)$/],
  ['look', /^(?:backgrounds?|colou?rs?|spacing|padding|margins?|alignment|hover|borders?|outlines?|breakpoints?)$/],
  ['content', /^(?:data|items|questions|content|contents|operators|types|languages|words|entries|assets|characters|sources|models|materials|units|locations|samples|translations|metadata|tracks)$/],
  ['field', /^(?:fields?)$/],
  ['code', /^(?:librar(?:y|ies)|modules?|middleware|decorators?|class|classes|methods?|api|functions|hasher|builtins?|bindings?|hooks?|wrappers?)$/],
  ['look_up', /^(?:lookup|search|comparison)$/],
] // biome-ignore format: a table reads better in rows
