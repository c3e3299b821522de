// A circuit breaker: after many failures calls fail at once, until a probe gets through.
import { createSlidingCount } from './sliding-count.ts'
import { UpstreamError } from './upstream.ts'

/** Opens at this many failures that are at least half of the calls in the window. */
const failuresToOpen = 5
const shareToOpen = 0.5
const windowSeconds = 30
/** First pause, doubled after each failed probe up to the longest. */
const firstPauseMs = 15_000
const longestPauseMs = 120_000
/** While a probe is under way, others are told to come back after this. */
const probeMs = 1_000
/** A probe that has told nothing for so long is lost, as where a platform stops a request at will: another may go. */
const lostProbeMs = 120_000

export type BreakerState = 'closed' | 'open' | 'probing'
/** How a call ended; one that says nothing of the server's health is `neutral`. */
export type CallOutcome = 'success' | 'outage' | 'neutral'

export interface Breaker {
  /** Before a call joins the queue. @throws UpstreamError `upstream_unavailable` while it is open. */
  check(): void
  /**
   * Right before a call goes out; after a pause the first one is the probe. Throws as `check` does. The function that it
   * gives takes the outcome; what is told of a call from before the last change of state counts no more.
   */
  enter(): (outcome: CallOutcome) => void
  state(): BreakerState
}

export function createBreaker(now: () => number): Breaker {
  const calls = createSlidingCount(now, windowSeconds)
  const failures = createSlidingCount(now, windowSeconds)
  let state: BreakerState = 'closed'
  let openUntil = 0
  let probedAt = 0
  let pauseMs = firstPauseMs
  let changes = 0

  const change = (next: BreakerState) => {
    state = next
    changes += 1
    calls.clear()
    failures.clear()
  }

  const open = () => {
    change('open')
    openUntil = now() + pauseMs
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
  }

  const check = () => {
    if (state === 'closed') return
    const leftMs = openUntil - now()
    if (state === 'probing' && now() - probedAt < lostProbeMs) throw toOpenError(probeMs)
    if (leftMs > 0) throw toOpenError(leftMs)
  }

  const close = () => {
    change('closed')
    pauseMs = firstPauseMs
  }

  const count = (outcome: CallOutcome) => {
    if (outcome === 'neutral') return
    calls.add()
    if (outcome === 'success') return
    failures.add()
    const failed = failures.total()
    if (failed >= failuresToOpen && failed >= calls.total() * shareToOpen) open()
  }

  return {
    check,
    enter() {
      check()
      const isProbe = state !== 'closed'
      if (isProbe) {
        change('probing')
        probedAt = now()
      }
      const entered = changes
      return (outcome) => {
        if (entered !== changes) return
        if (!isProbe) return count(outcome)
        if (outcome === 'success') return close()
        if (outcome === 'outage') return open()
        change('open')
      }
    },
    state: () => (state === 'open' && openUntil <= now() ? 'probing' : state),
  }
}

function toOpenError(waitMs: number): UpstreamError {
  return new UpstreamError('upstream_unavailable', {
    detail: 'The model server failed several times in a row, so calls pause for a while.',
    waitMs,
  })
}
