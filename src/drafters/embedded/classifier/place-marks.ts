// Where a passage stands in its text, as marks that the model of roles weighs beside the words.
import type { Passage } from '../../../architect/passage.ts'

/** What a passage is among the others: an idea, something said about the idea before it, or no work at all. */
export const roles = ['idea', 'detail', 'talk'] as const
export type Role = (typeof roles)[number]

/** The passage before, and what it was taken for. */
export interface Before {
  readonly passage: Passage
  readonly role: Role
}

/** How far apart two passages stand: on one line or the next, with a blank line in between, with more in between. */
function toDistance({ spans }: Passage, before: Passage): string {
  const gap = (spans[0]?.start ?? 0) - (before.spans.at(-1)?.end ?? 0)
  return gap <= 1 ? 'near' : gap <= 3 ? 'apart' : 'far'
}

/** What stands before the words: nothing, a marker of a list, or a longer opening such as a name and a time. */
function toOpening({ spans: [span], text }: Passage): string {
  const length = span === undefined ? 0 : span.end - span.start - text.length
  return length <= 0 ? 'bare' : length < 5 ? 'listed' : 'opened'
}

function toLength({ length }: string): string {
  return length < 30 ? 'tiny' : length < 70 ? 'short' : length < 140 ? 'long' : 'great'
}

/** The marks of a passage; `before` is null for the first of its text. */
export function toPlaceMarks(passage: Passage, before: Before | null): string[] {
  const distance = before === null ? 'first' : toDistance(passage, before.passage)
  const role = before?.role ?? 'none'
  return [
    distance,
    `after ${role}`,
    `${distance} after ${role}`,
    toOpening(passage),
    `${distance} ${toLength(passage.text)}`,
    `${distance} ${/^\p{Ll}/u.test(passage.text) ? 'lower' : 'upper'}`,
  ]
}
