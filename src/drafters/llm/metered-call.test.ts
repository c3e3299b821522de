import { describe, expect, it } from 'vitest'
import { AppError, type ErrorCode } from '../../architect/errors.ts'
import type { TokenBudget } from '../../architect/ports.ts'
import { noUsage } from '../../architect/usage.ts'
import { runMetered } from './metered-call.ts'

const call = { tenant: 'acme', body: 'x'.repeat(4_000), maxTokens: 500 }
const reply = { usage: { calls: 1, promptTokens: 700, cachedTokens: 600, completionTokens: 80 } }

function createBudget() {
  const entries: (string | number)[] = []
  const budget: TokenBudget = {
    async reserve(tenant, tokens) {
      entries.push(tenant, tokens)
      return { settle: (spent) => void entries.push(spent) }
    },
  }
  return { budget, entries }
}

describe('runMetered', () => {
  it('sets aside the prompt by its length and the longest answer, then takes what was spent', async () => {
    const { budget, entries } = createBudget()
    expect(await runMetered(budget, call, async () => reply)).toBe(reply)
    expect(entries).toEqual(['acme', 1_500, 780])
  })

  it('makes no call that the budget refuses', async () => {
    let calls = 0
    const budget: TokenBudget = {
      reserve: () => Promise.reject(new AppError('budget_exhausted', { retryAfterSeconds: 9 })),
    }
    const run = async () => {
      calls++
      return reply
    }
    await expect(runMetered(budget, call, run)).rejects.toMatchObject({ code: 'budget_exhausted' })
    expect(calls).toBe(0)
  })

  it.each<[ErrorCode, number]>([
    ['upstream_unreachable', 0],
    ['upstream_rate_limited', 0],
    ['upstream_auth', 0],
    ['cancelled', 1_500],
    ['deadline_exceeded', 1_500],
    ['upstream_timeout', 1_500],
    ['bad_upstream_response', 1_500],
  ])('counts a call that failed as %s with %i tokens', async (code, spent) => {
    const { budget, entries } = createBudget()
    const run = () => Promise.reject(new AppError(code))
    await expect(runMetered(budget, call, run)).rejects.toMatchObject({ code })
    expect(entries.at(-1)).toBe(spent)
  })

  it('takes the word of a failure that says what it cost', async () => {
    const { budget, entries } = createBudget()
    const usage = { ...noUsage, calls: 1, promptTokens: 900, completionTokens: 100 }
    const run = () => Promise.reject(new AppError('empty_choices', { usage }))
    await expect(runMetered(budget, call, run)).rejects.toThrow(AppError)
    expect(entries.at(-1)).toBe(1_000)
  })
})
