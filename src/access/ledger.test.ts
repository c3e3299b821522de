import { describe, expect, it } from 'vitest'
import { dayMs } from './account.ts'
import { createLedger, sharedKey } from './ledger.ts'

const limits = { requestsPerMinute: 10, concurrentRequests: 0, placeMs: 1_000 }
const budget = { tokensPerMinute: 0, tokensPerDay: 1_000 }
const noon = 20_000 * dayMs + dayMs / 2

describe('createLedger', () => {
  it('keeps tenants apart', () => {
    const ledger = createLedger()
    for (let count = 0; count < 10; count++) ledger.admit('a', limits, noon)
    expect(ledger.admit('a', limits, noon).ok).toBe(false)
    expect(ledger.admit('b', limits, noon)).toMatchObject({ ok: true, remaining: 9 })
  })

  it('forgets tenants that are idle', () => {
    const ledger = createLedger()
    for (let tenant = 0; tenant < 100; tenant++) ledger.admit(`t${tenant}`, limits, noon)
    expect(ledger.size()).toBe(100)
    for (let tenant = 0; tenant < 60; tenant++) ledger.admit('busy', limits, noon + 61_000 + tenant)
    expect(ledger.size()).toBe(1)
  })

  it('holds no more accounts than it may, and never forgets the one of all', () => {
    const ledger = createLedger(50)
    expect(ledger.reserve(sharedKey, budget, 900, noon).ok).toBe(true)
    for (let tenant = 0; tenant < 5_000; tenant++) {
      ledger.reserve(`t${tenant}`, budget, 1, noon)
      expect(ledger.size()).toBeLessThanOrEqual(51)
    }
    expect(ledger.reserve(sharedKey, budget, 101, noon)).toMatchObject({ ok: false, limit: 'day' })
  })

  it('keeps the spending of a tenant as long as there is room', () => {
    const ledger = createLedger()
    ledger.reserve('spender', budget, 1_000, noon)
    for (let tenant = 0; tenant < 1_000; tenant++) {
      ledger.admit(`t${tenant % 40}`, limits, noon + 70_000 * (tenant + 1) * 0.1)
    }
    expect(ledger.reserve('spender', budget, 1, noon + 7_200_000)).toMatchObject({ ok: false, limit: 'day' })
  })

  it('takes what concerns a forgotten account without complaint', () => {
    const ledger = createLedger()
    ledger.release('gone', 1)
    ledger.settle('gone', { at: noon, reserved: 10, spent: 5 })
    expect(ledger.size()).toBe(0)
  })
})
