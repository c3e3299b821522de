// A passage while it is gathered: its words, its pieces of the text, what it stands under.
import type { SetAsideReason, Stated } from '../passage.ts'
import { saysSomething, toPlainLine } from './blank.ts'
import type { Piece } from './cover.ts'
import type { Cut } from './cut.ts'
import type { Flow } from './flow.ts'
import { readStated } from './stated.ts'

export interface Unit {
  text: string
  readonly headings: readonly string[]
  readonly parent: Unit | null
  readonly detail: boolean
  readonly stated: Stated
}

/** Whose a piece of the text is: a passage, or set aside with a reason. */
export type Owner = Unit | SetAsideReason

export interface Gathered {
  readonly units: Unit[]
  readonly pieces: Piece<Owner>[]
}

/** Words that only tie a part to the one before it. */
const opening =
  /^[\s,;–—-]{0,6}(?:\(?\s*(?:and also|also)[,:]?\s+|what else\s+(?=(?:the|there|we|i|my|our)\s)|p\.?\s?s\.?\s?[:,]\s*|(?:oh,? |and |then )*(?:(?:one|another) (?:more )?thing|one more|the other thing)(?: is)?(?: that)?[:,]?\s+(?!(?:i|we|that|which|i(?:'m|'d|'ve)) (?:\S+ ){1,8}?is\s)|oh,? right,? |(?:and )?then there(?:'s| is| are) (?=(?:the|this|an?|also)\s)|(?:oh,? )(?:and |also )+(?:btw,? |by the way,? )?|(?:(?:and|oh),? )?(?:btw|by the way)[,:]?\s+|plus,?\s+(?=(?:we|they|i|the|our|could|can|please|users?|people|someone|nobody)\s)|(?:and )?while (?:you|we)(?:'re| are) (?:there|at it|on it),?\s+|(?:(?:so|and|but),? )?(?:yeah|yep|okay|ok|right|well)[,\s]+(?=(?:last|another|maybe|we|i|they|the|can|could|also|please|there)\s)|(?:and )?the other (?:one |thing |problem |issue |point )?is that\s+|(?:apart from|besides|other than) that,?\s+(?=(?:we|they|i|it|the|users?|people|please|can|could)\s)|but:\s+|(?:(?:so|and|okay|ok|yeah|right|well)[\s,]+){0,3}(?:um+|uh+|erm|hmm+)[\s,]+|(?:yes|yeah|yep|ok|okay|sure|true|right),?\s(?:please\s|and\s|but\s)+|(?:so,? |and )?(?:first of all|last but not least)[,:]?\s+|(?:and )?(?:second|third|fourth|fifth|sixth)(?=\s+(?:we|i|the|let|find|people|users|there|please|it|our|an?)\s)\s+|(?:second|secondly|third|thirdly|firstly|lastly)[,:]\s+|and (?:finally|lastly|secondly|thirdly)[,:]?\s+|(?:finally|lastly|additionally|furthermore|moreover|besides|on top of that)[,:]\s+|and,?\s+)(?=\S)/i

/** One quotation with nothing but who said it behind. */
const quotation =
  /^["“„«]([^"“”„«»]{8,600})["”“»]\s*(?:(?:[–—-]{1,2}|,)\s?\p{Lu}[^".!?]{0,40}|\([^()]{2,40}\))?[.]?$/u
const mention = /^(?:\.?@[\p{L}\d_]{2,30}[,:]?\s+)(?=\p{L})|\s+@[\p{L}\d_]{2,30}$/gu

/** A quote that was cut apart leaves one mark at an end of its words. */
function withoutLoneQuote(text: string): string {
  if (text.split('"').length !== 2 || /\d"$/u.test(text)) return text
  return text.replace(/^"\s*|\s*"$/gu, '')
}

/** The words of a part of a block and what it states; null when it says nothing. */
export function toUnitWords(flow: Flow, cut: Cut): { text: string; stated: Stated } | null {
  const raw = cut.ranges.map(({ from, to }) => flow.text.slice(from, to)).join(' ')
  const also = opening.exec(raw)
  const opened = also?.[0].startsWith('(') === true
  const bare = also === null ? raw : raw.slice(also[0].length).replace(opened ? /\)\s*$/u : /$/u, '')
  const said = quotation.exec(bare.trim())?.[1]
  const words = readStated((said ?? bare).replace(mention, ''))
  const text = withoutLoneQuote(words.text.replace(/[\s,;、，；]{1,20}$/u, ''))
  if (saysSomething(text)) return { text, stated: words.stated }
  const plain = toPlainLine(raw)
  return saysSomething(plain) ? { text: plain, stated: words.stated } : null
}

/** Adds the pieces of a part: the first part of a block takes what stands before its words, such as the marker. */
export function addPieces(gathered: Gathered, flow: Flow, cut: Cut, owner: Owner, from: number | null): void {
  for (const [index, range] of cut.ranges.entries()) {
    if (range.from >= range.to) continue
    const start = index === 0 && from !== null ? from : flow.toSource(range.from)
    gathered.pieces.push({ start, end: flow.toSource(range.to - 1) + 1, owner })
  }
}
