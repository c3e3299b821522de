// Sends one request to the model server and reads the answer within byte caps; follows no redirect.
import { readBytes, readHead } from './bounded-body.ts'
import { toNetworkError } from './network-error.ts'
import { type Surroundings, type UpstreamConfig, UpstreamError } from './upstream.ts'

export interface RawAnswer {
  readonly status: number
  readonly headers: Headers
  /** The body as text; of an error at most the first `maxErrorBytes`. */
  readonly text: string
  /** False when the body was not valid UTF-8; the text then holds replacement characters. */
  readonly isUtf8: boolean
}

export interface Attempt {
  readonly config: UpstreamConfig
  readonly surroundings: Pick<Surroundings, 'fetch'>
  readonly body: string
  /** The caller's signal: aborted when the caller is gone or its deadline has passed. */
  readonly signal: AbortSignal
  /** Time left for this attempt, in milliseconds. */
  readonly timeoutMs: number
}

/** Closes a connection on which more would come; a reason made beforehand costs no stack. */
const isOver = 'The attempt is over.'

/**
 * One attempt: no retry, no redirect, bounded in time and bytes. The connection is closed when it ends early.
 * @throws UpstreamError for whatever the network does; AppError `cancelled` or `deadline_exceeded` for the caller.
 */
export async function sendOnce(attempt: Attempt): Promise<RawAnswer> {
  const { config, surroundings, body, signal, timeoutMs } = attempt
  const headers = toHeaders(config)
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(new DOMException('attempt', 'TimeoutError')), timeoutMs)
  let hasBegun = false
  try {
    const response = await surroundings.fetch(toUrl(config.baseUrl), {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, stop.signal]),
    })
    hasBegun = true
    const answer = await readAnswer(response, config)
    signal.throwIfAborted()
    return answer
  } catch (error) {
    throw toNetworkError(error, { caller: signal, attempt: stop.signal, hasBegun })
  } finally {
    clearTimeout(timer)
    stop.abort(isOver)
  }
}

/** The address of chat completions below a base address whose query stays. */
export function toUrl(baseUrl: string): string {
  const url = new URL(baseUrl)
  url.pathname = `${url.pathname.replace(/\/+$/u, '')}/chat/completions`
  return url.href
}

/** A key that cannot stand in a header is told of here: the runtime's own error would quote it. */
function toHeaders({ apiKey, keyHeader }: UpstreamConfig): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' }
  if (apiKey === null) return headers
  if (!/^[\x21-\x7E]+$/u.test(apiKey)) {
    throw new UpstreamError('upstream_auth', {
      detail: 'The key holds a space, a line end or a letter that no key holds. Check OPENAI_API_KEY.',
    })
  }
  return keyHeader === 'bearer'
    ? { ...headers, authorization: `Bearer ${apiKey}` }
    : { ...headers, 'api-key': apiKey }
}

/** An error's status is known already: its body gets a moment, and what has come by then is enough. */
const errorBodyMs = 1_000

async function readAnswer(response: Response, config: UpstreamConfig): Promise<RawAnswer> {
  const { status, headers } = response
  if (status === 0 || (status >= 300 && status < 400)) {
    throw new UpstreamError('upstream_redirect', {
      detail: 'The model server answered with a redirect. Set OPENAI_BASE_URL to the final address.',
    })
  }
  const isSuccess = status >= 200 && status < 300
  if (!isSuccess) {
    const { bytes } = await readHead(response, config.maxErrorBytes, errorBodyMs)
    return { status, headers, ...toText(bytes) }
  }
  const { bytes, whole } = await readBytes(response, config.maxAnswerBytes)
  if (!whole) throw new UpstreamError('upstream_too_large')
  return { status, headers, ...toText(bytes) }
}

function toText(bytes: Uint8Array<ArrayBuffer>): Pick<RawAnswer, 'text' | 'isUtf8'> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true }
  } catch {
    return { text: new TextDecoder().decode(bytes), isUtf8: false }
  }
}
