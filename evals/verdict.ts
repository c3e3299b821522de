// The verdict of a run: what fails it, what is only worth a look. The exit code and every report follow it.
import type { Suite } from './case-schema.ts'
import type { Metric, Result, Row } from './measurement.ts'
import { toRow } from './measurement.ts'
import {
  type Change,
  findRealDrops,
  type Interval,
  toChange,
  toInterval,
  toSignChance,
} from './statistics.ts'
import type { Subject } from './subject.ts'

/** A metric of a run, with its interval and its change from the baseline where there is one. */
export interface Reading {
  readonly metric: Metric
  readonly value: number | null
  readonly interval: Interval | null
  readonly change: Change | null
  /** `drop`: real, and fails the run where the metric is gated. `maybe`: outside its own interval only. */
  readonly verdict: 'same' | 'better' | 'maybe' | 'drop' | 'new'
}

export interface SuiteReport {
  readonly suite: Suite
  readonly title: string
  readonly results: readonly Result[]
  readonly readings: readonly Reading[]
  /** Cases in the run and not in the baseline, or changed since. */
  readonly fresh: readonly string[]
  /** `must` cases that passed in the baseline and now fail in every repeat. */
  readonly lost: readonly string[]
  readonly failures: readonly string[]
  readonly warnings: readonly string[]
}

export interface SuiteRun {
  readonly suite: Suite
  readonly title: string
  readonly metrics: readonly Metric[]
  readonly results: readonly Result[]
  /** Null where there is none. */
  readonly baseline: readonly Row[] | null
  /** Whether a baseline must be there, and hold no case that the run lacks. */
  readonly needsBaseline: boolean
  readonly isFiltered: boolean
  /** Whether drops are meant: they are told and fail nothing. */
  readonly isAccepting: boolean
  readonly subject: Pick<Subject, 'name' | 'isDeterministic'>
}

/** Below this chance of the sign test, more `must` cases were lost than chance explains. */
const signLevel = 0.05
const shown = 5

/** Judges one suite. It fails on breaches, on what is missing, on lost `must` cases, and on real drops. */
export function judgeSuite(run: SuiteRun): SuiteReport {
  const rows = run.results.filter(({ error }) => error === null).map(toRow)
  const known = new Map((run.baseline ?? []).map((row) => [row.id, row.hash]))
  const fresh = [...new Set(rows.filter(({ id, hash }) => known.get(id) !== hash).map(({ id }) => id))]
  const paired = rows.filter(({ id }) => !fresh.includes(id))
  const before = run.baseline ?? []
  const readings = toReadings(run.metrics, rows, paired, before)
  const { lost, won } = compareMust(paired, before)
  const worse = [
    ...readings.filter(({ metric, verdict }) => verdict === 'drop' && metric.isGated).map(toDropSentence),
    ...toLostFailures(lost, won, run.subject.isDeterministic),
  ]
  const failures = [
    ...toBreachFailures(run.results),
    ...toMissingFailures(run),
    ...(run.isAccepting ? [] : worse),
  ]
  const warnings = [
    ...(run.isAccepting ? worse.map((sentence) => `Accepted: ${sentence}`) : []),
    ...(run.baseline === null && !run.needsBaseline ? ['There is no baseline to compare with.'] : []),
    ...(run.baseline !== null && fresh.length > 0
      ? [`New or changed, and in the baseline from the next --accept on: ${toList(fresh)}.`]
      : []),
    ...readings.filter(({ verdict }) => verdict === 'maybe').map(toMaybeSentence),
    ...(worse.length === 0 && lost.length > 0
      ? [`Lost among the must cases, which may be chance: ${toList(lost)}.`]
      : []),
  ]
  const { suite, title, results } = run
  return { suite, title, results, readings, fresh, lost, failures, warnings }
}

function toReadings(
  metrics: readonly Metric[],
  rows: readonly Row[],
  paired: readonly Row[],
  before: readonly Row[],
): Reading[] {
  const readings = metrics.map((metric) => ({
    metric,
    value: metric.of(rows),
    interval: toInterval(metric, rows),
    change: toChange(metric, paired, before),
  }))
  const gated = readings.filter(({ metric }) => metric.isGated)
  const drops = findRealDrops(gated.flatMap(({ change }) => (change === null ? [] : [change])))
  return readings.map((reading) => ({ ...reading, verdict: toVerdict(reading.change, drops) }))
}

function toVerdict(change: Change | null, drops: ReadonlySet<Change>): Reading['verdict'] {
  if (change === null) return 'new'
  if (drops.has(change)) return 'drop'
  if (change.interval.high < 0) return 'maybe'
  return change.interval.low > 0 ? 'better' : 'same'
}

function toBreachFailures(results: readonly Result[]): string[] {
  return results.flatMap(({ id, breaches }) => breaches.map((breach) => `${id}: ${breach}`))
}

function toMissingFailures(run: SuiteRun): string[] {
  const { results, baseline, needsBaseline, isFiltered, subject, suite } = run
  const failures: string[] = []
  if (results.length === 0) failures.push('The suite has no case to run.')
  const broken = results.filter(({ error }) => error !== null)
  for (const { id, error } of broken.slice(0, shown)) failures.push(`${id} could not be measured: ${error}`)
  if (broken.length > shown) failures.push(`${broken.length - shown} more cases could not be measured.`)
  if (baseline === null && needsBaseline) {
    failures.push(
      `There is no baseline of ${subject.name} for ${suite}: run "npm run evals -- --accept", look at it, commit it.`,
    )
  }
  if (baseline !== null && needsBaseline && !isFiltered) {
    const ran = new Set(results.map(({ id }) => id))
    const gone = [...new Set(baseline.map(({ id }) => id))].filter((id) => !ran.has(id))
    if (gone.length > 0)
      failures.push(
        `${gone.length} ${gone.length === 1 ? 'case' : 'cases'} of the baseline did not run: ${toList(gone)}. Accept if meant.`,
      )
  }
  return failures
}

/** `must` cases that passed in every row before and in none now, and the other way round. */
function compareMust(now: readonly Row[], before: readonly Row[]): { lost: string[]; won: string[] } {
  const lost: string[] = []
  const won: string[] = []
  const old = Map.groupBy(before, ({ id }) => id)
  for (const [id, rows] of Map.groupBy(now, (row) => row.id)) {
    const then = old.get(id)
    if (rows[0]?.tier !== 'must' || then === undefined) continue
    const [passes, passed] = [rows, then].map((list) => list.filter((row) => row.passed).length)
    if (passed === then.length && passes === 0) lost.push(id)
    if (passed === 0 && passes === rows.length) won.push(id)
  }
  return { lost, won }
}

function toLostFailures(lost: readonly string[], won: readonly string[], isStrict: boolean): string[] {
  if (lost.length === 0) return []
  const chance = toSignChance(lost.length, won.length)
  if (!isStrict && chance > signLevel) return []
  const against = isStrict ? '' : ` against ${won.length} won (sign test ${chance.toFixed(3)})`
  const what = lost.length === 1 ? 'must case passed before and fails' : 'must cases passed before and fail'
  return [`${lost.length} ${what} now${against}: ${toList(lost)}.`]
}

function toDropSentence({ metric, change }: Reading): string {
  if (change === null) return ''
  return `${metric.label} got worse, from ${toFigure(change.before, metric)} to ${toFigure(change.now, metric)} on ${change.cases} cases (95 % interval of the change ${toSpread(change, metric)}).`
}

function toMaybeSentence(reading: Reading): string {
  return `Perhaps: ${toDropSentence(reading)} With so many metrics that may be chance.`
}

function toSpread({ interval }: Change, metric: Metric): string {
  return `${toFigure(interval.low, metric)} to ${toFigure(interval.high, metric)}, negative is worse`
}

/** A figure of a metric as one reads it: shares in percent. */
export function toFigure(value: number, { unit }: Pick<Metric, 'unit'>): string {
  return unit === 'share' ? `${(value * 100).toFixed(1)} %` : value.toFixed(2)
}

function toList(ids: readonly string[]): string {
  const rest = ids.length > shown ? ` and ${ids.length - shown} more` : ''
  return `${ids.slice(0, shown).join(', ')}${rest}`
}
