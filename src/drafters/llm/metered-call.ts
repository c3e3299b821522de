// One call of a model within a budget: the most that it can cost is set aside before, what it did cost is taken after.
import { AppError, type ErrorCode } from '../../architect/errors.ts'
import type { TokenBudget } from '../../architect/ports.ts'
import type { Usage } from '../../architect/usage.ts'
import { toTokenEstimate } from './read-usage.ts'

interface MeteredCall {
  readonly tenant: string
  /** The request as it is sent. */
  readonly body: string
  /** Most tokens of the answer. */
  readonly maxTokens: number
}

/**
 * Runs the call. One that failed without saying what it cost counts in full, except where the server cannot have worked
 * on it: else a caller could spend without end by leaving early.
 * @throws AppError `budget_exhausted`, `rate_limited` or `overloaded` before the call is made.
 */
export async function runMetered<T extends { readonly usage: Usage }>(
  budget: TokenBudget | null,
  { tenant, body, maxTokens }: MeteredCall,
  run: () => Promise<T>,
): Promise<T> {
  if (budget === null) return run()
  const most = toTokenEstimate(body.length) + maxTokens
  const reservation = await budget.reserve(tenant, most)
  try {
    const result = await run()
    reservation.settle(toTokens(result.usage))
    return result
  } catch (error) {
    reservation.settle(toSpent(error, most))
    throw error
  }
}

function toTokens({ promptTokens, completionTokens }: Usage): number {
  return promptTokens + completionTokens
}

/** Failures of a call that no model has worked on. */
const freeCodes: ReadonlySet<ErrorCode> = new Set([
  'overloaded',
  'upstream_unreachable',
  'upstream_tls',
  'upstream_auth',
  'upstream_quota',
  'upstream_rate_limited',
  'upstream_unavailable',
  'upstream_not_found',
  'upstream_rejected',
  'upstream_schema',
  'upstream_redirect',
  'input_too_large',
])

function toSpent(error: unknown, most: number): number {
  if (!(error instanceof AppError)) return most
  const told = error.usage === null ? 0 : toTokens(error.usage)
  return told > 0 || freeCodes.has(error.code) ? told : most
}
