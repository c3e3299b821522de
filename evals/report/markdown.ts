// The report as Markdown, for a step summary or a comment.
import type { Prices } from '../cost.ts'
import { type Reading, type SuiteReport, toFigure } from '../verdict.ts'
import { toInvisible } from './markup.ts'
import { toComparisonHint, toOverview, toSigned } from './overview.ts'
import { type RunReport, type SubjectReport, toFailing, toSpending, toStabilityText } from './run-report.ts'

const shownCases = 10
const shownFailures = 20

/** Verdict first, then a table a suite and its first failing cases. */
export function toMarkdown(report: RunReport): string {
  const lines = [
    `# Evals: ${report.passed ? 'passed' : 'failed'}`,
    '',
    `${report.startedAt}, ${report.seconds.toFixed(1)} s. Shares with their 95 % interval; the change is against the committed baseline, paired by case.`,
    ...report.skipped.map((line) => `\nSkipped: ${toCell(line)}`),
    ...toOverviewTable(report),
    ...report.subjects.flatMap(toSubject),
  ]
  return `${lines.join('\n')}\n`
}

function toOverviewTable(report: RunReport): string[] {
  const lines = toOverview(report)
  const hint = toComparisonHint(report)
  if (lines.length === 0) return []
  const failures = report.subjects.flatMap(({ subject, suites }) =>
    suites.flatMap((suite) =>
      suite.failures.map((failure) => `- **${toCell(subject)}, ${suite.suite}:** ${toCell(failure)}`),
    ),
  )
  return [
    '',
    `| Suite | ${report.subjects.map(({ subject }) => toCell(subject)).join(' | ')} |`,
    `|---|${'---|'.repeat(report.subjects.length)}`,
    ...lines.map(
      ({ title, cells }) =>
        `| ${title} | ${cells.map((cell) => (cell === null ? '–' : `${cell.passed ? '✅' : '❌'} ${cell.clean} without a miss, ${toCell(cell.headline)}`)).join(' | ')} |`,
    ),
    '',
    ...(hint === null ? [] : [toCell(hint), '']),
    ...failures.slice(0, shownFailures),
    ...(failures.length > shownFailures ? [`- and ${failures.length - shownFailures} more`] : []),
  ]
}

function toSubject({
  subject,
  mode,
  model,
  prompts,
  repeats,
  suites,
  notes,
  prices,
}: SubjectReport): string[] {
  const facts = [mode, model, `${repeats} run${repeats === 1 ? '' : 's'} a case`, prompts.join(' ')]
  return [
    '',
    `## ${toCell(subject)}`,
    '',
    toCell(facts.filter((fact) => fact !== null && fact !== '').join(', ')),
    ...notes.map((note) => `\n- ${toCell(note)}`),
    ...suites.flatMap((suite) => toSuite(suite, prices)),
  ]
}

function toSuite(
  { title, results, readings, failures, warnings }: SuiteReport,
  prices: Prices | null,
): string[] {
  const failing = toFailing(results)
  const stability = toStabilityText(results)
  return [
    '',
    `### ${title}: ${failures.length === 0 ? 'passed' : 'failed'}`,
    '',
    `${results.length} results, ${results.filter(({ passed }) => passed).length} without a miss, ${toSpending(results, prices).join(', ')}.`,
    ...(stability === null ? [] : ['', `Repeats: ${toCell(stability)}.`]),
    '',
    ...failures.map((failure) => `- **Fails:** ${toCell(failure)}`),
    ...warnings.map((warning) => `- Look: ${toCell(warning)}`),
    '',
    '| Metric | Value | 95 % interval | Baseline | Change | Finds a drop of |',
    '|---|--:|---|--:|--:|--:|',
    ...readings.map(toReadingRow),
    ...(failing.length === 0
      ? []
      : ['', `<details><summary>${failing.length} cases that miss something</summary>`, '']),
    ...failing
      .slice(0, shownCases)
      .map(
        ({ id, error, misses, breaches }) =>
          `- \`${id}\` ${toCell(error ?? [...breaches, ...misses].join(' '))}`,
      ),
    ...(failing.length > shownCases
      ? [`- and ${failing.length - shownCases} more, which stand in report.html`]
      : []),
    ...(failing.length === 0 ? [] : ['', '</details>']),
  ]
}

function toReadingRow({ metric, value, interval, change, verdict }: Reading): string {
  const figure = (number: number | undefined | null) =>
    number === undefined || number === null ? '–' : toFigure(number, metric)
  const spread = interval === null ? '–' : `${figure(interval.low)} to ${figure(interval.high)}`
  const mark = verdict === 'drop' ? ' **drop**' : verdict === 'maybe' ? ' lower?' : ''
  return `| ${metric.label}${metric.isGated ? '' : ' (not gated)'} | ${figure(value)} | ${spread} | ${figure(change?.before)} | ${toSigned({ metric, change })}${mark} | ${figure(change?.detectable)} |`
}

/** On one line, with nothing that Markdown or HTML would obey, at most 300 characters. */
function toCell(text: string): string {
  const line = toInvisible(text).replace(/\s+/gu, ' ').trim()
  return [...line]
    .slice(0, 300)
    .join('')
    .replace(/[\\`*_{}[\]<>#|!~&@]/gu, (mark) => `&#${mark.charCodeAt(0)};`)
}
