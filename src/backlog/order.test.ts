// The order of items: by score, then size, then as given, and never before what they need.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OrderableItem, toOrder } from './order.ts'

function item(id: string, score: number | null, size: number, dependsOn: string[] = []): OrderableItem {
  return {
    id,
    type: 'feature',
    details: {},
    dependsOn,
    priority: score === null ? null : { score, method: 'given', inputs: {}, explanation: 'given' },
    estimate: {
      unit: 'points',
      likely: size,
      low: size,
      high: size,
      scale: 'fibonacci',
      confidence: 0.5,
      drivers: [],
      basis: 'generic',
      splitAdvised: false,
    },
  }
}

describe('toOrder', () => {
  it('puts the higher score first, then the smaller size, then what came first', () => {
    const items = [item('c', 50, 5), item('a', 90, 8), item('d', 50, 5), item('b', 50, 2), item('e', null, 1)]
    expect(toOrder(items)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('compares shirt sizes and the days of a spike with points', () => {
    const shirt: OrderableItem = item('shirt', 50, 1)
    const large = { ...shirt, estimate: shirt.estimate && { ...shirt.estimate, likely: 'L' as const } }
    const spike: OrderableItem = {
      ...item('spike', 50, 1),
      type: 'spike',
      details: { timebox: { amount: 16, unit: 'hours' } },
    }
    expect(toOrder([large, item('three', 50, 3), spike])).toEqual(['spike', 'three', 'shirt'])
  })

  it('pulls up what an item needs, and what that needs', () => {
    const items = [
      item('roof', 90, 3, ['walls']),
      item('door', 60, 3),
      item('base', 5, 3),
      item('walls', 10, 3, ['base']),
    ]
    expect(toOrder(items)).toEqual(['base', 'walls', 'roof', 'door'])
  })

  it('ignores ids that no item has, and an item that needs itself', () => {
    expect(toOrder([item('a', 1, 1, ['gone', 'a']), item('b', 2, 1)])).toEqual(['b', 'a'])
  })

  it('keeps a circle together, by rank, whatever the order of the input', () => {
    const a = item('a', 90, 1, ['b'])
    const b = item('b', 50, 1, ['c'])
    const c = item('c', 10, 1, ['a'])
    const orders = [
      [a, b, c],
      [c, b, a],
      [b, a, c],
    ].map((items) => toOrder(items))
    expect(new Set(orders.map(String))).toEqual(new Set(['a,b,c']))
  })

  it('takes a chain of 100,000 in its stride', () => {
    const count = 100_000
    const chain = Array.from({ length: count }, (_, n) =>
      item(`i${n}`, n % 100, 1, n + 1 < count ? [`i${n + 1}`] : []),
    )
    const order = toOrder(chain)
    expect(order.at(0)).toBe(`i${count - 1}`)
    expect(order.at(-1)).toBe('i0')
  })
})

const ids = Array.from({ length: 12 }, (_, n) => `i${n}`)
const anyItems = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids),
      score: fc.option(fc.integer({ min: 0, max: 4 })),
      size: fc.constantFrom(1, 2, 3, 5),
      dependsOn: fc.array(fc.constantFrom(...ids, 'elsewhere'), { maxLength: 3 }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  .map((rows) => rows.map(({ id, score, size, dependsOn }) => item(id, score, size, dependsOn)))

/** All ids that can be reached along `dependsOn`, by plain search. */
function reach(items: readonly OrderableItem[], from: string): Set<string> {
  const seen = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of items.find((each) => each.id === id)?.dependsOn ?? []) {
      if (!seen.has(next) && items.some((each) => each.id === next)) {
        seen.add(next)
        open.push(next)
      }
    }
  }
  return seen
}

describe('toOrder on any items', () => {
  it('gives every id exactly once', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(toOrder(items).sort()).toEqual(items.map(({ id }) => id).sort())
      }),
    )
  })

  it('puts nothing before what it needs, circles aside', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const order = toOrder(items)
        for (const { id } of items) {
          for (const need of reach(items, id)) {
            if (!reach(items, need).has(id)) expect(order.indexOf(need)).toBeLessThan(order.indexOf(id))
          }
        }
      }),
    )
  })

  it('ranks by score and size among the items that nothing waits for', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const needed = new Set(items.flatMap(({ dependsOn }) => dependsOn))
        const free = toOrder(items)
          .filter((id) => !needed.has(id))
          .map((id) => items.find((each) => each.id === id))
          .map((each) => [each?.priority?.score ?? -1, -Number(each?.estimate?.likely)])
        for (let n = 1; n < free.length; n += 1) {
          const [before = [], after = []] = [free[n - 1], free[n]]
          const [score = 0, small = 0] = [
            Number(before[0]) - Number(after[0]),
            Number(before[1]) - Number(after[1]),
          ]
          expect(score > 0 || (score === 0 && small >= 0)).toBe(true)
        }
      }),
    )
  })
})
