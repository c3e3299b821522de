// All accounts by key, in bounded room. Pure: the time is given with every entry.
import {
  type Account,
  type Admitted,
  admit,
  createAccount,
  type DayCount,
  dayMs,
  isIdle,
  type RequestLimits,
  type Reserved,
  release,
  reserve,
  type Settlement,
  settle,
  type TokenLimits,
} from './account.ts'

export interface Ledger {
  admit(key: string, limits: RequestLimits, now: number): Admitted
  release(key: string, place: number): void
  reserve(key: string, limits: TokenLimits, tokens: number, now: number): Reserved
  settle(key: string, settlement: Settlement): void
  /** What was spent on the day of `now`, by key. */
  toSpending(now: number): Spending
  /** How many accounts there are. */
  size(): number
}

/** The tokens of a day by the key of an account. */
export type Spending = Readonly<Record<string, DayCount>>

/** The key of the account that all tenants share. It is never forgotten. */
export const sharedKey = 'all'

/** More tenants than a process serves in a day, unless someone makes up addresses. */
const mostAccounts = 20_000
/** Accounts that one entry looks at, among those used longest ago. */
const swept = 2

/**
 * A ledger that forgets idle accounts, and beyond `most` the one that was used longest ago. `before` is what was spent
 * before it was made.
 */
export function createLedger(most: number = mostAccounts, before: Spending = {}): Ledger {
  const accounts = new Map<string, Account>(
    Object.entries(before).map(([key, today]) => [key, createAccount(today)]),
  )

  /** The account, from now on the one that was used last. */
  const open = (key: string, now: number): Account => {
    const account = accounts.get(key) ?? createAccount()
    accounts.delete(key)
    sweep(now)
    accounts.set(key, account)
    return account
  }

  const sweep = (now: number) => {
    for (const [key, account] of [...accounts.entries().take(swept)]) {
      if (key !== sharedKey && accounts.size < most && !isIdle(account, now)) continue
      accounts.delete(key)
      if (key === sharedKey) accounts.set(key, account)
    }
  }

  return {
    admit: (key, limits, now) => admit(open(key, now), limits, now),
    release(key, place) {
      const account = accounts.get(key)
      if (account !== undefined) release(account, place)
    },
    reserve: (key, limits, tokens, now) => reserve(open(key, now), limits, tokens, now),
    settle(key, settlement) {
      const account = accounts.get(key)
      if (account !== undefined) settle(account, settlement)
    },
    toSpending(now) {
      const day = Math.floor(now / dayMs)
      const spent = [...accounts].filter(([, { today }]) => today.day === day && today.tokens > 0)
      return Object.fromEntries(spent.map(([key, { today }]) => [key, today]))
    },
    size: () => accounts.size,
  }
}
