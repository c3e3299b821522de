// How good a classifier is: F1 by type, confusion, top two, calibration.
import { type WorkType, workTypes } from '../../src/backlog/work-type.ts'

export interface Outcome {
  readonly type: WorkType
  readonly group: string
  readonly ambiguous: boolean
  /** Probabilities by type, likeliest first. */
  readonly ranking: readonly { readonly type: WorkType; readonly confidence: number }[]
}

export interface TypeScore {
  readonly type: WorkType
  readonly count: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Scores {
  readonly count: number
  readonly macroF1: number
  readonly accuracy: number
  readonly topTwo: number
  /** Expected calibration error over ten bins of equal width. */
  readonly calibrationError: number
  readonly logLoss: number
  readonly types: readonly TypeScore[]
  /** Rows are true types, columns predicted ones, both in the order of `workTypes`. */
  readonly confusion: readonly (readonly number[])[]
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

function toTypeScore(type: WorkType, outcomes: readonly Outcome[]): TypeScore {
  const actual = outcomes.filter((outcome) => outcome.type === type)
  const guessed = outcomes.filter((outcome) => outcome.ranking[0]?.type === type)
  const hits = actual.filter((outcome) => outcome.ranking[0]?.type === type).length
  return {
    type,
    count: actual.length,
    precision: ratio(hits, guessed.length),
    recall: ratio(hits, actual.length),
    f1: ratio(2 * hits, actual.length + guessed.length),
  }
}

function toCalibrationError(outcomes: readonly Outcome[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, hits: 0 }))
  for (const { type, ranking } of outcomes) {
    const [first] = ranking
    if (first === undefined) continue
    const bin = bins[Math.min(9, Math.floor(first.confidence * 10))]
    if (bin === undefined) continue
    bin.count += 1
    bin.confidence += first.confidence
    if (first.type === type) bin.hits += 1
  }
  return bins.reduce((sum, bin) => sum + ratio(Math.abs(bin.hits - bin.confidence), outcomes.length), 0)
}

/** Scores of a set of outcomes; zeros where it is empty. */
export function toScores(outcomes: readonly Outcome[]): Scores {
  const types = workTypes.map((type) => toTypeScore(type, outcomes))
  const isIn = (outcome: Outcome, places: number) =>
    outcome.ranking.slice(0, places).some(({ type }) => type === outcome.type)
  const logLoss = outcomes.reduce((sum, { type, ranking }) => {
    const chance = ranking.find((one) => one.type === type)?.confidence ?? 0
    return sum - Math.log(Math.max(chance, 1e-12))
  }, 0)
  return {
    count: outcomes.length,
    macroF1: types.reduce((sum, { f1 }) => sum + f1, 0) / types.length,
    accuracy: ratio(outcomes.filter((outcome) => isIn(outcome, 1)).length, outcomes.length),
    topTwo: ratio(outcomes.filter((outcome) => isIn(outcome, 2)).length, outcomes.length),
    calibrationError: toCalibrationError(outcomes),
    logLoss: ratio(logLoss, outcomes.length),
    types,
    confusion: workTypes.map((actual) =>
      workTypes.map(
        (guess) =>
          outcomes.filter(({ type, ranking }) => type === actual && ranking[0]?.type === guess).length,
      ),
    ),
  }
}
