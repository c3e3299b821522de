// Translates an error status and its body, in whatever shape a vendor sends it, into our own error.
import type { Usage } from '../../architect/usage.ts'
import { type ErrorBody, toObjection } from './objection.ts'
import { isRecord, parseBody } from './parse-body.ts'
import { toWaitMs } from './retry-policy.ts'
import { type Objection, UpstreamError } from './upstream.ts'

const longestMessage = 500
const longestWord = 200

/** Reads `{error: {…}}`, `{error: "…"}`, `[{error: {…}}]`, `{detail: […]}`, `{message: …}` or plain text. */
export function readErrorBody(text: string): ErrorBody {
  const found = findError(parseBody(text))
  if (found === null) return { code: '', message: text.slice(0, longestMessage), param: '' }
  const read = (...keys: string[]) => {
    for (const key of keys) {
      const value = found[key]
      if (typeof value === 'string' || typeof value === 'number') return String(value)
      if (Array.isArray(value) || isRecord(value)) return JSON.stringify(value)
    }
    return ''
  }
  return {
    code: `${read('code', 'status')} ${read('type')}`.trim().slice(0, longestWord),
    message: read('message', 'detail', 'error').slice(0, longestMessage),
    param: read('param').slice(0, longestWord),
  }
}

function findError(value: unknown): Record<string, unknown> | null {
  if (Array.isArray(value)) return isRecord(value[0]) ? findError(value[0]) : null
  if (!isRecord(value)) return null
  const { error } = value
  return isRecord(error) ? error : value
}

export interface ErrorFacts {
  readonly headers: Headers
  /** Milliseconds since the epoch. */
  readonly now: number
  /** What the call cost all the same, where the server said so. */
  readonly usage?: Usage
}

/**
 * The error that a status stands for. `status` is null for an error inside a successful answer: then the body's own
 * code counts as the status.
 */
export function toStatusError(status: number | null, body: ErrorBody, facts: ErrorFacts): UpstreamError {
  const words = `${body.code} ${body.message}`.toLowerCase()
  const effective = status ?? toInnerStatus(body.code)
  const waitMs = toWaitMs(facts.headers, facts.now)
  const cost = facts.usage === undefined ? {} : { usage: facts.usage }
  if (effective < 500) {
    if (/content[_ ]?filter|content_policy|responsibleaipolicy/u.test(words))
      return new UpstreamError('content_filtered', cost)
    if (effective === 402 || (effective === 429 && isQuota(words))) {
      return new UpstreamError('upstream_quota', {
        ...cost,
        detail: "The model account's quota or credit is used up. Add credit, or use another key or model.",
      })
    }
    if (effective === 429) {
      return new UpstreamError('upstream_rate_limited', { ...cost, again: 'often', waitMs })
    }
    if (words.includes('json_validate_failed'))
      return new UpstreamError('invalid_output', { ...cost, again: 'once' })
  }
  if (effective === 408 || effective === 409 || effective === 425 || effective >= 500)
    return toOutage(effective, body, { ...cost, waitMs })
  return toFinalError(effective, words, { ...cost, objection: toObjection(effective, body) })
}

/** Statuses for the words with which servers name an error where they send no number. */
const statusOfWords = [
  [/insufficient_quota|rate_limit|too_many_requests|resource_exhausted/u, 429],
  [/invalid_api_key|authentication|unauthenticated/u, 401],
  [/permission/u, 403],
  [/model_not_found|not_found/u, 404],
  [/context_length|invalid_request|invalid_argument|bad_request|content_filter/u, 400],
] as const

/** An error that says neither a number nor a known word is taken for an outage. */
function toInnerStatus(code: string): number {
  const inner = Number.parseInt(code, 10)
  if (inner >= 400 && inner < 600) return inner
  const words = code.toLowerCase()
  return statusOfWords.find(([pattern]) => pattern.test(words))?.[1] ?? 502
}

function toOutage(
  status: number,
  body: ErrorBody,
  options: { readonly usage?: Usage; readonly waitMs: number | null },
): UpstreamError {
  const objection = status === 501 ? toObjection(status, body) : null
  return new UpstreamError(status === 504 || status === 408 ? 'upstream_timeout' : 'upstream_unavailable', {
    ...options,
    again: status === 501 ? 'never' : 'often',
    objection,
    isOutage: status !== 409 && objection === null,
  })
}

function toFinalError(
  status: number,
  words: string,
  { objection, ...cost }: { readonly usage?: Usage; readonly objection: Objection | null },
): UpstreamError {
  if (status === 401) {
    return new UpstreamError('upstream_auth', {
      ...cost,
      detail:
        'The model server does not accept the key. Check OPENAI_API_KEY and that it belongs to OPENAI_BASE_URL.',
    })
  }
  if (status === 403) {
    return new UpstreamError('upstream_auth', {
      ...cost,
      detail: 'The model server forbids this call. Check what the key in OPENAI_API_KEY may do.',
    })
  }
  if (status === 413 || isTooLong(words)) return new UpstreamError('input_too_large', cost)
  if (objection !== null) return toObjectionError(objection, cost)
  if (status === 404 || status === 405) {
    return new UpstreamError('upstream_not_found', {
      ...cost,
      detail: 'The model server does not know the model or the address. Check MODEL and OPENAI_BASE_URL.',
    })
  }
  return new UpstreamError('upstream_rejected', {
    ...cost,
    detail: `The model server rejected the request with status ${status}. Check MODEL and OPENAI_BASE_URL.`,
  })
}

function toObjectionError(objection: Objection, cost: { readonly usage?: Usage }): UpstreamError {
  if (objection.to === 'schema') return new UpstreamError('upstream_schema', { ...cost, objection })
  const what = objection.to === 'format' ? 'the way in which JSON is asked for' : 'a parameter of the request'
  const detail = `The model server does not take ${what}, and no other way was left. Check MODEL.`
  return new UpstreamError('upstream_rejected', { ...cost, detail, objection })
}

function isQuota(words: string): boolean {
  return /insufficient[_ ]quota|billing|exceeded your current quota|insufficient[_ ](?:credit|balance|funds)/u.test(
    words,
  )
}

function isTooLong(words: string): boolean {
  return /context[_ ](?:length|size|window)|maximum context|too many (?:input )?tokens|token count exceeds|prompt is too long|reduce the length/u.test(
    words,
  )
}
