// The criterion of the original steps: circumstances where the report tells them, the result it asks for.
import { describe, expect, it } from 'vitest'
import { isOrder, toOriginalSteps, toOtherCases } from './bug-criteria.ts'
import { toBugReport } from './bug-report.ts'
import { toBugSlots } from './patterns/bug-pattern.ts'

const place = 'the version and environment of the report'
const steps = 'the original steps are repeated'

describe('toOriginalSteps', () => {
  it.each([
    ['The winch stops when the rope is wet', 'the rope is wet', steps, 'the winch no longer stops'],
    [
      'Crash when lowering the anchor',
      place,
      `${steps} while lowering the anchor`,
      'there is no crash any more',
    ],
    ['The map goes blank after a reload', place, `${steps} after a reload`, 'the map no longer goes blank'],
    ['When two boats meet, the radar freezes', 'two boats meet', steps, 'the radar no longer freezes'],
    [
      'Docking a boat moored while the lock is shut may never end',
      place,
      steps,
      'they give the expected result, and this no longer occurs: docking a boat moored while the lock is shut may never end',
    ],
    [
      'The lock keeper sees a list of boats that left',
      place,
      steps,
      'they give the expected result: the lock keeper no longer sees a list of boats that left',
    ],
    [
      'Keep the hatch shut at sea',
      place,
      steps,
      'they give the result that the report asks for: keep the hatch shut at sea',
    ],
    ['The old hatch is faulty', place, steps, 'what goes wrong today with the old hatch no longer occurs'],
    ['Mooring fee higher than the toll', place, steps, 'they give the expected result that this item states'],
    ['Problem with the hatch', place, steps, 'what goes wrong today with the hatch no longer occurs'],
    ['Bug', place, steps, 'what goes wrong there today no longer occurs'],
    [
      'Half of the gulls probably never return, so the keeper who is new counts each one twice',
      place,
      steps,
      'they give the expected result, and this no longer occurs: half of the gulls probably never return, so the keeper who is new counts each one twice',
    ],
    ['Tolls go up but fees do not', place, steps, 'it no longer happens that tolls go up but fees do not'],
    ['Missing: a rail on the jetty', place, steps, 'this is there: a rail on the jetty'],
  ])('of %j', (report, given, when, then) => {
    expect(toOriginalSteps(toBugReport(report), null, [])).toEqual({ given, when, then })
  })

  it('takes the expected result and the environment that the report tells', () => {
    const report = toBugReport('The float shows 19 knots')
    expect(toOriginalSteps(report, 'The float should show 9 knots', ['Windows'])).toEqual({
      given: 'the environment of the report, Windows',
      when: steps,
      then: 'they give the expected result: the float shows 9 knots',
    })
    expect(toOriginalSteps(report, 'Should be 9 knots', [])).toMatchObject({
      then: 'they give the expected result: the result is 9 knots',
    })
  })
})

describe('what a pronoun asks for', () => {
  it('comes on top of the symptom turned round', () => {
    const report = toBugReport('The winch stops when the rope is wet')
    expect(toOriginalSteps(report, 'It should warn the crew', [])).toMatchObject({
      then: 'the winch no longer stops, and it warns the crew',
    })
    expect(toOriginalSteps(report, 'It should not stop', [])).toMatchObject({
      then: 'the winch no longer stops',
    })
  })
})

describe('toOtherCases', () => {
  const edge = (text: string) => {
    const report = toBugReport(text)
    return toOtherCases(report, toBugSlots(report, 'it'))
  }

  it('speaks of the others of many things', () => {
    expect(edge('Brass bells skip a beat')).toMatchObject([
      { given: 'other brass bells than those of the report' },
    ])
  })

  it.each(['The winch stops', 'The two bells ring at night', 'The winch stops while the rope is wet'])(
    'adds nothing to %j',
    (text) => expect(edge(text)).toEqual([]),
  )
})

describe('isOrder', () => {
  it.each([
    ['Keep the hatch shut at sea', true],
    ['If the tide is low then close the lock', true],
    ['The hatch stays shut', false],
    ['Search shows old boats', false],
  ])('%j: %s', (words, expected) => {
    expect(isOrder(words)).toBe(expected)
  })
})
