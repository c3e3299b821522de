import { describe, expect, it } from 'vitest'
import { toCards, toPoints } from '../../backlog/estimate/scale.ts'
import { pointScales, shirtSizes } from '../../backlog/estimate-schema.ts'
import { workTypes, workTypeTexts } from '../../backlog/work-type.ts'
import { exportFormatNames } from '../../exports/formats.ts'
import { exportChoices } from '../export/export-formats.ts'
import { typeLooks, typeOrder } from '../type-looks.ts'
import { sizeCards, toHalf, toWorth, withLikely } from './size-cards.ts'

describe('what the page has of its own', () => {
  it('has the cards and the worth of sizes that the domain has', () => {
    for (const scale of pointScales) expect(sizeCards[scale]).toEqual(toCards(scale).map(({ size }) => size))
    for (const size of shirtSizes) expect(toWorth(size)).toBe(toPoints(size))
  })

  it('names the types as the domain does', () => {
    expect([...typeOrder]).toEqual([...workTypes])
    for (const type of workTypes) expect(typeLooks[type].label).toBe(workTypeTexts[type].label)
  })

  it('offers every export format', () => {
    expect(exportChoices.map(({ name }) => name)).toEqual([...exportFormatNames])
  })
})

describe('withLikely', () => {
  const estimate = {
    unit: 'points' as const,
    likely: 3,
    low: 2,
    high: 5,
    scale: 'fibonacci' as const,
    confidence: 0.5,
    drivers: [],
    basis: 'generic' as const,
    splitAdvised: false,
  }

  it('stretches the range to hold the size, and advises a split of large ones', () => {
    expect(withLikely(estimate, 13)).toMatchObject({ low: 2, likely: 13, high: 13, splitAdvised: true })
    expect(withLikely(estimate, 1)).toMatchObject({ low: 1, likely: 1, high: 5, splitAdvised: false })
  })

  it('halves to a card of the scale', () => {
    expect([toHalf(8, 'fibonacci'), toHalf(1, 'fibonacci'), toHalf('L', 't-shirt')]).toEqual([5, 1, 'M'])
  })
})
