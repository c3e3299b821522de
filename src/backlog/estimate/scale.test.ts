import { describe, expect, it } from 'vitest'
import { pointScales } from '../estimate-schema.ts'
import { isAboveSplit, isOnScale, toCard, toCardDistance, toCards, toPoints } from './scale.ts'

describe('scale', () => {
  it.each([
    ['fibonacci', 0, [1, 2, 3, 5, 8, 13, 21]],
    ['fibonacci', 34, [1, 2, 3, 5, 8, 13, 21, 34]],
    ['fibonacci', 100, [1, 2, 3, 5, 8, 13, 21, 34, 55, 89]],
    ['linear', 7, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['powers-of-two', 0, [1, 2, 4, 8, 16, 32]],
    ['t-shirt', 100, ['XS', 'S', 'M', 'L', 'XL', 'XXL']],
  ] as const)('%s up to %i', (scale, upTo, sizes) => {
    expect(toCards(scale, upTo).map(({ size }) => size)).toEqual(sizes)
  })

  it.each([
    [4, 'fibonacci', 5],
    [100, 'fibonacci', 89],
    [0.2, 'fibonacci', 1],
    ['L', 'fibonacci', 5],
    [3, 'powers-of-two', 4],
    [2.4, 'linear', 2],
    [40, 'linear', 40],
    [8, 't-shirt', 'XL'],
    [500, 't-shirt', 'XXL'],
  ] as const)('snaps %s to the card of %s', (size, scale, card) => {
    expect(toCard(size, scale)).toBe(card)
    expect(isOnScale(toCard(size, scale), scale)).toBe(true)
  })

  it('counts cards between sizes', () => {
    expect(toCardDistance(3, 8, 'fibonacci')).toBe(2)
    expect(toCardDistance('XXL', 'XS', 't-shirt')).toBe(5)
    expect(toCardDistance(21, 55, 'fibonacci')).toBe(2)
  })

  it('keeps sizes of another scale off', () => {
    expect(isOnScale(4, 'fibonacci')).toBe(false)
    expect(isOnScale('M', 'linear')).toBe(false)
    expect(isOnScale(3, 't-shirt')).toBe(false)
    expect(isOnScale(34, 'fibonacci')).toBe(true)
  })

  it('advises to split above 8 points on every scale', () => {
    for (const scale of pointScales) {
      const first = toCards(scale).find(({ size }) => isAboveSplit(size, scale))
      expect(first?.points).toBeGreaterThan(8)
    }
    expect(isAboveSplit(8, 'fibonacci')).toBe(false)
    expect(isAboveSplit('XL', 't-shirt')).toBe(false)
    expect(isAboveSplit('XXL', 't-shirt')).toBe(true)
  })

  it('takes a shirt for points of the generic scale', () => {
    expect(toPoints('M')).toBe(3)
    expect(toPoints(13)).toBe(13)
  })
})
