// Reports without a thing of their own and reports of the past, told of the thing.
import { describe, expect, it } from 'vitest'
import { toPassive, toPresentClause } from './bug-voice.ts'

describe('toPassive', () => {
  it.each([
    ['it charges the pilot when the tide is low', 'the pilot is charged when the tide is low'],
    ['It lets the crew open the lock at noon', 'the crew can open the lock at noon'],
    ['rounds 7.35 to 7.3', '7.35 is rounded to 7.3'],
    ['it sends the pilot to the wrong quay', 'the pilot is sent to the wrong quay'],
  ])('tells %j of the thing', (words, told) => expect(toPassive(words)).toBe(told))

  it.each([
    'it tells me the wrong tide',
    'Boats leave the lock at noon',
    'filters forget "low tide"',
    'it closes the gate and rings the bell',
    'The crew rings the bell',
  ])('leaves %j as it is', (words) => expect(toPassive(words)).toBe(words))
})

describe('toPresentClause', () => {
  it.each([
    ['the toll notice came on Friday', 'the toll notice', 'comes', 'on Friday'],
    ['two ferries took the same berth yesterday', 'two ferries', 'take', 'the same berth'],
    ['the chart put pier 4 in the river', 'the chart', 'puts', 'pier 4 in the river'],
  ])('of %j', (head, subject, verb, rest) => {
    expect(toPresentClause(head)).toMatchObject({ subject, verb, rest, negated: false })
  })

  it.each(['letters sent to the pilot', 'I went home', 'the boat that came late', 'the log is lost'])(
    'is none of %j',
    (head) => expect(toPresentClause(head)).toBeNull(),
  )
})
