// The run at a glance: a line a suite, a column a drafter; every report opens or ends with it.
import type { Suite } from '../case-schema.ts'
import { type Reading, type SuiteReport, toFigure } from '../verdict.ts'
import type { RunReport } from './run-report.ts'

export interface OverviewCell {
  /** Index of the drafter in the report. */
  readonly subject: number
  /** "68 of 80", results without a miss. */
  readonly clean: string
  /** The suite's first metric with its value; '' where it has none. */
  readonly headline: string
  readonly passed: boolean
}

export interface OverviewLine {
  readonly suite: Suite
  readonly title: string
  /** One a drafter, in their order; null where the drafter did not run the suite. */
  readonly cells: readonly (OverviewCell | null)[]
}

/** Suites in the order of the first drafter that ran them. */
export function toOverview({ subjects }: Pick<RunReport, 'subjects'>): OverviewLine[] {
  const titles = new Map(
    subjects.flatMap(({ suites }) => suites.map(({ suite, title }) => [suite, title] as const)),
  )
  return [...titles].map(([suite, title]) => ({
    suite,
    title,
    cells: subjects.map(({ suites }, subject) => {
      const report = suites.find((one) => one.suite === suite)
      return report === undefined ? null : toCell(report, subject)
    }),
  }))
}

/** Where drafters ran on different cases, how to compare them; null otherwise. */
export function toComparisonHint({ subjects }: Pick<RunReport, 'subjects'>): string | null {
  const runs = subjects.map(({ suites }) =>
    suites.map(({ suite, results }) => [suite, [...new Set(results.map(({ id }) => id))].sort()]),
  )
  const isSame = new Set(runs.map((run) => JSON.stringify(run))).size <= 1
  return isSame ? null : 'Each drafter has its own cases here; --recorded compares them on the same ones.'
}

function toCell({ results, readings, failures }: SuiteReport, subject: number): OverviewCell {
  const clean = results.filter(({ passed }) => passed).length
  return {
    subject,
    clean: `${clean} of ${results.length}`,
    headline: toHeadline(readings[0]),
    passed: failures.length === 0,
  }
}

function toHeadline(reading: Reading | undefined): string {
  if (reading === undefined || reading.value === null) return ''
  return `${reading.metric.label} ${toFigure(reading.value, reading.metric)}`
}

/** The change with its sign; an en dash without one. */
export function toSigned({ metric, change }: Pick<Reading, 'metric' | 'change'>): string {
  if (change === null) return '–'
  const figure = toFigure(change.gain, metric)
  return change.gain > 0 ? `+${figure}` : figure
}
