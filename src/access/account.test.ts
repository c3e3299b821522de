import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admit, createAccount, dayMs, isIdle, release, reserve, settle } from './account.ts'

const limits = { requestsPerMinute: 3, concurrentRequests: 2, placeMs: 90_000 }
const noDay = { tokensPerMinute: 0, tokensPerDay: 0 }
const noon = 20_000 * dayMs + dayMs / 2

describe('requests', () => {
  it('are taken up to the limit, then refused until the oldest is a minute old', () => {
    const account = createAccount()
    const many = { ...limits, concurrentRequests: 0 }
    expect(admit(account, many, noon)).toMatchObject({ ok: true, remaining: 2, resetSeconds: 60 })
    admit(account, many, noon + 10_000)
    expect(admit(account, many, noon + 20_000)).toMatchObject({ ok: true, remaining: 0, resetSeconds: 40 })
    expect(admit(account, many, noon + 30_500)).toEqual({
      ok: false,
      limit: 'requests',
      remaining: 0,
      resetSeconds: 30,
      retryAfterSeconds: 30,
    })
    expect(admit(account, many, noon + 60_000).ok).toBe(true)
  })

  it('never are more than the limit in any minute, and a refusal says when the next is taken', () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.nat(9_000), { minLength: 1, maxLength: 200 }),
      (limit, pauses) => {
        const account = createAccount()
        const own = { requestsPerMinute: limit, concurrentRequests: 0, placeMs: 1_000 }
        const taken: number[] = []
        let now = noon
        for (const pause of pauses) {
          now += pause
          const first = admit(account, own, now)
          if (!first.ok) {
            now += first.retryAfterSeconds * 1_000
            expect(admit(account, own, now).ok).toBe(true)
          }
          taken.push(now)
        }
        for (const end of taken) {
          const within = taken.filter((at) => at > end - 60_000 && at <= end)
          expect(within.length).toBeLessThanOrEqual(limit)
        }
      },
    )
    fc.assert(property)
  })

  it('run at once up to the limit; a refused one is not counted', () => {
    const account = createAccount()
    const first = admit(account, limits, noon)
    admit(account, limits, noon)
    const refused = admit(account, limits, noon + 5_000)
    expect(refused).toMatchObject({ ok: false, limit: 'concurrency', remaining: 1, retryAfterSeconds: 1 })
    expect(first.ok).toBe(true)
    if (first.ok) release(account, first.place)
    expect(admit(account, limits, noon + 5_000)).toMatchObject({ ok: true, remaining: 0 })
  })

  it('free a place that nobody gives back, once it is overdue; giving it back late frees no other', () => {
    const account = createAccount()
    const one = { ...limits, concurrentRequests: 1, requestsPerMinute: 0 }
    const lost = admit(account, one, noon)
    expect(admit(account, one, noon + 89_999).ok).toBe(false)
    expect(admit(account, one, noon + 90_000).ok).toBe(true)
    if (lost.ok) release(account, lost.place)
    expect(admit(account, one, noon + 90_001).ok).toBe(false)
  })
})

describe('tokens', () => {
  it('of the day come back at midnight UTC', () => {
    const account = createAccount()
    const own = { tokensPerMinute: 0, tokensPerDay: 1_000 }
    expect(reserve(account, own, 600, noon).ok).toBe(true)
    expect(reserve(account, own, 401, noon + 1)).toEqual({
      ok: false,
      limit: 'day',
      retryAfterSeconds: dayMs / 2_000,
    })
    expect(reserve(account, own, 400, noon + 1).ok).toBe(true)
    expect(reserve(account, own, 1, noon + dayMs / 2 - 1)).toMatchObject({ retryAfterSeconds: 1 })
    expect(reserve(account, own, 1_000, noon + dayMs / 2).ok).toBe(true)
  })

  it('that were set aside and not spent come back; those spent beyond count too', () => {
    const account = createAccount()
    const own = { tokensPerMinute: 0, tokensPerDay: 1_000 }
    const first = reserve(account, own, 900, noon)
    const second = reserve(account, own, 100, noon)
    if (!first.ok || !second.ok) throw new Error('refused')
    settle(account, { at: first.at, reserved: 900, spent: 50 })
    expect(account.today.tokens).toBe(150)
    settle(account, { at: second.at, reserved: 100, spent: 970 })
    expect(account.today.tokens).toBe(1_020)
    expect(reserve(account, own, 0, noon).ok).toBe(false)
  })

  it('settled after midnight change nothing of the new day', () => {
    const account = createAccount()
    const own = { tokensPerMinute: 0, tokensPerDay: 1_000 }
    const late = reserve(account, own, 900, noon + dayMs / 2 - 10)
    reserve(account, own, 300, noon + dayMs / 2 + 10)
    if (late.ok) settle(account, { at: late.at, reserved: 900, spent: 0 })
    expect(account.today.tokens).toBe(300)
  })

  it('of a minute are refused until enough of them are a minute old', () => {
    const account = createAccount()
    const own = { tokensPerMinute: 100, tokensPerDay: 0 }
    reserve(account, own, 60, noon)
    reserve(account, own, 40, noon + 20_000)
    const refused = reserve(account, own, 50, noon + 30_000)
    expect(refused).toEqual({ ok: false, limit: 'minute', retryAfterSeconds: 30 })
    expect(reserve(account, own, 50, noon + 60_000).ok).toBe(true)
    expect(reserve(account, own, 101, noon + 500_000)).toMatchObject({ ok: false, retryAfterSeconds: 60 })
  })

  it('open and spent never exceed a limit when granted, however reservations and settlements interleave', () => {
    const step = fc.record({
      pause: fc.nat(30_000),
      tokens: fc.nat(400),
      settles: fc.nat(5),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    const property = fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const account = createAccount()
      const own = { tokensPerMinute: 900, tokensPerDay: 3_000 }
      const granted: { at: number; tokens: number; isOpen: boolean }[] = []
      let now = noon + dayMs / 2 - 1_500_000
      for (const { pause, tokens, settles, share } of steps) {
        now += pause
        const open = granted.filter(({ isOpen }) => isOpen)
        const ending = open[settles % Math.max(1, open.length)]
        if (ending !== undefined && settles > 2) {
          const spent = Math.floor(ending.tokens * share)
          settle(account, { at: ending.at, reserved: ending.tokens, spent })
          Object.assign(ending, { tokens: spent, isOpen: false })
        }
        if (!reserve(account, own, tokens, now).ok) continue
        granted.push({ at: now, tokens, isOpen: true })
        const sum = (since: number) =>
          granted.reduce((all, each) => all + (each.at > since ? each.tokens : 0), 0)
        expect(sum(now - 60_000)).toBeLessThanOrEqual(900)
        expect(sum(Math.floor(now / dayMs) * dayMs - 1)).toBeLessThanOrEqual(3_000)
      }
    })
    fc.assert(property)
  })
})

describe('isIdle', () => {
  it('is false while anything still counts', () => {
    const account = createAccount()
    expect(isIdle(account, noon)).toBe(true)
    const admitted = admit(account, limits, noon)
    expect(isIdle(account, noon + 60_000)).toBe(false)
    if (admitted.ok) release(account, admitted.place)
    expect(isIdle(account, noon + 59_999)).toBe(false)
    expect(isIdle(account, noon + 60_000)).toBe(true)
    reserve(account, noDay, 10, noon)
    expect(isIdle(account, noon + 3_600_000)).toBe(false)
    expect(isIdle(account, noon + dayMs)).toBe(true)
  })
})
