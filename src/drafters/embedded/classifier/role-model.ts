// Tells what a passage is: an idea, something said about the idea before it, or talk such as a greeting or a remark.
import type { Features } from './features.ts'
import { roles } from './place-marks.ts'
import { roleWeights } from './role-weights.generated.ts'
import { toPlaceSlot } from './slot-values.ts'
import { decodeSlotWeights, type SlotWeights } from './slot-weights.ts'

/** What a mark of the place counts beside the words, found by cross-validation. */
export const markValue = 0.2

let decoded: SlotWeights | null = null

/** Logits of `idea`, `detail` and `talk` for words with the marks of their place; near zero where few words are known. */
export function toRoleLogits({ hashed, rules, shape }: Features, marks: readonly string[]): number[] {
  decoded ??= decodeSlotWeights(roleWeights)
  const { positions, weights } = decoded
  const logits = roles.map(() => 0)
  const add = (slot: number, value: number) => {
    const start = (positions[slot] ?? 0) * roles.length
    roles.forEach((_, place) => {
      logits[place] = (logits[place] ?? 0) + (weights[start + place] ?? 0) * value * roleWeights.step
    })
  }
  const addVector = (vector: readonly number[] | undefined) =>
    vector?.forEach((weight, place) => {
      logits[place] = (logits[place] ?? 0) + weight
    })
  for (let at = 0; at < hashed.size; at += 1) add(hashed.slots[at] ?? 0, hashed.values[at] ?? 0)
  for (const mark of marks) add(toPlaceSlot(mark), markValue)
  for (const { rule } of rules) addVector(roleWeights.rules[rule])
  for (const id of shape) addVector(roleWeights.shape[id])
  return logits
}
