// A part of the words of a block, as cutting gives it.
import type { SetAsideReason } from '../passage.ts'
import type { Run } from './flow.ts'

/** A part of the text: an idea, or a piece to set aside; ranges of the text, end exclusive. */
export interface Cut {
  readonly ranges: readonly Run[]
  readonly reason: SetAsideReason | null
  /** A label inside the text under which the part stands. */
  readonly heading: string | null
}

export type Voice = 'item' | 'prose'

/** The text as one idea. */
export function toWholeCut(text: string): Cut {
  return { ranges: [{ from: 0, to: text.length }], reason: null, heading: null }
}
