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
  /^[\s,;–—-]{0,6}(?:\(?\s*(?:and also|also)[,:]?\s+|p\.?\s?s\.?\s?[:,]\s*|(?:oh,? |and |then )*(?:(?:one|another) (?:more )?thing|one more|the other thing)(?: is)?(?: that)?[:,]?\s+|(?:oh,? )(?:and |also )+|(?:yes|yeah|yep|ok|okay|sure|true|right),?\s(?:please\s|and\s|but\s)+|(?:so,? |and )?(?:first of all|last but not least)[,:]?\s+|(?:second|secondly|third|thirdly|firstly|lastly)[,:]\s+|and (?:finally|lastly|secondly|thirdly)[,:]?\s+|(?:finally|lastly|additionally|furthermore|moreover|besides|on top of that)[,:]\s+|and,?\s+)(?=\S)/iu

/** The words of a part of a block and what it states; null when it says nothing. */
export function toUnitWords(flow: Flow, cut: Cut): { text: string; stated: Stated } | null {
  const raw = cut.ranges.map(({ from, to }) => flow.text.slice(from, to)).join(' ')
  const also = opening.exec(raw)
  const opened = also?.[0].startsWith('(') === true
  const bare = also === null ? raw : raw.slice(also[0].length).replace(opened ? /\)\s*$/u : /$/u, '')
  const words = readStated(bare)
  const text = words.text.replace(/[\s,;、，；]{1,20}$/u, '')
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
