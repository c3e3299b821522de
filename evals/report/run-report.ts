// The report of a run as data: what terminal, HTML, Markdown, JUnit and JSON are made of.
import { addUsage, noUsage, type Usage } from '../../src/architect/usage.ts'
import { type Prices, toCost, toMoney } from '../cost.ts'
import type { Calibration } from '../judge/calibration.ts'
import type { Result } from '../measurement.ts'
import type { SuiteReport } from '../verdict.ts'

export interface SubjectReport {
  readonly subject: string
  /** `live`, `replay` or `record`; embedded is always live. */
  readonly mode: string
  readonly model: string | null
  /** "name@version" of the prompts; empty for the embedded drafter. */
  readonly prompts: readonly string[]
  readonly repeats: number
  readonly suites: readonly SuiteReport[]
  /** What concerns the subject as a whole, such as recordings that no case used. */
  readonly notes: readonly string[]
  /** How far its judge agrees with the labels; null where none judged. */
  readonly calibration: Calibration | null
  /** Null where only tokens are counted. */
  readonly prices: Prices | null
}

export interface RunReport {
  readonly startedAt: string
  readonly seconds: number
  readonly subjects: readonly SubjectReport[]
  /** Subjects that were not measured, and why. */
  readonly skipped: readonly string[]
  /** Whether it passed: the exit code says the same. */
  readonly passed: boolean
}

/** Whether no suite failed and something ran at all. */
export function isPassed(subjects: readonly SubjectReport[]): boolean {
  const suites = subjects.flatMap((subject) => subject.suites)
  return suites.length > 0 && suites.every(({ failures }) => failures.length === 0)
}

export interface Latency {
  readonly median: number
  readonly p95: number
}

/** Milliseconds a case; null where no time was taken, as in recordings that came from elsewhere. */
export function toLatency(results: readonly Result[]): Latency | null {
  if (results.every(({ ms }) => ms === 0)) return null
  const sorted = results.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}

/** What the results cost together. */
export function toTotalUsage(results: readonly Result[]): Usage {
  return results.reduce((sum, { usage }) => addUsage(sum, usage), noUsage)
}

/** Money that the results cost together; null without prices. */
export function toTotalCost(results: readonly Result[], prices: Prices | null): number | null {
  return prices === null ? null : toCost(toTotalUsage(results), prices)
}

/** Time, calls, tokens and money of results, in words. */
export function toSpending(results: readonly Result[], prices: Prices | null): string[] {
  const latency = toLatency(results)
  const { calls, promptTokens, cachedTokens, completionTokens } = toTotalUsage(results)
  const cached = cachedTokens === 0 ? '' : ` (${cachedTokens} cached)`
  const cost = toTotalCost(results, prices)
  return [
    latency === null
      ? 'no times recorded'
      : `median ${latency.median.toFixed(1)} ms, p95 ${latency.p95.toFixed(1)} ms`,
    ...(calls === 0 ? [] : [`${calls} calls, ${promptTokens}${cached} + ${completionTokens} tokens`]),
    ...(calls === 0 || cost === null ? [] : [`cost ${toMoney(cost)}`]),
  ]
}

/** How alike repeats were, in words; null where each case ran once. */
export function toStabilityText(results: readonly Result[]): string | null {
  const stability = toStability(results)
  if (stability === null) return null
  const { cases, same, always, once, flaky } = stability
  const names = flaky.length === 0 ? 'none' : flaky.slice(0, 20).join(', ')
  const rest = flaky.length > 20 ? ` and ${flaky.length - 20} more` : ''
  return `${same}/${cases} cases gave the same each time, ${always} passed always, ${once} at least once; flaky: ${names}${rest}`
}

export interface Stability {
  readonly cases: number
  /** Cases of which every repeat gave the same figures. */
  readonly same: number
  /** Cases that passed every time, and at least once. */
  readonly always: number
  readonly once: number
  /** Cases that passed sometimes. */
  readonly flaky: readonly string[]
}

/** How alike repeats are; null where each case ran once. */
export function toStability(results: readonly Result[]): Stability | null {
  const byCase = [...Map.groupBy(results, ({ id }) => id)]
  if (byCase.every(([, own]) => own.length < 2)) return null
  const sameAs = ({ numbers, labels, error }: Result) => JSON.stringify([numbers, labels, error])
  const always = byCase.filter(([, own]) => own.every(({ passed }) => passed))
  const once = byCase.filter(([, own]) => own.some(({ passed }) => passed))
  return {
    cases: byCase.length,
    same: byCase.filter(([, own]) => new Set(own.map(sameAs)).size === 1).length,
    always: always.length,
    once: once.length,
    flaky: once.filter((entry) => !always.includes(entry)).map(([id]) => id),
  }
}

/** Results that a reader should see: something is wrong with them; each case once. */
export function toFailing(results: readonly Result[]): Result[] {
  const seen = new Set<string>()
  return results.filter(
    ({ id, passed, error, misses, breaches }) =>
      (!passed || error !== null || misses.length + breaches.length > 0) && !seen.has(id) && seen.add(id),
  )
}
