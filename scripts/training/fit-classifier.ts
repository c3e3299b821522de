// Fits the work-type classifier: features of lines to weights, the best slots kept, idf folded into their weights.
import { workTypes } from '../../src/backlog/work-type.ts'
import { type Features, slotCount, toFeatures } from '../../src/drafters/embedded/classifier/features.ts'
import { lexiconRules, ruleIds } from '../../src/drafters/embedded/classifier/lexicon.ts'
import { shapeFeatures } from '../../src/drafters/embedded/classifier/shape.ts'
import type { LabelledLine } from './labelled-lines.ts'
import { fitSoftmax, type SparseRows, toSparseRows } from './softmax-regression.ts'

export interface Settings {
  readonly penalty: number
  /** A slot must occur in so many lines. */
  readonly leastLines: number
  /** How many slots are kept. */
  readonly slots: number
  /** What rules and shape weigh against hashed features: the larger, the less they are penalised. */
  readonly denseScale: number
  /** The same of rules for other languages, which few lines teach. */
  readonly foreignScale: number
  /** Weight of a written line against a collected one that its labeller is sure of. */
  readonly writtenWeight: number
  /** The same of a line with the type of its author's heading. */
  readonly headedWeight: number
  /** The same of a line that is written as people speak. */
  readonly saidWeight: number
  /** Share of a labeller's doubt that is spread over the other types. */
  readonly smoothing: number
  /** 1 gives each type the same total weight, 0 leaves them as they are. */
  readonly balance: number
}

/** Found by cross-validation over sources; see docs/classifier.md. */
export const defaultSettings: Settings = {
  penalty: 5e-5,
  leastLines: 3,
  slots: 14_000,
  denseScale: 0.25,
  foreignScale: 0.7,
  writtenWeight: 0.5,
  headedWeight: 2.2,
  saidWeight: 0.7,
  smoothing: 0.5,
  balance: 1,
}

export interface TrainingLine extends LabelledLine {
  readonly features: Features
}

/** Weights as they apply to raw feature values, each a list in the order of `workTypes` with sum zero. */
export interface FittedClassifier {
  readonly slots: ReadonlyMap<number, readonly number[]>
  readonly rules: readonly (readonly number[])[]
  readonly shape: readonly (readonly number[])[]
}

const types = workTypes.length
const denseCount = ruleIds.length + shapeFeatures.length
/** The sureness with which an author knows what was meant. */
const authorConfidence = 0.97

export function toTrainingLine(line: LabelledLine): TrainingLine {
  return { ...line, features: toFeatures(line.text) }
}

/** Inverse document frequency by slot, for slots that occur in enough lines. */
function toFrequencies(lines: readonly TrainingLine[], leastLines: number): Map<number, number> {
  const counts = new Float64Array(slotCount)
  for (const { features } of lines)
    for (const slot of features.hashed.keys()) counts[slot] = (counts[slot] ?? 0) + 1
  const frequencies = new Map<number, number>()
  counts.forEach((count, slot) => {
    if (count >= leastLines) frequencies.set(slot, Math.log((1 + lines.length) / (1 + count)) + 1)
  })
  return frequencies
}

const toRuleScale = (rule: number, { denseScale, foreignScale }: Settings) =>
  rule < lexiconRules.length ? denseScale : foreignScale

function toRows(
  lines: readonly TrainingLine[],
  frequencies: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
  settings: Settings,
): SparseRows {
  const rows = lines.map(({ features }) => {
    const row: [number, number][] = []
    for (const { rule } of features.rules) row.push([rule, toRuleScale(rule, settings)])
    for (const shape of features.shape) row.push([ruleIds.length + shape, settings.denseScale])
    for (const [slot, value] of features.hashed) {
      const column = columns.get(slot)
      if (column !== undefined) row.push([column, value * (frequencies.get(slot) ?? 0)])
    }
    return row
  })
  return toSparseRows(rows, denseCount + columns.size)
}

function toColumns(slots: readonly number[]): Map<number, number> {
  return new Map(slots.map((slot, index) => [slot, denseCount + index]))
}

function toTargets(lines: readonly TrainingLine[], smoothing: number): Float64Array {
  const targets = new Float64Array(lines.length * types)
  lines.forEach((line, row) => {
    const confidence = line.origin === 'collected' ? line.confidence : authorConfidence
    const mass = 1 - smoothing * (1 - confidence)
    workTypes.forEach((type, k) => {
      targets[row * types + k] = type === line.type ? mass : (1 - mass) / (types - 1)
    })
  })
  return targets
}

function toRowWeights(lines: readonly TrainingLine[], settings: Settings): Float64Array {
  const { writtenWeight, headedWeight, saidWeight } = settings
  const weightOf = { written: writtenWeight, headed: headedWeight, said: saidWeight }
  const weights = lines.map((line) => (line.origin === 'collected' ? line.confidence : weightOf[line.origin]))
  const totals = new Map<string, number>()
  lines.forEach(({ type }, row) => {
    totals.set(type, (totals.get(type) ?? 0) + (weights[row] ?? 0))
  })
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / types
  return Float64Array.from(
    lines,
    ({ type }, row) => (weights[row] ?? 0) * (mean / (totals.get(type) ?? mean)) ** settings.balance,
  )
}

/** The five weights of a column, shifted to sum zero: the softmax does not see the difference. */
function toCentred(weights: Float64Array, column: number, factor: number): number[] {
  const own = Array.from(weights.subarray(column * types, (column + 1) * types))
  const mean = own.reduce((sum, weight) => sum + weight, 0) / types
  return own.map((weight) => (weight - mean) * factor)
}

/** Fits on all slots that occur often enough, keeps those that move the logits most, and fits again on these. */
export function fitClassifier(lines: readonly TrainingLine[], settings: Settings): FittedClassifier {
  const frequencies = toFrequencies(lines, settings.leastLines)
  const targets = toTargets(lines, settings.smoothing)
  const rowWeights = toRowWeights(lines, settings)
  const fitOn = (slots: readonly number[]) => {
    const columns = toColumns(slots)
    const rows = toRows(lines, frequencies, columns, settings)
    return {
      rows,
      weights: fitSoftmax({ rows, classes: types, targets, rowWeights, penalty: settings.penalty }),
    }
  }
  let slots = [...frequencies.keys()].sort((one, other) => one - other)
  let { rows, weights } = fitOn(slots)
  if (slots.length > settings.slots) {
    slots = toStrongest(slots, rows, weights, settings.slots)
    ;({ rows, weights } = fitOn(slots))
  }
  return {
    slots: new Map(
      slots.map((slot, index) => [slot, toCentred(weights, denseCount + index, frequencies.get(slot) ?? 0)]),
    ),
    rules: ruleIds.map((_, index) => toCentred(weights, index, toRuleScale(index, settings))),
    shape: shapeFeatures.map((_, index) => toCentred(weights, ruleIds.length + index, settings.denseScale)),
  }
}

/** The slots whose weights moved the logits of the training lines most, in rising order. */
function toStrongest(
  slots: readonly number[],
  rows: SparseRows,
  weights: Float64Array,
  count: number,
): number[] {
  const energy = new Float64Array(slots.length)
  rows.indices.forEach((column, at) => {
    const index = column - denseCount
    if (index >= 0) energy[index] = (energy[index] ?? 0) + (rows.values[at] ?? 0) ** 2
  })
  const ranked = slots.map((slot, index) => {
    const strength = toCentred(weights, denseCount + index, 1).reduce((sum, weight) => sum + weight ** 2, 0)
    return { slot, strength: strength * (energy[index] ?? 0) }
  })
  ranked.sort((one, other) => other.strength - one.strength || one.slot - other.slot)
  return ranked
    .slice(0, count)
    .map(({ slot }) => slot)
    .sort((one, other) => one - other)
}

/** Logits of a line, in the order of `workTypes`, before any temperature. */
export function toFittedLogits(fitted: FittedClassifier, features: Features): number[] {
  const logits: number[] = new Array(types).fill(0)
  const add = (vector: readonly number[] | undefined, value: number) => {
    vector?.forEach((weight, k) => {
      logits[k] = (logits[k] ?? 0) + weight * value
    })
  }
  for (const [slot, value] of features.hashed) add(fitted.slots.get(slot), value)
  for (const { rule } of features.rules) add(fitted.rules[rule], 1)
  for (const shape of features.shape) add(fitted.shape[shape], 1)
  return logits
}
