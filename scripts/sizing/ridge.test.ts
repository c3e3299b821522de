import { describe, expect, it } from 'vitest'
import { fitRidge } from './ridge.ts'
import { toSpearman } from './scores.ts'
import { createRandom, draw, toMedian } from './trial.ts'

describe('fitRidge', () => {
  const rows = [
    { indices: [0], values: [1], target: 2, weight: 1 },
    { indices: [1], values: [2], target: 4, weight: 1 },
  ]

  it('solves the normal equations', () => {
    const weights = fitRidge(rows, Float64Array.of(1, 4), new Float64Array(2))
    expect(weights[0]).toBeCloseTo(1)
    expect(weights[1]).toBeCloseTo(1)
  })

  it('stays at the prior where data is nothing against the penalty', () => {
    const weights = fitRidge(rows, Float64Array.of(1e9, 0), Float64Array.of(0.3, 0))
    expect(weights[0]).toBeCloseTo(0.3)
    expect(weights[1]).toBeCloseTo(2)
  })
})

describe('scores of a trial', () => {
  it('rank with ties', () => {
    expect(toSpearman([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(1)
    expect(toSpearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1)
    expect(toSpearman([1, 2, 3], [5, 5, 5])).toBe(0)
    expect(toSpearman([1, 1, 2, 2], [1, 1, 2, 2])).toBeCloseTo(1)
  })

  it('draw without repeating, the same for the same seed', () => {
    const once = draw([1, 2, 3, 4, 5], 3, createRandom(4))
    expect(new Set(once).size).toBe(3)
    expect(draw([1, 2, 3, 4, 5], 3, createRandom(4))).toEqual(once)
    expect(draw([1, 2], 9, createRandom(4)).sort()).toEqual([1, 2])
  })

  it('take the middle', () => {
    expect(toMedian([8, 1, 3])).toBe(3)
    expect(toMedian([1, 2, 3, 8])).toBe(2.5)
  })
})
