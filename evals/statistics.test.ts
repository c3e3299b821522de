import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Row, toMeanMetric } from './measurement.ts'
import { createRandom } from './random.ts'
import { findRealDrops, toChange, toInterval, toSignChance } from './statistics.ts'

const right = toMeanMetric('right', { id: 'x.right', label: 'Right', unit: 'share', better: 'higher' })
const wrong = toMeanMetric('wrong', { id: 'x.wrong', label: 'Wrong', unit: 'count', better: 'lower' })

function toRows(values: readonly boolean[], repeats = 1): Row[] {
  return values.flatMap((value, index) =>
    Array.from({ length: repeats }, () => ({
      id: `case-${index}`,
      hash: '',
      tier: 'should' as const,
      passed: value,
      numbers: { right: Number(value), wrong: Number(!value) },
      labels: {},
    })),
  )
}

const draw = (random: () => number, count: number, share: number) =>
  Array.from({ length: count }, () => random() < share)

describe('toInterval', () => {
  it('is about 1.96 standard errors around a share, and no narrower for rows that repeat', () => {
    const values = Array.from({ length: 400 }, (_, index) => index % 5 !== 0)
    const once = toInterval(right, toRows(values))
    const thrice = toInterval(right, toRows(values, 3))
    expect(once?.low).toBeGreaterThan(0.8 - 0.05)
    expect(once?.low).toBeLessThan(0.8 - 0.03)
    expect(once?.high).toBeGreaterThan(0.8 + 0.03)
    expect(thrice).toEqual(once)
  })

  it('covers the true share in about 95 of 100 samples', () => {
    const random = createRandom(7)
    const covered = Array.from({ length: 60 }, () => toInterval(right, toRows(draw(random, 80, 0.7)))).filter(
      (interval) => interval !== null && interval.low <= 0.7 && interval.high >= 0.7,
    )
    expect(covered.length).toBeGreaterThanOrEqual(52)
  })

  it('has no value where no row speaks of the metric', () => {
    expect(toInterval(toMeanMetric('none', right), toRows([true]))).toBeNull()
  })
})

describe('toChange', () => {
  it('pairs by case whatever the order, and counts a loss of a metric that should be low as a loss', () => {
    const before = toRows(Array.from({ length: 100 }, () => true))
    const now = toRows(Array.from({ length: 100 }, (_, index) => index >= 12)).reverse()
    const change = toChange(wrong, now, before)
    expect(change?.gain).toBeCloseTo(-0.12)
    expect(change?.interval.high).toBeLessThan(0)
    expect(findRealDrops(change ? [change] : []).size).toBe(1)
  })

  it('is nothing between two runs that are alike', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (values) => {
        const change = toChange(right, toRows(values), toRows(values))
        expect(change?.gain).toBe(0)
        expect(change?.chance).toBe(1)
        expect(findRealDrops(change ? [change] : []).size).toBe(0)
      }),
      { numRuns: 10 },
    )
  })

  it('leaves out cases that only one of the runs has', () => {
    const change = toChange(right, toRows([true, false, false]), toRows([true]))
    expect(change?.cases).toBe(1)
    expect(change?.now).toBe(1)
  })
})

describe('findRealDrops', () => {
  it('takes noise for noise: two runs of equal skill rarely differ for real', () => {
    const random = createRandom(11)
    let alarms = 0
    for (let trial = 0; trial < 40; trial++) {
      const changes = Array.from({ length: 4 }, () =>
        toChange(right, toRows(draw(random, 80, 0.8)), toRows(draw(random, 80, 0.8))),
      ).filter((change) => change !== null)
      if (findRealDrops(changes).size > 0) alarms += 1
    }
    expect(alarms).toBeLessThanOrEqual(3)
  })

  it('finds a model that fell from 80 % to 55 % among others that did not', () => {
    const random = createRandom(3)
    const change = (share: number) =>
      toChange(right, toRows(draw(random, 120, share)), toRows(draw(random, 120, 0.8)))
    const changes = [change(0.8), change(0.55), change(0.8)].filter((one) => one !== null)
    expect([...findRealDrops(changes)]).toEqual([changes[1]])
  })
})

describe('toSignChance', () => {
  it('is that of fair coins', () => {
    expect(toSignChance(0, 0)).toBe(1)
    expect(toSignChance(5, 0)).toBeCloseTo(1 / 32)
    expect(toSignChance(3, 3)).toBeCloseTo(42 / 64)
  })
})
