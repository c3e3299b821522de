// The tokens that may be spent: by each tenant in a minute and a day, and by all in a day.
import { AppError } from '../architect/errors.ts'
import type { Reservation, TokenBudget } from '../architect/ports.ts'
import { toTenantKey } from './access-control.ts'
import { sharedKey } from './ledger.ts'
import type { LedgerPort, LedgerReservation } from './ledger-port.ts'
import type { TenantLimits } from './tenant-limits.ts'

export interface TokenBudgetOptions {
  readonly ledger: LedgerPort
  readonly toLimits: (tenant: string) => TenantLimits
  /** The tokens of all tenants from midnight to midnight, UTC; 0 for no limit. */
  readonly tokensOfAllPerDay: number
}

type Refused = Extract<LedgerReservation, { ok: false }>
type Granted = Extract<LedgerReservation, { ok: true }>

/** A budget in a ledger; an account without a limit is not asked. */
export function createTokenBudget({ ledger, toLimits, tokensOfAllPerDay }: TokenBudgetOptions): TokenBudget {
  const reserveOwn = async (tenant: string, tokens: number): Promise<LedgerReservation> => {
    const { tokensPerMinute, tokensPerDay } = toLimits(tenant)
    if (tokensPerMinute === 0 && tokensPerDay === 0) return free
    return ledger.reserve(toTenantKey(tenant), { tokensPerMinute, tokensPerDay }, tokens)
  }
  const reserveShared = async (tokens: number): Promise<LedgerReservation> => {
    if (tokensOfAllPerDay === 0) return free
    return ledger.reserve(sharedKey, { tokensPerMinute: 0, tokensPerDay: tokensOfAllPerDay }, tokens)
  }
  return {
    async reserve(tenant, tokens) {
      const [own, shared] = await Promise.allSettled([reserveOwn(tenant, tokens), reserveShared(tokens)])
      const granted = [own, shared].flatMap((outcome) =>
        outcome.status === 'fulfilled' && outcome.value.ok ? [outcome.value] : [],
      )
      if (granted.length === 2) return toReservation(granted)
      for (const reservation of granted) reservation.settle(0)
      if (own.status === 'rejected') throw own.reason
      if (!own.value.ok) throw toOwnRefusal(own.value)
      if (shared.status === 'rejected') throw shared.reason
      throw toSharedRefusal(shared.value)
    },
  }
}

const free: LedgerReservation = { ok: true, settle: () => {} }

function toReservation(granted: readonly Granted[]): Reservation {
  let isSettled = false
  return {
    settle(tokens) {
      if (isSettled) return
      isSettled = true
      for (const reservation of granted) reservation.settle(tokens)
    },
  }
}

function toOwnRefusal({ limit, retryAfterSeconds }: Refused): AppError {
  if (limit === 'day') {
    const detail = 'Your tokens of today are used up. They come back at midnight UTC.'
    return new AppError('budget_exhausted', { detail, retryAfterSeconds })
  }
  const detail = `Your tokens of this minute are used up. Try again in ${retryAfterSeconds} s.`
  return new AppError('rate_limited', { detail, retryAfterSeconds })
}

function toSharedRefusal(reservation: LedgerReservation): AppError {
  return new AppError('budget_exhausted', {
    detail: 'The tokens of this service for today are used up. They come back at midnight UTC.',
    ...(reservation.ok ? {} : { retryAfterSeconds: reservation.retryAfterSeconds }),
  })
}
