// One closed table of error codes: status, whether trying again may help, log level. A code without a row does not compile.

import type { Usage } from './usage.ts'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

interface ErrorRow {
  readonly status: number
  readonly retryable: boolean
  readonly log: LogLevel
  /** What happened and what to do, in words for a person; a detail may follow it. */
  readonly title: string
}

const table = {
  // what a caller sent
  invalid_json: { status: 400, retryable: false, log: 'info', title: 'The body is not valid JSON.' },
  invalid_encoding: { status: 400, retryable: false, log: 'info', title: 'The body is not valid UTF-8.' },
  invalid_request: { status: 422, retryable: false, log: 'info', title: 'The request has mistakes.' },
  too_many_ideas: { status: 422, retryable: false, log: 'info', title: 'The request holds too many ideas.' },
  body_too_large: { status: 413, retryable: false, log: 'info', title: 'The body is too large.' },
  unsupported_media_type: {
    status: 415,
    retryable: false,
    log: 'info',
    title: 'Send the body as application/json.',
  },
  not_acceptable: {
    status: 406,
    retryable: false,
    log: 'info',
    title: 'No answer in the media type asked for.',
  },
  not_found: { status: 404, retryable: false, log: 'info', title: 'There is nothing at this address.' },
  method_not_allowed: {
    status: 405,
    retryable: false,
    log: 'info',
    title: 'This address does not take that method.',
  },
  unauthorized: { status: 401, retryable: false, log: 'info', title: 'An API key is needed.' },
  forbidden: { status: 403, retryable: false, log: 'warn', title: 'This request is not allowed from there.' },
  idempotency_conflict: {
    status: 409,
    retryable: true,
    log: 'info',
    title: 'A request with this idempotency key is still running.',
  },
  idempotency_mismatch: {
    status: 422,
    retryable: false,
    log: 'info',
    title: 'This idempotency key was used with another request.',
  },
  // limits of this service
  rate_limited: { status: 429, retryable: true, log: 'info', title: 'Too many requests.' },
  budget_exhausted: { status: 429, retryable: true, log: 'warn', title: 'The token budget is used up.' },
  overloaded: { status: 503, retryable: true, log: 'warn', title: 'The service is busy.' },
  deadline_exceeded: { status: 504, retryable: true, log: 'warn', title: 'The request took too long.' },
  cancelled: { status: 499, retryable: true, log: 'debug', title: 'The request was cancelled.' },
  drafter_unavailable: {
    status: 503,
    retryable: false,
    log: 'info',
    title: 'The drafter asked for is not configured.',
  },
  // the model's server
  upstream_unreachable: {
    status: 502,
    retryable: true,
    log: 'warn',
    title: 'The model server cannot be reached.',
  },
  upstream_timeout: {
    status: 504,
    retryable: true,
    log: 'warn',
    title: 'The model server did not answer in time.',
  },
  upstream_tls: {
    status: 502,
    retryable: false,
    log: 'error',
    title: "The model server's certificate is not accepted.",
  },
  upstream_auth: {
    status: 502,
    retryable: false,
    log: 'error',
    title: 'The model server does not accept the configured key.',
  },
  upstream_quota: {
    status: 502,
    retryable: false,
    log: 'error',
    title: "The model account's quota or credit is used up.",
  },
  upstream_rate_limited: {
    status: 429,
    retryable: true,
    log: 'warn',
    title: 'The model server takes no more requests for now.',
  },
  upstream_unavailable: {
    status: 503,
    retryable: true,
    log: 'warn',
    title: 'The model server is not available.',
  },
  upstream_not_found: {
    status: 502,
    retryable: false,
    log: 'error',
    title: 'The model server does not know this model or address.',
  },
  upstream_rejected: {
    status: 502,
    retryable: false,
    log: 'error',
    title: 'The model server rejected the request.',
  },
  upstream_schema: {
    status: 502,
    retryable: false,
    log: 'error',
    title: 'The model server rejected the schema.',
  },
  upstream_redirect: {
    status: 502,
    retryable: false,
    log: 'error',
    title: 'The model server answered with a redirect.',
  },
  upstream_too_large: {
    status: 502,
    retryable: false,
    log: 'warn',
    title: "The model server's answer is too large.",
  },
  bad_upstream_response: {
    status: 502,
    retryable: true,
    log: 'warn',
    title: "The model server's answer cannot be read.",
  },
  empty_choices: {
    status: 502,
    retryable: true,
    log: 'warn',
    title: "The model server's answer holds no choice.",
  },
  empty_output: { status: 502, retryable: true, log: 'warn', title: 'The model wrote nothing.' },
  truncated: { status: 502, retryable: true, log: 'warn', title: "The model's answer was cut off." },
  invalid_output: {
    status: 502,
    retryable: true,
    log: 'warn',
    title: "The model's answer does not fit the form.",
  },
  refused: { status: 422, retryable: false, log: 'info', title: 'The model refused to work on this idea.' },
  content_filtered: {
    status: 422,
    retryable: false,
    log: 'info',
    title: "The model server's content filter stopped this idea.",
  },
  input_too_large: {
    status: 422,
    retryable: false,
    log: 'info',
    title: 'The idea is too long for the model.',
  },
  // a defect of ours
  internal: { status: 500, retryable: true, log: 'error', title: 'Something went wrong on our side.' },
} as const satisfies Record<string, ErrorRow>

export type ErrorCode = keyof typeof table

/** The row of a code. */
export const errorTable: Readonly<Record<ErrorCode, ErrorRow>> = table

/** One mistake in the input: `path` as in "context.referenceItems[0].points", "" for the whole. */
export interface Mistake {
  readonly path: string
  readonly message: string
}

interface AppErrorOptions {
  /** What to do, in words for a person; never an upstream's message. */
  readonly detail?: string
  readonly mistakes?: readonly Mistake[]
  readonly retryAfterSeconds?: number
  /** What the failed calls cost all the same. */
  readonly usage?: Usage
  readonly cause?: unknown
}

/** An expected failure. Everything else that is thrown is a bug and becomes `internal` in one place. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly detail: string | null
  readonly mistakes: readonly Mistake[]
  readonly retryAfterSeconds: number | null
  readonly usage: Usage | null

  constructor(code: ErrorCode, options: AppErrorOptions = {}) {
    super(options.detail ?? table[code].title, options.cause === undefined ? {} : { cause: options.cause })
    this.code = code
    this.detail = options.detail ?? null
    this.mistakes = options.mistakes ?? []
    this.retryAfterSeconds = options.retryAfterSeconds ?? null
    this.usage = options.usage ?? null
  }

  get status(): number {
    return table[this.code].status
  }

  get retryable(): boolean {
    return table[this.code].retryable
  }
}

/** The error as an AppError: an abort is `cancelled`, a stranger `internal` with the stranger as cause. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof Error && error.name === 'AbortError')
    return new AppError('cancelled', { cause: error })
  if (error instanceof Error && error.name === 'TimeoutError')
    return new AppError('deadline_exceeded', { cause: error })
  return new AppError('internal', { cause: error })
}
