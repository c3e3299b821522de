// Bounded concurrency towards the model server, with a bounded queue in front: first come, first served.
import { toCallerError } from './network-error.ts'
import { UpstreamError } from './upstream.ts'

interface Waiter {
  readonly enter: () => void
}

export interface RequestQueue {
  /** Runs the work when there is room. @throws UpstreamError `overloaded` when the queue is full or the wait too long. */
  run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>
  /** How many run and how many wait. */
  load(): { running: number; waiting: number }
}

export function createRequestQueue(concurrency: number, limit: number, waitMs: number): RequestQueue {
  const waiting: Waiter[] = []
  let running = 0

  const leave = () => {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next.enter()
  }

  const enter = (signal: AbortSignal): Promise<void> => {
    if (running < concurrency) {
      running += 1
      return Promise.resolve()
    }
    if (waiting.length >= limit) return Promise.reject(toBusy(waitMs))
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer)
        signal.removeEventListener('abort', onAbort)
        const place = waiting.indexOf(waiter)
        if (place >= 0) waiting.splice(place, 1)
        end()
      }
      const onAbort = () => settle(() => reject(toCallerError(signal)))
      const waiter: Waiter = { enter: () => settle(resolve) }
      const timer = setTimeout(() => settle(() => reject(toBusy(waitMs))), waitMs)
      signal.addEventListener('abort', onAbort, { once: true })
      waiting.push(waiter)
    })
  }

  return {
    async run(work, signal) {
      if (signal.aborted) throw toCallerError(signal)
      await enter(signal)
      try {
        return await work()
      } finally {
        leave()
      }
    },
    load: () => ({ running, waiting: waiting.length }),
  }
}

function toBusy(waitMs: number): UpstreamError {
  return new UpstreamError('overloaded', {
    detail: 'Too many model calls are waiting. Try again in a moment, or raise UPSTREAM_CONCURRENCY.',
    waitMs,
  })
}
