import { describe, expect, it } from 'vitest'
import { toPassage } from '../test-passage.ts'
import { toFeatures } from './features.ts'
import { ruleIds } from './lexicon.ts'
import { type Before, type Role, toPlaceMarks } from './place-marks.ts'
import { toRoleLogits } from './role-model.ts'
import { roleWeights } from './role-weights.generated.ts'
import { shapeFeatures } from './shape.ts'

const near = { near: 1, apart: 2 } as const

/** How much more a role is to be expected than an idea, for a line after an idea. */
function toLogOdds(text: string, role: Exclude<Role, 'idea'>, gap: keyof typeof near): number {
  const before: Before = { passage: toPassage('show the tide on the ticket', 0), role: 'idea' }
  const passage = toPassage(text, (before.passage.spans[0]?.end ?? 0) + near[gap])
  const [idea = 0, detail = 0, talk = 0] = toRoleLogits(toFeatures(text), toPlaceMarks(passage, before))
  return (role === 'talk' ? talk : detail) - idea
}

describe('toRoleLogits', () => {
  it('tells talk', () => {
    for (const text of [
      'good to see you all again yesterday',
      'that was all from the stables, thanks for reading',
      'lovely weather here, greetings from the coast',
      'The new winch is in, and everybody at the yard is delighted with it.',
    ])
      expect(toLogOdds(text, 'talk', 'apart'), text).toBeGreaterThan(0.5)
  })

  it('tells ideas, also those that sound friendly', () => {
    for (const text of [
      'show the wind on the ticket',
      'love the new map, but it eats the battery',
      'the ferry times are last year’s',
      'who can see the wages, by the way?',
      'thank-you card for every new donor',
    ])
      for (const role of ['talk', 'detail'] as const)
        expect(toLogOdds(text, role, 'near'), `${text}: ${role}`).toBeLessThan(1)
  })

  it('takes what only goes on for a detail rather than an idea far apart', () => {
    const text = 'and then half of them ring me on a Sunday'
    expect(toLogOdds(text, 'detail', 'near')).toBeGreaterThan(toLogOdds(text, 'detail', 'apart'))
  })

  it('has a weight for each rule and each shape', () => {
    expect(roleWeights.rules).toHaveLength(ruleIds.length)
    expect(roleWeights.shape).toHaveLength(shapeFeatures.length)
  })
})
