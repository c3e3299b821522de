// What is remembered under one idempotency key, and what a new request with that key means.
import * as z from 'zod'
import type { Claim, KeptAnswer } from '../architect/ports.ts'

const KeptAnswerSchema = z.strictObject({
  headers: z.record(z.string(), z.string()),
  body: z.string(),
})

export const AnswerRecordSchema = z.strictObject({
  fingerprint: z.string(),
  /** Milliseconds since the epoch: a claim without an answer ends then. */
  runsUntil: z.number(),
  answer: KeptAnswerSchema.nullable(),
})
export type AnswerRecord = z.infer<typeof AnswerRecordSchema>

/** How long an answer is kept, in milliseconds: a day, within which callers try again. */
export const keptMs = 24 * 60 * 60 * 1_000
/** A longer body is not kept, in UTF-16 code units. */
export const maxBodyLength = 8 * 1024 * 1024

/** What a request with this fingerprint meets, at `now` (milliseconds since the epoch). */
export function toClaim(record: AnswerRecord | undefined, fingerprint: string, now: number): Claim {
  if (record === undefined) return { state: 'new' }
  if (record.answer === null && record.runsUntil <= now) return { state: 'new' }
  if (record.fingerprint !== fingerprint) return { state: 'mismatch' }
  return record.answer === null ? { state: 'running' } : { state: 'kept', answer: record.answer }
}

/** The record of a request under way. */
export function toRunning(fingerprint: string, runsUntil: number): AnswerRecord {
  return { fingerprint, runsUntil, answer: null }
}

/** The record of an answer; null when it is too long to be kept. */
export function toKept(fingerprint: string, answer: KeptAnswer): AnswerRecord | null {
  if (answer.body.length > maxBodyLength) return null
  return { fingerprint, runsUntil: 0, answer: { ...answer, headers: { ...answer.headers } } }
}
