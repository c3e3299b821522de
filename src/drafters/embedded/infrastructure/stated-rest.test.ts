// What a line says besides its orders becomes a sentence that can be found false, or nothing.
import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { findOrder } from '../technical/technical-order.ts'
import { toDoes, toRest } from './stated-rest.ts'

describe('toDoes', () => {
  it.each<readonly [string, string | null]>([
    ['Create a tide endpoint that returns level and trend', 'The tide endpoint returns level and trend.'],
    ['Add a job that packs and uploads the charts', 'The job packs and uploads the charts.'],
    ['Build a script to fetch the berth list', 'The script fetches the berth list.'],
    ['Set up scripts to fetch the berth list', 'The scripts fetch the berth list.'],
    ['Make sure to lock the gates at night', null],
    ['Add charts to understand which gates are used', null],
    ['Use Buoy or Kelp to send the tides', null],
    ['Move the charts that the pilots need', null],
    ['Add a /tide page showing level, trend and moon', 'The /tide page shows level, trend and moon.'],
    [
      'Set up a script to fetch the berths & print the charts',
      'The script fetches the berths and prints the charts.',
    ],
    ['Update bin/quay to write tide.env so pilots need not', 'bin/quay writes tide.env.'],
    ['Use Kelp to handle charts', null],
  ])('of %j', (text, does) => {
    expect(toDoes(findOrder(readLine(text, 'en')))).toBe(does)
  })
})

describe('toRest', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Set up the tide job correctly. So far it prints the levels but not the trend',
      ['It prints the levels and also the trend.'],
    ],
    ['Add swap to the gauge box (currently has no swap)', []],
    ['Check the buoys hourly (currently by hand on Mondays)', []],
    ['Check the buoys hourly (currently daily)', []],
    ['Fix the lock gating — boats can pass and nobody sees it', []],
    ['Fix the lock gating — boats can pass but not turn', ['Boats can pass and also turn.']],
    ['Gauge limits for the pump (can crash with a full log)', ['It no longer crashes with a full log.']],
    ['Chart file on the old box. Should be moved to the new one', ['It is moved to the new one.']],
    [
      'Run the importer at start — a pilot should never be asked to run it',
      ['A pilot is never asked to run it.'],
    ],
    ['Repair the feed so the run ends (and stops hiding real alarms)', ['It also stops hiding real alarms.']],
    ['Rotate the gauge logs (optional, logs are not large)', []],
    ['Move the feed to the quay box (not urgent)', []],
    ['Upgrade Tidelib from 2.1 to 3.0 (the old reader is not there any more)', []],
    ['Fail the run when the chart is old, or when a buoy is lost', ['The same applies when a buoy is lost.']],
    ['Set up the feed', []],
    [
      'Tide films (off until the quay disk is mounted)',
      ['Until the quay disk is mounted, tide films stay off.'],
    ],
    ['Move the gauge to the quay (with Kelp)', ['Kelp is used for it.']],
    [
      'Connect the pilots by radio, calls routed through the lock',
      ['The calls are routed through the lock.'],
    ],
    ['Lock codes in the charts, keys exposed in the log', []],
  ])('of %j', (text, rest) => {
    expect(toRest(readLine(text, 'en'))).toEqual(rest)
  })

  it('reads a long line in time', () => {
    const text = `Set up the feed — ${'it is not there, '.repeat(5_000)}`
    expect(toRest(readLine(text, 'en'))).toEqual([])
  })
})
