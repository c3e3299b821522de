// The ledger of one process, behind the port.
import { createLedger, type Spending } from './ledger.ts'
import type { LedgerPort } from './ledger-port.ts'

export interface LocalLedger extends LedgerPort {
  /** What was spent today, by the key of the account. */
  toSpending(): Spending
}

interface LocalLedgerOptions {
  /** What was spent before this process began. */
  readonly before?: Spending
  /** Called after each change of what was spent. */
  readonly onSpending?: () => void
}

/** `now` gives milliseconds since the epoch. What it knows ends with the process, unless someone keeps its spending. */
export function createLocalLedger(
  now: () => number,
  { before = {}, onSpending = () => {} }: LocalLedgerOptions = {},
): LocalLedger {
  const ledger = createLedger(undefined, before)
  return {
    toSpending: () => ledger.toSpending(now()),
    async admit(key, limits) {
      const admitted = ledger.admit(key, limits, now())
      if (!admitted.ok) return admitted
      const { place, remaining, resetSeconds } = admitted
      return { ok: true, remaining, resetSeconds, release: () => ledger.release(key, place) }
    },
    async reserve(key, limits, tokens) {
      const reserved = ledger.reserve(key, limits, tokens, now())
      if (!reserved.ok) return reserved
      const { at } = reserved
      onSpending()
      const settle = (spent: number) => {
        ledger.settle(key, { at, reserved: tokens, spent })
        onSpending()
      }
      return { ok: true, settle }
    },
  }
}
