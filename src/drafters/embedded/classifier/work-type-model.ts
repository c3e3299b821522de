// The trained model: decodes its weights at first use and turns the features of a text into logits.
import { type WorkType, workTypes } from '../../../backlog/work-type.ts'
import type { Features } from './features.ts'
import { ruleIds } from './lexicon.ts'
import { shapeFeatures } from './shape.ts'
import { decodeSlotWeights, type SlotWeights } from './slot-weights.ts'
import type { TypeVector } from './trained-weights.ts'
import { trainedWeights } from './weights.generated.ts'

const types = workTypes.length

interface Decoded extends SlotWeights {
  readonly rules: readonly TypeVector[]
  readonly shape: readonly TypeVector[]
}

let decoded: Decoded | null = null

function toVector(table: Readonly<Record<string, TypeVector>>, id: string): TypeVector {
  const vector = table[id]
  if (vector === undefined) throw new Error(`No trained weights for "${id}": train the classifier again.`)
  return vector
}

/** Decodes the weights, a few milliseconds, once. */
function decode(): Decoded {
  return {
    ...decodeSlotWeights(trainedWeights),
    rules: ruleIds.map((id) => toVector(trainedWeights.rules, id)),
    shape: shapeFeatures.map(({ id }) => toVector(trainedWeights.shape, id)),
  }
}

function toModel(): Decoded {
  decoded ??= decode()
  return decoded
}

/** The weight of a hashed slot for the type at a position; 0 where the slot was not kept. */
export function toSlotWeight(slot: number, type: number): number {
  const { positions, weights } = toModel()
  return (weights[(positions[slot] ?? 0) * types + type] ?? 0) * trainedWeights.step
}

/** The weights of a lexicon rule, by its position. */
export function toRuleWeights(rule: number): TypeVector {
  return toModel().rules[rule] ?? []
}

/** Below this share of known slots a text is foreign to the model, by chance alone a sixth is known. */
const foreignShare = 0.2
/** From this share on its words are trusted whole; of English lines 99 in 100 lie above 0.7. */
const familiarShare = 0.6

/**
 * What the words say, one logit a type in the order of `workTypes`; their softmax is a calibrated confidence. Where
 * the letters are foreign to the model, or there are none, the logits shrink towards zero: it doesn't know. A rule
 * that found its words counts whole.
 */
export function toLogits(features: Features): number[] {
  const { positions, weights, rules, shape } = toModel()
  const { size, slots, values } = features.hashed
  const hashed: number[] = new Array(types).fill(0)
  let known = 0
  for (let at = 0; at < size; at += 1) {
    const start = (positions[slots[at] ?? 0] ?? 0) * types
    if (start === 0) continue
    known += 1
    const value = values[at] ?? 0
    for (let type = 0; type < types; type += 1)
      hashed[type] = (hashed[type] ?? 0) + (weights[start + type] ?? 0) * value
  }
  const share = known / Math.max(1, size)
  const trust = Math.max(0, Math.min(1, (share - foreignShare) / (familiarShare - foreignShare)))
  return hashed.map((sum, type) => {
    let shapes = 0
    for (const id of features.shape) shapes += shape[id]?.[type] ?? 0
    let hits = 0
    for (const { rule } of features.rules) hits += rules[rule]?.[type] ?? 0
    return (trust * (sum * trainedWeights.step + shapes) + hits) / trainedWeights.temperature
  })
}

/** Probabilities in the order of `workTypes`. */
export function toProbabilities(logits: readonly number[]): number[] {
  const top = Math.max(...logits)
  const powers = workTypes.map((_, type) => Math.exp((logits[type] ?? Number.NEGATIVE_INFINITY) - top))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** Probabilities by type, likeliest first; types of equal probability keep the order of `workTypes`. */
export function toRanking(logits: readonly number[]): { type: WorkType; confidence: number }[] {
  const chances = toProbabilities(logits)
  return workTypes
    .map((type, index) => ({ type, confidence: chances[index] ?? 0 }))
    .sort((one, other) => other.confidence - one.confidence)
}
