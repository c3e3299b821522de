// What the load bench prints of its outcomes, and which promises it finds broken.
import type { Kind, Outcome } from './clients.ts'

export interface Phase {
  readonly name: string
  /** Milliseconds since the start of the run. */
  readonly from: number
  readonly to: number
}

/** One line a phase, with counts by status and the times of whole answers. */
export function toPhaseLine({ name, from, to }: Phase, outcomes: readonly Outcome[]): string {
  const inside = outcomes.filter(({ at, ms }) => at + ms >= from && at + ms < to)
  const items = inside.reduce((sum, outcome) => sum + outcome.items, 0)
  const degraded = inside.reduce((sum, outcome) => sum + outcome.degraded, 0)
  const seconds = (to - from) / 1_000
  return [
    `${name}: ${(inside.length / seconds).toFixed(0)} requests/s`,
    `${(items / seconds).toFixed(0)} items/s`,
    `${items === 0 ? '-' : ((100 * degraded) / items).toFixed(1)} % by the fallback`,
    `status ${toCounts(inside)}`,
  ].join(', ')
}

/** Times of one kind of request: median, and how long the slowest took. Milliseconds. */
export function toTimesLine(kind: Kind, outcomes: readonly Outcome[]): string {
  const times = outcomes
    .filter((outcome) => outcome.kind === kind && outcome.status === 200)
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return `${kind.padEnd(6)} n ${times.length}, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`
}

function toCounts(outcomes: readonly Outcome[]): string {
  const counts = Map.groupBy(outcomes, ({ status }) => (status === 0 ? 'none' : String(status)))
  return [...counts].map(([status, group]) => `${status} × ${group.length}`).join(' ') || 'none'
}

/** 499 is a client of ours that left by itself. */
const promised = new Set([200, 429, 499, 503])

/** Sentences on what was not as promised; each with how often. */
export function checkOutcomes(outcomes: readonly Outcome[]): string[] {
  const wrong = outcomes.flatMap(({ status, error, failures, kind }) => {
    if (error !== null) return [`${kind}: ${error}`]
    if (!promised.has(status)) return [`${kind}: status ${status}`]
    return failures > 0 ? [`${kind}: an idea failed although the fallback stands in`] : []
  })
  return [...Map.groupBy(wrong, (sentence) => sentence)].map(([text, all]) => `${all.length} × ${text}`)
}

/** Milliseconds from `since` until the last degraded item of a request that began later; null when there was none. */
export function toRecoveryMs(outcomes: readonly Outcome[], since: number): number | null {
  const late = outcomes.filter(({ at, degraded }) => at >= since && degraded > 0)
  return late.length === 0 ? null : Math.max(...late.map(({ at, ms }) => at + ms - since))
}
