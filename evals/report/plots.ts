// Plots as inline SVG, without a script: intervals of metrics, reliability, confusion.
import { workTypes } from '../../src/backlog/work-type.ts'
import type { Row } from '../measurement.ts'
import { toConfusion, toReliability } from '../scores/type-scores.ts'
import type { Reading } from '../verdict.ts'
import { toEscaped } from './markup.ts'

const number = (value: number) => value.toFixed(1)

/** Shares with their interval as bars, the baseline as a tick; '' where no metric is a share. */
export function toIntervalPlot(readings: readonly Reading[]): string {
  const shares = readings.filter(({ metric, value }) => metric.unit === 'share' && value !== null)
  if (shares.length === 0) return ''
  const left = 250
  const width = 640
  const row = 24
  const x = (share: number) => number(left + share * (width - left - 20))
  const lines = shares.map(({ metric, value, interval, change, verdict }, index) => {
    const y = index * row + 18
    const label = `<text x="0" y="${y + 4}">${toEscaped(metric.label)}</text>`
    const bar = interval
      ? `<line class="spread" x1="${x(interval.low)}" x2="${x(interval.high)}" y1="${y}" y2="${y}"/>`
      : ''
    const before = change
      ? `<line class="before" x1="${x(change.before)}" x2="${x(change.before)}" y1="${y - 7}" y2="${y + 7}"/>`
      : ''
    return `${label}${bar}${before}<circle class="${verdict}" cx="${x(value ?? 0)}" cy="${y}" r="4"/>`
  })
  const height = shares.length * row + 30
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line class="grid" x1="${x(share)}" x2="${x(share)}" y1="4" y2="${height - 20}"/><text class="tick" x="${x(share)}" y="${height - 5}">${share * 100} %</text>`,
  )
  return `<svg role="img" aria-label="Metrics with their 95 % intervals" viewBox="0 0 ${width} ${height}" width="${width}">${ticks.join('')}${lines.join('')}</svg>`
}

/** Confidence against accuracy in ten bins; the area of a dot is the number of cases. */
export function toReliabilityPlot(rows: readonly Row[]): string {
  const size = 260
  const at = (share: number) => number(30 + share * (size - 40))
  const down = (share: number) => number(size - 30 - share * (size - 40))
  const bins = toReliability(rows).filter(({ count }) => count > 0)
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const dots = bins.map(
    ({ confidence, accuracy, count }) =>
      `<circle class="same" cx="${at(confidence)}" cy="${down(accuracy)}" r="${number(3 + 9 * Math.sqrt(count / most))}"><title>${count} cases: confidence ${(confidence * 100).toFixed(0)} %, right ${(accuracy * 100).toFixed(0)} %</title></circle>`,
  )
  return `<svg role="img" aria-label="Reliability: confidence against accuracy" viewBox="0 0 ${size} ${size}" width="${size}"><line class="grid" x1="${at(0)}" y1="${down(0)}" x2="${at(1)}" y2="${down(1)}"/><line class="axis" x1="${at(0)}" y1="${down(0)}" x2="${at(1)}" y2="${down(0)}"/><line class="axis" x1="${at(0)}" y1="${down(0)}" x2="${at(0)}" y2="${down(1)}"/>${dots.join('')}<text class="tick" x="${at(0.5)}" y="${size - 8}">confidence</text><text x="2" y="12">right</text></svg>`
}

/** Expected types as rows, actual ones as columns. */
export function toConfusionTable(rows: readonly Row[]): string {
  const table = toConfusion(rows)
  const head = workTypes.map((type) => `<th scope="col">${type}</th>`).join('')
  const lines = table.map((counts, index) => {
    const total = Math.max(
      1,
      counts.reduce((sum, count) => sum + count, 0),
    )
    const cells = counts.map(
      (count, column) =>
        `<td class="${column === index ? 'hit' : 'miss'}" style="--share:${(count / total).toFixed(2)}">${count}</td>`,
    )
    return `<tr><th scope="row">${workTypes[index]}</th>${cells.join('')}</tr>`
  })
  return `<table class="confusion"><caption>Expected (rows) and actual types</caption><thead><tr><td></td>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`
}
