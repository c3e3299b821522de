// What somebody tells of a debt: the clause that says what is wrong, its subject, and the kind of record it is about.
import { cutText } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import type { DebtPattern } from '../patterns/debt-pattern.ts'
import {
  deadRecords,
  doubleRecords,
  homemadeTool,
  manyVersions,
  outdatedText,
} from '../patterns/debt-records.ts'
import type { Order } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { fitTitle } from '../title.ts'

export interface Said {
  /** What is wrong, in the third person, without what follows from it and what is felt about it. */
  readonly clause: string
  /** What stands before the verb of the clause, with its article; null where that cannot be told. */
  readonly subject: string | null
  /** For lists, texts and sheets that people keep; null for code and for what is of no known kind. */
  readonly pattern: DebtPattern | null
  /** True where nothing in the line speaks of code. */
  readonly isDaily: boolean
}

/** What the line tells of how things are. Linear in the line. */
export function readSaid(line: Line): Said {
  const [opening = line.core, next = ''] = line.sentences
  const isCut = (opening.match(/"/g) ?? []).length % 2 === 1
  const clause = toSaidClause((isCut ? `${opening} ${next}` : opening).slice(0, 400))
  const subject = toSubjectOf(clause)
  const core = line.core.slice(0, 1_500)
  const lower = core.toLowerCase()
  const isDaily = !technical.test(lower) && !identifier.test(core) && daily.test(lower)
  return { clause, subject, pattern: toRecordKind(lower, subject, isDaily), isDaily }
}

/** True where nobody orders: a need ("needs a rule"), or a statement whose first word could be an order too. */
export function isStatementOf({ base, clause, isLater }: Order, lower: string): boolean {
  if (/^(?:whenever|when|if|so|because) /i.test(clause)) return true
  if (isLater && /[^su]s$/.test(base)) return true
  if (isLater || base === 'have') return !lower.includes(clause.slice(0, 8).toLowerCase())
  return (
    /^(?:stop|style|route|question|sample|document|report|contract|book|map|record|label|train|screen|stock|price)$/.test(
      base,
    ) &&
    /^\S+ (?:(?!(?:that|which|who|if|where|when|what|how|so|because|to)\b)[^\s,;:]+ ){1,9}?(?:is|are|was|were|has|have|still|keeps?|lie|differs?)\b/i.test(
      clause,
    )
  )
}

const number = '(?:two|three|four|five|six|seven|eleven|\\d+)'

/** What follows from a fault, who suffers from it, and what is felt or asked about it. */
const after =
  /(?:,|;| [-–—]| …)(?: (?:and|so|but|yet|now|since))* (?:get|put|make|bring|go|build|tidy|clean|sort|drop|delete|remove|pick|switch|merge|time|(?:each|every|any|one|the last) (?:time|(?:[a-z]+ ){1,3}(?:means?|takes|took|costs|breaks|starts|is|wants))|whenever|if|so|which|nobody|no one|none (?!agree)|some(?:one|body)|guess|please|pls|it['’]s|i|we|they can|he|she|needs?|should|could|can['’]?t|let['’]s|works|drives|when|here|newcomers|people|developers|trainees|agents|everyone)\b| (?:and|so|but)(?: now)? (?:(?:each|every) time|whenever|nobody|no one|when|we|i|it takes)\b/i

/** "there are three lists for malt" of "we have three lists for malt, so each time we …". */
function toSaidClause(first: string): string {
  const bare = first
    .replace(/ \([^()]*\)/g, '')
    .replace(/^(?:so|and|but|because|well|honestly|frankly),? /i, '')
    .replace(/ like (?=\d)/, ' ')
  const end = bare.slice(16).search(after)
  return (end < 0 ? bare : bare.slice(0, end + 16))
    .replace(/^(?:we|i)(?: still)?(?: have|['’]ve)(?: got)? (?!to\b)/i, 'there is ')
    .replace(
      new RegExp(String.raw`^there(?: is|['’]s) (?=${number} |\S+s (?:in|with|who|that|by|per|for)\b)`, 'i'),
      'there are ',
    )
    .replace(/^there is (?=the )/, '')
    .replace(/\bmy (?:nephew|brother|sister|wife|husband|father|mother|son)(?: in law)?\b/gi, 'a relative')
    .replace(/\bour(?: own)? |^my(?: own)? /gi, 'the ')
    .replace(/\bmy (?=\p{L})/giu, 'the author’s ')
    .replace(/ in (?:there|it)(?= who| that|$)/, '')
    .replace(/,? (?:of course|somehow|at all|anyway)$/i, '')
    .replace(/(?:,? (?:but|and|so))?[\s.!,;…]+$|,? (?:but|and|so)$/, '')
}

/** The clause inside a sentence, with its article. */
export function toSaidText({ clause, subject }: Said): string {
  const isBare =
    subject?.startsWith('the ') === true &&
    !clause.includes(': ') &&
    clause.toLowerCase().startsWith(subject.slice(4).toLowerCase())
  return cutText(`${isBare ? 'the ' : ''}${lowerFirst(clause)}`, 200)
}

const verb =
  /^((?!(?:there|it|they|we|i|what|if|when|every|each|in|on|at|half|most|nobody|no|somebody)\b)(?:(?!(?:who|that|which)\b)[^\s,;:]+ ){1,8}?)(?:still|nobody|is|are|was|were|has|have|lists (?=the|an?\b)|says?|shows?|mentions?|tells|explains?|names?|describes?|points? to|refers?|exists?|contradicts?|carry|carries|stay|keeps?|with)\b/i

function toSubjectOf(clause: string): string | null {
  const named = /^([^\s,;:"“]+(?: [^\s,;:"“]+){0,3}):/.exec(clause)?.[1]
  const words = named ?? verb.exec(clause)?.[1]?.trim()
  return words === undefined || words.length > 50 || /\d|["“]|^(?:the same|same|an?|one) /.test(words)
    ? null
    : toPlainDefinite(words)
}

const technical =
  /\b(?:code(?! list)|codebase|java(?:script)?|kotlin|php|lifecycle|repo(?:sitory)?|libs?|functions?|methods?|modules?|tests|suite|e2e|api|endpoints?|components?|css|html|services?|sql|controllers?|config\w*|parsers?|sdk|librar(?:y|ies)|pipeline|docker|helm|terraform|dashboards?|flags?|headers|ifdefs?|plugins?|variables|columns?|keys|stored proc\w*|notebook (?!and)|prod|adapters?|forks?|json|cache|builds?|schema|server|encrypted|branch(?:es)?|dependency|warnings|quer(?:y|ies))\b/
const identifier = /\x60|\p{Ll}{2}\p{Lu}\p{Ll}|\w\.(?:kt|php|tf|ts|js|py|java|rb)\b|\w\(\)/u
/** People and the things that they keep: without them a line speaks of code. */
const daily =
  /["“],? ?(?:and |or |to )?["“]|\b(?:we|our|us|my|me|i|he|she|his|hers?|nobody|no one|\p{L}+body|people|customers?|members?|teams?|price|lists?|sheets?|excel|word|folders?|phone|address\w*|\w*books?|by hand|walls?|fees?|articles?|typed|website|registers?|entries|recipes?|hours|timetable|procedures|manuals?|guides?|guidelines|rules|plans?|maps?|catalogue|inventory|labels|tags|categories|spell\w*|streets?|(?:19|20)\d\d|retired|contacts?|forms|templates|checklists?|cards|terms|breeds?|species|instructions|docs?|wiki)\b/u
const text =
  /\b(?:manuals?|\w*books?|guides?|guidelines|how-?to\b.*|instructions|checklists?|plans?|notes|articles?|docs?|binder|procedures?|maps?|pages?|descriptions?|texts?|roadmap|personas|screenshots|cards|templates|catalogue|readme|leaflet|poster|diagram|comments|definition)\b/
const untouched = /\b(?:nobody|not|never|last|n['’]t been) (?:updated|touched|cleaned)\b/
const stale =
  /\bstill (?!active|count)\p{L}|\b(?:is|are|was|were)(?: \p{L}+)? (?:from|of) (?:before|the|my|two|a |(?:19|20)\d\d)|\boutdated\b|\b(?:says?|mentions?|shows?|has|have|names?|describes?|explains?|refers?|points?|with|tells) .{1,160}\b(?:old|retired|closed|moved|left|gone|no longer|of (?:19|20)\d\d|sold|dead|died|killed|burned|404|before the|since the|nobody)\b|\bthe one we sold\b|\bsays? (?:["“]|the opposite|run|press|click|use|ask)|\b(?:switched off|took out|previous)\b|\btells you|n['’]t exist/u
const homemade =
  /\b(?:macros?|excel|sheet|program|script|calculator|formulas?|tool|import)\b.{0,200}\b(?:(?:nobody|no one) (?:knows|understands|dare[sd]?|can)|(?:made|written|done|built|patched) by|alone (?:understands|knows)|(?:n['’]t|not) written down|password|hidden|circular|colou?rs mean|that (?:calls|reads) an? )|^macros that nobody/
const many = new RegExp(
  String.raw`\b(?:in|on|into) ${number} (?:\p{L}+ )?(?:places?|files?|sheets?|systems?|formats?|versions|lists?)\b|\bown (?:\p{L}+ )?(?:copy|list|form|spreadsheet|way|map)\b|^(?:(?:we|there)\S* (?:have |are |got )?)?${number} (?:\p{L}+ )?(?:lists?|sheets|spreadsheets|versions|copies|templates|forms|maps)\b|\ball (?:nearly|slightly|almost) |\b(?:has|have|is|are|lives?|lie|exists?|kept)\b.{0,40}? (?:in|on|as)\b[^,;]{1,30}(?:,| and)(?: are)? (?:in|on|another|a third)\b|\b(?:contradicts?|disagree|differ|never match|n['’]t (?:agree|match|say the same)|drifted|different ways|cop(?:ied|ies) (?:of|into|each|every|from|per|for)|(?:${number}|different) versions|version \d.{1,9}version)\b`,
  'u',
)
const double = new RegExp(
  String.raw`\b(?:twice|thrice|(?<!broke |failed |happened )${number} times|(?:the|those|are) doubles|duplicates?|as separate|spell\w*|typed (?:freely|in by hand|with|by)|mistyped|written (?:differently|as)|differently|same (?:man|person|people|customer|member|thing)|under the .{1,40} name|(?:listed|filed) under|mean the same|everything from)\b|\b(?:names|codes|sizes|types|terms|breeds)\b[^,;]{0,30} (?:in|as|by) (?!hand)[^,;]{1,20}, |(?<!such as |like )["“][^"”]{1,30}["”],? ?(?:and |or |is |to )?["“]|(?<![\w./])\p{L}+/\p{L}+/\p{L}+\b(?![/.])`,
  'u',
)
const unused = /\bin use\b|\b(?:never|not) used\b|\bnobody (?:uses|needs)\b|\bexpired\b/
const dead =
  /\b(?:nobody has asked|of which (?:we|\p{L}+ wrong)|closed|passed away|died|dead|moved(?! to)|sold|scrapped|bankrupt|forever|still (?:active|pop|count|in|["“]|has|have|carry)|stopped in|thrown away|leftovers?|entries back to|(?:that|who) (?:left|stopped|passed|closed|folded|never)|never paid|prunes?)/u

/** Texts, lists and sheets: what is wrong with them by the words of the line; null for code and for what tells none. */
function toRecordKind(lower: string, subject: string | null, isDaily: boolean): DebtPattern | null {
  if (/\d ?(?:k )?lines\b|\b(?:has|no one) (?:has )?(?:written|wrote) (?:\w+ )?down\b/.test(lower))
    return null
  const isText = text.test(subject ?? lower.split(/[,;.]/, 1)[0] ?? '')
  if (homemade.test(lower) && !/\b(?:class|functions?|tests?|service)\b/.test(lower)) return homemadeTool
  if (isDaily) {
    if (unused.test(lower)) return deadRecords
    if (many.test(lower)) return manyVersions
    if (double.test(lower)) return doubleRecords
    if (untouched.test(lower)) return outdatedText
    if (!isText && dead.test(lower)) return deadRecords
  }
  return isText && stale.test(lower) ? outdatedText : null
}

const container =
  /\b(?:lists?|tables?|registers?|files?|catalogues?|inventory|databases?|records|names|codes|entries|tags|numbers|templates|book|base|categories|types|labels|articles|breeds)$/i

/** What a title depends on besides its words. */
interface Told {
  readonly said: Said | null
  readonly pattern: DebtPattern
  readonly order: Order | null
}

/** `title`, or a better one of what the line tells. */
export function toTitleOfSaid(title: string, { said, pattern, order }: Told): string {
  if (said === null) return title
  const { clause, subject, pattern: record } = said
  if (subject !== null && record === outdatedText && (text.test(subject) || container.test(subject)))
    return `Update ${subject}`
  if (subject !== null && (record === deadRecords || record === doubleRecords) && container.test(subject))
    return `Clean up ${subject}`
  const plain = upperFirst(
    clause
      .replace(/^there(?: is| are|['’]s) (?:still )?(?!no\b)/i, '')
      .replace(/^(?:the|an?) (?=\S+ \S)/i, ''),
  )
  const [first = '', ...others] = title.split(' ')
  const rest = others.join(' ')
  const isOrdered = order !== null && title.toLowerCase().startsWith(order.base)
  const isWhole =
    (!isStatement(rest) || (isOrdered && /^(?:up )?(?:why|how|what|all)\b/.test(rest))) &&
    !/^(?:before|when|until|while|once|so|from) /.test(rest)
  const isDeed =
    (isOrdered
      ? !/^(?:Go|Tidy|Pick|Let|Kick|Bring|Clear|Relabel|Put)$/.test(first)
      : first === 'Add'
        ? /\b(?:no|lacks?|missing|without)\b/i.test(clause)
        : /^(?:Remove|Resolve|Replace|Split|Merge|Unify|Do)$/.test(first)) &&
    isWhole &&
    !/:| (?:it|them)\b| up \(|^\S+ and \S+(?: \S+)? \(/.test(title)
  const isKept =
    (pattern.id !== 'stated' && !/^(?:Fix:|Add)/.test(first) && isWhole && !title.includes(' (')) ||
    /^(?:Make sure|Clean up) (?!before )[^(]+$/.test(title)
  if (isDeed || (record === null && isKept)) return title
  return plain.length < 10 ? upperFirst(title.replace(/^Fix: /, '')) : toShort(plain)
}

/** The title up to a comma, where it is too long. */
function toShort(title: string): string {
  if (title.length <= 112) return title
  const comma = title.lastIndexOf(', ', 112)
  const end = comma < 30 ? title.lastIndexOf(' and ', 112) : comma
  return end < 20 ? fitTitle(title) : title.slice(0, end).replace(/,$/, '')
}
