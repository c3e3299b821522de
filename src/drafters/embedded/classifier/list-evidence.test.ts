// What neighbours in a list say, as log-odds.
import { describe, expect, it } from 'vitest'
import { workTypes } from '../../../backlog/work-type.ts'
import { isSpoken, type Neighbour, toListEvidence } from './list-evidence.ts'

const surely = (type: (typeof workTypes)[number]) => workTypes.map((one) => Number(one === type))
const toNeighbour = (distance: number, chances: readonly number[], isSpoken = false): Neighbour => ({
  distance,
  chances,
  isSpoken,
})
const [feature, bug] = [workTypes.indexOf('feature'), workTypes.indexOf('bug')]

describe('toListEvidence', () => {
  it('says nothing of an idea that stands alone, nor by neighbours out of reach', () => {
    expect(toListEvidence([])).toEqual([0, 0, 0, 0, 0])
    expect(toListEvidence([toNeighbour(9, surely('bug'))])).toEqual([0, 0, 0, 0, 0])
  })

  it('says nothing where the neighbours know nothing', () => {
    const evidence = toListEvidence([toNeighbour(1, [0.2, 0.2, 0.2, 0.2, 0.2])])
    for (const logOdds of evidence) expect(logOdds).toBeCloseTo(0)
  })

  it('speaks for the type of the neighbours, nearer ones louder', () => {
    const evidence = toListEvidence([toNeighbour(1, surely('bug')), toNeighbour(4, surely('feature'))])
    const [ofFeature = 0, ofBug = 0] = [evidence[feature], evidence[bug]]
    expect(ofBug).toBeGreaterThan(ofFeature)
    // one neighbour of weight 1 and one of 1/4, against four without a type
    expect(ofBug).toBeCloseTo(Math.log((5 + 4) / 5.25))
    expect(ofFeature).toBeCloseTo(Math.log((1.25 + 4) / 5.25))
  })

  it('never outweighs clear words: less than two nats between any types', () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((distance) => [
      toNeighbour(distance, surely('bug')),
      toNeighbour(distance, surely('bug')),
    ])
    const evidence = toListEvidence(list)
    expect(Math.max(...evidence) - Math.min(...evidence)).toBeLessThan(2.2)
  })

  it('says nothing where most neighbours are told as one talks, and less where some are', () => {
    const list = [1, 2, 3, 4, 5].map((distance) => toNeighbour(distance, surely('bug')))
    const withSpoken = (count: number) => list.map((one, index) => ({ ...one, isSpoken: index < count }))
    const [none, one, two, three] = [0, 1, 2, 3].map((count) => toListEvidence(withSpoken(count))[bug] ?? 0)
    expect(one).toBe(none)
    expect(two).toBeGreaterThan(0)
    expect(two).toBeLessThan(none ?? 0)
    expect(three).toBe(0)
  })
})

describe('isSpoken', () => {
  it.each([
    ['we still write the tides on a board', true],
    ['It’s the third time that nobody rang', true],
    ['Import berths from CSV', false],
    ['user list: sort by name', false],
  ])('%s', (text, expected) => {
    expect(isSpoken(text)).toBe(expected)
  })
})
