// What is said between a service and the object that keeps an account: JSON, checked at both ends.
import { z } from 'zod'
import { AppError } from '../architect/errors.ts'

const CountSchema = z.int().min(0)
const quotaLeft = { remaining: CountSchema, resetSeconds: CountSchema }

export const LedgerMessageSchema = z.discriminatedUnion('entry', [
  z.strictObject({
    entry: z.literal('admit'),
    limits: z.strictObject({
      requestsPerMinute: CountSchema,
      concurrentRequests: CountSchema,
      placeMs: CountSchema,
    }),
  }),
  z.strictObject({ entry: z.literal('release'), place: CountSchema }),
  z.strictObject({
    entry: z.literal('reserve'),
    limits: z.strictObject({ tokensPerMinute: CountSchema, tokensPerDay: CountSchema }),
    tokens: CountSchema,
  }),
  z.strictObject({ entry: z.literal('settle'), at: CountSchema, reserved: CountSchema, spent: CountSchema }),
])
export type LedgerMessage = z.infer<typeof LedgerMessageSchema>

export const AdmittedSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), place: CountSchema, ...quotaLeft }),
  z.strictObject({
    ok: z.literal(false),
    limit: z.enum(['requests', 'concurrency']),
    retryAfterSeconds: CountSchema,
    ...quotaLeft,
  }),
])

export const ReservedSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), at: CountSchema }),
  z.strictObject({ ok: z.literal(false), limit: z.enum(['minute', 'day']), retryAfterSeconds: CountSchema }),
])

export const DayCountSchema = z.strictObject({ day: CountSchema, tokens: CountSchema })

/** The address in requests to an object: objects are found by name, so it is never looked up. */
const objectUrl = 'https://ledger.invalid/'

export function toLedgerRequest(message: LedgerMessage, signal?: AbortSignal): Request {
  const headers = { 'Content-Type': 'application/json' }
  const init = { method: 'POST', headers, body: JSON.stringify(message) }
  return new Request(objectUrl, signal === undefined ? init : { ...init, signal })
}

/** @throws AppError `internal` for an answer that is none of an object's. */
export async function readLedgerReply<T>(response: Response, schema: z.ZodType<T>): Promise<T> {
  const reply = schema.safeParse(response.ok ? await response.json() : null)
  if (reply.success) return reply.data
  throw new AppError('internal', { cause: reply.error })
}
