// The ledger of a fleet, behind the port: one object a tenant, and one for all.
import type { z } from 'zod'
import { AppError } from '../architect/errors.ts'
import { askObject, type ObjectNamespace, toObjectRequest } from './ask-object.ts'
import { AdmittedSchema, type LedgerMessage, ReservedSchema, readLedgerReply } from './ledger-message.ts'
import type { LedgerAdmission, LedgerPort, LedgerReservation } from './ledger-port.ts'
import { createLocalLedger } from './local-ledger.ts'
import { windowMs } from './sliding-window.ts'

/** What is used of the platform's rate limiting binding. */
export interface RateLimitBinding {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>
}

export interface SharedLedgerOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** How long an entry may take, in milliseconds. */
  readonly waitMs?: number
  /** Keeps an entry alive that nobody waits for, once the answer has left. */
  readonly keepAlive?: (entry: Promise<unknown>) => void
  /** A first look at requests, near the caller: what it refuses does not reach the object. */
  readonly shield?: RateLimitBinding | null
}

const defaultWaitMs = 1_000
/** When to try again while the ledger is silent. */
const silentRetrySeconds = 5

/**
 * A ledger kept in Durable Objects. While an object is silent, requests pass under the limits of this process alone, and
 * nothing is spent: `reserve` rejects with `overloaded`.
 */
export function createSharedLedger<Id>(
  namespace: ObjectNamespace<Id>,
  options: SharedLedgerOptions,
): LedgerPort {
  const { now, waitMs = defaultWaitMs, keepAlive, shield = null } = options
  const standIn = createLocalLedger(now)

  const ask = async <T>(key: string, message: LedgerMessage, schema: z.ZodType<T>): Promise<T> => {
    return readLedgerReply(await askObject(namespace, key, { message, waitMs }), schema)
  }

  /** Nobody waits. What is lost counts against the tenant: a place until it is overdue, tokens as reserved. */
  const tell = (key: string, message: LedgerMessage) => {
    const stub = namespace.get(namespace.idFromName(key))
    const told = stub.fetch(toObjectRequest(message)).then(
      (response) => response.body?.cancel(),
      () => undefined,
    )
    keepAlive?.(told)
  }

  return {
    async admit(key, limits): Promise<LedgerAdmission> {
      if (shield !== null && limits.requestsPerMinute > 0 && !(await isLetIn(shield, key))) {
        const seconds = windowMs / 1_000
        return {
          ok: false,
          limit: 'requests',
          remaining: 0,
          resetSeconds: seconds,
          retryAfterSeconds: seconds,
        }
      }
      try {
        const admitted = await ask(key, { entry: 'admit', limits }, AdmittedSchema)
        if (!admitted.ok) return admitted
        const { place, remaining, resetSeconds } = admitted
        const release = () => tell(key, { entry: 'release', place })
        return { ok: true, remaining, resetSeconds, release }
      } catch {
        return standIn.admit(key, limits)
      }
    },
    async reserve(key, limits, tokens): Promise<LedgerReservation> {
      const reserved = await ask(key, { entry: 'reserve', limits, tokens }, ReservedSchema).catch(
        (error: unknown) => {
          throw toSilence(error)
        },
      )
      if (!reserved.ok) return reserved
      const { at } = reserved
      return { ok: true, settle: (spent) => tell(key, { entry: 'settle', at, reserved: tokens, spent }) }
    },
  }
}

/** A shield that fails lets in. */
async function isLetIn(shield: RateLimitBinding, key: string): Promise<boolean> {
  return shield.limit({ key }).then(
    ({ success }) => success,
    () => true,
  )
}

function toSilence(cause: unknown): AppError {
  return new AppError('overloaded', {
    detail: 'What may be spent is not known right now, so nothing is spent. Try again in a moment.',
    retryAfterSeconds: silentRetrySeconds,
    cause,
  })
}
