// When a failed call is sent again, and after how long: jitter inside one deadline, within a budget.
import { createSlidingCount } from './sliding-count.ts'
import type { UpstreamError } from './upstream.ts'

/** A random share of the doubling base (Brooker, "Exponential Backoff and Jitter", 2015), above the least wait. */
const baseMs = 500
const capMs = 8_000
/** Nothing is sent again sooner, whatever the server asks for. */
const leastWaitMs = 250
/** Retries may be this share of the calls of the last minute, and always this many. */
const budgetShare = 0.2
const budgetFloor = 10
const budgetSeconds = 60

/** Counts calls and retries of the last minute. */
export interface RetryBudget {
  countCall(): void
  /** Takes one retry out of the budget; false when it is used up. */
  takeRetry(): boolean
}

export function createRetryBudget(now: () => number): RetryBudget {
  const calls = createSlidingCount(now, budgetSeconds)
  const retries = createSlidingCount(now, budgetSeconds)
  return {
    countCall: () => calls.add(),
    takeRetry() {
      if (retries.total() >= Math.max(budgetFloor, calls.total() * budgetShare)) return false
      retries.add()
      return true
    },
  }
}

export interface RetryFacts {
  /** How many attempts there were, the failed one included. */
  readonly attempts: number
  readonly maxRetries: number
  /** Milliseconds to the deadline. */
  readonly leftMs: number
  readonly random: () => number
}

/**
 * How long to wait before the next attempt, in milliseconds; null when there is to be none: the error is final, the
 * attempts are used up, or the wait would not leave time for an answer before the deadline.
 */
export function toRetryWait(
  error: UpstreamError,
  { attempts, maxRetries, leftMs, random }: RetryFacts,
): number | null {
  if (error.again === 'never') return null
  const most = error.again === 'once' ? Math.min(1, maxRetries) : maxRetries
  if (attempts > most) return null
  const ceiling = Math.min(capMs, baseMs * 2 ** (attempts - 1))
  const jitter = leastWaitMs + random() * (ceiling - leastWaitMs)
  const wait = error.waitMs === null ? jitter : Math.max(error.waitMs, leastWaitMs)
  return wait < leftMs ? wait : null
}

/**
 * What `Retry-After` (seconds or an HTTP date) or `retry-after-ms` asks for, in milliseconds. Null for what is missing,
 * zero, negative, past or unreadable.
 */
export function toWaitMs(headers: Headers, now: number): number | null {
  const precise = headers.get('retry-after-ms')?.trim() ?? ''
  if (isCount(precise)) return toPositive(Number(precise))
  const asked = headers.get('retry-after')?.trim() ?? ''
  if (isCount(asked)) return toPositive(Number(asked) * 1000)
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u.test(asked)) return null
  return toPositive(Date.parse(asked) - now)
}

function isCount(text: string): boolean {
  return /^\d{1,9}(?:\.\d{1,3})?$/u.test(text)
}

function toPositive(ms: number): number | null {
  return ms > 0 ? ms : null
}
