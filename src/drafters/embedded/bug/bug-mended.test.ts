// The first criterion of a bug: circumstances where the report tells them, and the result it asks for.
import { describe, expect, it } from 'vitest'
import { toMended } from './bug-mended.ts'
import { toBugReport } from './bug-report.ts'

const again = 'When the original steps are repeated'

describe('toMended', () => {
  it.each([
    ['In F1 2020, the radar freezes', 'the radar no longer freezes in F1 2020'],
    [
      'Docking a boat moored while the lock is shut may never end',
      'this no longer occurs: docking a boat moored while the lock is shut may never end',
    ],
    [
      'The lock keeper sees a list of boats that left',
      'the lock keeper no longer sees a list of boats that left',
    ],
    ['Keep the hatch shut at sea', 'the result is as the report asks: keep the hatch shut at sea'],
    ['Mooring fee higher than the toll', 'the result is as the answer to the first question says'],
    [
      'Half of the gulls probably never return, so the keeper who is new counts each one twice',
      'this no longer occurs: half of the gulls probably never return, so the keeper who is new counts each one twice',
    ],
    ['Tolls go up but fees do not', 'it no longer happens that tolls go up but fees do not'],
    ['Tugs, barges and punts do not turn in the basin', 'tugs, barges and punts turn in the basin'],
  ])('of %j tells what is seen when the steps are repeated', (report, result) => {
    expect(toMended(toBugReport(report), null, [])).toBe(`${again}, ${result}.`)
  })

  it.each([
    ['The winch stops when the rope is wet', 'When the rope is wet, the winch no longer stops.'],
    ['Crash when lowering the anchor', 'When lowering the anchor, there is no crash.'],
    ['The map goes blank after a reload', 'After a reload, the map no longer goes blank.'],
    ['When two boats meet, the radar freezes', 'When two boats meet, the radar no longer freezes.'],
    ['The lamp is not lit when a boat docks', `${again}, the lamp is lit when a boat docks.`],
    ['The hatch leaks when it is shut', `${again}, the hatch no longer leaks when it is shut.`],
  ])('of %j opens with its circumstances', (report, statement) => {
    expect(toMended(toBugReport(report), null, [])).toBe(statement)
  })

  it.each([
    ['The old hatch is faulty', 'Each listed fault of the old hatch is gone.'],
    ['Odd layout on the quay map', 'Each listed fault of the layout on the quay map is gone.'],
    ['Problem with the hatch', 'Each listed fault of the hatch is gone.'],
    ['Bug', 'Each listed fault is gone.'],
    ['Bug in the winch', 'Each listed fault in the winch is gone.'],
    ['Bug when leaving the quay', 'Each listed fault is gone when leaving the quay.'],
    ['Missing: a rail on the jetty', 'In the fixed version, there is a rail on the jetty.'],
    ['Missing: hide the rail', 'In the fixed version, this no longer occurs: missing: hide the rail.'],
    ['The fee is hardcoded', 'In the fixed version, the fee is no longer hardcoded.'],
  ])('of %j, for which there are no steps, tells what is so then', (report, statement) => {
    expect(toMended(toBugReport(report), null, [])).toBe(statement)
  })

  it('takes the expected result and the environment that the report tells', () => {
    const report = toBugReport('The float shows 19 knots')
    expect(toMended(report, 'The float should show 9 knots', ['Windows'])).toBe(
      `${again} in the reported environment (Windows), the float shows 9 knots.`,
    )
    expect(toMended(report, 'Should be 9 knots', [])).toBe(`${again}, the result is 9 knots.`)
    expect(toMended(report, 'The float on Windows should show 9 knots', ['Windows'])).toBe(
      `${again}, the float on Windows shows 9 knots.`,
    )
  })
})

describe('what a pronoun asks for', () => {
  it('comes on top of the symptom turned round', () => {
    const report = toBugReport('The winch stops when the rope is wet')
    expect(toMended(report, 'It should warn the crew', [])).toBe(
      'When the rope is wet, the winch no longer stops, and it warns the crew.',
    )
    expect(toMended(report, 'It should not stop', [])).toBe(
      'When the rope is wet, the winch no longer stops.',
    )
  })
})

describe('what is right', () => {
  it.each([
    ['The float shows the old tide instead of the new one', 'the float shows the new tide'],
    ['The winch stops instead of winding it', 'the winch no longer stops'],
    ['The hatch opens rather than closing at night', 'the hatch closes at night'],
    ['The gauge shows tides but not waves', 'the gauge also shows waves'],
    ['The log may open at the wrong quay', 'the log opens at the right quay'],
    ['Skippers sometimes build sheds on the quay', 'skippers no longer build sheds on the quay'],
    ['There are two winches about it', 'there are no longer two winches about it'],
    ['Unbounded queue growth at high tide', 'there is no unbounded queue growth at high tide any more'],
    ['Ropes do not seem to dry', 'ropes dry'],
    ['three hatch bugs (lid, hinge)', 'each of the three hatch bugs (lid, hinge) is gone'],
  ])('of %j is said', (report, result) => {
    expect(
      toMended(toBugReport(report), null, []).replace(/^[^,]*, |^E(?=ach)/, (x) => (x === 'E' ? 'e' : '')),
    ).toBe(`${result}.`)
  })
})
