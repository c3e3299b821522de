// Keeps the answer of one idempotency key in a Durable Object, so that a fleet of isolates agrees on it.
import * as z from 'zod'
import type { AnswerStore, Claim } from '../architect/ports.ts'
import { AnswerRecordSchema, keptMs, toClaim, toKept, toRunning } from './answer-record.ts'
import { askObject, type ObjectNamespace } from './ask-object.ts'

/** What this needs of a Durable Object's storage. */
export interface ObjectStorage {
  get(key: string): Promise<unknown>
  put(entries: Record<string, unknown>): Promise<void>
  deleteAll(): Promise<void>
  setAlarm(at: number): Promise<void>
}

const AnswerSchema = z.strictObject({ headers: z.record(z.string(), z.string()), body: z.string() })
const CommandSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('claim'), fingerprint: z.string(), runningMs: z.number() }),
  z.strictObject({ do: z.literal('keep'), fingerprint: z.string(), answer: AnswerSchema }),
  z.strictObject({ do: z.literal('release') }),
])
type Command = z.infer<typeof CommandSchema>

const ClaimSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('new') }),
  z.strictObject({ state: z.literal('running') }),
  z.strictObject({ state: z.literal('mismatch') }),
  z.strictObject({ state: z.literal('kept'), answer: AnswerSchema }),
])

/** One value of the storage holds at most 2 MB: a body is cut into pieces of so many code units. */
const pieceLength = 500_000

/** The object: one a key. It forgets everything by its alarm. */
export class AnswerObject {
  readonly #storage: ObjectStorage
  readonly #now: () => number

  constructor(state: { readonly storage: ObjectStorage }, _env?: unknown, now: () => number = Date.now) {
    this.#storage = state.storage
    this.#now = now
  }

  async fetch(request: Request): Promise<Response> {
    const command = CommandSchema.parse(await request.json())
    return Response.json(await this.#run(command))
  }

  async alarm(): Promise<void> {
    await this.#storage.deleteAll()
  }

  async #run(command: Command): Promise<Claim | null> {
    if (command.do === 'release') {
      await this.#storage.deleteAll()
      return null
    }
    if (command.do === 'claim') return this.#claim(command)
    const record = toKept(command.fingerprint, command.answer)
    await this.#storage.deleteAll()
    if (record !== null) await this.#write(record, keptMs)
    return null
  }

  async #claim({ fingerprint, runningMs }: Extract<Command, { do: 'claim' }>): Promise<Claim> {
    const claim = toClaim(await this.#read(), fingerprint, this.#now())
    if (claim.state === 'new') await this.#write(toRunning(fingerprint, this.#now() + runningMs), runningMs)
    return claim
  }

  async #read() {
    const record = AnswerRecordSchema.optional().parse(await this.#storage.get('record'))
    if (record?.answer === undefined || record.answer === null) return record
    const pieces: string[] = []
    for (let at = 0; ; at++) {
      const piece = await this.#storage.get(`body-${at}`)
      if (typeof piece !== 'string') break
      pieces.push(piece)
    }
    return { ...record, answer: { ...record.answer, body: pieces.join('') } }
  }

  /** In one put, so that a crash leaves all or nothing. */
  async #write(record: z.infer<typeof AnswerRecordSchema>, forMs: number): Promise<void> {
    const { answer } = record
    const entries: Record<string, unknown> = {
      record: answer === null ? record : { ...record, answer: { ...answer, body: '' } },
    }
    for (let at = 0; answer !== null && at * pieceLength < answer.body.length; at++) {
      entries[`body-${at}`] = answer.body.slice(at * pieceLength, (at + 1) * pieceLength)
    }
    await this.#storage.put(entries)
    await this.#storage.setAlarm(this.#now() + forMs)
  }
}

/** So long an object may take, in milliseconds: it may have megabytes to write. */
const defaultWaitMs = 5_000

/** The store of a fleet: one object a key. Rejects when an object does not answer in time. */
export function createSharedAnswerStore(namespace: ObjectNamespace, waitMs = defaultWaitMs): AnswerStore {
  const send = (key: string, command: Command): Promise<unknown> =>
    askObject(namespace, key, { message: command, waitMs })
  return {
    async claim(key, fingerprint, runningMs) {
      return ClaimSchema.parse(await send(key, { do: 'claim', fingerprint, runningMs }))
    },
    async keep(key, fingerprint, { headers, body }) {
      await send(key, { do: 'keep', fingerprint, answer: { headers, body } })
    },
    async release(key) {
      await send(key, { do: 'release' })
    },
  }
}
