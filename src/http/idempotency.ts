// Idempotency-Key: the same request sent again gets the same answer, and is worked on once.
import { toDigest } from '../architect/digest.ts'
import { AppError } from '../architect/errors.ts'
import type { AnswerStore, Claim, KeptAnswer } from '../architect/ports.ts'
import type { AppDeps } from './app-deps.ts'
import type { AppContext } from './app-env.ts'
import { eventStreamMediaType } from './event-stream.ts'

export const idempotencyHeader = 'Idempotency-Key'
export const replayedHeader = 'Idempotent-Replayed'

/** A claim outlives the deadline of its request by so much, in milliseconds. */
const graceMs = 30_000
/** Advice to one who asks while the first request is still running. */
const retryAfterSeconds = 2

/**
 * Answers with `make`, or, where the caller names a key, with what that key's first request was answered. Tenants have
 * keys of their own. Only whole answers are kept: after an error, or a stream that broke off, the key is free.
 * @param request what decides the answer: all that the caller asked for, as read.
 * @throws AppError `idempotency_conflict` while the first runs, `idempotency_mismatch` when it was another request,
 *   `invalid_request` for a key that is none, `overloaded` when nobody can tell.
 */
export async function answerOnce(
  c: AppContext,
  { answers, limits }: Pick<AppDeps, 'answers' | 'limits'>,
  request: unknown,
  make: () => Promise<Response>,
): Promise<Response> {
  const name = c.req.header(idempotencyHeader)
  if (name === undefined) return make()
  checkName(name)
  const key = await toDigest(JSON.stringify([c.get('tenant'), name]))
  const fingerprint = await toDigest(JSON.stringify([c.get('route'), request]))
  const claim = await answers.claim(key, fingerprint, limits.requestDeadlineMs + graceMs).catch(toSilence)
  if (claim.state !== 'new') return answerAgain(c, claim)
  const entry = { answers, key, fingerprint }
  let response: Response
  try {
    response = await make()
  } catch (error) {
    await forgive(answers.release(key))
    throw error
  }
  return keepAnswer(response, entry)
}

/** Nobody can tell whether the request ran before, so it does not run. */
function toSilence(cause: unknown): never {
  throw new AppError('overloaded', {
    detail: 'Nobody can tell right now what this Idempotency-Key was used for. Try again in a moment.',
    retryAfterSeconds,
    cause,
  })
}

/** An answer that was made leaves even where it cannot be kept; the claim then ends by itself. */
async function forgive(work: Promise<void>): Promise<void> {
  await work.catch(() => {})
}

function checkName(name: string): void {
  if (/^[\x21-\x7e]{1,255}$/u.test(name)) return
  throw new AppError('invalid_request', {
    detail: `${idempotencyHeader} must be 1 to 255 visible ASCII characters, such as a UUID.`,
  })
}

function answerAgain(c: AppContext, claim: Exclude<Claim, { state: 'new' }>): Response {
  if (claim.state === 'running') {
    throw new AppError('idempotency_conflict', {
      detail: 'The first request with this Idempotency-Key is still running. Ask again in a moment.',
      retryAfterSeconds,
    })
  }
  if (claim.state === 'mismatch') {
    throw new AppError('idempotency_mismatch', {
      detail:
        'This Idempotency-Key belongs to another request: other body, address or media type. Send a new key with a new request.',
    })
  }
  const { headers, body } = claim.answer
  for (const [header, value] of Object.entries(headers)) c.header(header, value)
  c.header(replayedHeader, 'true')
  return c.body(body)
}

interface Entry {
  readonly answers: AnswerStore
  readonly key: string
  readonly fingerprint: string
}

/** The same response; its answer is kept once it has left whole. */
async function keepAnswer(response: Response, entry: Entry): Promise<Response> {
  const { answers, key, fingerprint } = entry
  const headers = toKeptHeaders(response.headers)
  if (response.body === null || headers['content-type'] !== eventStreamMediaType) {
    const body = await response.clone().text()
    await forgive(answers.keep(key, fingerprint, { headers, body }))
    return response
  }
  return new Response(toKeptStream(response.body, headers, entry), response)
}

/** Headers of this answer, as against those that every answer gets. */
function toKeptHeaders(headers: Headers): Record<string, string> {
  const own = [...headers].filter(([name]) =>
    /^(?:content-(?:type|disposition)|cache-control|x-accel-buffering|x-items|x-set-aside|x-failures|x-export-warnings)$/u.test(
      name,
    ),
  )
  return Object.fromEntries(own)
}

/** Bytes as they come, gathered on the way; kept when the stream came to its own end, else the key is released. */
function toKeptStream(
  body: ReadableStream<Uint8Array>,
  headers: KeptAnswer['headers'],
  { answers, key, fingerprint }: Entry,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read()
      if (!done) {
        text += decoder.decode(value, { stream: true })
        controller.enqueue(value)
        return
      }
      if (isWhole(text)) await forgive(answers.keep(key, fingerprint, { headers, body: text }))
      else await forgive(answers.release(key))
      controller.close()
    },
    async cancel(reason) {
      await Promise.all([reader.cancel(reason), forgive(answers.release(key))])
    },
  })
}

/** Whether a stream of events told of its end; one that ends in an error does not. */
function isWhole(text: string): boolean {
  return /(?:^|\n\n)event: done\n/u.test(text)
}
