// What limits and budgets ask of a ledger, wherever it is kept. Types only.
import type { QuotaLeft, RequestLimits, TokenLimits } from './account.ts'

/** The ledger of this process, or one that a fleet shares. */
export interface LedgerPort {
  /** Takes one request and a place among those that run; never rejects. */
  admit(key: string, limits: RequestLimits): Promise<LedgerAdmission>
  /** Sets tokens aside. @throws AppError `overloaded` when the ledger does not answer: then nothing may be spent. */
  reserve(key: string, limits: TokenLimits, tokens: number): Promise<LedgerReservation>
}

export type LedgerAdmission =
  | ({ readonly ok: true; readonly release: () => void } & QuotaLeft)
  | ({
      readonly ok: false
      readonly limit: 'requests' | 'concurrency'
      readonly retryAfterSeconds: number
    } & QuotaLeft)

export type LedgerReservation =
  | { readonly ok: true; readonly settle: (spent: number) => void }
  | { readonly ok: false; readonly limit: 'minute' | 'day'; readonly retryAfterSeconds: number }
