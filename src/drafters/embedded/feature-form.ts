// The form of a feature whose kind is not known: what its verb does with the thing, or what sort of thing it is.
import type { FeatureWords } from './feature-words.ts'
import type { Line } from './grammar/line.ts'
import { toLeadingVerb } from './grammar/main-clause.ts'
import { toModalClause } from './grammar/statement.ts'
import { type FeatureFormName, featureForms } from './patterns/feature-forms.ts'
import type { FeaturePattern } from './patterns/feature-pattern.ts'
import { toTheir } from './point-of-view.ts'

/** Forms by the verb of the order, in base form. */
const verbForms: readonly (readonly [FeatureFormName, RegExp])[] = [
  ['look_up', /^(?:see|view|know|learn|browse|read|compare|watch|explore|inspect)$/],
  ['visible', /^(?:show|display|present|indicate|surface|print|list|mention|announce|expose)$/],
  ['look', /^(?:style|restyle|align|center|centre|resize|enlarge|shrink|animate|colou?r|fade|blur|tint|highlight|round|pad|redesign|fold|collapse|shorten|beautify|crop)$/],
  ['detect', /^(?:detect|recogni[sz]e|identify|discover|notice|flag|spot|scan|find)$/],
  ['compute', /^(?:calculate|compute|estimate|count|measure|predict|score|rank|sum|average|aggregate|recalculate|determine|forecast|weigh)$/],
  ['check', /^(?:validate|verify|check|ensure|enforce|require|limit|restrict|test|confirm|cap|guard|protect|assert)$/],
  ['generate', /^(?:generate|produce|compile|assemble|populate|prefill|fill|auto-generate|autofill|summari[sz]e|precompute|regenerate|draft|compose|build)$/],
  ['transform', /^(?:convert|parse|extract|map|translate|transform|normali[sz]e|format|reformat|encode|decode|seriali[sz]e|compress|split|strip|process|saniti[sz]e|clean|resolve|decrypt|encrypt|transcode|trim|round|wrap|unpack|classify|categori[sz]e|tokeni[sz]e|index|merge|combine|join|interpret)$/],
  ['keep', /^(?:save|store|persist|remember|cache|record|log|track|keep|retain|archive|collect|monitor|preserve|memori[sz]e)$/],
  ['connect', /^(?:connect|integrate|link|wire|bind|hook|thread|fetch|pull|push|send|post|forward|feed|query|call|expose|stream|publish|import|load|retrieve|subscribe|attach)$/],
  ['kind', /^(?:support|handle|accept|understand|respect|honou?r|tolerate|implement)$/],
  ['remove', /^(?:remove|drop|hide|retire|deprecate|unship)$/],
  ['omit', /^(?:filter|ignore|skip|exclude|eliminate|avoid|suppress|prevent|stop|deduplicate|dedupe|omit|block|forbid|disallow|filter|reduce|ban|disable)$/],
  ['place', /^(?:move|reposition|place|put|relocate|dock|pin)$/],
  ['swap', /^(?:replace|swap)$/],
  ['replace', /^(?:switch|change|rename|migrate|turn|reorgani[sz]e|restructure|set|update|adjust|make|rewrite|refactor|override|adapt|invert)$/],
  ['improve', /^(?:improve|enhance|optimi[sz]e|refine|rework|revamp|streamline|simplify|tweak|extend|expand|upgrade|modernise|modernize|fine-tune|better|polish|speed|flesh|start|finish|finali[sz]e|fix)$/],
] // biome-ignore format: a table reads better in rows

/** Forms by the head of the noun phrase that names the thing. */
const headForms: readonly (readonly [FeatureFormName, RegExp])[] = [
  ['detect', /^(?:detection|detector|recognition|identification|discovery|matching)$/],
  ['compute', /^(?:calculations?|calculator|estimat(?:e|es|ion|or)|counting|predictions?|forecasts?|scoring|ratings?|computation|averages?|ranking|sums?)$/],
  ['check', /^(?:validation|validator|verification|checks?|checkers?|checking|enforcement|guards?|linting|linter|protection|prevention|limits?|restrictions?|throttling)$/],
  ['generate', /^(?:generation|generator|creation|synthesis|generators|maker|population|summari[sz]ation|summari[sz]er)$/],
  ['transform', /^(?:conversion|converter|parsing|parser|extraction|extractor|mapping|mapper|compression|formatting|formatter|normali[sz]ation|transformation|processing|processor|rendering|renderer|encoding|decoding|cleaning|cleanup|splitting|merging|resolution|encryption|classification|tokeni[sz]ation|pipeline|translation)$/],
  ['keep', /^(?:logging|logger|tracking|tracker|storage|caching|cache|persistence|recording|journal|journaling|memory|collection|logs?|recorder|monitoring|history|telemetry)$/],
  ['connect', /^(?:connections?|connectors?|bridge|webhooks?|hooks?|client|adapters?|provider|providers|drivers?|loader|fetcher|fetching|import|imports|streaming|communication|plugin|plugins|binding|bindings|server|mcp|proxy|gateway|listener)$/],
  ['kind', /^(?:support|handling|compatibility|handler|handlers)$/],
  ['manage', /^(?:management|manager|administration|admin|registry|directory|crud)$/],
  ['option', /^(?:options?|flags?|parameters?|params?|arguments?|args|attributes?|property|properties|variables?|switch|presets?|defaults?|override|overrides|filters?|format|formats|thresholds?|assignments?)$/],
  ['process', /^(?:jobs?|services?|workers?|agents?|bots?|engine|daemon|queue|queues|mechanism|workflows?|flow|loop|scraper|crawler|simulator|simulation|automation|scheduling|scheduler|retry|retries|rotation|refresh|reload|sync|reconnect|fallback|failover|worker|watcher|poller|polling)$/],
  ['mode', /^modes?$/],
  ['control', /^(?:buttons?|toggles?|sliders?|checkbox|checkboxes|dropdowns?|drop-downs?|selectors?|pickers?|inputs?|shortcuts?|hot-?keys?|gestures?|links?|commands?|tools?|actions?|controls?|key|keys|keybinds?|cta|stepper|handles?|function|shortcut|slash-command)$/],
  ['screen', /^(?:screens?|views?|pages?|panels?|dialogs?|modals?|popups?|pop-ups?|windows?|tabs?|drawer|sidebar|menu|menus|dashboard|editor|viewer|wizard|form|forms|ui|interface|gui|browser|inspector|explorer|console|section|sections|lobby|gallery|overview|homepage|website|site|blog|front-?end|showcase|app|dashboard)$/],
  ['visible', /^(?:badges?|labels?|texts?|messages?|tooltips?|banners?|grids?|lists?|tables?|columns?|rows?|cards?|headers?|footers?|widgets?|indicators?|counters?|meters?|gauges?|bars?|overlays?|markers?|legends?|titles?|descriptions?|info|information|summary|summaries|details?|previews?|charts?|graphs?|maps?|lines?|timeline|thumbnails?|avatars?|notices?|warnings?|hints?|hud|scoreboard|stats|statistics|figures?|percentages?|totals?|feed|status|states?|captions?|reports?|progress|placeholders?|suggestions?|notes?|numbers?|names?|dates?|times?|timestamps?|prices?|scores?|metrics|diff|log-?viewer|tags?|snippets?|heatmap|heat-map|headline|timer|clock|countdown|errors?|bubbles?|displays?|sheets?|showcase|strip|story|record|records|index|digest|leds?|board|blocks?|dots?|arrows?|pins?|points|scale|axis|ruler|sitemap)$/],
  ['look', /^(?:effects?|animations?|backgrounds?|styles?|styling|layouts?|design|designs|fonts?|themes?|colou?rs?|palettes?|icons?|logos?|images?|pictures?|sprites?|skins?|textures?|transitions?|shadows?|art|artwork|visuals?|graphics|spacing|padding|margins?|favicon|cursor|highlight|highlighting|glow|blur|typography|shaders?|lighting|minimi[sz]ation|alignment|hover|illustrations?|emojis?|looks?|appearance|bubbles|gradients?|borders?|outlines?)$/],
  ['content', /^(?:data|items|quotes|levels|questions|examples|content|contents|operators|types|languages|words|entries|assets|enemies|weapons|characters|missions|sources|models|templates|materials|categories|fields|units|symbols|recipes|locations|puzzles|stories|samples|datasets?|exercises|themes|translations|pages|articles|faqs?|guides?|tutorials?|docs|documentation|metadata|biomes|maps|vehicles|spells|skills|songs|tracks|links|resources|dialogue|shapes|tiles)$/],
  ['method', /^(?:heuristics?|algorithms?|logic|strategy|strategies|learning|balancing|physics|rules?|policy|policies|evaluator|solver|optimi[sz]er|recommender)$/],
  ['field', /^(?:fields?|checkmark|textbox)$/],
  ['code', /^(?:librar(?:y|ies)|modules?|middleware|decorators?|hasher|sdk|package|wrapper|class|classes|methods?|helpers?|callbacks?|extrinsics?|components?|bindings|api)$/],
  ['look_up', /^(?:lookup|search|browsing|comparison|exploration)$/],
] // biome-ignore format: a table reads better in rows

const circumstance =
  /(?<!\b(?:even|not|only|and|or|also|except|detect|check|know|see|tell|decide|verify|determine|indicate|show|ask))\s((?:when|whenever|if|once|as soon as|every time|each time)\s(?!(?:possible|available|needed|necessary|required|applicable|relevant|present|enabled|desired|there are any)\b).{6,}|on (?:hover|click|double-click|load|start|start-?up|exit|close|save|submit|resize|scroll|error|errors|failure|login|logout|launch|reload|refresh|focus|blur|tap|boot|connect|disconnect|reconnect|win|death|merge|push|commit))$/i

export interface FeatureForm {
  readonly pattern: FeaturePattern
  /** True where the verb tells the form: stronger than a cue somewhere else in the line. */
  readonly isTold: boolean
}

/** The form of the line; always one. */
export function readFeatureForm(line: Line, words: FeatureWords): FeatureForm {
  const { doer, whole, outcome, deed } = words
  if (whole !== undefined) {
    const verb = /^(?:show|display|indicate|present)$/.test(line.verb?.base ?? '') ? 'visible' : null
    const head = verb ?? byHead(whole, deed)
    const isSupport = line.verb?.base === 'support'
    const isDeed =
      deed !== null &&
      (head === 'kind' || /^(?:the |an? )?(?:ability|possibility|capability|way|chance)\b/i.test(whole))
    const told = isDeed ? 'act' : isSupport ? 'kind' : head
    return { pattern: featureForms[told ?? 'thing'], isTold: told !== null && told !== 'activity' }
  }
  if (/^(?:don['’]t|do not) /i.test(line.main)) return { pattern: featureForms.omit, isTold: true }
  const base = toVerb(line, deed)
  const isOrder =
    line.role === null && line.verb !== null && !/^(?:let|allow|enable|permit|help)$/.test(line.verb.base)
  if (circumstance.test(line.main) && (isOrder || doer === 'product') && (base !== null || outcome !== null))
    return { pattern: featureForms.automatic, isTold: base !== null }
  if (doer === 'person') return readDeed(line, base, isOrder)
  if (outcome !== null) {
    if (/ configurable$/.test(outcome)) return { pattern: featureForms.option, isTold: true }
    const isLook = base === 'make' && / than today$/.test(outcome)
    const isTold = line.verb === null && toModalClause(line.main) === null
    return { pattern: featureForms[isLook ? 'look' : 'state'], isTold }
  }
  const named = base === null ? null : byVerb(base)
  const told =
    named === 'swap' && !/^\S+(?: \S+)* (?:with|by|for) \S/.test(line.verb?.rest ?? '') ? null : named
  return { pattern: featureForms[told ?? 'state'], isTold: told !== null }
}

/** What a person does; an order such as "replace the logo" or "move the menu to the left" is one to the team. */
function readDeed(line: Line, base: string | null, isOrder: boolean): FeatureForm {
  const told = base === null ? null : byVerb(base)
  const isTeams =
    isOrder &&
    (told === 'remove' ||
      told === 'replace' ||
      told === 'swap' ||
      told === 'omit' ||
      told === 'improve' ||
      told === 'look' ||
      (told === 'place' &&
        / (?:to|into|from|above|below|next to|under|beside|inside|out of|in|on|at) /.test(line.main)))
  if (isTeams && told !== null) return { pattern: featureForms[told], isTold: true }
  return { pattern: featureForms[told === 'look_up' ? 'look_up' : 'act'], isTold: false }
}

function toVerb(line: Line, deed: string | null): string | null {
  return line.verb?.base ?? (deed === null ? null : (toLeadingVerb(deed)?.base ?? null))
}

function byVerb(base: string): FeatureFormName | null {
  return verbForms.find(([, verbs]) => verbs.test(base))?.[0] ?? null
}

/** Nouns of what is done, and empty ones for what can be done. */
const activity =
  /(?:[^s]sion|[a-z]{3}tion|ment|[a-z]{3}ing|ance|ence|[a-z]{3}al|sis|growth)s?$|^(?:functionality|features?|capabilit(?:y|ies)|implementation|switcher|zoom|wrap|skip|copy|paste|search|play|look ahead|magnifier|scans?|calls?|drag|drop|undo|redo|polish)$/

const concrete =
  /(?:sta|loca|sec|expedi|collec|applica|transac|posi|ques|func|frac|organi[sz]a|edi|descrip|por|direc|condi|rela|publica|founda|cap|auc|junc|destina|popula|genera|no|lo)tions?$|^(?:.*(?:thing|ring|string|king|wing|spring|building|meeting|booking|drawing|painting|document|element|department|apartment|garment|monument|instrument|segment|sentence|audience|fence|licence|balance|instance|appliance|animal|terminal|signal|journal|portal|hospital|metal|goal|deal|meal))s?$/

const afterHead =
  / (?:of|for|in|on|at|to|from|with|by|as|via|between|behind|like|that|that['’]ll|which|who|when|if|while|after|before|based|using|per|into|within|where|without|next|above|below|under|inside|across|during|showing|about|so|because|instead|similar|such|everywhere|around|following|containing|triggering|sharing|matching) |[,;:(]|\s[-–—]/i

/** The form of a thing by its head word: "slider" of "volume slider for the loop". */
function byHead(thing: string, deed: string | null): FeatureFormName | null {
  if (
    /^(?:an? |the )?(?:configurable|customi[sz]able|adjustable|selectable|user-defined|variable)\b/i.test(
      thing,
    )
  )
    return 'option'
  const head = (thing.split(afterHead, 1)[0] ?? '')
    .trim()
    .toLowerCase()
    .replace(/["'”’`.!]+$/, '')
  const last = /[^\s/&]+$/.exec(head.replace(/ systems?$/, ''))?.[0] ?? ''
  if (/\bbackground tasks?$/.test(head)) return 'process'
  const form = headForms.find(([, heads]) => heads.test(last))?.[0] ?? null
  if (form === 'option' && deed !== null) return 'control'
  if (form !== null) return form
  if (deed !== null) return 'control'
  if (activity.test(last) && !concrete.test(last)) return 'activity'
  if (/^(?:more|additional|other|further) |^(?:support|data) for /i.test(thing)) return 'content'
  return null
}

/** The clause after "when" and the like, with its word; null for none. */
export function readCircumstance(main: string): string | null {
  return circumstance.exec(main)?.[1] ?? null
}

/** "the person is typing" for "when typing", "the car stops" for "when the car stops". */
export function toGiven(condition: string, who: string): string | null {
  const clause = condition.replace(
    /^(?:automatically )?(?:when|whenever|if|once|as soon as|every time|each time)\s/i,
    '',
  )
  if (/^on /i.test(condition) || /^(?:not|there)\b/i.test(clause)) return null
  if (/^\p{L}+ing\b/u.test(clause) && !/^\p{L}+ing (?:is|are|was)\b/u.test(clause))
    return `${who} is ${toTheir(clause)}`
  return clause.includes(' ') ? toTheir(clause).replace(/^(?:a|the) user\b/i, 'a user') : null
}

/** The text before ` end`; whole where it does not hold it. */
export function cutEnd(text: string, end: string): string {
  const at = text.indexOf(` ${end}`)
  return at < 4 ? text : text.slice(0, at)
}
