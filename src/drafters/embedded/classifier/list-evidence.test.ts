// What neighbours in a list say, as log-odds.
import { describe, expect, it } from 'vitest'
import { workTypes } from '../../../backlog/work-type.ts'
import { toListEvidence } from './list-evidence.ts'

const surely = (type: (typeof workTypes)[number]) => workTypes.map((one) => Number(one === type))
const [feature, bug] = [workTypes.indexOf('feature'), workTypes.indexOf('bug')]

describe('toListEvidence', () => {
  it('says nothing of an idea that stands alone, nor by neighbours out of reach', () => {
    expect(toListEvidence([])).toEqual([0, 0, 0, 0, 0])
    expect(toListEvidence([{ distance: 9, chances: surely('bug') }])).toEqual([0, 0, 0, 0, 0])
  })

  it('says nothing where the neighbours know nothing', () => {
    const evidence = toListEvidence([{ distance: 1, chances: [0.2, 0.2, 0.2, 0.2, 0.2] }])
    for (const logOdds of evidence) expect(logOdds).toBeCloseTo(0)
  })

  it('speaks for the type of the neighbours, nearer ones louder', () => {
    const evidence = toListEvidence([
      { distance: 1, chances: surely('bug') },
      { distance: 4, chances: surely('feature') },
    ])
    const [ofFeature = 0, ofBug = 0] = [evidence[feature], evidence[bug]]
    expect(ofBug).toBeGreaterThan(ofFeature)
    // one neighbour of weight 1 and one of 1/4, against four without a type
    expect(ofBug).toBeCloseTo(Math.log((5 + 4) / 5.25))
    expect(ofFeature).toBeCloseTo(Math.log((1.25 + 4) / 5.25))
  })

  it('never outweighs clear words: less than two nats between any types', () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((distance) => [
      { distance, chances: surely('bug') },
      { distance, chances: surely('bug') },
    ])
    const evidence = toListEvidence(list)
    expect(Math.max(...evidence) - Math.min(...evidence)).toBeLessThan(2.2)
  })
})
