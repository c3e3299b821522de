// Puts a judge to work: first on items whose label is known, then, where it can be trusted, on every draft.
import { toAppError } from '../../src/architect/errors.ts'
import { addUsage, type Usage } from '../../src/architect/usage.ts'
import { type Metric, type Result, toMeanMetric } from '../measurement.ts'
import { type Subject, toCall } from '../subject.ts'
import { type Calibration, type Figure, judgeLabels, toCalibration } from './calibration.ts'
import type { Judge, Judgement } from './judge.ts'
import { readLabels } from './labels.ts'

/** So few, and always the same ones, that a draft that changed or failed makes only its neighbours' recordings stale. */
const draftsACall = 5
const passing = 0.5

/** The judge's score of drafts; it gates nothing where drafts are missing. */
export function toJudgeMetric(isGated: boolean): Metric {
  const facts = { id: 'drafting.judged', label: 'Judge: ready for refinement', unit: 'share' } as const
  return toMeanMetric('judged', { ...facts, better: 'higher', isGated })
}

/** The same labels whichever model judges. @throws JudgeError */
export async function calibrateJudge(
  judge: Judge,
  subject: Subject,
): Promise<{ readonly calibration: Calibration; readonly usage: Usage }> {
  const { judged, usage } = await judgeLabels(judge, readLabels(), (id) => toCall(subject, id))
  return { calibration: toCalibration(judged), usage }
}

export interface JudgedResults {
  readonly results: readonly Result[]
  /** Ids of drafts that could not be judged, and why the first of them could not. */
  readonly missing: readonly string[]
  readonly reason: string | null
}

/** Each measured result with its `judged`, a few drafts a call. `passed` stays what code alone says. */
export async function judgeResults(
  judge: Judge,
  results: readonly Result[],
  subject: Subject,
): Promise<JudgedResults> {
  const measured = results.filter(({ error }) => error === null)
  const groups = [...Map.groupBy(results, ({ repeat }) => repeat)].flatMap(([repeat, own]) =>
    Array.from({ length: Math.ceil(own.length / draftsACall) }, (_, index) => ({
      requestId: `judge/drafts-${index + 1}/${repeat}`,
      group: own.slice(index * draftsACall, (index + 1) * draftsACall).filter(({ error }) => error === null),
    })).filter(({ group }) => group.length > 0),
  )
  const answers = await Promise.all(groups.map((one) => judgeGroup(judge, one, subject)))
  const byResult = new Map(answers.flatMap(({ judged }) => judged))
  const missing = measured.filter((result) => !byResult.has(result))
  return {
    results: results.map((result) => byResult.get(result) ?? result),
    missing: missing.map(({ id }) => id),
    reason: answers.find(({ trouble }) => trouble !== null)?.trouble ?? null,
  }
}

interface Group {
  readonly requestId: string
  readonly group: readonly Result[]
}

async function judgeGroup(
  judge: Judge,
  { requestId, group }: Group,
  subject: Subject,
): Promise<{ judged: (readonly [Result, Result])[]; trouble: string | null }> {
  const pairs = group.map(({ input, actual }) => ({ idea: input, item: withoutEstimate(actual) }))
  try {
    const { judgements, usage } = await judge.judge(pairs, toCall(subject, requestId))
    const judged = group.flatMap((result, index) => {
      const judgement = judgements[index]
      return judgement === undefined ? [] : [[result, withJudgement(result, judgement)] as const]
    })
    const [first] = judged
    if (first !== undefined) judged[0] = [first[0], { ...first[1], usage: addUsage(first[1].usage, usage) }]
    return { judged, trouble: null }
  } catch (error) {
    const trouble = subject.toAccount?.(requestId).trouble
    return { judged: [], trouble: trouble ?? `The judge gave no choice: ${toAppError(error).code}` }
  }
}

function withJudgement(result: Result, { score, choice, reason }: Judgement): Result {
  const misses = score < passing ? [`The judge chose ${choice}: ${reason}`] : []
  return {
    ...result,
    numbers: { ...result.numbers, judged: score },
    actual: `${result.actual}\n\nThe judge chose ${choice}: ${reason}`,
    misses: [...result.misses, ...misses],
  }
}

/** Sizes are computed and have a suite of their own: they are not what is judged. */
function withoutEstimate(item: string): string {
  return item.replace(/^(?:points|timebox) \S+ \(\S+ to \S+\)$/gmu, '').trim()
}

/** What a reader must know of the judge before its scores. */
export function toCalibrationNote(
  { label, model }: Pick<Judge, 'label' | 'model'>,
  calibration: Calibration,
): string {
  const { items, judgements, accuracy, kappa, byFlaw, consistency, positionBias, lengthBias, isTrusted } =
    calibration
  const share = (value: number) => `${(value * 100).toFixed(0)} %`
  const number = (value: number) => value.toFixed(2)
  const within = ({ value, interval }: Figure, show: (value: number) => string) =>
    `${show(value)} (${show(interval.low)} to ${show(interval.high)})`
  const weak = byFlaw
    .filter(({ right, of }) => right < of)
    .slice(0, 3)
    .map(({ flaw, right, of }) => `${flaw} ${right}/${of}`)
  return [
    `Judge ${label} on ${model}: ${items} labelled items, ${judgements} judgements, agreement ${within(accuracy, share)}, kappa ${within(kappa, number)}`,
    weak.length === 0 ? '' : `, weakest on ${weak.join(', ')}`,
    `; same choice in both places ${share(consistency)}, position ${within(positionBias, number)}, length ${within(lengthBias, number)}`,
    isTrusted ? ': trusted.' : ': not trusted, so it is switched off and drafts have no score of it.',
  ].join('')
}
