// The criterion of the original steps: circumstances where the report tells them, the result it asks for.
import { describe, expect, it } from 'vitest'
import { isOrder, toBugReport, toOriginalSteps } from './bug-criteria.ts'

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
    ['Keep the hatch shut at sea', place, steps, 'they give the result that the report asks for'],
    [
      'Problem with the hatch',
      place,
      steps,
      'they give the expected result and the reported symptom no longer occurs',
    ],
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
