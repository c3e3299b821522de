import { describe, expect, it } from 'vitest'
import { createBudget, toCost, toMoney } from './cost.ts'

const prices = { input: 2, cached: 0.5, output: 8 }
const usage = { calls: 3, promptTokens: 1_000_000, cachedTokens: 400_000, completionTokens: 250_000 }

describe('toCost', () => {
  it('counts cached tokens at their own price, and only once', () => {
    expect(toCost(usage, prices)).toBeCloseTo(0.6 * 2 + 0.4 * 0.5 + 0.25 * 8)
  })

  it('does not pay back when a server says that more was cached than was sent', () => {
    expect(toCost({ ...usage, cachedTokens: 9_000_000 }, prices)).toBeCloseTo(0.5 + 2)
  })
})

describe('createBudget', () => {
  it('stops at the tokens, and at the money only where there are prices', () => {
    const tokens = createBudget({ maxTokens: 1_250_000, maxCost: null, prices: null })
    expect(tokens.toStop()).toBeNull()
    tokens.charge(usage)
    expect(tokens.toStop()).toMatch(/token budget/u)
    expect(tokens.cost).toBeNull()
    const money = createBudget({ maxTokens: 1e9, maxCost: 5, prices })
    money.charge(usage)
    expect(money.toStop()).toBeNull()
    money.charge(usage)
    expect(money.toStop()).toMatch(/cost cap/u)
    expect(money.cost).toBeCloseTo(6.8)
  })
})

describe('toMoney', () => {
  it.each([
    [0, '0.00'],
    [12.345, '12.35'],
    [0.123, '0.12'],
    [0.00456, '0.0046'],
    [0.000000001, '0.000000'],
  ])('writes %d as %s', (cost, text) => expect(toMoney(cost)).toBe(text))
})
