// Measures one subject on all its cases and judges it against its baseline.

import { readBaseline } from './baseline.ts'
import type { AnyCases, Suite, SuiteCase } from './case-schema.ts'
import { JudgeError } from './judge/calibration.ts'
import type { Judge } from './judge/judge.ts'
import { calibrateJudge, judgeResults, toCalibrationNote, toJudgeMetric } from './judge/judge-drafts.ts'
import type { Metric, Result } from './measurement.ts'
import { type Budget, runSuite } from './run-suite.ts'
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
  readonly judge: { readonly judge: Judge; readonly onNote: (note: string) => void } | null
  readonly filter: string | null
  readonly repeats: number
  readonly budget: Budget
  readonly now: () => number
  readonly onProgress: (suite: Suite, done: number, total: number) => void
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
  const cases = filterCases<Name>(all, evaluation.filter)
  let done = 0
  const results: Result[] = await runSuite(definition, cases, subject, {
    repeats: evaluation.repeats,
    budget: evaluation.budget,
    now: evaluation.now,
    onResult: () => evaluation.onProgress(suite, ++done, cases.length * evaluation.repeats),
  })
  const judged = suite === 'drafting' ? await judgeDrafts(results, subject, evaluation) : null
  const { baselineFolder } = evaluation
  return judgeSuite({
    suite,
    title: definition.title,
    metrics: [...definition.metrics, ...(judged === null ? [] : [judged.metric])],
    results: judged?.results ?? results,
    baseline: baselineFolder === null ? null : readBaseline(baselineFolder, subject.name, suite),
    needsBaseline: baselineFolder !== null && !evaluation.isAccepting,
    isAccepting: evaluation.isAccepting,
    isFiltered: evaluation.filter !== null,
    subject,
  })
}

/** Null without a judge. A judge that cannot be calibrated leaves every draft without a score, which is an error. */
async function judgeDrafts(
  results: readonly Result[],
  subject: Subject,
  { judge: asked, cases }: Evaluation,
): Promise<{ metric: Metric; results: readonly Result[] } | null> {
  if (asked === null) return null
  const calibration = await calibrateJudge(asked.judge, cases.drafting ?? [], subject).catch(
    (error: unknown) => {
      if (!(error instanceof JudgeError)) throw error
      return subject.toAccount?.(error.requestId).trouble ?? error.message
    },
  )
  if (typeof calibration === 'string') {
    const error = `The judge could not be calibrated. ${calibration}`
    return { metric: toJudgeMetric(false), results: results.map((result) => ({ ...result, error })) }
  }
  asked.onNote(toCalibrationNote(asked.judge, calibration))
  const judged = await judgeResults(asked.judge, results, subject)
  return { metric: toJudgeMetric(calibration.isTrusted), results: judged }
}

function filterCases<Name extends Suite>(
  cases: readonly SuiteCase[Name][],
  filter: string | null,
): readonly SuiteCase[Name][] {
  if (filter === null) return cases
  const wanted = filter.toLowerCase()
  return cases.filter(({ id, text }) => id.includes(wanted) || text.toLowerCase().includes(wanted))
}
