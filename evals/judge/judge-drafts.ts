// Puts a judge to work on the results of drafting: first on pairs whose order is known, then on every draft.
import { toAppError } from '../../src/architect/errors.ts'
import { addUsage } from '../../src/architect/usage.ts'
import type { DraftingCase } from '../case-schema.ts'
import { createEmbeddedSubject } from '../embedded-subject.ts'
import { type Metric, type Result, toMeanMetric } from '../measurement.ts'
import { draftText, type Subject, toCall, toHeadedText } from '../subject.ts'
import { type Calibration, judgePairs, toCalibration } from './calibration.ts'
import type { Judge } from './judge.ts'

const calibrationItems = 12
const passing = 0.5

/** The judge's score of drafts; it gates only where the judge is trusted. */
export function toJudgeMetric(isTrusted: boolean): Metric {
  const facts = { id: 'drafting.judged', label: 'Judge: ready for refinement', unit: 'share' } as const
  return toMeanMetric('judged', { ...facts, better: 'higher', isGated: isTrusted })
}

/** Calibrates on items of the embedded drafter for the first cases: the same whichever model judges. */
export async function calibrateJudge(
  judge: Judge,
  cases: readonly DraftingCase[],
  subject: Subject,
): Promise<Calibration> {
  const embedded = createEmbeddedSubject()
  const items = await Promise.all(
    cases.slice(0, calibrationItems).map(async (one) => {
      const input = toHeadedText(one)
      const answer = await draftText(embedded, { ...one, text: input }, `judge/${one.id}/0`)
      return answer.items.slice(0, 1).map((item) => ({ id: one.id, input, item }))
    }),
  )
  return toCalibration(await judgePairs(judge, items.flat(), (id) => toCall(subject, id)))
}

/** Each measured result with its `judged`; one that could not be judged has an error. `passed` stays what code alone says. */
export async function judgeResults(
  judge: Judge,
  results: readonly Result[],
  subject: Subject,
): Promise<Result[]> {
  const judged: Result[] = []
  for (const result of results) {
    if (result.error === null) judged.push(await judgeResult(judge, result, subject))
    else judged.push(result)
  }
  return judged
}

async function judgeResult(judge: Judge, result: Result, subject: Subject): Promise<Result> {
  const requestId = `judge/draft.${result.id}/${result.repeat}`
  try {
    const { score, choice, reason, usage } = await judge.judge(
      result.input,
      result.actual,
      toCall(subject, requestId),
    )
    const misses = score < passing ? [`The judge chose ${choice}: ${reason}`] : []
    return {
      ...result,
      numbers: { ...result.numbers, judged: score },
      misses: [...result.misses, ...misses],
      usage: addUsage(result.usage, usage),
    }
  } catch (error) {
    const trouble = subject.toAccount?.(requestId).trouble
    return { ...result, error: trouble ?? `The judge gave no choice: ${toAppError(error).code}` }
  }
}

/** What a reader must know of the judge before its scores. */
export function toCalibrationNote({ label, model }: Judge, calibration: Calibration): string {
  const { pairs, agreement, interval, kappa, lengthBias, isTrusted } = calibration
  const share = (value: number) => `${(value * 100).toFixed(0)} %`
  const weakest = Object.entries(calibration.byFlaw).toSorted(([, a], [, b]) => a - b)[0]
  const sees =
    weakest === undefined || weakest[1] === 1 ? '' : `, weakest on ${weakest[0]} (${share(weakest[1])})`
  return `Judge ${label} on ${model}: ${pairs} pairs with a known order, agreement ${share(agreement)} (${share(interval.low)} to ${share(interval.high)}), kappa ${kappa.toFixed(2)}${sees}, length bias ${share(lengthBias)}: ${isTrusted ? 'trusted, its score is gated' : 'not trusted, its score gates nothing'}.`
}
