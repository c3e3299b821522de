// What a line of research states besides its questions: its purpose, remarks, further parts.
import { cutText } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { toThirdPerson } from '../grammar/verbs.ts'
import { toOrder } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { fromSought } from './spike-asked.ts'
import { bracket, isTimebox, readLimit } from './spike-brackets.ts'
import { lowerVerb } from './spike-deed.ts'
import { findFinite } from './spike-finite.ts'
import { toBesides, vague } from './spike-form.ts'
import { isNews, toKeys } from './spike-news.ts'
import {
  bound,
  doubtLead,
  hedged,
  hedgedStart,
  isSure,
  joining,
  listLead,
  toGuess,
  toKind,
} from './spike-remark.ts'
import { toStep } from './spike-steps.ts'
import { isQuestionLike } from './spike-title.ts'

/** A criterion that keeps words of the line, and these words as they stand there. */
export interface KeptRemark {
  readonly statement: string
  readonly quote: string
}

const longest = 220
const most = 3

/** False for one plain sentence: nothing stands beside its question. */
export function isComposed(line: Pick<Line, 'core' | 'sentences'>): boolean {
  return line.sentences.length > 1 || /[(;:,]|\s[–—-]+\s|\b(?:because|otherwise|so that)\b/.test(line.core)
}

/** Criteria for the parts of the line that `told` does not hold; what opens the line may stand in the title. */
export function findRemarks(line: Line, told: string, title: string): KeptRemark[] {
  if (!isComposed(line)) return []
  const lower = told.toLowerCase()
  const parts = toParts(line).filter((part) => part.length >= 4 && !lower.includes(part.toLowerCase()))
  if (parts.length === 0) return []
  const known = new Set(toKeys(lower))
  const titled = new Set([...known, ...toKeys(title)])
  const news = parts.filter((part) => {
    const isNew = isNews(part, line.core.startsWith(part.slice(0, 12)) ? titled : known, isList(part))
    if (isNew) for (const key of toKeys(part)) known.add(key)
    return isNew
  })
  const orders = news.filter((part) => toOrder(part) !== null && !hedgedStart.test(part)).slice(0, most)
  const isSample = /^[^,:;?]{3,60} (?:prototype|poc|proof of concept)(?::| [-–—]+) /i.test(line.core)
  const turned = orders.flatMap((part) => toOrdered(part, isSample).map((statement) => ({ statement, part })))
  const rest = news.filter((part) => !orders.includes(part))
  const bounds = rest.filter((part) => bound.test(part))
  const lists = rest.filter((part) => !bound.test(part) && isList(part) && !isStatement(part)).slice(0, 1)
  const others = rest
    .filter((part) => !bounds.includes(part) && !lists.includes(part) && isSure(part))
    .slice(0, most)
  const keep = (parts: readonly string[], statement: (quotes: string) => string): KeptRemark[] =>
    parts.length === 0 ? [] : [{ statement: statement(toQuotes(parts)), quote: parts[0] ?? '' }]
  const sorted = (kind: string) => others.filter((part) => toKind(part) === kind)
  return [
    ...turned.map(({ statement, part }) => ({ statement, quote: part })),
    ...keep(
      orders.filter((part) => !turned.some((one) => one.part === part)),
      (quotes) => `The answer also covers ${quotes}.`,
    ),
    ...keep(bounds, (quotes) => `The answer respects this limit: ${quotes}.`),
    ...keep(
      lists.map((list) => list.replace(listLead, '')),
      (quotes) => `The answer covers ${toListed(quotes)}.`,
    ),
    ...keep(sorted('asked'), (quotes) => `It also answers ${quotes}.`),
    ...others.flatMap((part) => {
      const guess = toGuess(part)
      return guess === null ? [] : keep([guess], (quotes) => `The guess ${quotes} is confirmed or ruled out.`)
    }),
    ...keep(
      sorted('suggested').map((part) =>
        part.replace(/^(?:(?:suggest(?:ed|ion)?|leaning): |leaning to(?:wards?)? )/i, ''),
      ),
      (quotes) => `The suggestion ${quotes} is taken up, or rejected with a reason.`,
    ),
    ...keep(
      sorted('hedged').map((part) => part.replace(doubtLead, '')),
      (quotes) =>
        /^“(?:it|this|that|they|there) (?:may|might|could) [^“”,;:]+”$/i.test(quotes) && !vague.test(quotes)
          ? `It says whether ${lowerFirst(quotes.slice(1, -1)).replace(/ (?:may|might|could) be /, ' is ')}.`
          : `It says whether this is true: ${quotes}.`,
    ),
    ...keep(
      sorted('told').map((part) => part.replace(joining, '')),
      (quotes) =>
        rough.test(quotes)
          ? quotes.replace(rough, 'A $1 is enough.')
          : `The answer takes this into account: ${quotes}.`,
    ),
    ...keep(
      sorted('named').map((part) => part.replace(listLead, '')),
      (quotes) =>
        rough.test(quotes)
          ? quotes.replace(rough, 'A $1 is enough.')
          : /” and “/.test(quotes) || findFinite(quotes.slice(1, -1)) === null
            ? `The answer also covers ${quotes}.`
            : `It also says whether ${quotes.slice(1, -1)}.`,
    ),
  ]
}

const rough =
  /^“(?:an? )?((?:rough|ball-?park|(?:small|short|quick) (?:list|summary|report|overview|table)(?! of)) ?[^“”]{0,40}?)(?: (?:is|would be) (?:enough|fine|ok)| will do| please)?”$/i

/** What holds of an order that stands beside the question; none where it can only be cited. */
function toOrdered(order: string, isSample: boolean): string[] {
  if (isSample) {
    const { base = '', rest = '' } = toOrder(order) ?? {}
    return [`The prototype ${toThirdPerson(base)} ${rest}.`]
  }
  const maybe = /^(?:perhaps|maybe|possibly|probably) (?=\S)/i.exec(order)?.[0]
  if (maybe !== undefined)
    return vague.test(order) ? [] : [`It also says whether to ${lowerVerb(order.slice(maybe.length))}.`]
  const sought = fromSought(order)
  if (sought !== null) return /find out about/.test(sought) ? [] : toBesides(`${sought}?`)
  const step = toStep(order.charAt(0).toLowerCase() + order.slice(1))
  if (step !== null) return [`${upperFirst(step)}.`]
  return plainOrder.test(order) ? [`It also says what we learn when we ${lowerVerb(order)}.`] : []
}

const plainOrder =
  /^(?:try|test|tune|compare|measure|run|review|check|count|read|track|benchmark|profile|analy[sz]e|inspect|build|write|collect|ask|watch|sample|simulate) (?!if |whether |that )[^“”"?;:()]{4,120}$/i

/** The parts in quotation marks, joined, shortened to one line. */
export function toQuotes(parts: readonly string[]): string {
  const quotes = parts.map((part) => `“${cutText(part.replace(/[“”"]/g, "'"), longest / parts.length)}”`)
  return quotes.length === 1
    ? (quotes[0] ?? '')
    : `${quotes.slice(0, -1).join(', ')} and ${quotes.at(-1) ?? ''}`
}

/** A quoted list as plain words: “tide, fog” gives "tide and fog". */
function toListed(quotes: string): string {
  return /^“[^“”"?…]{4,200}”$/.test(quotes) && !vague.test(quotes)
    ? quotes.slice(1, -1).replace(/, (?!and |or )([^,]+)$/, ' and $1')
    : quotes
}

const listed = /^(?:[^,]{2,40}, ){2,}|^[^, ]+(?: [^, ]+){0,2}, [^, ]+(?: [^, ]+){0,2}$/

/** The text without the lists, doubts and orders in its brackets, so that a criterion names them. */
export function withoutLists(text: string): string {
  return text.replace(bracket, (whole, inner: string) => (isApart(inner) ? '' : whole))
}

function isApart(part: string): boolean {
  return (
    isList(part) ||
    hedged.test(part) ||
    /^(?:check|see|test|try|find|ask|verify|measure|compare) /i.test(part)
  )
}

function isList(part: string): boolean {
  return (
    listed.test(part) &&
    !/^(?:but|so|because|since|if|when|should|could|can|may|might|it|this|they|we|these|there|i)\b/i.test(
      part,
    )
  )
}

/** "(a lamp? a bell? nothing?)" as "a lamp, a bell, nothing"; none where one of them is a question of its own. */
function toDoubted(core: string): string[] {
  return [...core.slice(0, readLimit).matchAll(bracket)].flatMap(([, remark = '']) => {
    const pieces = remark.split(/\?+\s*/).filter((piece) => piece !== '')
    return pieces.length < 2 ||
      !remark.endsWith('?') ||
      pieces.some((piece) => piece.length > 40 || isQuestionLike(piece))
      ? []
      : [pieces.join(', ')]
  })
}

/** Sentences that ask nothing, cut at marks and before orders, and what stands in brackets. */
function toParts(line: Line): string[] {
  return [...toDoubted(line.core), ...line.sentences]
    .flatMap((sentence) => {
      const text = sentence.slice(0, readLimit)
      const inner = [...text.matchAll(bracket)].flatMap(([, remark = '']) =>
        isTimebox(remark) ? [] : [remark],
      )
      const [first = '', ...others] = text.replace(bracket, '').split(breaks)
      const isLabel = others.length > 0 && first.split(' ').length < 3
      return [...(isLabel ? others : [first, ...others]).flatMap(toOrders), ...inner]
    })
    .map((part) => part.replace(/^[\s,.;:]+|[\s,.;:]+$/g, '').replace(/^([^(]*)\)$|^\(([^)]*)$/, '$1$2'))
}

const breaks =
  /\s[–—-]+\s|;\s|(?<!\b[Ll]eaning):\s|…\s?|\scause (?:like )?(?=(?:that|it|this) )|,?\s(?=(?:so that|because(?! of)|otherwise)\s)|(?<!^if (?:so|not)),\s(?=(?:we|it|this|that|they|i)\s|\S+ (?:was|were|is|are) (?:an?|only|just|not|too) )|,\s(?=(?:so|but|since|currently|e\.g\.|in particular|possibly|perhaps|maybe|either|not sure|unsure|also|as|especially|including)\s)/

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
