// What a line of technical work speaks of and where it stands: the slots of the patterns of debt, spikes and infrastructure.
import type { Line } from './grammar/line.ts'
import { toNounPhrase } from './grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from './grammar/phrase.ts'
import { isVerb } from './grammar/verbs.ts'
import type { Slots } from './patterns/pattern.ts'
import type { Order } from './technical-order.ts'
import { toPlainDefinite, toSubject } from './technical-phrase.ts'
import { isStatement } from './technical-statement.ts'

const longestThing = 60
const empty =
  /^(?:the |an? |some |any |all |more |better |new |our |proper )*(?:code|stuff|thing|things|it|them|everything|this|that|way|ways|use|support|need|one|place|places|sure|rid|part|parts|bit|lot|up|down|out|option|options|if|whether|project|app|use of|ability|idea|solution|approach|issue|issues|problem|problems|list|set|number|kind|type|types|handling|case|cases)$/i

/** Slots {thing} and {place} of the patterns; null where the line has no words for them. */
export function toTechnicalSlots(line: Line, order: Order | null, place: string | null): Slots {
  const thing = toThing(line, order)
  return { thing, place: place === null ? null : toPlainDefinite(place) }
}

/** What the work is done to, with its article; null where the words do not tell. */
export function toThing(line: Line, order: Order | null): string | null {
  const isOpening = order === null || order.isLater
  for (const words of candidates(line, order)) {
    const bare =
      words
        ?.replace(leadingPreposition, '')
        .replace(/^an? (?:[a-z]+ )?way (?:to|of) [a-z]+ (?=\S)/i, '')
        .replace(praise, '')
        .replace(/^no (?=\S)/i, '')
        .split(innerVerb, 1)[0] ?? ''
    const phrase = toNounPhrase(bare)
    if (
      phrase === null ||
      phrase.length > longestThing ||
      empty.test(phrase) ||
      !/\p{L}{2}/u.test(phrase) ||
      (words !== order?.rest && isVerb(phrase.toLowerCase().split(' ', 1)[0] ?? '')) ||
      (phrase.split('`').length & 1) === 0 ||
      /\b(?:what|which|how|why|whether)\b/i.test(phrase)
    )
      continue
    return toPlainDefinite(phrase.replace(trailingAdverb, ''), isOpening)
  }
  const identifier = line.identifiers.find((name) => name.length <= longestThing && !/[\s"]/.test(name))
  return identifier ?? null
}

const leadingPreposition =
  /^(?:up|down|out|off|into|on|at|to|away|rid of|from|through|for|over|with|about|sure|that) (?=\S)/i
const trailingAdverb =
  / (?:nightly|daily|weekly|hourly|monthly|automatically|regularly|again|first|properly|instead|too|better|manually|locally|correctly|together|entirely|completely)$/i
/** Adjectives of praise and vague amounts: no part of what the work is about. */
export const praise =
  /^(?:(?:an?|the|some|more|much|several|many|very) )*(?:lots? of|bunch of|couple of|pile of|set of|better|improved|robust|efficient|simple|simpler|faster|fast|quick|easy|easier|proper|appropriate|flexible|optimi[sz]ed|several|many|some|adequate|reasonable|sufficient)\s+(?=\S)/i
/** A verb inside of what looks like a noun phrase: "all services follow one pattern". */
const innerVerb =
  /\s(?:follow|use|have|work|run|match|return|live|pass|be|get|go|come|support|define|contain|consist|conform|point|stay|remain|needs?|exists?|reaches|survives|takes|works|matches|passes)\b/i

function candidates(line: Line, order: Order | null): (string | null)[] {
  if (order !== null && !order.isLater) {
    const searched = /^(?:audit|review|check|scan|search|inspect|go|look)$/.test(order.base)
      ? (/\bfor (.+?)(?: and \p{L}+ (?:it|them)\b.*)?$/iu.exec(order.rest)?.[1] ?? null)
      : null
    const isMove = /^(?:move|migrate|switch|go|port|convert|transition)$/.test(order.base)
    if (isMove && /^(?:to|onto|into) /i.test(order.rest)) return [null]
    const after = isMove
      ? null
      : (/\b(?:of|for|in|on|to|about|with|from) (.+)$/i.exec(order.rest)?.[1] ?? null)
    return [searched, order.rest, after]
  }
  if (isStatement(line.main)) return [toSubject(line.main), order?.rest ?? null]
  return [line.main, line.label]
}

const name = String.raw`\x60[^\x60]{2,60}\x60|[\w@~$-]+(?:[/\\][\w@$*-]+)*\.[a-z]{1,5}(?!\w|\.\w)|[\w.@-]+(?:/[\w.*-]+){2,}/?|[a-zA-Z]+[a-z0-9]+(?:[A-Z][a-z0-9]*)+(?:\(\))?|[A-Z]{2,}[a-z]{2,}\w*|\w+_\w+(?:\(\))?`
const afterWord = new RegExp(String.raw`\b(?:in|from|of|inside|within|across|out of) (?:the )?(${name})`)
const opening = new RegExp(
  String.raw`^(${name})(?= \(| (?:is|has|uses|imports|does|handles|passed|holds|and|still)\b)`,
)
const anyName = new RegExp(
  String.raw`(?<!\b(?:into|to|with|by|using|via|use|than|like|as|a|an|install|from|for|call) )(?<![\w./-])(${name})`,
)
/** Products, formats and the like: written as identifiers are, and no place in the code. */
const noPlace =
  /^(?:e\.g|i\.e|etc|vs|https?:.*|\d[\d.]*|(?:node|next|vue|react|three|express|nuxt|socket|chart|d3|fly|draw)\.(?:js|io)|\S*\d+\.\d+\S*|(?:git|my|no|post|mongo|maria|java|type|coffee|graph|web|you|open|fast|power|word|link|rabbit|elastic|cloud|data|dev|mac|i|tail|wind|play|type)(?:hub|lab|sql|qlite|gresql|db|script|ql|gl|gpu|tube|ai|api|shell|press|edin|mq|flare|front|formation|ops|os|pad|css|wright|orm|sockets?|assembly|rtc|p)|asp\.net|\.net|postgresql|mysql|ios|apis|urls|ids|pdfs|uis|dtos|orms|llms|cruds?|todos?|readme|e2e|i18n|sdks|prs|guis|clis|csvs)$/i

const area =
  /\b(?:in|inside|within|across|throughout|from|out of) ((?:the|our|all) (?!(?:future|end|meantime|long|same|background|first|next|order|case|way|whole|old|new|last|past|process|middle|time|event|form|style|list|backlog|docs?|fly|go)\b)[\p{L}\p{N} /'-]{2,50})/u

/** The file, module or area that the line names; null when it names none. */
export function findPlace(line: Line): Phrase | null {
  const core = line.core.slice(0, 600)
  const named =
    opening.exec(core)?.[1] ??
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
  return words === undefined ? null : toNounPhrase(words)
}

/** The noun phrase after "for", "of" or "to" in what is asked for: what the tests or documents are about. */
export function findTarget(line: Line, order: Order | null): string | null {
  const words = order === null ? line.main : order.rest
  if (order !== null && /^(?:document|describe|explain|comment)$/.test(order.base)) {
    const described = toNounPhrase(words.replace(/^(?:how|why|what|where|when) .*$/i, ''))
    if (described !== null && !empty.test(described) && described.length <= longestThing) return described
  }
  const after = /\b(?:for|of|around|about|on|to|cover(?:ing)?|test(?:ing)?) (\S.*)$/i.exec(words)?.[1]
  const phrase = after === undefined ? null : toNounPhrase(after)
  return phrase === null || empty.test(phrase) || phrase.length > longestThing ? null : phrase
}
