// Keeps answers in the memory of this process.
import { LRUCache } from 'lru-cache'
import type { AnswerStore } from '../architect/ports.ts'
import { type AnswerRecord, keptMs, toClaim, toKept, toRunning } from './answer-record.ts'

export interface AnswerStoreOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** All that is kept, in UTF-16 code units; what was used longest ago goes first. */
  readonly maxSize?: number
}

const defaultMaxSize = 16 * 1024 * 1024
/** What a record weighs besides its body. */
const recordSize = 500

/** Answers for a day, or until others need the room. */
export function createAnswerStore({ now, maxSize = defaultMaxSize }: AnswerStoreOptions): AnswerStore {
  const records = new LRUCache<string, AnswerRecord>({
    maxSize,
    sizeCalculation: ({ answer }) => recordSize + (answer?.body.length ?? 0),
    ttl: keptMs,
  })
  return {
    async claim(key, fingerprint, runningMs) {
      const claim = toClaim(records.get(key), fingerprint, now())
      if (claim.state === 'new') records.set(key, toRunning(fingerprint, now() + runningMs))
      return claim
    },
    async keep(key, fingerprint, answer) {
      const record = toKept(fingerprint, answer)
      if (record === null) records.delete(key)
      else records.set(key, record)
    },
    async release(key) {
      records.delete(key)
    },
  }
}
