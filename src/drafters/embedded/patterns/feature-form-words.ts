// How a form is told: by the verb of the order, by the verb of the deed, by the head of the noun phrase that names the thing.
import type { FeatureFormName } from './feature-forms.ts'

/** Forms by the verb of the order, in base form. */
export const verbForms: readonly (readonly [FeatureFormName, RegExp])[] = [
  ['look_up', /^(?:see|view|know|learn|browse|read|compare|watch|explore|inspect)$/],
  ['visible', /^(?:show|display|present|indicate|surface|list|mention|announce|expose)$/],
  ['output', /^(?:print|output|echo|emit)$/],
  ['look', /^(?:style|restyle|align|center|centre|resize|enlarge|animate|colou?r|blur|round|pad|redesign|fold|collapse|crop)$/],
  ['detect', /^(?:detect|recogni[sz]e|identify|discover|notice|flag|spot|scan|find)$/],
  ['compute', /^(?:calculate|compute|estimate|count|measure|predict|score|rank|sum|average|aggregate|recalculate|determine|forecast|weigh)$/],
  ['check', /^(?:validate|verify|check|ensure|enforce|require|limit|restrict|test|confirm|cap|guard|protect|assert)$/],
  ['generate', /^(?:generate|produce|compile|assemble|populate|prefill|fill|auto-generate|autofill|summari[sz]e|precompute|regenerate|draft|compose|build)$/],
  ['transform', /^(?:convert|parse|extract|map|translate|transform|normali[sz]e|format|reformat|encode|decode|seriali[sz]e|compress|split|strip|process|saniti[sz]e|clean|resolve|decrypt|encrypt|trim|round|wrap|classify|categori[sz]e|index|merge|combine|join|interpret)$/],
  ['keep', /^(?:save|store|record|log|track|archive|collect|monitor)$/],
  ['connect', /^(?:connect|integrate|link|wire|bind|hook|thread|push|send|post|forward|feed|expose|stream|publish|subscribe|attach)$/],
  ['connect', /^(?:fetch|pull|query|load|retrieve|get|obtain|scrape|call)$/],
  ['use', /^(?:use|adopt|reuse)$/],
  ['kind', /^(?:support|handle|accept|understand|respect|implement)$/],
  ['remove', /^(?:remove|drop|retire|deprecate)$/],
  ['omit', /^(?:filter|ignore|skip|exclude|eliminate|avoid|suppress|prevent|stop|deduplicate|dedupe|omit|block|reduce|disable|hide)$/],
  ['place', /^(?:move|reposition|place|put|relocate|dock|pin)$/],
  ['swap', /^(?:replace|swap)$/],
  ['rule', /^(?:reject|refuse|deny|force)$/],
  ['prompt', /^(?:ask|prompt)$/],
  ['extend', /^(?:extend|expand|propagate|include)$/],
  ['replace', /^(?:switch|change|rename|migrate|turn|set|update|adjust|rewrite|refactor|override|adapt)$/],
  ['improve', /^(?:improve|enhance|optimi[sz]e|refine|rework|revamp|streamline|simplify|tweak|upgrade|fine-tune|better|polish|speed|finish|fix)$/],
] // biome-ignore format: a table reads better in rows

/** Forms of what people do, by the verb of the deed. */
export const deedForms: readonly (readonly [FeatureFormName, RegExp])[] = [
  ['create', /^(?:add|create|submit|write|insert|enter|record|log|book|register|upload|attach|post|draft|build|compose)$/],
  ['choose', /^(?:choose|select|pick|set|specify|configure|customi[sz]e|tune|opt|provide|define|state|control)$/],
  ['alter', /^(?:mark|flag|tag|star|pin|label|rate|edit|change|rename|move|resize|assign|reassign|organi[sz]e|overwrite|rearrange|swap|trim|merge|split|update|adjust|extend|alter)$/],
] // biome-ignore format: a table reads better in rows

/** Forms by the head of the noun phrase that names the thing. */
export const headForms: readonly (readonly [FeatureFormName, RegExp])[] = [
  ['detect', /^(?:detection|detector|recognition|identification|discovery|matching)$/],
  ['compute', /^(?:calculations?|calculator|estimat(?:e|es|ion|or)|counting|predictions?|forecasts?|scoring|computation|averages?|ranking|sums?)$/],
  ['check', /^(?:validation|validator|verification|checks?|checkers?|checking|enforcement|guards?|linting|linter|protection|prevention|restrictions?)$/],
  ['generate', /^(?:generation|generator|creation|synthesis|generators|maker|population|summari[sz]ation|summari[sz]er)$/],
  ['transform', /^(?:conversion|converter|parsing|parser|extraction|extractor|mapping|mapper|compression|formatting|formatter|normali[sz]ation|transformation|processing|processor|rendering|renderer|encoding|decoding|cleaning|splitting|merging|resolution|encryption|classification|tokeni[sz]ation|pipeline|translation)$/],
  ['keep', /^(?:tracking|tracker|storage|journal|memory|monitoring|history|telemetry)$/],
  ['connect', /^(?:integrations?|connections?|connectors?|bridge|client|adapters?|provider|providers|drivers?|loader|fetcher|fetching|import|imports|streaming|communication|binding|bindings|server|mcp|proxy|gateway|listener)$/],
  ['kind', /^(?:support|handling|compatibility|handler|handlers)$/],
  ['manage', /^(?:management|manager|administration|admin|registry|directory|crud)$/],
  ['option', /^(?:options?|flags?|parameters?|params?|attributes?|property|properties|variables?|switch|defaults?|override|overrides|filters?|format|formats|thresholds?|assignments?)$/],
  ['steps', /^(?:flows?|workflows?|journey)$/],
  ['process', /^(?:jobs?|services?|workers?|agents?|engine|daemon|queue|queues|loop|scraper|simulator|simulation|automation|scheduling|scheduler|rotation|refresh|sync|fallback|worker|watcher|polling)$/],
  ['mode', /^modes?$/],
  ['control', /^(?:buttons?|selectors?|pickers?|inputs?|shortcuts?|hot-?keys?|tools?|actions?|controls?|key|keys|stepper|handles?|function|shortcut)$/],
  ['view', /^(?:views?|viewer|panels?|browser|inspector|explorer|outline|gallery|sections?|pane|sidebar|side-?bar|bar|canvas)$/],
  ['screen', /^(?:screens?|pages?|menus?|web-?site|windows?|tabs?|drawer|wizard|forms?|ui|interface|gui|console|front-?end|app)$/],
  ['text', /^(?:labels?|texts?|headers?|footers?|titles?|descriptions?|captions?|headline|names?|notes?|placeholders?|story|info|information|messages?)$/],
  ['output', /^(?:printing|output)$/],
  ['listing', /^(?:grids?|lists?|listings?|tables?|columns?|rows?|cards?|feed|sheets?|strip|index|digest|board|results?)$/],
  ['visible', /^(?:widgets?|meters?|gauges?|bars?|overlays?|markers?|summary|summaries|details?|previews?|charts?|graphs?|maps?|lines?|timeline|hud|stats|statistics|figures?|status|states?|reports?|progress|suggestions?|numbers?|prices?|metrics|diff|bubbles?|displays?|records?|dots?|arrows?|pins?|points|scale|axis)$/],
  ['look', /^(?:backgrounds?|styles?|styling|layouts?|design|designs|colou?rs?|art|visuals?|spacing|padding|margins?|cursor|blur|alignment|hover|emojis?|looks?|appearance|borders?|outlines?)$/],
  ['content', /^(?:data|items|quotes|levels|questions|content|contents|operators|types|languages|words|entries|assets|characters|missions|sources|models|materials|fields|units|locations|samples|datasets?|translations|pages|articles|metadata|maps|songs|tracks|resources|shapes|tiles)$/],
  ['field', /^(?:fields?|textbox)$/],
  ['code', /^(?:librar(?:y|ies)|modules?|middleware|decorators?|package|wrapper|class|classes|methods?|helpers?|components?|bindings|api)$/],
  ['look_up', /^(?:lookup|search|browsing|comparison|exploration)$/],
] // biome-ignore format: a table reads better in rows
