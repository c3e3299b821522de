// Reads the JSON body of a request; nothing is parsed before type, encoding and size are known to be fit.
import type { z } from 'zod'
import { AppError } from '../architect/errors.ts'
import type { Limits } from './app-deps.ts'
import type { AppContext } from './app-env.ts'
import type { JsonBounds } from './json-excess.ts'
import { parseJsonText } from './json-text.ts'
import { readWithSchema } from './schema-mistakes.ts'

export interface BodyLimits {
  readonly maxBodyBytes: number
  /** Milliseconds that a caller may take to send the body. */
  readonly timeoutMs: number
}

/** The limits of a body that holds ideas. */
export function toIdeasLimits({ maxBodyBytes, requestDeadlineMs }: Limits): BodyLimits {
  return { maxBodyBytes, timeoutMs: requestDeadlineMs }
}

/** The limits of a body that holds items. */
export function toItemsLimits({ maxItemsBodyBytes, requestDeadlineMs }: Limits): BodyLimits {
  return { maxBodyBytes: maxItemsBodyBytes, timeoutMs: requestDeadlineMs }
}

/**
 * The body, as the schema gives it.
 * @throws AppError `unsupported_media_type`, `body_too_large`, `invalid_encoding`, `invalid_json`, `invalid_request`,
 *   `deadline_exceeded` when the body does not arrive in time.
 */
export async function readBody<T>(c: AppContext, schema: z.ZodType<T>, limits: BodyLimits): Promise<T> {
  checkContentType(c.req.header('Content-Type'))
  checkContentEncoding(c)
  const bytes = await readBytes(c, limits)
  const value = parseJsonText(decode(bytes), toJsonBounds(limits))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const mistake = { path: '', message: 'expected a JSON object, such as {"ideas": "…"}' }
    throw new AppError('invalid_request', { mistakes: [mistake] })
  }
  const reading = readWithSchema(schema, value)
  if (!reading.ok) throw new AppError('invalid_request', { mistakes: reading.mistakes })
  return reading.value
}

/** Room for any sensible body: checking a value takes far longer than reading its bytes. */
function toJsonBounds({ maxBodyBytes }: BodyLimits): JsonBounds {
  return { maxDepth: 32, maxValues: Math.max(100_000, Math.floor(maxBodyBytes / 10)) }
}

function checkContentType(header: string | undefined): void {
  const [type, ...parameters] = (header ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const others = parameters.filter((parameter) => !/^(?:charset="?utf-?8"?)?$/.test(parameter))
  if (type === 'application/json' && others.length === 0) return
  const got = header === undefined ? 'There is no Content-Type.' : 'The Content-Type is another one.'
  throw new AppError('unsupported_media_type', {
    detail: `${got} Send JSON in UTF-8 with the header "Content-Type: application/json".`,
  })
}

function checkContentEncoding(c: AppContext): void {
  const encoding = c.req.header('Content-Encoding')?.trim().toLowerCase()
  if (encoding === undefined || encoding === '' || encoding === 'identity') return
  c.header('Accept-Encoding', 'identity')
  throw new AppError('unsupported_media_type', {
    detail: 'Compressed bodies are not taken. Send the body as it is, without Content-Encoding.',
  })
}

async function readBytes(c: AppContext, limits: BodyLimits): Promise<Uint8Array> {
  const declared = Number(c.req.header('Content-Length') ?? 0)
  if (declared > limits.maxBodyBytes) throw toTooLarge(limits.maxBodyBytes)
  const reader = c.req.raw.body?.getReader()
  if (reader === undefined) return new Uint8Array()
  const timedOut = Promise.withResolvers<never>()
  const timer = setTimeout(() => timedOut.reject(toTooSlow()), limits.timeoutMs)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await Promise.race([readChunk(reader), timedOut.promise])
      if (done) return join(chunks, size)
      size += value.byteLength
      if (size > limits.maxBodyBytes) throw toTooLarge(limits.maxBodyBytes)
      chunks.push(value)
    }
  } finally {
    clearTimeout(timer)
  }
}

async function readChunk(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read()
  } catch (error) {
    throw new AppError('cancelled', { detail: 'The body broke off.', cause: error })
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks
  if (first !== undefined && chunks.length === 1) return first
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new AppError('invalid_encoding', { detail: 'Send the body in UTF-8.', cause: error })
  }
}

function toTooLarge(limit: number): AppError {
  return new AppError('body_too_large', {
    detail: `The body is larger than ${limit} bytes. Send it in several requests.`,
  })
}

function toTooSlow(): AppError {
  return new AppError('deadline_exceeded', { detail: 'The body did not arrive in time.' })
}
