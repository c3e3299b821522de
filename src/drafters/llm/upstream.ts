// What the transport knows of the model server: configuration, the surroundings it runs in, and its one error.
import { AppError, type ErrorCode } from '../../architect/errors.ts'
import type { TokenBudget } from '../../architect/ports.ts'
import type { Usage } from '../../architect/usage.ts'

export interface UpstreamConfig {
  /** Address up to and without "/chat/completions"; a query such as Azure's "?api-version=…" is kept. */
  readonly baseUrl: string
  readonly apiKey: string | null
  /** `bearer` for most, `api-key` for Azure. */
  readonly keyHeader: 'bearer' | 'api-key'
  /** Calls at once; as many again wait in a queue of `queueLimit`, each at most `queueWaitMs`. */
  readonly concurrency: number
  readonly queueLimit: number
  readonly queueWaitMs: number
  /** Time for one attempt, and how many more attempts may follow the first. */
  readonly attemptTimeoutMs: number
  readonly maxRetries: number
  /** Most bytes of an answer, after decompression, and of the body of an error. */
  readonly maxAnswerBytes: number
  readonly maxErrorBytes: number
  /** What may be spent; without it nothing limits that. */
  readonly budget?: TokenBudget
}

export const upstreamDefaults = {
  keyHeader: 'bearer',
  concurrency: 8,
  queueLimit: 256,
  queueWaitMs: 20_000,
  attemptTimeoutMs: 30_000,
  maxRetries: 2,
  maxAnswerBytes: 2 * 1024 * 1024,
  maxErrorBytes: 64 * 1024,
} as const

/** Clock, chance and waiting, so that tests decide them. */
export interface Surroundings {
  readonly fetch: typeof fetch
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** From 0 up to and without 1. */
  readonly random: () => number
  /** Waits; rejects as soon as the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
}

/** The real surroundings, on Node and on Workers. */
export const realSurroundings: Surroundings = {
  fetch: (input, init) => fetch(input, init),
  now: Date.now,
  random: Math.random,
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      const onAbort = () => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', onAbort)
        resolve()
      }, ms)
      signal.addEventListener('abort', onAbort, { once: true })
    }),
}

/** What a server does not take about the way of asking. `allowed` are the formats that it names as possible. */
export type Objection =
  | { readonly to: 'format'; readonly allowed: readonly string[] | null }
  | { readonly to: 'schema' }
  | { readonly to: 'parameter'; readonly names: readonly string[] }

interface UpstreamErrorOptions {
  readonly detail?: string
  readonly cause?: unknown
  readonly usage?: Usage
  /** Whether the same call may be sent again: never, once, or as often as the policy allows. */
  readonly again?: 'never' | 'once' | 'often'
  /** How long the server asks to wait, in milliseconds; null when it says nothing that one can use. */
  readonly waitMs?: number | null
  readonly objection?: Objection | null
  /** Whether it says that the server is in trouble. */
  readonly isOutage?: boolean
}

/** A failed call, with what the policy needs to know. It holds no word of the server's own. */
export class UpstreamError extends AppError {
  readonly again: 'never' | 'once' | 'often'
  readonly waitMs: number | null
  readonly objection: Objection | null
  readonly isOutage: boolean

  constructor(code: ErrorCode, options: UpstreamErrorOptions = {}) {
    const { waitMs = null } = options
    super(code, {
      ...(options.detail === undefined ? {} : { detail: options.detail }),
      ...(options.cause === undefined ? {} : { cause: options.cause }),
      ...(options.usage === undefined ? {} : { usage: options.usage }),
      ...(waitMs === null ? {} : { retryAfterSeconds: Math.ceil(waitMs / 1000) }),
    })
    this.again = options.again ?? 'never'
    this.waitMs = waitMs
    this.objection = options.objection ?? null
    this.isOutage = options.isOutage ?? false
  }
}
