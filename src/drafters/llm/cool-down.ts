// Keeps all calls of a server back for as long as it asked: one answer with Retry-After speaks for all of them.
import type { ErrorCode } from '../../architect/errors.ts'
import { UpstreamError } from './upstream.ts'

/** A server that asks for a longer pause is asked again after this. */
const longestMs = 3_600_000

export interface CoolDown {
  /** The server asked for this pause, with an error of this code. */
  ask(ms: number, code: ErrorCode): void
  /** Milliseconds to wait before a call may go out. @throws UpstreamError with that code when it takes longer than `leftMs`. */
  toWait(leftMs: number): number
}

export function createCoolDown(now: () => number): CoolDown {
  let until = 0
  let because: ErrorCode = 'upstream_rate_limited'
  return {
    ask(ms, code) {
      const end = now() + Math.min(ms, longestMs)
      if (end <= until) return
      until = end
      because = code
    },
    toWait(leftMs) {
      const waitMs = Math.max(0, until - now())
      if (waitMs > 0 && waitMs >= leftMs) throw new UpstreamError(because, { waitMs })
      return waitMs
    },
  }
}
