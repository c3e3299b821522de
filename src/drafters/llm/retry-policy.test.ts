// Tests of the retry policy: waits, limits and the budget.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRetryBudget, toRetryWait, toWaitMs } from './retry-policy.ts'
import { UpstreamError } from './upstream.ts'

const now = Date.UTC(2030, 0, 1)
const facts = { attempts: 1, maxRetries: 2, leftMs: 60_000, random: () => 0.5 }
const often = new UpstreamError('upstream_unavailable', { again: 'often' })

describe('toRetryWait', () => {
  it('doubles up to the cap', () => {
    const waits = [1, 2, 3, 4, 5, 6, 9].map((attempts) =>
      toRetryWait(often, { ...facts, attempts, maxRetries: 99, random: () => 1 }),
    )
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000])
  })

  it('stays between the floor and the cap, and never reaches the deadline', () => {
    const arbitrary = fc.record({
      attempts: fc.integer({ min: 1, max: 40 }),
      leftMs: fc.integer({ min: -100, max: 20_000 }),
      random: fc.double({ min: 0, max: 0.999_999, noNaN: true }),
    })
    fc.assert(
      fc.property(arbitrary, ({ random, ...rest }) => {
        const wait = toRetryWait(often, { ...rest, maxRetries: 99, random: () => random })
        if (wait === null) expect(rest.leftMs).toBeLessThanOrEqual(8_000)
        else {
          expect(wait).toBeGreaterThanOrEqual(250)
          expect(wait).toBeLessThan(Math.min(8_001, rest.leftMs))
        }
      }),
    )
  })

  it('gives up on final errors, after the last attempt, and once where once is enough', () => {
    const once = new UpstreamError('bad_upstream_response', { again: 'once' })
    expect(toRetryWait(new UpstreamError('refused'), facts)).toBeNull()
    expect(toRetryWait(often, { ...facts, attempts: 2 })).toBe(625)
    expect(toRetryWait(often, { ...facts, attempts: 3 })).toBeNull()
    expect(toRetryWait(once, facts)).toBe(375)
    expect(toRetryWait(once, { ...facts, attempts: 2 })).toBeNull()
    expect(toRetryWait(once, { ...facts, maxRetries: 0 })).toBeNull()
  })

  it('waits as long as the server asks, or not at all', () => {
    const asked = new UpstreamError('upstream_rate_limited', { again: 'often', waitMs: 30_000 })
    expect(toRetryWait(asked, facts)).toBe(30_000)
    expect(toRetryWait(asked, { ...facts, leftMs: 30_000 })).toBeNull()
  })
})

describe('toWaitMs', () => {
  it.each([
    [{ 'retry-after': '3' }, 3_000],
    [{ 'retry-after': ' 3 ' }, 3_000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Tue, 01 Jan 2030 00:00:20 GMT' }, 20_000],
    [{ 'retry-after': 'Mon, 31 Dec 2029 23:59:59 GMT' }, null],
    [{ 'retry-after': 'Tue, 99 Jan 2030 00:00:20 GMT' }, null],
    [{ 'retry-after': '2030-01-01T00:01:00Z' }, null],
    [{ 'retry-after': '0' }, null],
    [{ 'retry-after': '-1' }, null],
    [{ 'retry-after': '1, 2' }, null],
    [{ 'retry-after': '0x10' }, null],
    [{ 'retry-after': '9'.repeat(400) }, null],
    [{ 'retry-after': 'Infinity' }, null],
    [{ 'retry-after-ms': '40', 'retry-after': '9' }, 40],
    [{ 'retry-after-ms': 'NaN', 'retry-after': '9' }, 9_000],
    [{ 'retry-after-ms': '1e3' }, null],
    [{}, null],
  ] as [Record<string, string>, number | null][])('%j asks for %j', (headers, waitMs) => {
    expect(toWaitMs(new Headers(headers), now)).toBe(waitMs)
  })
})

describe('createRetryBudget', () => {
  it('allows ten retries, or a fifth of the calls where that is more, in a minute', () => {
    let time = 0
    const budget = createRetryBudget(() => time)
    const take = () => Array.from({ length: 100 }, () => budget.takeRetry()).filter((taken) => taken).length
    expect(take()).toBe(10)
    for (let index = 0; index < 150; index++) budget.countCall()
    expect(take()).toBe(20)
    time += 61_000
    expect(take()).toBe(10)
  })
})
