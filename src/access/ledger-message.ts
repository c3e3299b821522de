// What is said between a service and the object that keeps an account: JSON, checked at both ends.
import * as z from 'zod'
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

/** @throws AppError `internal` for an answer that is none of an object's. */
export function readLedgerReply<T>(answer: unknown, schema: z.ZodType<T>): T {
  const reply = schema.safeParse(answer)
  if (reply.success) return reply.data
  throw new AppError('internal', { cause: reply.error })
}
