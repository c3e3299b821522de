// What calls of a model server take from a budget: each call by itself, whatever becomes of it.
import { describe, expect, it } from 'vitest'
import { AppError } from '../../../src/architect/errors.ts'
import type { TokenBudget } from '../../../src/architect/ports.ts'
import { answerJson, inTurn, silence } from './raw-upstream.ts'
import { answerWell, goodUsage, startHarness, toCompletion, toFailure } from './upstream-harness.ts'

const whole = goodUsage.prompt_tokens + goodUsage.completion_tokens

function createBook(most = Number.POSITIVE_INFINITY) {
  const open = new Set<number>()
  const settled: number[] = []
  const tenants = new Set<string>()
  let count = 0
  const budget: TokenBudget = {
    async reserve(tenant, tokens) {
      if (count >= most) throw new AppError('budget_exhausted', { retryAfterSeconds: 60 })
      tenants.add(tenant)
      const id = count++
      open.add(id)
      return {
        settle(spent) {
          expect(spent).toBeLessThanOrEqual(tokens)
          open.delete(id)
          settled.push(spent)
        },
      }
    },
  }
  return { budget, open, settled, tenants }
}

describe('a budget', () => {
  it('is asked for every attempt, and settled after each', async () => {
    const { budget, open, settled, tenants } = createBook()
    const busy = answerJson(503, { error: { message: 'busy' } })
    const { ask } = await startHarness({ act: inTurn(busy, busy, answerWell), config: { budget } })
    await ask({}, { tenant: 'acme' })
    expect(settled).toEqual([0, 0, whole])
    expect(open.size).toBe(0)
    expect([...tenants]).toEqual(['acme'])
  })

  it('is asked for the turn to repair as well', async () => {
    const { budget, settled } = createBook()
    const wrong = answerJson(200, toCompletion('{"title": 5}'))
    const { ask } = await startHarness({ act: inTurn(wrong, answerWell), config: { budget } })
    await ask()
    expect(settled).toEqual([whole, whole])
  })

  it('ends a request in the middle: no further call is made, what was spent is told', async () => {
    const { budget, open } = createBook(1)
    const wrong = answerJson(200, toCompletion('{"title": 5}'))
    const { ask, upstream, server } = await startHarness({
      act: inTurn(wrong, answerWell),
      config: { budget },
    })
    const error = await toFailure(ask(), 'budget_exhausted')
    expect(error.retryAfterSeconds).toBe(60)
    expect(error.usage).toMatchObject({ calls: 1, promptTokens: goodUsage.prompt_tokens })
    expect(upstream.exchanges).toHaveLength(1)
    expect(open.size).toBe(0)
    expect(server.state()).toMatchObject({ running: 0, waiting: 0 })
  })

  it('that refuses does not trip the breaker', async () => {
    const { budget } = createBook(0)
    const { ask, server } = await startHarness({ act: inTurn(answerWell), config: { budget } })
    for (let count = 0; count < 12; count++) await toFailure(ask(), 'budget_exhausted')
    expect(server.state().breaker).toBe('closed')
  })

  it('takes a call in full that its caller gave up', async () => {
    const { budget, settled, open } = createBook()
    const { ask } = await startHarness({ act: silence, config: { budget } })
    const leave = new AbortController()
    const asked = ask({ maxTokens: 500 }, { signal: leave.signal })
    setTimeout(() => leave.abort(), 50)
    await toFailure(asked, 'cancelled')
    expect(open.size).toBe(0)
    expect(settled).toHaveLength(1)
    expect(settled[0]).toBeGreaterThan(500)
  })
})
