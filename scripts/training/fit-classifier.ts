// Fits the work-type classifier: what each line counts, and what it should be taken for.
import { workTypes } from '../../src/backlog/work-type.ts'
import { type Features, toFeatures } from '../../src/drafters/embedded/classifier/features.ts'
import { type FittedModel, fitLinear, type LinearSettings } from './fit-linear.ts'
import type { LabelledLine } from './labelled-lines.ts'

export interface Settings extends LinearSettings {
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
  headedWeight: 2.4,
  saidWeight: 0.25,
  smoothing: 0.5,
  balance: 1,
}

export interface TrainingLine extends LabelledLine {
  readonly features: Features
}

const types = workTypes.length
/** The sureness with which an author knows what was meant. */
const authorConfidence = 0.97

export function toTrainingLine(line: LabelledLine): TrainingLine {
  return { ...line, features: toFeatures(line.text) }
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

/** Weights of five types in the order of `workTypes`. */
export function fitClassifier(lines: readonly TrainingLine[], settings: Settings): FittedModel {
  const targets = toTargets(lines, settings.smoothing)
  return fitLinear({ lines, classes: types, targets, rowWeights: toRowWeights(lines, settings) }, settings)
}
