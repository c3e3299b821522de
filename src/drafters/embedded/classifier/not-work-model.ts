// Tells talk from work: greetings, small talk, reports of what is done, remarks on the list are no ideas.
import type { Features } from './features.ts'
import { notWorkWeights } from './not-work-weights.generated.ts'
import { decodeSlotWeights, type SlotWeights } from './slot-weights.ts'

let decoded: SlotWeights | null = null

/** Log-odds that the words of a text are talk, not an idea; low where few of its words are known. */
export function toTalkLogOdds({ hashed, rules, shape }: Features): number {
  decoded ??= decodeSlotWeights(notWorkWeights)
  const { positions, weights } = decoded
  let steps = 0
  for (let at = 0; at < hashed.size; at += 1) {
    const position = positions[hashed.slots[at] ?? 0] ?? 0
    // Two classes: the first is talk, the second has the opposite weight.
    steps += (weights[2 * position] ?? 0) * (hashed.values[at] ?? 0)
  }
  let logit = steps * notWorkWeights.step
  for (const { rule } of rules) logit += notWorkWeights.rules[rule] ?? 0
  for (const id of shape) logit += notWorkWeights.shape[id] ?? 0
  return 2 * logit
}
