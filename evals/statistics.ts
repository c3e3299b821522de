// Bootstrap over cases: intervals of a metric, and whether it changed against a baseline, paired by case.
import type { Metric, Row } from './measurement.ts'
import { createRandom } from './random.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

/** A metric's change from the baseline on the cases that both have. Positive is better, whatever the metric's direction. */
export interface Change {
  readonly cases: number
  readonly before: number
  readonly now: number
  readonly gain: number
  readonly interval: Interval
  /** Share of resamples in which the metric did not drop (never 0): small where a drop is real. */
  readonly chance: number
  /** About the smallest drop that such a comparison finds. */
  readonly detectable: number
}

/** For one suite; a run has six. */
const familyLevel = 0.05
const draws = 2_000
const seed = 20_231_101
/** Two-sided 95 %, power 80 %: 1.96 + 0.84 standard errors. */
const powerFactor = 2.8
/** So many cases that get worse, and none that gets better, are no chance: e to the minus six and a half is below every level used here. */
const oneWayCases = 6.5

type ByCase = ReadonlyMap<string, readonly Row[]>

/** Rows by case; a case that ran several times is drawn with all its rows, for they hang together. */
export function groupRows(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ id }) => id)
}

/** The 95 % percentile interval of a metric; null where it has no value. */
export function toInterval(metric: Metric, rows: readonly Row[]): Interval | null {
  const byCase = groupRows(rows)
  if (metric.of(rows) === null) return null
  const values = drawSamples([...byCase.keys()], (sample) => metric.of(toRows(sample, byCase)))
  return toPercentiles(values)
}

/** Compares two runs on the cases of both, with the same draws for both; null where either has no value. */
export function toChange(metric: Metric, now: readonly Row[], before: readonly Row[]): Change | null {
  const nowByCase = groupRows(now)
  const beforeByCase = groupRows(before)
  const ids = [...nowByCase.keys()].filter((id) => beforeByCase.has(id)).sort()
  const valueNow = metric.of(toRows(ids, nowByCase))
  const valueBefore = metric.of(toRows(ids, beforeByCase))
  if (valueNow === null || valueBefore === null) return null
  const sign = metric.better === 'higher' ? 1 : -1
  const pairs = drawSamples(ids, (sample) => {
    const a = metric.of(toRows(sample, nowByCase))
    const b = metric.of(toRows(sample, beforeByCase))
    return a === null || b === null ? null : sign * (a - b)
  })
  const gain = sign * (valueNow - valueBefore)
  const kept = pairs.filter((pair) => pair > -1e-12).length
  return {
    cases: ids.length,
    before: valueBefore,
    now: valueNow,
    gain,
    interval: toPercentiles(pairs),
    chance: (kept + 1) / (pairs.length + 1),
    detectable: toDetectable(metric, pairs, ids, nowByCase),
  }
}

/** From the spread of the change; where no case changed, from how many one-sided changes, or the spread of the value. */
function toDetectable(metric: Metric, pairs: readonly number[], ids: readonly string[], now: ByCase): number {
  const spread = toDeviation(pairs)
  if (spread > 1e-12) return powerFactor * spread
  const speaking = ids.filter((id) => metric.of(now.get(id) ?? []) !== null).length
  if (metric.unit === 'share' && metric.better === 'higher') return Math.min(1, oneWayCases / speaking)
  const values = drawSamples(ids, (sample) => metric.of(toRows(sample, now)))
  return powerFactor * Math.SQRT2 * toDeviation(values)
}

/**
 * Which of several drops are real at a family-wise error of `level` (Holm 1979): with many metrics one of them drops by
 * chance in every other run. A change without loss is never one.
 */
export function findRealDrops(changes: readonly Change[], level = familyLevel): Set<Change> {
  const real = new Set<Change>()
  const ordered = changes.filter(({ gain }) => gain < -1e-12).sort((a, b) => a.chance - b.chance)
  for (const [index, change] of ordered.entries()) {
    if (change.chance > level / (changes.length - index)) break
    real.add(change)
  }
  return real
}

/** Chance that at least `worse` of `worse + better` coin flips fall on one side: the one-sided sign test. */
export function toSignChance(worse: number, better: number): number {
  const n = worse + better
  let term = 0.5 ** n
  let sum = 0
  for (let k = 0; k <= n; k++) {
    if (k >= worse) sum += term
    term = (term * (n - k)) / (k + 1)
  }
  return Math.min(1, sum)
}

function toRows(ids: readonly string[], byCase: ByCase): Row[] {
  const rows: Row[] = []
  for (const id of ids) for (const row of byCase.get(id) ?? []) rows.push(row)
  return rows
}

function drawSamples(ids: readonly string[], measure: (sample: readonly string[]) => number | null) {
  const random = createRandom(seed)
  const values: number[] = []
  const sample: string[] = new Array(ids.length)
  for (let draw = 0; draw < draws; draw++) {
    for (let at = 0; at < ids.length; at++) sample[at] = ids[Math.floor(random() * ids.length)] ?? ''
    const value = measure(sample)
    if (value !== null) values.push(value)
  }
  return values
}

function toPercentiles(values: readonly number[]): Interval {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { low: at(0.025), high: at(0.975) }
}

function toDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1))
}
