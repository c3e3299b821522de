// Fits a linear model: features of lines to weights, the best slots kept, idf folded into their weights.
import { type Features, slotCount } from '../../src/drafters/embedded/classifier/features.ts'
import { lexiconRules, ruleIds } from '../../src/drafters/embedded/classifier/lexicon.ts'
import { shapeFeatures } from '../../src/drafters/embedded/classifier/shape.ts'
import { fitSoftmax, type SparseRows, toSparseRows } from './softmax-regression.ts'

export interface LinearSettings {
  readonly penalty: number
  /** A slot must occur in so many lines. */
  readonly leastLines: number
  /** How many slots are kept. */
  readonly slots: number
  /** What rules and shape weigh against hashed features: the larger, the less they are penalised. */
  readonly denseScale: number
  /** The same of rules for other languages, which few lines teach. */
  readonly foreignScale: number
}

/** Lines, and what each of them should be taken for. */
export interface LinearProblem {
  readonly lines: readonly { readonly features: Features }[]
  readonly classes: number
  /** Target distribution of each line, line by line. */
  readonly targets: Float64Array
  /** Weight of each line. */
  readonly rowWeights: Float64Array
}

/** Weights as they apply to raw feature values, each a list in the order of the classes with sum zero. */
export interface FittedModel {
  readonly slots: ReadonlyMap<number, readonly number[]>
  readonly rules: readonly (readonly number[])[]
  readonly shape: readonly (readonly number[])[]
}

const denseCount = ruleIds.length + shapeFeatures.length

/** Inverse document frequency by slot, for slots that occur in enough lines. */
function toFrequencies(lines: LinearProblem['lines'], leastLines: number): Map<number, number> {
  const counts = new Float64Array(slotCount)
  for (const { features } of lines)
    for (const slot of features.hashed.keys()) counts[slot] = (counts[slot] ?? 0) + 1
  const frequencies = new Map<number, number>()
  counts.forEach((count, slot) => {
    if (count >= leastLines) frequencies.set(slot, Math.log((1 + lines.length) / (1 + count)) + 1)
  })
  return frequencies
}

const toRuleScale = (rule: number, { denseScale, foreignScale }: LinearSettings) =>
  rule < lexiconRules.length ? denseScale : foreignScale

function toRows(
  lines: LinearProblem['lines'],
  frequencies: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
  settings: LinearSettings,
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

/** The weights of a column, shifted to sum zero: the softmax does not see the difference. */
function toCentred(weights: Float64Array, classes: number, column: number, factor: number): number[] {
  const own = Array.from(weights.subarray(column * classes, (column + 1) * classes))
  const mean = own.reduce((sum, weight) => sum + weight, 0) / classes
  return own.map((weight) => (weight - mean) * factor)
}

/** Fits on all slots that occur often enough, keeps those that move the logits most, and fits again on these. */
export function fitLinear(problem: LinearProblem, settings: LinearSettings): FittedModel {
  const { lines, classes, targets, rowWeights } = problem
  const frequencies = toFrequencies(lines, settings.leastLines)
  const fitOn = (slots: readonly number[]) => {
    const columns = toColumns(slots)
    const rows = toRows(lines, frequencies, columns, settings)
    return {
      rows,
      weights: fitSoftmax({ rows, classes, targets, rowWeights, penalty: settings.penalty }),
    }
  }
  let slots = [...frequencies.keys()].sort((one, other) => one - other)
  let { rows, weights } = fitOn(slots)
  if (slots.length > settings.slots) {
    slots = toStrongest(
      slots,
      rows,
      (index) => toCentred(weights, classes, denseCount + index, 1),
      settings.slots,
    )
    ;({ rows, weights } = fitOn(slots))
  }
  return {
    slots: new Map(
      slots.map((slot, index) => [
        slot,
        toCentred(weights, classes, denseCount + index, frequencies.get(slot) ?? 0),
      ]),
    ),
    rules: ruleIds.map((_, index) => toCentred(weights, classes, index, toRuleScale(index, settings))),
    shape: shapeFeatures.map((_, index) =>
      toCentred(weights, classes, ruleIds.length + index, settings.denseScale),
    ),
  }
}

/** The slots whose weights moved the logits of the training lines most, in rising order. */
function toStrongest(
  slots: readonly number[],
  rows: SparseRows,
  weightsOf: (index: number) => readonly number[],
  count: number,
): number[] {
  const energy = new Float64Array(slots.length)
  rows.indices.forEach((column, at) => {
    const index = column - denseCount
    if (index >= 0) energy[index] = (energy[index] ?? 0) + (rows.values[at] ?? 0) ** 2
  })
  const ranked = slots.map((slot, index) => {
    const strength = weightsOf(index).reduce((sum, weight) => sum + weight ** 2, 0)
    return { slot, strength: strength * (energy[index] ?? 0) }
  })
  ranked.sort((one, other) => other.strength - one.strength || one.slot - other.slot)
  return ranked
    .slice(0, count)
    .map(({ slot }) => slot)
    .sort((one, other) => one - other)
}

/** Logits of a line, in the order of the classes, before any temperature. */
export function toFittedLogits(fitted: FittedModel, features: Features): number[] {
  const logits: number[] = new Array(fitted.shape[0]?.length ?? 0).fill(0)
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
