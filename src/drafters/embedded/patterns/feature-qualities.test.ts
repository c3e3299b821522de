// A single word of a line that asks for something of its own, whatever the thing is.
import { describe, expect, it } from 'vitest'
import { findQuality } from './feature-qualities.ts'

describe('a quality', () => {
  it.each([
    ['Smart berth order', /reviewers rate/],
    ['The pier plan needs keyboard access', /keyboard alone/],
    ['Mobile-friendly tide table', /narrow screen/],
    ['Provide better harbour lights', /before and after/],
  ])('of %s has a criterion', (text, criterion) => {
    expect(findQuality(text)?.criteria.join(' ')).toMatch(criterion)
  })

  it.each([
    ['Flexible tide table', 'flexible'],
    ['make the bell less noisy', 'less noisy'],
    ['Simple lock log', 'simple'],
  ])('of %s is asked for by its word', (text, word) => {
    expect(findQuality(text)?.question).toBe(`what does “${word}” mean here, and how will we check it?`)
  })

  it.each([
    'AI players for the harbour game',
    'Tide table that is better',
    'Smart-card reader',
    'Log what the pilots do on the smart lock',
    'Fog bell',
  ])('is not found in %s', (text) => {
    expect(findQuality(text)).toBeNull()
  })

  it('takes no time for a long line', () => {
    expect(findQuality('more and less and '.repeat(20_000))).toBeNull()
  })
})
