// What the other ideas of a list say of one of them: authors put like next to like, people who talk do not.
import { workTypes } from '../../../backlog/work-type.ts'

export interface Neighbour {
  /** How many places away it stands in the list, from 1. */
  readonly distance: number
  /** Probabilities in the order of `workTypes`, from its own words alone. */
  readonly chances: readonly number[]
  /** It speaks of people, as one talks: see `isSpoken`. */
  readonly isSpoken: boolean
}

/** Ideas further away say little that nearer ones don't. */
export const reach = 8
/** The list counts as if so many neighbours without any type stood in it too: short lists are often mixed. */
const reserve = 4

const spoken =
  /(?<![a-zß-ɏ'])(?:i|we|they|he|she|my|me|us|our|you|i'm|i've|we're|it's|they're|there's|pls|nobody|somebody|everyone|people)(?![a-zß-ɏ'])/i

/** True for words as one says them: "we still do it on paper", not "Import from CSV". Linear. */
export function isSpoken(text: string): boolean {
  return spoken.test(text.slice(0, 1_000).replaceAll('’', "'"))
}

/** Up to this share of spoken ideas a list is one of backlogs and counts whole; from `talk` on it says nothing. */
const written = 0.2
const talk = 0.5

const zeros: readonly number[] = workTypes.map(() => 0)

/**
 * Log-odds by type: what the neighbours are on average, each counted by the inverse of its distance. Of 4,976 lines
 * of real lists, neighbours have the same type in 54 % (chance: 22 %); whoever talks jumps from one thing to the next.
 * See docs/classifier.md for what it gains.
 */
export function toListEvidence(neighbours: readonly Neighbour[]): readonly number[] {
  const near = neighbours.filter(({ distance }) => distance >= 1 && distance <= reach)
  if (near.length === 0) return zeros
  const share = near.filter((one) => one.isSpoken).length / near.length
  const scale = Math.min(1, Math.max(0, (talk - share) / (talk - written)))
  if (scale === 0) return zeros
  const total = near.reduce((sum, { distance }) => sum + 1 / distance, reserve)
  return workTypes.map((_, type) => {
    const mass = near.reduce((sum, { distance, chances }) => sum + (chances[type] ?? 0) / distance, 0)
    return scale * Math.log((mass * workTypes.length + reserve) / total)
  })
}
