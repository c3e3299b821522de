// What a line of research states besides its questions: what is handed over, what follows, remarks, further parts.
import type { Timebox } from '../../backlog/work-types/spike.ts'
import { cutText } from './compose-draft.ts'
import type { Line } from './grammar/line.ts'
import { isQuestionLike } from './spike-title.ts'
import { toOrder } from './technical-order.ts'

const readLimit = 1_500

const paper =
  '(?:one[- ]pager|one page|two pages|half a page|page|write-?up|memo|(?:short |written )?report|summary|benchmark|prototype|proof of concept|poc|mock-?up|comparison(?: table)?|decision record|adr|recommendation|demo|presentation|slides|list|table|spreadsheet|estimate|cost estimate)'
const openingPaper = new RegExp(
  `^((?:an? |the )?(?:[a-z]{2,12} )?${paper}) (?:on|of|about|for|that|comparing|with) `,
  'i',
)
const statedPaper = new RegExp(
  String.raw`\b(?:deliverable(?: is|:| -)?|(?:outcome|output|result)(?: is|:)) ((?:an? |the )?[^.;!?,()]{3,120})|\b(?:deliver|produce|come back with|hand over|end with|we want|write|give us|bring) ((?:an? |the |one |two )?(?:[a-z]{2,12} ){0,2}?${paper}\b(?: (?:of|with|that) [^.;!?,()]{2,100})?)`,
  'i',
)

/** What is handed over, such as "one page"; null where the line names nothing. */
export function findDeliverable(line: Line): string | null {
  const core = line.core.slice(0, readLimit)
  const opening = openingPaper.exec(core)?.[1]
  const stated = statedPaper.exec(core)
  return (opening ?? stated?.[1] ?? stated?.[2])?.trim() ?? null
}

const ending =
  /(?:^|[.;,!?]\s|\s[-–—]\s)((?:if|otherwise|failing that|or else)\b[^.;!?]{0,140}?\b(?:we|i|they)(?:['’]ll| will| should| can)? (?:just |then )?(?:stay|stop|drop|keep|go|abandon|give up|fall back|use|choose|stick|take|buy|leave|continue|move on|cancel|skip|forget|build|switch)\b[^.;!?]{0,140})/i

/** What follows when the try fails or the time is over, as stated. */
export function findExitRule(line: Line): string | null {
  return ending.exec(line.core.slice(0, readLimit))?.[1]?.trim() ?? null
}

const waiting =
  /^(before (?:we|i|they|you|the)\b[^.;!?,]{3,140}?)(?:,| (?=(?:we|i|they|you|somebody|someone) (?:need|needs|have|has|must|should|want|wants|ought)\b))/i

/** The step that waits for the answer, where the line opens with it: "before we sign …". */
export function findPlannedStep(line: Line): string | null {
  return waiting.exec(line.core.slice(0, readLimit))?.[1]?.trim() ?? null
}

const counts: Readonly<Record<string, number>> = {
  ein: 1, eine: 1, einen: 1, einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5,
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5,
  uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5,
} // biome-ignore format: a table reads better in rows
const boxed = new RegExp(
  String.raw`(?:(^|[(,:;–—-]\s?|\b(?:timebox|maximal|max\.?|höchstens|maximum|pendant|au plus|en|máximo|durante|como mucho|in)\s))((?:\d{1,2}|${Object.keys(counts).join('|')}) (Tage?n?|Stunden?|Wochen?|jours?|journées?|heures?|semaines?|d[ií]as?|horas?|semanas?))(?=[).,;:!]|$)`,
  'iu',
)

/** A timebox in German, French or Spanish words; weeks count five days. */
export function findForeignTimebox(line: Line): { readonly timebox: Timebox; readonly quote: string } | null {
  const [, , quote, unit] = boxed.exec(line.core.slice(0, readLimit)) ?? []
  if (quote === undefined || unit === undefined) return null
  const word = quote.split(' ', 1)[0]?.toLowerCase() ?? ''
  const figure = Object.hasOwn(counts, word) ? (counts[word] ?? 0) : Number(word)
  const isHours = /^[sh](?:t|e|o)/i.test(unit) && !/^sem/i.test(unit)
  const amount = /^(?:w|sem)/i.test(unit) ? figure * 5 : figure
  return amount > 0 && amount <= (isHours ? 80 : 30)
    ? { timebox: { amount, unit: isHours ? 'hours' : 'days' }, quote }
    : null
}

/** A criterion that keeps words of the line, and these words as they stand there. */
export interface KeptRemark {
  readonly statement: string
  readonly quote: string
}

const longest = 220
const most = 3

const bracket = /\s?\(([^()]{2,160})\)/g

/** The question with the remarks in brackets that its words have in `sentence`: "which port (of the hub) is free". */
export function withBrackets(question: string, sentence: string): string {
  if (!sentence.includes('(')) return question
  let whole = question
  for (const match of sentence.slice(0, readLimit).matchAll(bracket)) {
    const [marked, remark = ''] = match
    const before = sentence.slice(0, match.index)
    const [, lead = ''] = /(?:^|\s)((?:\S+\s+)?\S+)$/.exec(before.replace(/[\s?!.,;:]+$/, '')) ?? []
    const last = /\S+$/.exec(lead)?.[0] ?? ''
    const keys = new Set(toKeys(whole))
    if (/[.!:]\s*$/.test(before) || last.length < 2 || remark.includes('?') || isTimebox(remark)) continue
    if (toKeys(remark).every((key) => keys.has(key))) continue
    const at = findWords(whole, lead) ?? findWords(whole, last)
    if (at === null || whole.length + marked.length > 300) continue
    whole = `${whole.slice(0, at)} (${remark.trim()})${whole.slice(at)}`
  }
  return whole
}

/** Where `words` end in the text, as whole words; null where they do not stand there. */
function findWords(text: string, words: string): number | null {
  const at = text.toLowerCase().indexOf(words.toLowerCase())
  const end = at + words.length
  return at < 0 || /[\p{L}\d]/u.test(text[at - 1] ?? ' ') || /[\p{L}\d]/u.test(text[end] ?? ' ') ? null : end
}

function isTimebox(remark: string): boolean {
  return /^(?:max\.? |~|about )?\d+(?:\.\d)? ?(?:h|d|hours?|days?|weeks?|pts?|points?)\b|^(?:spike|timebox\w*|wip|tbd|p[0-4]|done|todo|low|high|medium)$/i.test(
    remark.trim(),
  )
}

/** False for one plain sentence: nothing stands beside its question. */
export function isComposed(line: Pick<Line, 'core' | 'sentences'>): boolean {
  return line.sentences.length > 1 || /[(;:,]|\s[–—-]+\s|\b(?:because|otherwise|so that)\b/.test(line.core)
}

/** Criteria for the parts of the line that `told`, title and questions, does not hold. */
export function findRemarks(line: Line, told: string): KeptRemark[] {
  if (!isComposed(line)) return []
  const lower = told.toLowerCase()
  const parts = toParts(line).filter((part) => part.length >= 4 && !lower.includes(part.toLowerCase()))
  if (parts.length === 0) return []
  const known = new Set(toKeys(lower))
  const news = parts.filter((part) => {
    const isNew = isNews(part, known)
    if (isNew) for (const key of toKeys(part)) known.add(key)
    return isNew
  })
  const orders = news.filter((part) => toOrder(part) !== null).slice(0, most)
  const lists = news.filter((part) => !orders.includes(part) && isList(part)).slice(0, 1)
  const others = news.filter((part) => !orders.includes(part) && !lists.includes(part)).slice(0, most)
  const keep = (parts: readonly string[], statement: (quotes: string) => string): KeptRemark[] =>
    parts.length === 0 ? [] : [{ statement: statement(toQuotes(parts)), quote: parts[0] ?? '' }]
  return [
    ...keep(orders, (quotes) => `The answer also holds the result of this: ${quotes}.`),
    ...keep(lists, (quotes) => `The answer covers each point of this list: ${quotes}.`),
    ...keep(
      others,
      (quotes) => `The answer says what this changes in it, or that it changes nothing: ${quotes}.`,
    ),
  ]
}

function toQuotes(parts: readonly string[]): string {
  const quotes = parts.map((part) => `“${cutText(part.replace(/[“”"]/g, "'"), longest / parts.length)}”`)
  return quotes.length === 1
    ? (quotes[0] ?? '')
    : `${quotes.slice(0, -1).join(', ')} and ${quotes.at(-1) ?? ''}`
}

const listed = /^(?:[^,]{2,40}, ){2,}|^[^, ]+(?: [^, ]+){0,2}, [^, ]+(?: [^, ]+){0,2}$/

/** The text without the lists in its brackets, so that a criterion names what they list. */
export function withoutLists(text: string): string {
  return text.replace(bracket, (whole, inner: string) => (isList(inner) ? '' : whole))
}

function isList(part: string): boolean {
  return listed.test(part) && !/^(?:but|so|because|since|if|when)\b/i.test(part)
}

/** Sentences that ask nothing, cut at marks and before orders, and what stands in brackets. */
function toParts(line: Line): string[] {
  return line.sentences
    .flatMap((sentence) => {
      const text = sentence.slice(0, readLimit)
      const inner = [...text.matchAll(bracket)].flatMap(([, remark = '']) =>
        isTimebox(remark) ? [] : [remark],
      )
      const [first = '', ...others] = text.replace(bracket, '').split(breaks)
      const isLabel = others.length > 0 && first.split(' ').length < 3
      return [...(isLabel ? others : [first, ...others]).flatMap(toOrders), ...inner]
    })
    .map((part) => part.replace(/^[\s,.;:]+|[\s,.;:]+$/g, '').replace(/^([^(]*)\)$/, '$1'))
}

const breaks =
  /\s[–—-]+\s|;\s|:\s|,?\s(?=(?:so that|because(?! of)|otherwise)\s)|(?<!^if (?:so|not)),\s(?=(?:we|it|this|that|they|i)\s)|,\s(?=(?:so|but|since|currently|e\.g\.|possibly|perhaps|maybe|also|as)\s)/

/** "review A, confirm B, C" is cut before each order: "review A", "confirm B, C". */
function toOrders(text: string): string[] {
  if (!text.includes(', ') || toOrder(text) === null) return [text]
  const parts: string[] = []
  for (const piece of text.split(', ')) {
    const bare = piece.replace(/^(?:and|then|or) /i, '')
    const isOrder = bare.split(' ').length >= 3 && toOrder(bare) !== null
    if (parts.length === 0 || isOrder) parts.push(parts.length === 0 ? piece : bare)
    else parts.push(`${parts.pop() ?? ''}, ${piece}`)
  }
  return parts
}

const courtesy =
  /^(?:(?:i'?m )?not sure|undecided|unclear|open|tbd|please|thanks|maybe|optional|later|if (?:possible|time|needed|available)|or not|see (?:above|below|also)\b.*|decide (?:before|by|until|when|at|after)\b.*|leaning|still to \w+|open (?:question|point|decision)s?\b.*|i think (?:so|yes|no)|ie|eg|e\.g|i\.e|low prio\w*|nice to have)$/i

function isNews(part: string, known: ReadonlySet<string>): boolean {
  const keys = toKeys(part)
  const fresh = keys.filter((key) => !known.has(key))
  return (
    (part.includes(' ') || part.length >= 12) &&
    fresh.length > 0 &&
    fresh.length / keys.length >= (part.endsWith('?') ? 0.7 : 0.5) &&
    !courtesy.test(part) &&
    !isQuestionLike(part)
  )
}

/** Words that carry content, without the ending of plurals and verbs. */
function toKeys(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
    .filter((word) => !filler.test(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word))
}

const filler =
  /^(?:the|an?|of|to|in|on|at|for|with|by|from|as|and|or|but|so|if|it|its|is|are|was|be|this|that|these|those|we|i|you|they|our|my|your|do|does|did|can|could|should|would|will|not|no|also|then|just|there|here|open|question|decision|spike|research|investigate|investigation|explore|idea|decide|find|out|need|needs|still|maybe|perhaps|possibly|into|look|whether|what|which|how|use|using|used|vs|versus)$/
