// What statements and orders of technical work imply: an order, or how things are today.
import { describe, expect, it } from 'vitest'
import { fromBareDone, fromTold, isToBe } from './told-order.ts'
import { toToldState } from './told-state.ts'

describe('a statement', () => {
  it.each([
    ["the tide reader isn't thread-safe", 'Make the tide reader thread-safe'],
    ['pumps and locks lack one shared clock', 'Give pumps and locks one shared clock'],
    [
      'BuoyView still depends on the chart wiring instead of events',
      'Make sure BuoyView no longer depends on the chart wiring',
    ],
    ['old gauges are removed from the harbour map', 'remove old gauges from the harbour map'],
    ['the pumps are never checked', null],
    ['the code that draws buoys duplicates the map', null],
    ['tide tables are documented in three places', null],
  ])('%j implies %j', (words, order) => {
    expect(fromTold(words)).toBe(order)
  })

  it('is read without its verb as well', () => {
    expect(fromBareDone('tide tables cached in the browser')).toBe('cache tide tables in the browser')
    expect(isToBe('fees are derived from one tariff')).toBe(true)
    expect(isToBe('fees are derived from one tariff twice')).toBe(false)
  })
})

describe('an order', () => {
  it.each([
    [
      'decide',
      'whether to keep the old pier or sell it',
      'it is not decided yet whether to keep the old pier or sell it',
    ],
    ['allow', 'running the pump drills at night', 'running the pump drills at night is not possible yet'],
    ['give', 'the pilots their own roster', 'the pilots do not have their own roster yet'],
    ['make', 'sure we have one chart per harbour', 'there is not yet one chart per harbour'],
    ['make', 'alarms into a list with times', 'the alarms are not a list with times yet'],
    ['paint', 'the pier', null],
  ])('to %s %s says of today %j', (base, rest, state) => {
    expect(toToldState({ base, rest, clause: `${base} ${rest}`, isLater: false })).toBe(state)
  })
})
