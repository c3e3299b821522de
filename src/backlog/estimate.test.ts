import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOnScale, toCardDistance, toPoints } from './estimate/scale.ts'
import { toCalibratedEstimate, toCalibration, toEstimate, toTimeboxEstimate } from './estimate.ts'
import { EstimateSchema, pointScales, type Size, shirtSizes, type TeamSizes } from './estimate-schema.ts'

const drivers = ['depends on a bank']

function team(points: readonly Size[], rest: Partial<TeamSizes> = {}): TeamSizes {
  const referenceItems = points.map((size, index) => ({ title: `Item ${index}`, points: size }))
  return { scale: 'fibonacci', typicalPoints: null, ...rest, referenceItems }
}

function estimate(points: number | null, sizes: TeamSizes, stated: Size | null = null) {
  const referenceSizes = sizes.referenceItems.map(() => 3)
  return toEstimate({ draft: { points, drivers }, team: sizes, referenceSizes, stated })
}

function times(count: number, ...values: Size[]): Size[] {
  return Array.from({ length: count }, () => values).flat()
}

function guesses(count: number, points: number): number[] {
  return Array.from({ length: count }, () => points)
}

const anySize = fc.oneof(fc.double({ min: 0.01, max: 1_000, noNaN: true }), fc.constantFrom(...shirtSizes))
const anyTeam = fc.record({
  scale: fc.constantFrom(...pointScales),
  typicalPoints: fc.option(anySize),
  referenceItems: fc.array(fc.record({ title: fc.string(), points: anySize }), { maxLength: 40 }),
})
const anyPoints = fc.option(fc.double({ min: 0.001, max: 100, noNaN: true }))

describe('an estimate without anything of the team', () => {
  it.each([
    ['fibonacci', [1, 3, 8]],
    ['linear', [1, 3, 8]],
    ['powers-of-two', [1, 4, 8]],
    ['t-shirt', ['XS', 'M', 'XL']],
  ] as const)('is generic on %s', (scale, [low, likely, high]) => {
    const answer = estimate(40, team([], { scale }))
    expect(answer).toMatchObject({ low, likely, high, basis: 'generic', splitAdvised: false })
  })
})

describe('an estimate for a team', () => {
  it('moves to the typical size', () => {
    expect(estimate(3, team([], { typicalPoints: 8 }))).toMatchObject({ likely: 8, basis: 'typical-points' })
    expect(estimate(3, team([], { typicalPoints: 1 })).likely).toBe(1)
    expect(estimate(3, team([], { typicalPoints: 'L', scale: 't-shirt' })).likely).toBe('L')
  })

  it('moves to the references, the more of them the further', () => {
    expect(estimate(3, team([13])).likely).toBe(5)
    expect(estimate(3, team(times(30, 13)))).toMatchObject({ likely: 13, basis: 'reference-items' })
  })

  it('takes what the words of a reference say off its size', () => {
    const sizes = team(times(10, 5))
    const draft = { points: 3, drivers }
    const plain = toCalibration(sizes, guesses(10, 3))
    const large = toCalibration(sizes, guesses(10, 8))
    expect(large.level).toBeLessThan(plain.level)
    expect(toPoints(toCalibratedEstimate(draft, large, null).likely)).toBeLessThanOrEqual(3)
  })

  it('holds references without a guess for typical', () => {
    const sizes = team(times(12, 2, 3, 5))
    expect(toCalibration(sizes, [])).toEqual(toCalibration(sizes, guesses(36, 3)))
  })

  it('gives a team that scatters a wider range than one that does not', () => {
    const narrow = estimate(3, team(times(20, 3)))
    const wide = estimate(3, team(times(5, 1, 3, 8, 21)))
    const width = (answer: typeof narrow) => toCardDistance(answer.low, answer.high, 'fibonacci')
    expect(width(narrow)).toBeLessThan(width(wide))
  })

  it('narrows the range as a steady team gives more references', () => {
    const widths = [1, 5, 20, 100].map((count) => {
      const { low, high } = estimate(3, team(times(count, 5)))
      return toCardDistance(low, high, 'fibonacci')
    })
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    expect(widths.at(-1)).toBeLessThan(widths[0] ?? 0)
  })

  it('stays sane when one reference is absurd', () => {
    const answer = estimate(3, team([...times(15, 2, 3), 1_000]))
    expect([2, 3]).toContain(answer.likely)
    expect(toPoints(answer.high)).toBeLessThanOrEqual(8)
  })

  it('reads references that mix points and shirts', () => {
    expect(estimate(3, team(times(10, 'S', 2, 'S'))).likely).toBe(2)
    expect(estimate(3, team(times(10, 8, 'XL', 8), { scale: 't-shirt' })).likely).toBe('XL')
  })

  it('advises to split above 8', () => {
    expect(estimate(3, team(times(30, 13))).splitAdvised).toBe(true)
    expect(estimate(3, team(times(30, 8))).splitAdvised).toBe(false)
  })

  it('is surer the more it rests on', () => {
    const shares = [
      estimate(3, team([])),
      estimate(3, team(times(5, 3))),
      estimate(3, team(times(20, 3))),
      estimate(3, team([]), 3),
    ].map(({ confidence }) => confidence)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(new Set(shares).size).toBe(4)
  })

  it('is no less sure for one reference beside the typical size', () => {
    const alone = estimate(3, team([], { typicalPoints: 5 }))
    expect(estimate(3, team([5], { typicalPoints: 5 })).confidence).toBe(alone.confidence)
  })
})

describe('a stated size', () => {
  it('is the likely card, its neighbours the range', () => {
    expect(estimate(40, team(times(20, 1)), 5)).toMatchObject({ low: 3, likely: 5, high: 8, basis: 'stated' })
    expect(estimate(3, team([]), 4).likely).toBe(5)
    expect(estimate(3, team([]), 100)).toMatchObject({ low: 55, likely: 89, high: 89 })
    expect(estimate(3, team([], { scale: 't-shirt' }), 'XS')).toMatchObject({ low: 'XS', high: 'S' })
  })

  it('as a shirt is measured by the typical item of a team that uses points', () => {
    expect(estimate(3, team([]), 'M').likely).toBe(3)
    expect(estimate(3, team([], { typicalPoints: 8 }), 'M').likely).toBe(8)
    expect(estimate(3, team([], { typicalPoints: 8 }), 'L').likely).toBe(13)
  })
})

describe('any estimate', () => {
  it('is valid, on its scale and in order', () => {
    fc.assert(
      fc.property(anyTeam, anyPoints, fc.option(anySize), (sizes, points, stated) => {
        const answer = estimate(points, sizes, stated)
        expect(EstimateSchema.safeParse(answer).error).toBeUndefined()
        for (const size of [answer.low, answer.likely, answer.high]) {
          expect(isOnScale(size, sizes.scale)).toBe(true)
        }
        expect(toPoints(answer.low)).toBeLessThanOrEqual(toPoints(answer.likely))
        expect(toPoints(answer.likely)).toBeLessThanOrEqual(toPoints(answer.high))
      }),
    )
  })

  it('never shrinks when the drafter guesses more', () => {
    fc.assert(
      fc.property(anyTeam, anyPoints, anyPoints, (sizes, a, b) => {
        const [less, more] = [a ?? 3, b ?? 3].sort((x, y) => x - y)
        const small = estimate(less ?? 3, sizes)
        const large = estimate(more ?? 3, sizes)
        expect(toPoints(small.likely)).toBeLessThanOrEqual(toPoints(large.likely))
      }),
    )
  })

  it('lays all mass over the cards, whatever a caller hands over', () => {
    for (const points of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e308]) {
      const answer = estimate(points, team(times(11, 3), { typicalPoints: 5 }))
      expect(EstimateSchema.safeParse(answer).success).toBe(true)
    }
  })

  it('has a driver even where nobody gave one', () => {
    const answer = toEstimate({
      draft: { points: 3, drivers: [' ', ''] },
      team: team([]),
      referenceSizes: [],
      stated: null,
    })
    expect(answer.drivers).toHaveLength(1)
  })
})

describe('a timebox', () => {
  it('is its own limit, and half of it may do', () => {
    const answer = toTimeboxEstimate({ amount: 2, unit: 'days' }, drivers, null)
    expect(answer).toMatchObject({ unit: 'timebox', scale: 'days', low: 1, likely: 2, high: 2 })
    expect(EstimateSchema.safeParse(answer).success).toBe(true)
  })

  it('above three working days is to be cut', () => {
    expect(toTimeboxEstimate({ amount: 3, unit: 'days' }, drivers, null).splitAdvised).toBe(false)
    expect(toTimeboxEstimate({ amount: 25, unit: 'hours' }, drivers, null).splitAdvised).toBe(true)
  })

  it('takes no points for hours', () => {
    const timebox = { amount: 4, unit: 'hours' } as const
    expect(toTimeboxEstimate(timebox, drivers, 8)).toMatchObject({ likely: 4, basis: 'generic' })
    expect(toTimeboxEstimate(timebox, drivers, 4).basis).toBe('stated')
  })
})
