import { describe, expect, it } from 'vitest'
import { AppError } from '../architect/errors.ts'
import { dayMs } from './account.ts'
import { createLocalLedger } from './local-ledger.ts'
import { createTokenBudget } from './token-budget.ts'

const noon = 20_000 * dayMs + dayMs / 2

function createBudget(own: { tokensPerMinute: number; tokensPerDay: number }, tokensOfAllPerDay: number) {
  const clock = { now: noon }
  const budget = createTokenBudget({
    ledger: createLocalLedger(() => clock.now),
    toLimits: () => ({ requestsPerMinute: 0, concurrentRequests: 0, ...own }),
    tokensOfAllPerDay,
  })
  const refusal = async (tenant: string, tokens: number): Promise<AppError> => {
    const error = await budget.reserve(tenant, tokens).catch((thrown: unknown) => thrown)
    if (!(error instanceof AppError)) throw new Error('It was granted.')
    return error
  }
  return { clock, budget, refusal }
}

describe('createTokenBudget', () => {
  it('refuses a tenant beyond its day until midnight UTC, and no other', async () => {
    const { budget, refusal } = createBudget({ tokensPerMinute: 0, tokensPerDay: 100 }, 0)
    await budget.reserve('a', 100)
    const error = await refusal('a', 1)
    expect(error).toMatchObject({ code: 'budget_exhausted', retryAfterSeconds: dayMs / 2_000 })
    expect(error.status).toBe(429)
    await budget.reserve('b', 100)
  })

  it('refuses a tenant beyond its minute for as long as that takes', async () => {
    const { budget, refusal, clock } = createBudget({ tokensPerMinute: 100, tokensPerDay: 0 }, 0)
    await budget.reserve('a', 100)
    clock.now += 15_000
    expect(await refusal('a', 1)).toMatchObject({ code: 'rate_limited', retryAfterSeconds: 45 })
  })

  it('stops all tenants at the budget of the day', async () => {
    const { budget, refusal, clock } = createBudget({ tokensPerMinute: 0, tokensPerDay: 80 }, 100)
    await budget.reserve('a', 60)
    await budget.reserve('b', 40)
    expect(await refusal('c', 1)).toMatchObject({ code: 'budget_exhausted' })
    clock.now += dayMs / 2
    await budget.reserve('c', 80)
  })

  it('gives back what one account granted when the other refuses', async () => {
    const { budget, refusal } = createBudget({ tokensPerMinute: 0, tokensPerDay: 80 }, 100)
    const first = await budget.reserve('a', 70)
    await refusal('b', 60)
    await refusal('a', 20)
    first.settle(0)
    await budget.reserve('b', 60)
    await budget.reserve('a', 40)
  })

  it('settles once', async () => {
    const { budget, refusal } = createBudget({ tokensPerMinute: 0, tokensPerDay: 100 }, 0)
    const first = await budget.reserve('a', 50)
    await budget.reserve('a', 50)
    first.settle(20)
    first.settle(0)
    first.settle(0)
    await refusal('a', 31)
    await budget.reserve('a', 30)
  })

  it('asks no ledger where there is no limit', async () => {
    const budget = createTokenBudget({
      ledger: {
        admit: () => Promise.reject(new Error('asked')),
        reserve: () => Promise.reject(new Error('asked')),
      },
      toLimits: () => ({
        requestsPerMinute: 0,
        concurrentRequests: 0,
        tokensPerMinute: 0,
        tokensPerDay: 0,
      }),
      tokensOfAllPerDay: 0,
    })
    const reservation = await budget.reserve('a', 1_000_000_000)
    expect(() => reservation.settle(5)).not.toThrow()
  })

  it('passes on that the ledger is silent, and gives the rest back', async () => {
    const clock = { now: noon }
    const local = createLocalLedger(() => clock.now)
    let isSilent = true
    const budget = createTokenBudget({
      ledger: {
        ...local,
        reserve: (key, limits, tokens) =>
          key === 'all' && isSilent
            ? Promise.reject(new AppError('overloaded', { retryAfterSeconds: 5 }))
            : local.reserve(key, limits, tokens),
      },
      toLimits: () => ({
        requestsPerMinute: 0,
        concurrentRequests: 0,
        tokensPerMinute: 0,
        tokensPerDay: 50,
      }),
      tokensOfAllPerDay: 100,
    })
    await expect(budget.reserve('a', 50)).rejects.toMatchObject({ code: 'overloaded' })
    isSilent = false
    await budget.reserve('a', 50)
  })
})
