import { describe, expect, it } from 'vitest'
import { toFeatures } from './features.ts'
import { ruleIds } from './lexicon.ts'
import { toTalkLogOdds } from './not-work-model.ts'
import { notWorkWeights } from './not-work-weights.generated.ts'
import { shapeFeatures } from './shape.ts'

const toLogOdds = (text: string) => toTalkLogOdds(toFeatures(text))

describe('toTalkLogOdds', () => {
  it('is high for talk', () => {
    for (const text of [
      'good to see you all again yesterday',
      'I run a kennel with my brother',
      'that was all from the stables, thanks for reading',
      'lovely weather here, greetings from the coast',
    ])
      expect(toLogOdds(text), text).toBeGreaterThan(0.5)
  })

  it('is low for ideas, also for those that sound friendly', () => {
    for (const text of [
      'show the tide on the ticket',
      'love the new map, but it eats the battery',
      'the ferry times are last year’s',
      'who can see the wages, by the way?',
      'thank-you card for every new donor',
    ])
      expect(toLogOdds(text), text).toBeLessThan(0)
  })

  it('has a weight for each rule and each shape', () => {
    expect(notWorkWeights.rules).toHaveLength(ruleIds.length)
    expect(notWorkWeights.shape).toHaveLength(shapeFeatures.length)
  })
})
