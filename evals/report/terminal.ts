// The report for a terminal: a table a suite, the failures, the verdict.
import { workTypes } from '../../src/backlog/work-type.ts'
import { type Prices, toMoney } from '../cost.ts'
import { toRow } from '../measurement.ts'
import { toConfusion, toTypeScores } from '../scores/type-scores.ts'
import { type Reading, type SuiteReport, toFigure } from '../verdict.ts'
import { toComparisonHint, toOverview } from './overview.ts'
import { toLine, toPlainText } from './plain.ts'
import {
  type RunReport,
  type SubjectReport,
  toFailing,
  toSpending,
  toStabilityText,
  toTotalCost,
} from './run-report.ts'

const width = 42
const shownCases = 8

/** The whole report as lines; `verbose` shows every failing case. */
export function toTerminalText(report: RunReport, verbose: boolean): string {
  const lines = [
    ...report.subjects.flatMap((subject) => toSubjectLines(subject, verbose)),
    ...report.skipped.map((line) => `skipped: ${line}`),
    '',
    ...toOverviewLines(report),
    '',
    ...toVerdictLines(report),
  ]
  return toPlainText(`${lines.join('\n')}\n`)
}

function toSubjectLines(subject: SubjectReport, verbose: boolean): string[] {
  const model = subject.model === null ? '' : `, model ${subject.model}`
  return [
    '',
    `=== ${subject.subject} (${subject.mode}${model}) ===`,
    ...subject.notes.flatMap((note) => toWrapped(`note: ${note}`)),
    ...subject.suites.flatMap((suite) => toSuiteLines(suite, verbose, subject.prices)),
  ]
}

/** In lines of at most 118 characters, cut at blanks, the later ones set in. */
function toWrapped(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= 118)
      lines.push(lines.length === 0 ? word : `  ${word}`)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

function toSuiteLines(suite: SuiteReport, verbose: boolean, prices: Prices | null): string[] {
  const { results, title, readings } = suite
  const cases = new Set(results.map(({ id }) => id)).size
  const passed = results.filter((result) => result.passed).length
  const spending = toSpending(results, prices).join(', ')
  const stability = toStabilityText(results)
  return [
    '',
    `${title} [${suite.suite}]: ${cases} ${cases === 1 ? 'case' : 'cases'}, ${passed}/${results.length} passed, ${spending}`,
    `${'  metric'.padEnd(width)}${'value'.padStart(9)}   ${'95 % interval'.padEnd(19)}${'baseline'.padStart(9)}  change (finds a drop of)`,
    ...readings.map(toReadingLine),
    ...(suite.suite === 'work-type' ? toTypeLines(suite) : []),
    ...(stability === null ? [] : [`  repeats: ${stability}`]),
    ...toFailing(results)
      .slice(0, verbose ? results.length : shownCases)
      .map(({ id, tier, misses, error, breaches }) =>
        toLine(`  - ${id} (${tier}): ${error ?? [...breaches, ...misses].join(' ')}`, 160),
      ),
    ...toRestLine(results, verbose),
    ...suite.warnings.map((warning) => `  look: ${toLine(warning, 300)}`),
    ...suite.failures.map((failure) => `  FAIL: ${toLine(failure, 300)}`),
  ]
}

function toRestLine(results: SuiteReport['results'], verbose: boolean): string[] {
  const rest = toFailing(results).length - shownCases
  return verbose || rest <= 0 ? [] : [`  … and ${rest} more failing cases: --verbose, or the HTML report`]
}

const marks = { same: '', better: '  better', maybe: '  lower?', drop: '  DROP', new: '' } as const

function toReadingLine({ metric, value, interval, change, verdict }: Reading): string {
  const figure = value === null ? '–' : toFigure(value, metric)
  const spread =
    interval === null ? '' : `${toFigure(interval.low, metric)} to ${toFigure(interval.high, metric)}`
  const before = change === null ? '–' : toFigure(change.before, metric)
  const gain =
    change === null
      ? ''
      : `${change.gain < 0 ? '' : '+'}${toFigure(change.gain, metric)} (${toFigure(change.detectable, metric)})`
  const label = `  ${metric.label}${metric.isGated ? '' : ' *'}`
  return `${label.padEnd(width)}${figure.padStart(9)}   ${spread.padEnd(19)}${before.padStart(9)}  ${gain}${marks[verdict]}`
}

/** F1 by type and the confusion, rows expected, columns actual. */
function toTypeLines({ results }: SuiteReport): string[] {
  const rows = results.map(toRow)
  const scores = toTypeScores(rows)
  const head = workTypes.map((type) => type.slice(0, 8).padStart(9)).join('')
  return [
    `  ${'type'.padEnd(16)}cases      P      R     F1 |${head}`,
    ...toConfusion(rows).map((line, index) => {
      const score = scores[index]
      const figures = [score?.precision ?? 0, score?.recall ?? 0, score?.f1 ?? 0]
      const shares = figures.map((figure) => figure.toFixed(3).padStart(7)).join('')
      return `  ${(workTypes[index] ?? '').padEnd(16)}${String(score?.count ?? 0).padStart(5)}${shares} |${line.map((count) => String(count).padStart(9)).join('')}`
    }),
  ]
}

/** What the eye looks for last: how many results of each suite are without a miss, and which suites fail. */
function toOverviewLines(report: RunReport): string[] {
  const names = report.subjects.map(({ subject }) => subject)
  const columns = names.map((name) => Math.max(24, name.length + 2))
  const toRowText = (first: string, cells: readonly string[]) =>
    `${first.padEnd(width - 8)}${cells.map((cell, index) => cell.padEnd(columns[index] ?? 0)).join('')}`.trimEnd()
  const lines = toOverview(report).map(({ title, cells }) =>
    toRowText(
      title,
      cells.map((cell) => (cell === null ? '–' : `${cell.clean}${cell.passed ? '' : '  FAILED'}`)),
    ),
  )
  const hint = toComparisonHint(report)
  if (lines.length === 0) return []
  return [toRowText('Results without a miss', names), ...lines, ...(hint === null ? [] : [hint])]
}

function toVerdictLines({ subjects, passed, seconds }: RunReport): string[] {
  const failures = subjects.flatMap(({ subject, suites }) =>
    suites.flatMap((suite) => suite.failures.map((failure) => `${subject}/${suite.suite}: ${failure}`)),
  )
  const costs = subjects.map(({ suites, prices }) =>
    toTotalCost(
      suites.flatMap(({ results }) => results),
      prices,
    ),
  )
  const cost = costs.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  return [
    ...failures.map((failure) => `FAIL ${toLine(failure, 300)}`),
    `${passed ? 'PASSED' : 'FAILED'}: ${failures.length} ${failures.length === 1 ? 'failure' : 'failures'} in ${seconds.toFixed(1)} s${costs.some((one) => one !== null) ? `, cost ${toMoney(cost)}` : ''}`,
  ]
}
