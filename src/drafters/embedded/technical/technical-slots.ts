// What a line of technical work speaks of and where it stands: the slots of the patterns of debt, spikes and infrastructure.
import type { Line } from '../grammar/line.ts'
import { toNounPhrase } from '../grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from '../grammar/phrase.ts'
import { isVerb } from '../grammar/verbs.ts'
import type { Order } from './technical-order.ts'
import { toPlainDefinite, toSubject } from './technical-phrase.ts'
import { isStatement } from './technical-statement.ts'

const longestThing = 60
const empty =
  /^(?:the |an? |some |any |all |more |better |new |our |proper )*(?:code|stuff|thing|things|it|them|everything|this|that|way|ways|use|support|need|one|place|places|sure|rid|part|parts|bit|lot|up|down|out|option|options|if|whether|project|app|use of|ability|idea|solution|approach|issue|issues|problem|problems|list|ours|theirs|mine|set|number|kind|type|types|handling|case|cases)$/i

/** What the work is done to, with its article; null where the words do not tell. */
export function toThing(line: Line, order: Order | null): string | null {
  const isOpening = order === null || order.isLater
  const quoted = order === null || order.isLater ? null : (named.exec(order.rest)?.[0] ?? null)
  if (quoted !== null) return quoted.includes(' ') && !/["'”’]$/.test(quoted) ? `the ${quoted}` : quoted
  const calls = order === null ? null : functions.exec(order.rest)?.[0]
  if (calls != null && calls.length <= longestThing) return calls
  for (const words of candidates(line, order)) {
    const bare =
      words
        ?.replace(leadingPreposition, '')
        .replace(/^an? (?:[a-z]+ )?way (?:to|of) [a-z]+ (?=\S)/i, '')
        .replace(praise, '')
        .replace(/^no (?=\S)/i, '')
        .split(innerVerb, 1)[0]
        ?.split(
          order?.base === 'make'
            ? /(?<=\w) (?:an?|against|more|less) /
            : / (?:against|towards|throughout|more|less) /,
          1,
        )[0] ?? ''
    const isCleaning = order !== null && /^(?:clean|strip|free|rid)$/.test(order.base)
    const phrase = toNounPhrase(
      (isCleaning ? (bare.split(' of ', 1)[0] ?? bare) : bare).replace(/^(?:the|our) (?=\S)/i, ''),
    )
    if (
      phrase === null ||
      phrase.length > longestThing ||
      empty.test(phrase) ||
      !/\p{L}{2}/u.test(phrase) ||
      (order !== null && words !== order.rest && isVerb(phrase.toLowerCase().split(' ', 1)[0] ?? '')) ||
      (phrase.split('`').length & 1) === 0 ||
      /\b(?:what|which|how|why|whether)\b/i.test(phrase)
    )
      continue
    const nouns = toBareNouns(phrase, order)
    if (loneAdjective.test(nouns) || gerundClause.test(nouns)) continue
    return toPlainDefinite(nouns, isOpening)
  }
  if (candidates(line, order)[0] === null) return null
  const identifier = line.identifiers.find(
    (name) => name.length <= longestThing && !/^-[^-]/.test(name) && !/[\s"]/.test(name),
  )
  return identifier ?? null
}

/** Without an adverb, the noun of an act, or what "make" makes of it at the end. */
function toBareNouns(phrase: string, order: Order | null): string {
  const said = phrase.replace(trailingAdverb, '')
  const nouns = (order === null ? said.replace(actNoun, '') : said).replace(
    /^(?:[a-zß-ɏ]+ )?copies of (?=\S)/i,
    '',
  )
  return order?.base === 'make' ? nouns.replace(madeSo, '') : nouns
}

const madeSo =
  /(?<=\S) (?:public|private|static|generic|optional|robust|configurable|ready|available|simple|safe|clear|consistent|idempotent|stateless|asynchronous|async|parallel|strict|easy|lazy|fast|typed|explicit|(?!logic|metric|topic|music|traffic|graphic|server|parser|handler|manager|user|layer|controller|worker|loader|builder|helper|compiler|router|timer|buffer|header|folder|number)[a-zß-ɏ]+(?:able|ible|er|ic))$/i
/** What a text in quotes names: "'coming soon' messages". */
const named =
  /^["'“‘][^"'“”‘’]{2,45}["'”’](?: (?!in\b|on\b|from\b|to\b|for\b|with\b|and\b|at\b|of\b|by\b|is\b|as\b)[\w-]+){0,3}/
/** "ask() and run()": functions by name, which no article goes with. */
const functions =
  /^\x60?[\w.]{1,40}\([^()\s]{0,20}\)\x60?(?:(?:, and |, | and )\x60?[\w.]{1,40}\([^()\s]{0,20}\)\x60?)*(?!\.)/
const leadingPreposition =
  /^(?:using|relying on|up|down|out|off|into|on|at|to|away|rid of|from|through|for|over|with|about|sure|that) (?=\S)/i
const trailingAdverb =
  / (?:copy-?pasted|each|both|alone|itself|(?!family|assembly|reply|supply|anomaly|daily|weekly|monthly|nightly|hourly|yearly)[a-zß-ɏ]{3,}ly|\d+ (?:days?|weeks?|months?|gb|mb|minutes?|hours?)|asap|further|running|caused|defined|used|declared|located|needed|required|living|(?:more|less|as) \S+|nightly|daily|weekly|hourly|monthly|automatically|regularly|again|first|properly|instead|too|better|manually|locally|correctly|together|entirely|completely|everywhere|internally|throughout|(?<=\S \S+ )(?!nested|embedded|shared|seed|feed|speed|need|untyped)[a-zß-ɏ]{3,}ed)$/i
/** The noun of an act at the end: "unused imports cleanup" is about the imports. */
const actNoun = / (?:clean-?up|removal|refactor(?:ing)?|rewrite|deduplication|upgrade|renaming)$/i
/** What is left where a noun phrase broke off before its noun. */
const loneAdjective =
  /^(?:the )?(?:repeatable|repeated|old|new|existing|remaining|current|unused|duplicated?|hard-?coded|various|different|other|dead|internal|external|local|global|initial|additional|neither|none|both|only|[a-zß-ɏ]+able)$/i

/** "mirroring the contract", "dealing": an act, no thing. */
const gerundClause =
  /^(?:[a-zß-ɏ]+ing (?:the|an?|our|all|each|every) |(?:dealing|handling|using|having|making|doing|getting|being|checking|finding)$)/i

/** Adjectives of praise and vague amounts: no part of what the work is about. */
export const praise =
  /^(?:(?:an?|the|some|more|much|several|many|very) )*(?:lots? of|bunch of|couple of|pile of|set of|better|improved|robust|efficient|simple|simpler|faster|fast|quick|easy|easier|proper|appropriate|flexible|optimi[sz]ed|several|many|some|adequate|reasonable|sufficient)\s+(?=\S)/i
/** A verb inside of what looks like a noun phrase: "all services follow one pattern". */
const innerVerb =
  /\s(?:lacks?|goes|comes|keeps|holds|follow|use|have|work|run|match|return|live|pass|be|get|go|come|support|define|contain|consist|conform|point|stay|remain|needs?|exists?|reaches|survives|takes|works|matches|passes)\b/i

function candidates(line: Line, order: Order | null): (string | null)[] {
  if (order !== null && !order.isLater) {
    const searched = /^(?:scan|search|look)$/.test(order.base)
      ? (/\bfor (.+?)(?: and [a-zß-ɏ]+ (?:it|them)\b.*)?$/i.exec(order.rest)?.[1] ?? null)
      : null
    const isMove =
      /^(?:move|migrate|switch|go|port|convert|transition|split|divide|break|refactor|rewrite|turn|transform)$/.test(
        order.base,
      )
    if (isMove && /^(?:to|onto|into) /i.test(order.rest)) return [null]
    const after =
      isMove || /^(?:remove|delete|drop|rename|kill|strip|get)$/.test(order.base)
        ? null
        : (/\b(?:of|for|in|on|about|with|to(?= (?:the|our|all|an?)\b)) (.+)$/i.exec(order.rest)?.[1] ?? null)
    const first = / (?:and|or) \p{L}/u.test(order.rest)
      ? (order.rest.split(
          / and (?=\p{L}+ (?:to|the|an?|all|it|them|its|from|into|for|back|with|about|compare|make|rid)\b)| and (?:maybe|then|also|perhaps) | (?:or|and\/or) /u,
          1,
        )[0] ?? null)
      : null
    return [searched, first, order.rest, after]
  }
  if (isStatement(line.main)) {
    const subject = toSubject(line.main)
    const isAdded =
      order !== null && /^(?:add|introduce|create|write|build|implement|set|install)$/.test(order.base)
    return isAdded ? [order.rest, subject] : [subject, order?.rest ?? null]
  }
  return order === null ? [line.main, line.label] : [order.rest, line.main, line.label]
}

/** A class or function named in capitals and small letters is a place where nothing but a word for code follows. */
const camel = String.raw`(?:[a-zA-Z]+[a-z0-9]+(?:[A-Z][a-z0-9]*)+(?:\(\))?|[A-Z]{2,}[a-z]{2,}\w*)(?= (?:class|classes|component|service|module|struct|structs|type|types|function|method|controller|model|file|view|hook|object|objects|instance|instances|enum|interface|trait|package|code|from|in|to|into|for|with|by|so|and|is|has|was|does|should|on|of|out|up|using|when|where|because)\b|[.,;:)]| \(|$)`
const plain = String.raw`\x60[^\x60]{2,60}\x60|[\w@~$-]+(?:[/\\][\w@$*-]+)*\.[a-z]{1,5}(?!\w|\.\w)|(?:\.{0,2}/|(?:src|lib|libs|app|apps|packages?|tests?|docs?|scripts|server|client|api|core|internal|cmd|pkg|config|components|modules|services|tools|\.github)/)[\w.@/*-]+|[\w.@-]+(?:/[\w.*-]+)+/(?=[\s.,;:)]|$)|\w+_\w+(?:\(\))?`
const name = `${plain}|${camel}`
const afterWord = new RegExp(String.raw`\b(?:in|from|of|inside|within|across|out of) (?:the )?(${name})`)
const opening = new RegExp(
  String.raw`^(${name})(?= \(| (?:is|has|uses|imports|does|handles|passed|holds|and|still)\b)`,
)
const anyName = new RegExp(
  String.raw`(?<!\b(?:into|[tT]o|or|with|by|using|via|use|than|like|as|a|an|install|from|for|call) )(?<![\w./-])(${name})`,
)
const addedTo = new RegExp(`^(?:[Aa]dd|[Aa]ttach|[Pp]ass) [^,.;:]{2,80}? to (?:the )?(${name})`)
/** Products, formats and the like: written as identifiers are, and no place in the code. */
const noPlace =
  /^(?:[A-Z]+ing|e\.g|i\.e|etc|vs|https?:.*|\d[\d.]*|(?:node|next|vue|react|three|express|nuxt|socket|chart|d3|fly|draw)\.(?:js|io)|\S*\d+\.\d+\S*|(?:git|my|no|post|mongo|maria|java|type|coffee|graph|web|you|open|fast|power|word|link|rabbit|elastic|cloud|data|dev|mac|i|tail|wind|play|type)(?:hub|lab|sql|qlite|gresql|db|script|ql|gl|gpu|tube|ai|api|shell|press|edin|mq|flare|front|formation|ops|os|pad|css|wright|orm|sockets?|assembly|rtc|p)|asp\.net|\.net|postgresql|mysql|ios|apis|urls|ids|pdfs|uis|dtos|orms|llms|cruds?|todos?|readme|e2e|i18n|sdks|prs|guis|clis|csvs)$/i

const area =
  /\b(?:in|inside|within|across|throughout|from|out of) ((?:the|our|all) (?!(?:future|end|meantime|long|same|background|first|next|order|case|way|whole|old|new|last|past|process|middle|time|event|form|style|list|backlog|docs?|fly|go)\b)[\p{L}\p{N} /'-]{2,50})/u

/** The file, module or area that the line names; null when it names none. */
export function findPlace(line: Line): Phrase | null {
  const core = line.core.slice(0, 600)
  const named =
    opening.exec(core)?.[1] ??
    addedTo.exec(core)?.[1] ??
    afterWord.exec(core)?.[1] ??
    anyName.exec(core)?.[1] ??
    toNamedLabel(line.label)
  const text = (named ?? areaPhrase(core))?.trim() ?? null
  return text === null || noPlace.test(text.replace(/`/g, '')) ? null : toPhrase(line.raw, text)
}

function toNamedLabel(label: string | null): string | null {
  return label !== null && /[./_]|[a-z][A-Z]/.test(label) ? label : null
}

function areaPhrase(core: string): string | null {
  const words = area.exec(core)?.[1]
  return words === undefined
    ? null
    : toNounPhrase(words.split(/ (?:and|or|so|but|that|which) /, 1)[0]?.split(innerVerb, 1)[0] ?? words)
}

/** The noun phrase after "for", "of" or "to" in what is asked for: what the tests or documents are about. */
export function findTarget(line: Line, order: Order | null): string | null {
  const words = (order === null ? line.main : order.rest).replace(
    / and \p{L}+ (?:rid|the|an?|all|it|them|to)\b.*$/u,
    '',
  )
  if (order !== null && /^(?:document|describe|explain|comment|cover)$/.test(order.base)) {
    const clause = words.replace(/^how to [a-zß-ɏ]+ /i, '')
    const described = toNounPhrase(clause.replace(/^(?:how|why|what|where|when) .*$/i, ''))
    if (described !== null && !empty.test(described) && described.length <= longestThing) return described
  }
  const after =
    /\b(?:for|of|around|about|cover(?:ing)?|(?<=(?:tests?|types|docs|comments|documentation) )(?:to|on)|(?:test|testing)(?= (?:the|our|all|that|\x60))) (?!(?:example|instance|now|later|cover|use|be|check|run|verify|make|avoid|ensure|include|test) )(\S.*)$/i.exec(
      words,
    )?.[1]
  const phrase = after === undefined ? toNamedTarget(words) : toNounPhrase(after)
  const isDeed = phrase !== null && /^(?:further|better|also|describe|explain|show|tell) /i.test(phrase)
  return phrase === null || isDeed || empty.test(phrase) || phrase.length > longestThing ? null : phrase
}

/** "output function" of "output function tests", "Neovim" of "Neovim documentation"; null for a mere kind of test or text. */
function toNamedTarget(words: string): string | null {
  const before =
    /^(?:(?:the|an?|some|more|all|our) )?((?:[\w.-]+ ){1,3}?)(?:(?:unit|integration|e2e|end-to-end|regression|smoke|test|code|api|user) )*(?:tests?|specs?|testing|coverage|documentation|docs?|guide|tutorial)(?=$|[.,;!?]| (?:using|with|in|and)\b)/i.exec(
      words,
    )?.[1]
  return before === undefined || kindOfText.test(before) ? null : before.trim()
}

const kindOfText =
  /\b(?:no|lack|unit|integration|e2e|end-to-end|regression|smoke|more|additional|missing|automated|automatic|adversarial|proper|better|new|few|some|further|extra|basic|detailed|comprehensive|full|complete|initial|existing|old|good|simple|meaningful|comments|performance|load|test|tests|code|api|user|developer|technical|internal|inline|project|snapshot|acceptance|property-based|system|visual|parametri[sz]ed|high|low|raise|and|or|determinism|up-to-date|clear|consistent|public|official|external)\b/i

/** What is to come in the place of something: after "to", "into", "with" or "by", or the object of "use"; null for none. */
export function toGoal(order: Order | null): string | null {
  if (order === null) return null
  const isMove =
    /^(?:rename|update|migrate|switch|move|convert|change|port|transition|go|refactor|rewrite|turn|make|transform)$/.test(
      order.base,
    )
  const words = isMove
    ? (/(?:^|\s)(?:in)?to (?:use |an? )?(.+)$/i.exec(order.rest)?.[1] ?? null)
    : /^(?:replace|swap|substitute)$/.test(order.base)
      ? (/\s(?:with|by) (.+)$/i.exec(order.rest)?.[1] ?? /\sfor (.+)$/i.exec(order.rest)?.[1] ?? null)
      : /^(?:use|adopt|apply|integrate|leverage|utili[sz]e)$/.test(order.base)
        ? order.rest
        : null
  const phrase = words === null ? null : toNounPhrase(words.replace(praise, ''))
  if (phrase === null || phrase.length > longestThing || empty.test(phrase)) return null
  return isVerb(phrase.toLowerCase().split(' ', 1)[0] ?? '') ? phrase : toPlainDefinite(phrase, false)
}
