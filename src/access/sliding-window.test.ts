import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTo, correct, type SlidingWindow, toSum, toWait, windowMs } from './sliding-window.ts'

describe('the sliding window', () => {
  it('counts for a minute and no longer', () => {
    const window: SlidingWindow = []
    addTo(window, 2, 1_000)
    expect(toSum(window, 1_000 + windowMs - 1)).toBe(2)
    expect(toSum(window, 1_000 + windowMs)).toBe(0)
    expect(window).toEqual([])
  })

  it('never counts less than there was in the minute before, and needs no more than sixty-one slices', () => {
    const steps = fc.array(fc.tuple(fc.nat(4_000), fc.nat(50)), { minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(steps, (all) => {
        const window: SlidingWindow = []
        const added: { at: number; amount: number }[] = []
        let now = 0
        for (const [pause, amount] of all) {
          now += pause
          addTo(window, amount, now)
          added.push({ at: now, amount })
          const exact = added.reduce((sum, { at, amount }) => sum + (at > now - windowMs ? amount : 0), 0)
          expect(toSum(window, now)).toBeGreaterThanOrEqual(exact)
          expect(window.length).toBeLessThanOrEqual(61)
        }
      }),
    )
  })

  it('tells when enough has left, to the millisecond', () => {
    const window: SlidingWindow = []
    addTo(window, 3, 0)
    addTo(window, 4, 10_000)
    expect(toWait(window, 3, 20_000)).toBe(40_000)
    expect(toWait(window, 4, 20_000)).toBe(50_000)
    expect(toWait(window, 100, 20_000)).toBe(50_000)
    expect(toSum(window, 20_000 + 40_000)).toBe(4)
    expect(toWait([], 1, 0)).toBe(0)
  })

  it('corrects what is still there, and nothing below zero', () => {
    const window: SlidingWindow = []
    addTo(window, 100, 0)
    addTo(window, 50, 5_000)
    correct(window, 0, -80)
    correct(window, 5_000, 25)
    correct(window, 3_000, 1_000)
    expect(toSum(window, 6_000)).toBe(95)
    correct(window, 5_000, -1_000)
    expect(toSum(window, 6_000)).toBe(20)
  })
})
