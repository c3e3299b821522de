// The report as one HTML file: no script, nothing from the network, every word of cases and models escaped.
import type { Prices } from '../cost.ts'
import { type Result, toRow } from '../measurement.ts'
import { toTypeScores } from '../scores/type-scores.ts'
import { toRulePassRates } from '../suites/draft-metrics.ts'
import { type Reading, type SuiteReport, toFigure } from '../verdict.ts'
import { toJudgeTables } from './judge-tables.ts'
import { toEscaped } from './markup.ts'
import { toComparisonHint, toOverview, toSigned } from './overview.ts'
import { toConfusionTable, toIntervalPlot, toReliabilityPlot } from './plots.ts'
import { type RunReport, type SubjectReport, toFailing, toSpending, toStabilityText } from './run-report.ts'

const style = `
:root{color-scheme:light dark;--line:#8885;--good:#18794e;--bad:#b42318;--mark:#3557c9}
@media(prefers-color-scheme:dark){:root{--good:#4cc38a;--bad:#ff8a7a;--mark:#8aa4ff}}
body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:1rem 0;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid var(--line);padding:.25rem .7rem;text-align:left;vertical-align:top}
td.n,th.n{text-align:right}section,.wide{overflow-x:auto}small{opacity:.75}summary{cursor:pointer;padding:.2rem 0}article{margin:1rem 0}caption{text-align:left;font-weight:600;padding:.3rem 0}
pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:0;font:13px/1.45 ui-monospace,monospace}
.side{display:grid;grid-template-columns:1fr 1fr 2fr;gap:1rem;border-top:1px solid var(--line);padding:.7rem 0}
@media(max-width:50rem){.side{grid-template-columns:1fr}}
.side h4{margin:.2rem 0;font-size:.8rem}.passed{color:var(--good)}.failed{color:var(--bad)}
svg{display:block;max-width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:currentColor}.tick{text-anchor:middle}
.grid{stroke:var(--line)}.axis{stroke:currentColor}.spread{stroke:var(--mark);stroke-width:3;opacity:.5}
.before{stroke:currentColor;stroke-width:2}circle{fill:var(--mark)}circle.drop{fill:var(--bad)}circle.better{fill:var(--good)}
.confusion td,.confusion thead th{text-align:right}.hit{background:color-mix(in srgb,var(--good) calc(var(--share)*60%),transparent)}
.miss{background:color-mix(in srgb,var(--bad) calc(var(--share)*60%),transparent)}.plots{display:flex;gap:1rem 2rem;flex-wrap:wrap;align-items:flex-start}
`

/** Verdict and overview, then for each drafter and suite: gates, metrics, plots, and every failing case side by side. */
export function toHtml(report: RunReport): string {
  const verdict = report.passed ? 'passed' : 'failed'
  const body = [
    `<h1>Evals: <span class="${verdict}">${verdict}</span></h1>`,
    `<p>${toEscaped(report.startedAt)}, ${report.seconds.toFixed(1)} s. Dots are values, bars their 95 % interval, ticks the baseline.</p>`,
    ...report.skipped.map((line) => `<p>Skipped: ${toEscaped(line)}</p>`),
    toOverviewTable(report),
    ...report.subjects.map(toSubject),
  ]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Evals: ${verdict}</title><style>${style}</style></head><body>
${body.join('\n')}
</body></html>
`
}

/** Suites down, drafters across, each cell a way to its section. */
function toOverviewTable(report: RunReport): string {
  const head = report.subjects.map(({ subject }) => `<th scope="col">${toEscaped(subject)}</th>`).join('')
  const lines = toOverview(report).map(({ suite, title, cells }) => {
    const tds = cells.map((cell) =>
      cell === null
        ? '<td>–</td>'
        : `<td><a href="#${toAnchor(cell.subject, suite)}" class="${cell.passed ? 'passed' : 'failed'}">${cell.passed ? 'passed' : 'failed'}</a> ${cell.clean} without a miss<br><small>${toEscaped(cell.headline)}</small></td>`,
    )
    return `<tr><th scope="row">${toEscaped(title)}</th>${tds.join('')}</tr>`
  })
  if (lines.length === 0) return ''
  const hint = toComparisonHint(report)
  return [
    `<table><thead><tr><th scope="col">Suite</th>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`,
    hint === null ? '' : `<p>${toEscaped(hint)}</p>`,
  ].join('')
}

function toAnchor(subject: number, suite: string): string {
  return `${suite}-${subject + 1}`
}

function toSubject(report: SubjectReport, index: number): string {
  const { subject, mode, model, prompts, repeats, suites, notes, prices, calibration } = report
  const facts = [mode, model, `runs of each case: ${repeats}`, prompts.join(' ')]
  return [
    `<h2>${toEscaped(subject)}</h2>`,
    `<p>${toEscaped(facts.filter((fact) => fact !== null && fact !== '').join(', '))}</p>`,
    ...notes.map((note) => `<p>${toEscaped(note)}</p>`),
    calibration === null ? '' : toJudgeTables(calibration),
    ...suites.map((suite) => toSuite(suite, prices, toAnchor(index, suite.suite))),
  ].join('\n')
}

const readingColumns = ['Value', '95 % interval', 'Baseline', 'Change', 'Finds a drop of']

function toSuite(suite: SuiteReport, prices: Prices | null, anchor: string): string {
  const { title, results, readings, failures, warnings } = suite
  const verdict = failures.length === 0 ? 'passed' : 'failed'
  const columns = readingColumns.map((column) => `<th class="n">${column}</th>`).join('')
  return [
    `<section id="${anchor}"><h3>${toEscaped(title)}: <span class="${verdict}">${verdict}</span></h3>`,
    `<p>${toFacts(results, prices)}</p>`,
    toList('failed', failures),
    toList('look', warnings),
    `<table><thead><tr><th>Metric</th>${columns}</tr></thead><tbody>${readings.map(toReadingRow).join('')}</tbody></table>`,
    toIntervalPlot(readings),
    ...toTypeParts(suite),
    ...toRuleParts(suite),
    toFailingPart(results),
    '</section>',
  ].join('\n')
}

function toFacts(results: readonly Result[], prices: Prices | null): string {
  const stability = toStabilityText(results)
  const facts = [
    `${results.length} results, ${results.filter(({ passed }) => passed).length} without a miss`,
    ...toSpending(results, prices),
    ...(stability === null ? [] : [`repeats: ${stability}`]),
  ]
  return toEscaped(facts.join('; '))
}

function toList(kind: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return `<ul class="${kind}">${lines.map((line) => `<li>${toEscaped(line)}</li>`).join('')}</ul>`
}

function toReadingRow({ metric, value, interval, change, verdict }: Reading): string {
  const figure = (one: number | undefined | null) =>
    one === undefined || one === null ? '–' : toFigure(one, metric)
  const spread = interval === null ? '–' : `${figure(interval.low)} to ${figure(interval.high)}`
  const mark = verdict === 'same' || verdict === 'new' ? '' : ` (${verdict})`
  const cells = [figure(value), spread, figure(change?.before), `${toSigned({ metric, change })}${mark}`]
  return `<tr><td>${toEscaped(metric.label)}${metric.isGated ? '' : ' (not gated)'}</td>${[...cells, figure(change?.detectable)].map((cell) => `<td class="n">${cell}</td>`).join('')}</tr>`
}

function toTypeParts({ suite, results }: SuiteReport): string[] {
  if (suite !== 'work-type') return []
  const rows = results.map(toRow)
  const lines = toTypeScores(rows).map(
    ({ type, count, precision, recall, f1 }) =>
      `<tr><th scope="row">${type}</th><td class="n">${count}</td>${[precision, recall, f1].map((share) => `<td class="n">${share.toFixed(3)}</td>`).join('')}</tr>`,
  )
  const table = `<table><thead><tr><th>Type</th>${['Cases', 'Precision', 'Recall', 'F1'].map((name) => `<th class="n">${name}</th>`).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`
  return [`<div class="plots">${table}${toConfusionTable(rows)}${toReliabilityPlot(rows)}</div>`]
}

function toRuleParts({ suite, results }: SuiteReport): string[] {
  if (suite !== 'drafting') return []
  const lines = toRulePassRates(results.map(toRow)).map(
    ({ rule, meaning, items, rate }) =>
      `<tr><td>${toEscaped(rule)}</td><td>${toEscaped(meaning)}</td><td class="n">${items}</td><td class="n">${(rate * 100).toFixed(1)} %</td></tr>`,
  )
  return [
    `<details><summary>Pass rates by rule</summary><table><thead><tr><th>Rule</th><th>Meaning</th><th class="n">Items</th><th class="n">Kept</th></tr></thead><tbody>${lines.join('')}</tbody></table></details>`,
  ]
}

function toFailingPart(results: readonly Result[]): string {
  const failing = toFailing(results)
  if (failing.length === 0) return ''
  const parts = failing.map((result) => {
    const { id, tier, why, input, expected, actual, misses, breaches, error } = result
    const wrong = error === null ? [...breaches, ...misses] : [error]
    return `<article><h4>${toEscaped(id)} (${tier})</h4><p>${toEscaped(why)}</p>${toList('failed', wrong)}<div class="side">${toPane('Input', input)}${toPane('Expected', expected)}${toPane('Actual', actual)}</div></article>`
  })
  return `<details><summary>${failing.length} cases that miss something</summary>${parts.join('\n')}</details>`
}

function toPane(title: string, text: string): string {
  return `<div><h4>${title}</h4><pre>${toEscaped(text)}</pre></div>`
}
