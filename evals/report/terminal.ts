// The report for a terminal: a table a suite, the failures, the verdict.
import { workTypes } from '../../src/backlog/work-type.ts'
import { toRow } from '../measurement.ts'
import { toConfusion, toTypeScores } from '../scores/type-scores.ts'
import { type Reading, type SuiteReport, toFigure } from '../verdict.ts'
import { toLine, toPlainText } from './plain.ts'
import {
  type RunReport,
  type SubjectReport,
  toFailing,
  toLatency,
  toStability,
  toTotalUsage,
} from './run-report.ts'

const width = 42
const shownCases = 8

/** The whole report as lines; `verbose` shows every failing case. */
export function toTerminalText(report: RunReport, verbose: boolean): string {
  const lines = [
    ...report.subjects.flatMap((subject) => toSubjectLines(subject, verbose)),
    ...report.skipped.map((line) => `skipped: ${line}`),
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
    ...subject.notes.map((note) => `note: ${note}`),
    ...subject.suites.flatMap((suite) => toSuiteLines(suite, verbose)),
  ]
}

function toSuiteLines(suite: SuiteReport, verbose: boolean): string[] {
  const { results, title, readings } = suite
  const cases = new Set(results.map(({ id }) => id)).size
  const passed = results.filter((result) => result.passed).length
  const { median, p95 } = toLatency(results)
  const usage = toTotalUsage(results)
  const cost =
    usage.calls === 0 ? '' : `, ${usage.calls} calls, ${usage.promptTokens}+${usage.completionTokens} tokens`
  const stability = toStability(results)
  return [
    '',
    `${title} [${suite.suite}]: ${cases} cases, ${passed}/${results.length} passed, median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms${cost}`,
    `${'  metric'.padEnd(width)}${'value'.padStart(9)}   ${'95 % interval'.padEnd(19)}${'baseline'.padStart(9)}  change (finds a drop of)`,
    ...readings.map(toReadingLine),
    ...(suite.suite === 'work-type' ? toTypeLines(suite) : []),
    ...(stability === null
      ? []
      : [
          `  repeats: ${stability.same}/${stability.cases} cases gave the same each time, ${stability.always} passed always, ${stability.once} at least once`,
        ]),
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

function toVerdictLines({ subjects, passed, seconds }: RunReport): string[] {
  const failures = subjects.flatMap(({ subject, suites }) =>
    suites.flatMap((suite) => suite.failures.map((failure) => `${subject}/${suite.suite}: ${failure}`)),
  )
  return [
    ...failures.map((failure) => `FAIL ${toLine(failure, 300)}`),
    `${passed ? 'PASSED' : 'FAILED'}: ${failures.length} failures in ${seconds.toFixed(1)} s`,
  ]
}
