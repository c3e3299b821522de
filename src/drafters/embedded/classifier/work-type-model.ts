// The trained model: decodes its weights at first use and turns the features of a text into logits.
import { type WorkType, workTypes } from '../../../backlog/work-type.ts'
import type { Features } from './features.ts'
import { ruleIds } from './lexicon.ts'
import { shapeFeatures } from './shape.ts'
import { slotCount } from './slot-values.ts'
import { furtherPlace, type TypeVector, weightAlphabet, zeroPlace } from './trained-weights.ts'
import { trainedWeights } from './weights.generated.ts'

const types = workTypes.length

interface Decoded {
  /** Position of a slot's weights in `weights`, 0 where the slot has none. */
  readonly positions: Uint16Array
  readonly weights: Int16Array
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
  const { distances, columns } = trainedWeights
  const places = new Uint8Array(128)
  for (let place = 0; place < weightAlphabet.length; place += 1)
    places[weightAlphabet.charCodeAt(place)] = place
  const positions = new Uint16Array(slotCount)
  // The first row stays zero, for slots without weights.
  const weights = new Int16Array((distances.length + 1) * types)
  let slot = -1
  let row = 0
  for (let at = 0; at < distances.length; at += 1) {
    const distance = places[distances.charCodeAt(at)] ?? 0
    slot += distance
    if (distance === furtherPlace) continue
    row += 1
    positions[slot] = row
    let rest = 0
    for (let type = 0; type < types - 1; type += 1) {
      const weight = (places[columns[type]?.charCodeAt(row - 1) ?? 0] ?? 0) - zeroPlace
      weights[row * types + type] = weight
      rest -= weight
    }
    weights[row * types + types - 1] = rest
  }
  return {
    positions,
    weights,
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
