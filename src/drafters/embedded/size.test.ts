import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noDriver } from '../../backlog/estimate.ts'
import { toLetters, toNumbers } from '../../backlog/weight-letters.ts'
import { workTypes } from '../../backlog/work-type.ts'
import { estimateSize, readSize } from './size.ts'
import { drivers } from './size-model/drivers.ts'
import { buckets, shapeFeatures } from './size-model/features.ts'
import { hashedWeights, restWeights } from './size-model/weights.generated.ts'

function size(text: string, headings: readonly string[] = []) {
  return estimateSize({ type: 'feature', text, headings })
}

describe('estimateSize', () => {
  it.each([
    ['Fix a typo in the welcome mail', 'Rebuild the billing engine for several currencies'],
    ['Rename the helper class', 'Replace the search engine with a distributed one'],
    ['Wrong label on the save button', 'Investigate a new architecture for offline sync'],
    ['Remove the unused banner', 'Integrate with Salesforce and keep customers in sync'],
    ['Spelling mistake on the start page', 'Design the workflow for approvals across all modules'],
  ])('"%s" is smaller than "%s"', (small, large) => {
    expect(size(small).points).toBeLessThan(size(large).points)
  })

  it.each([
    ['Export timesheets to Excel', 'reads or writes another format'],
    ['Fix the wording of the reminder', 'only a change of text'],
    ['Sync the stock with the tills in real time', 'state must be kept in step'],
    ['Connect to the parcel service by webhook', 'depends on a system that others own'],
    ['Teachers and students see the same plan', 'several roles are involved'],
    ['Delete personal data on request', 'regulated data or a legal duty'],
  ])('"%s" is told by "%s"', (text, driver) => {
    expect(size(text).drivers).toContain(driver)
  })

  it('says so when the words tell nothing', () => {
    expect(size('menus, named players').drivers).toEqual([noDriver])
    expect(size('   ')).toEqual({ points: 3, drivers: [noDriver] })
  })

  it('does not take a role alone for several', () => {
    expect(size('Teachers invite teachers').drivers).not.toContain('several roles are involved')
  })

  it('keeps silent where the words mean something else for the type', () => {
    const text = 'Compare and evaluate three map vendors'
    const told = (type: 'spike' | 'feature') => estimateSize({ type, text, headings: [] }).drivers
    expect(told('feature')).toContain('starts with finding out')
    expect(told('spike')).not.toContain('starts with finding out')
  })

  it('hears a heading that speaks of size', () => {
    const alone = size('Filter orders by date')
    expect(size('Filter orders by date', ['Quick wins']).points).toBeLessThan(alone.points)
    expect(size('Filter orders by date', ['Epics']).points).toBeGreaterThan(alone.points)
    expect(size('Filter orders by date', ['Billing'])).toEqual(alone)
  })

  it('is bounded and the same twice, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(...workTypes),
        (text, type) => {
          const answer = estimateSize({ type, text, headings: [text] })
          expect(answer.points).toBeGreaterThan(0.5)
          expect(answer.points).toBeLessThan(12)
          expect(answer.drivers.length).toBeGreaterThanOrEqual(1)
          expect(answer.drivers.length).toBeLessThanOrEqual(3)
          expect(estimateSize({ type, text, headings: [text] })).toEqual(answer)
        },
      ),
    )
  })

  it('reads a reference like a feature of the same words', () => {
    expect(readSize('Export timesheets to Excel')).toBe(size('Export timesheets to Excel').points)
  })
})

describe('the weights', () => {
  it('fit the features and stay within 32 KiB', () => {
    expect(restWeights).toHaveLength(shapeFeatures.length + drivers.length)
    expect(hashedWeights.length).toBeLessThanOrEqual(32 * 1024)
  })

  it('agree with what each driver says', () => {
    const turned = drivers.filter(
      ({ prior }, index) => prior * (restWeights[shapeFeatures.length + index] ?? 0) <= 0,
    )
    expect(turned.map(({ id }) => id)).toEqual([])
  })
})

describe('the weights of the buckets', () => {
  it('are one number a bucket, and nothing is left over', () => {
    expect(toLetters([...toNumbers(hashedWeights, buckets)])).toBe(hashedWeights)
  })
})
