// The criterion of the original steps: circumstances where the report tells them, the result it asks for.
import { describe, expect, it } from 'vitest'
import { isOrder, toFurther, toGeneralEdge, toOriginalSteps } from './bug-criteria.ts'
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
    ['The old hatch is faulty', place, steps, 'each fault that this item names in the old hatch is gone'],
    [
      'Mooring fee higher than the toll',
      place,
      steps,
      'they show what the answer to the first question calls right',
    ],
    ['Problem with the hatch', place, steps, 'each fault that this item names in the hatch is gone'],
    ['Bug', place, steps, 'each fault that this item names is gone'],
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

describe('toGeneralEdge', () => {
  const edgeOf = (text: string) => {
    const report = toBugReport(text)
    return JSON.stringify(toGeneralEdge(report, toBugSlots(report, 'it')))
  }

  it.each([
    ['Brass bells skip a beat', 'Other brass bells than those of the report do not show the symptom either.'],
    ['The ferry takes more than 40 goats', 'Right below the limit, at it and right above it'],
    ['The horn doesn’t work with rye', 'on another system or version'],
    ['Search knows no ferries', 'What was rightly found, accepted or refused before still is.'],
    ['Berth id collisions on the quay', 'not only what is seen of it'],
    ['Of two boats the hulls show a collision', 'moved away from the origin'],
    ['The toll is not rounded', 'worked out by hand, with a zero'],
    ['The gauge has an offset', 'moved away from the origin'],
    ['The goblin walks through walls', 'The cause is named in this item and mended'],
    ['The bell rings while the dialog is open', 'Under other circumstances the same steps end as they did'],
    ['On the old ferry, the bell rings at noon', 'Elsewhere the same steps end as they did'],
    ['oven --frost burns rye', 'The cause is named in this item and mended'],
    ['The notice of the tide is shown upside down', 'Where it belongs, the same is still shown'],
    ['The sail drops when two boats meet', 'Under other circumstances the same steps end as they did'],
    ['The fee is copied from the old tariff', 'Other places built in the same way'],
    ['The winch stops', 'not only what is seen of it'],
    ['Keep the hatch shut at sea', 'Cases next to it that come out right today still do.'],
  ])('of %j fits what it speaks of', (text, edge) => {
    expect(edgeOf(text)).toContain(edge)
  })

  it('guards the other systems where the report names one', () => {
    const report = toBugReport('The horn is silent')
    expect(JSON.stringify(toGeneralEdge(report, toBugSlots(report, 'it'), ['Linux']))).toContain(
      'on another system or version',
    )
  })

  it.each(['The winch stops', 'The two bells ring at night', 'The winch stops while the rope is wet'])(
    'speaks of no others where %j has none',
    (text) => expect(edgeOf(text)).not.toContain('than those of the report'),
  )
})

describe('the cause', () => {
  it.each([
    'The toll is doubled because the tide table is old',
    'The toll is doubled. This is likely due to the old tide table',
    'Since the table is old, the toll is doubled',
  ])('is confirmed or put right where %j names one', (told) => {
    const report = toBugReport('The toll is doubled')
    expect(toGeneralEdge(report, toBugSlots(report, 'it'), [], told)).toEqual({
      statement: 'The cause that the report names is confirmed or put right in this item.',
    })
  })
})

describe('toFurther', () => {
  const furtherOf = (text: string, expected: string | null, ...later: string[]) => {
    const report = toBugReport(text)
    return toFurther(report, toOriginalSteps(report, expected, []), [text, ...later])
  }

  it('tells the symptom turned round beside the result that is asked for', () => {
    expect(furtherOf('The float shows 19 knots', 'The float should show 9 knots')).toEqual([
      'the float no longer shows 19 knots',
    ])
    expect(furtherOf('The float should show 9 knots', 'The float should show 9 knots')).toEqual([])
  })

  it('takes the faults of later sentences, and what is right there', () => {
    expect(furtherOf('The winch stops', null, 'Otherwise the rope cannot be wound.')).toEqual([
      'the rope can be wound',
    ])
    expect(furtherOf('The winch stops', null, 'All other winches work.', 'OK when the rope is dry.')).toEqual(
      ['all other winches still work', 'it is still right when the rope is dry'],
    )
  })

  it.each([
    'We should just shorten it.',
    'The skipper is not sure?',
    'Please do not call us.',
    'It was fixed.',
  ])('takes none from %j', (later) => expect(furtherOf('The winch stops', null, later)).toEqual([]))
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
