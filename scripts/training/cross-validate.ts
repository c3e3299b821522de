// Cross-validation over sources: no line of a source is predicted by a model that saw another of its lines.
import { workTypes } from '../../src/backlog/work-type.ts'
import { toRanking } from '../../src/drafters/embedded/classifier/work-type-model.ts'
import { toRounded } from './encode-weights.ts'
import { fitClassifier, type Settings, type TrainingLine } from './fit-classifier.ts'
import { toFittedLogits } from './fit-linear.ts'
import type { Outcome } from './scores.ts'

const foldCount = 5
/** Written lines come from few authors: above this many lines a group is cut by text, so that folds stay even. */
const largestGroup = 300

export interface HeldOut {
  readonly line: TrainingLine
  readonly logits: readonly number[]
}

function toFold(key: string): number {
  let hash = 7
  for (const letter of key) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return hash % foldCount
}

/**
 * Logits of each line by a model that was fitted without the line's fold, rounded as it would be shipped. Lines of a
 * group share a fold, whichever files they come from, but for the large ones. `rest` is in every training part.
 */
export function crossValidate(
  lines: readonly TrainingLine[],
  rest: readonly TrainingLine[],
  settings: Settings,
): HeldOut[] {
  const sizes = new Map<string, number>()
  for (const { group } of lines) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return crossValidationFolds(lines, ({ group, text }) =>
    (sizes.get(group) ?? 0) > largestGroup ? text : group,
  ).flatMap(({ own, others }) => {
    const fitted = toRounded(fitClassifier([...others, ...rest], settings))
    return own.map((line) => ({ line, logits: toFittedLogits(fitted, line.features) }))
  })
}

/** Five parts and what lies outside of each; lines with the same key share a part, told by the letters of the key. */
export function crossValidationFolds<Line>(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
): { own: Line[]; others: Line[] }[] {
  return Array.from({ length: foldCount }, (_, fold) => ({
    own: lines.filter((line) => toFold(keyOf(line)) === fold),
    others: lines.filter((line) => toFold(keyOf(line)) !== fold),
  }))
}

/** Outcomes whose confidence no line had a part in: a fold's temperature is fitted on the `judges` outside of it. */
export function toCalibratedOutcomes(
  heldOut: readonly HeldOut[],
  judges: readonly HeldOut[] = heldOut,
): Outcome[] {
  const folds = Map.groupBy(heldOut, ({ line }) => toFold(line.group))
  return [...folds].flatMap(([fold, own]) => {
    const temperature = fitTemperature(judges.filter(({ line }) => toFold(line.group) !== fold))
    return own.map((one) => toOutcome(one, temperature))
  })
}

export function toOutcome({ line, logits }: HeldOut, temperature: number): Outcome {
  const { type, group, ambiguous } = line
  return { type, group, ambiguous, ranking: toRanking(logits.map((logit) => logit / temperature)) }
}

/** The temperature that makes held-out log loss least, to a hundredth (Guo et al. 2017, "On Calibration of Modern Neural Networks"). */
export function fitTemperature(heldOut: readonly HeldOut[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY }
  for (let step = 30; step <= 300; step += 1) {
    const temperature = step / 100
    const loss = heldOut.reduce((sum, { line, logits }) => {
      const ranking = toRanking(logits.map((logit) => logit / temperature))
      const chance = ranking.find(({ type }) => type === line.type)?.confidence ?? 0
      return sum - Math.log(Math.max(chance, 1e-12)) * (workTypes.length / heldOut.length)
    }, 0)
    if (loss < best.loss) best = { temperature, loss }
  }
  return best.temperature
}
