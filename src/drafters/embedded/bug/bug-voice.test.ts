// Reports without a verb and with marks left out.
import { describe, expect, it } from 'vitest'
import { toPassive, toPresentClause, toStated, withApostrophes } from './bug-voice.ts'

describe('toStated', () => {
  it.each([
    ['The toll not being paid', 'The toll is not paid'],
    ['Ferries not showing the tide', 'Ferries do not show the tide'],
    ['It is not being paid', 'It is not being paid'],
    ["I can't clean the hull in winter", 'the hull cannot be cleaned in winter'],
    ['can still open the lock', 'It is possible to open the lock'],
    ['cannot open a lock already shut', 'cannot open a lock already shut'],
    ['Berths for boats and not using ropes', 'Berths for boats and not using ropes'],
  ])('of %j', (words, told) => expect(toStated(words)).toBe(told))
})

describe('withApostrophes', () => {
  it.each([
    ['Boats dont moor and cant leave', "Boats don't moor and can't leave"],
    ['`dont` of the cantilever', '`dont` of the cantilever'],
    ["The bell doesn't ring", "The bell doesn't ring"],
  ])('of %j', (words, told) => expect(withApostrophes(words)).toBe(told))
})

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
