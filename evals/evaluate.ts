// Measures one subject on all its cases and judges it against its baseline.
import type { Usage } from '../src/architect/usage.ts'
import { readBaseline } from './baseline.ts'
import type { AnyCases, Suite, SuiteCase } from './case-schema.ts'
import type { Budget } from './cost.ts'
import { type Calibration, JudgeError } from './judge/calibration.ts'
import type { Judge } from './judge/judge.ts'
import { calibrateJudge, judgeResults, toCalibrationNote, toJudgeMetric } from './judge/judge-drafts.ts'
import type { Metric, Result } from './measurement.ts'
import { runSuite } from './run-suite.ts'
import type { Subject } from './subject.ts'
import { definitions } from './suites/definitions.ts'
import { judgeSuite, type SuiteReport } from './verdict.ts'

export interface Evaluation {
  readonly suites: readonly Suite[]
  readonly cases: AnyCases
  /** Null: nothing is compared, as with data from outside. */
  readonly baselineFolder: string | null
  /** Whether these results are to become the baseline: drops are meant, and a first baseline is fine. */
  readonly isAccepting: boolean
  /** Judges drafts as well; null where code alone scores. */
  readonly judging: Judging | null
  readonly filter: string | null
  /** Whether `cases` are only a part of those that the baseline has. */
  readonly isPart: boolean
  readonly repeats: number
  readonly budget: Budget
  readonly now: () => number
  readonly onProgress: (suite: Suite, done: number, total: number) => void
}

export interface Judging {
  readonly judge: Judge
  /** Whether a draft without a score is an error; else it is told. */
  readonly isAskedFor: boolean
  readonly onNote: (note: string) => void
  readonly onCalibrated: (calibration: Calibration) => void
}

/** One report a suite, in the order asked for. */
export async function evaluateSubject(subject: Subject, evaluation: Evaluation): Promise<SuiteReport[]> {
  const reports: SuiteReport[] = []
  for (const suite of evaluation.suites) reports.push(await evaluateSuite(suite, subject, evaluation))
  return reports
}

async function evaluateSuite<Name extends Suite>(
  suite: Name,
  subject: Subject,
  evaluation: Evaluation,
): Promise<SuiteReport> {
  const definition = definitions[suite]
  const all: readonly SuiteCase[Name][] = evaluation.cases[suite] ?? []
  const isWanted = toFilter<Name>(evaluation.filter)
  const cases = all.filter(isWanted)
  let done = 0
  const results: Result[] = await runSuite(
    definition,
    all,
    subject,
    {
      repeats: evaluation.repeats,
      budget: evaluation.budget,
      now: evaluation.now,
      onResult: () => evaluation.onProgress(suite, ++done, cases.length * evaluation.repeats),
    },
    isWanted,
  )
  const judged = suite === 'drafting' ? await judgeDrafts(results, subject, evaluation) : null
  const { baselineFolder } = evaluation
  return judgeSuite({
    suite,
    title: definition.title,
    metrics: [...definition.metrics, ...(judged?.metrics ?? [])],
    results: judged?.results ?? results,
    baseline: baselineFolder === null ? null : readBaseline(baselineFolder, subject.name, suite),
    needsBaseline: baselineFolder !== null && !evaluation.isAccepting,
    isAccepting: evaluation.isAccepting,
    isFiltered: evaluation.filter !== null || evaluation.isPart,
    subject,
  })
}

interface JudgedDrafts {
  readonly metrics: readonly Metric[]
  readonly results: readonly Result[]
}

/**
 * Null where no judge scores: none is there, it cannot be trusted, or it was not asked for and has no recordings. One
 * that was asked for and cannot be calibrated leaves every draft without a score, which is an error.
 */
async function judgeDrafts(
  results: readonly Result[],
  subject: Subject,
  { judging, budget }: Evaluation,
): Promise<JudgedDrafts | null> {
  if (judging === null) return null
  const { judge, isAskedFor, onNote } = judging
  const answer = await calibrateJudge(judge, subject).catch((error: unknown) => {
    if (!(error instanceof JudgeError)) throw error
    return `The judge could not be calibrated. ${subject.toAccount?.(error.requestId).trouble ?? error.message}`
  })
  if (typeof answer === 'string') {
    if (isAskedFor)
      return { metrics: [toJudgeMetric(false)], results: results.map((one) => ({ ...one, error: answer })) }
    onNote(answer)
    return null
  }
  budget.charge(answer.usage)
  judging.onCalibrated(answer.calibration)
  onNote(toCalibrationNote(judge, answer.calibration))
  if (!answer.calibration.isTrusted) return null
  const judged = await judgeResults(judge, results, subject)
  for (const [index, { usage }] of judged.results.entries()) {
    const before = results[index]?.usage
    if (before !== undefined) budget.charge(toDifference(usage, before))
  }
  const { missing, reason } = judged
  if (missing.length === 0) return { metrics: [toJudgeMetric(true)], results: judged.results }
  if (!isAskedFor) {
    onNote(`${missing.length} drafts are not judged, and the judge gates nothing. ${reason ?? ''}`)
    return { metrics: [toJudgeMetric(false)], results: judged.results }
  }
  const isMissing = new Set(missing)
  const failed = judged.results.map((one) => (isMissing.has(one.id) ? { ...one, error: reason } : one))
  return { metrics: [toJudgeMetric(true)], results: failed }
}

function toDifference(after: Usage, before: Usage): Usage {
  return {
    calls: after.calls - before.calls,
    promptTokens: after.promptTokens - before.promptTokens,
    cachedTokens: after.cachedTokens - before.cachedTokens,
    completionTokens: after.completionTokens - before.completionTokens,
  }
}

function toFilter<Name extends Suite>(filter: string | null): (one: SuiteCase[Name]) => boolean {
  if (filter === null) return () => true
  const wanted = filter.toLowerCase()
  return ({ id, text }) => id.includes(wanted) || text.toLowerCase().includes(wanted)
}

/** The suites with a case that the filter leaves; all of them without a filter. */
export function toMatchingSuites(suites: readonly Suite[], cases: AnyCases, filter: string | null): Suite[] {
  return suites.filter((suite) => filter === null || (cases[suite] ?? []).some(toFilter(filter)))
}
