// The account of one tenant as a Durable Object: one instance in the world, and what was spent today outlives it.
import {
  type Account,
  type Admitted,
  admit,
  createAccount,
  type DayCount,
  dayMs,
  type Reserved,
  release,
  reserve,
  settle,
} from './account.ts'
import { DayCountSchema, type LedgerMessage, LedgerMessageSchema } from './ledger-message.ts'

/** What the object uses of the platform's `DurableObjectStorage`. */
export interface ObjectStorage {
  get(key: string): Promise<unknown>
  put(key: string, value: unknown): Promise<void>
  deleteAll(): Promise<void>
  /** Milliseconds since the epoch. */
  setAlarm(time: number): Promise<void>
}

/** What the object uses of the platform's `DurableObjectState`. */
export interface ObjectState {
  readonly storage: ObjectStorage
  blockConcurrencyWhile<T>(work: () => Promise<T>): Promise<T>
}

const dayKey = 'today'

/**
 * Answers messages of a shared ledger, one account an object. Limits come with each message, so that the Worker's
 * configuration alone decides. The minute and the places are in memory; the tokens of the day are stored before they are
 * granted, and deleted when the day is over.
 */
export class LedgerObject {
  readonly #storage: ObjectStorage
  readonly #now: () => number
  #account: Account = createAccount()
  /** The day for whose end the alarm is set. */
  #alarmDay = -1

  /** `_env` is what the platform gives; nothing of it is used. */
  constructor(state: ObjectState, _env?: unknown, now: () => number = Date.now) {
    this.#storage = state.storage
    this.#now = now
    void state.blockConcurrencyWhile(async () => {
      const stored = DayCountSchema.safeParse(await state.storage.get(dayKey))
      if (stored.success) this.#account = createAccount(stored.data)
    })
  }

  async fetch(request: Request): Promise<Response> {
    const message = LedgerMessageSchema.safeParse(await request.json().catch(() => null))
    if (!message.success) return new Response(null, { status: 400 })
    const reply = this.#enter(message.data)
    const isAboutTokens = message.data.entry === 'reserve' || message.data.entry === 'settle'
    if (isAboutTokens && (reply === null || reply.ok)) await this.#keep(this.#account.today)
    return Response.json(reply)
  }

  /** Called by the platform at the end of a day on which something was spent. */
  async alarm(): Promise<void> {
    const { day } = this.#account.today
    if (day >= Math.floor(this.#now() / dayMs)) return this.#storage.setAlarm((day + 1) * dayMs)
    this.#alarmDay = -1
    await this.#storage.deleteAll()
  }

  #enter(message: LedgerMessage): Admitted | Reserved | null {
    switch (message.entry) {
      case 'admit':
        return admit(this.#account, message.limits, this.#now())
      case 'reserve':
        return reserve(this.#account, message.limits, message.tokens, this.#now())
      case 'release':
        release(this.#account, message.place)
        return null
      case 'settle':
        settle(this.#account, message)
        return null
    }
  }

  async #keep(today: DayCount): Promise<void> {
    const isFirst = this.#alarmDay !== today.day
    this.#alarmDay = today.day
    const written = this.#storage.put(dayKey, today)
    await (isFirst ? Promise.all([written, this.#storage.setAlarm((today.day + 1) * dayMs)]) : written)
  }
}
