// The report for programs.
import { toInvisible } from './markup.ts'
import { type RunReport, toLatency, toStability, toTotalCost, toTotalUsage } from './run-report.ts'

/** Everything that was measured, each case with input, what was expected and what came. */
export function toJson(report: RunReport): string {
  const subjects = report.subjects.map((subject) => ({
    ...subject,
    suites: subject.suites.map((suite) => ({
      suite: suite.suite,
      passed: suite.failures.length === 0,
      failures: suite.failures,
      warnings: suite.warnings,
      metrics: suite.readings.map(({ metric: { of: _, ...facts }, ...reading }) => ({
        ...facts,
        ...reading,
      })),
      latencyMs: toLatency(suite.results),
      usage: toTotalUsage(suite.results),
      cost: toTotalCost(suite.results, subject.prices),
      stability: toStability(suite.results),
      results: suite.results,
    })),
  }))
  return `${toInvisible(JSON.stringify({ ...report, subjects }, null, 1))}\n`
}
