// What an order makes true and what it says of today, from lines as people write them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { findOrder } from '../technical/technical-order.ts'
import { toDeed, toWantedDeed } from './debt-deed.ts'

function deedOf(text: string) {
  const line = readLine(text, 'en')
  const order = findOrder(line)
  return order === null ? toWantedDeed(line) : toDeed(order)
}

describe('toDeed', () => {
  it.each([
    ['configure tide pooling', 'the tide pooling is configured', 'the tide pooling is not yet configured'],
    [
      'add a size limit to the mooring form',
      'the mooring form has a size limit',
      'so far the mooring form has no size limit',
    ],
    [
      'create an example of a berth plan',
      'there is an example of a berth plan',
      'so far there is no example of a berth plan',
    ],
    [
      'add unit tests for the lock gates',
      'there are unit tests for the lock gates',
      'unit tests for the lock gates are missing',
    ],
    [
      'use one clock instead of three',
      'the code uses one clock instead of three',
      'the code does not yet use one clock instead of three',
    ],
    [
      'move the chart lookup from a global to an interface',
      'the chart lookup is moved from a global to an interface',
      'the chart lookup is not yet moved from a global to an interface',
    ],
    [
      'change the gauge tests from recordings to use replays',
      'the gauge tests use replays instead of recordings',
      'the gauge tests do not yet use replays instead of recordings',
    ],
    [
      'change the gauges to read from the buoy',
      'the gauges read from the buoy',
      'the gauges do not yet read from the buoy',
    ],
    ['make the planner stateless', 'the planner is stateless', 'the planner is not yet stateless'],
    [
      'allow pilots to swap their shifts',
      'the pilots are allowed to swap their shifts',
      'the pilots are not yet allowed to swap their shifts',
    ],
    ['stop using HarbourKit', 'the code no longer uses HarbourKit', 'the code uses HarbourKit today'],
    [
      'migrate from crates to pallets',
      'the code uses pallets instead of crates',
      'the code does not yet use pallets instead of crates',
    ],
    [
      'cache all tide tables per port',
      'all tide tables are cached per port',
      'not all tide tables are cached per port yet',
    ],
    [
      'errors should be kept in a list of their own',
      'the errors are kept in a list of their own',
      'the errors are not yet kept in a list of their own',
    ],
    ['write more tests for the sluice', null, 'there are too few tests for the sluice'],
    [
      'split into a lock part and a gate part',
      'the affected code is split into a lock part and a gate part',
      'the affected code is not yet split into a lock part and a gate part',
    ],
  ])('tells %j both ways', (text, result, state) => {
    expect(deedOf(text)).toMatchObject({ result, state })
  })

  it.each([
    'refactor the mooring form',
    'clean up the harbour scripts',
    'improve how we pick a berth',
    'remove it and use them',
    'tide → current',
  ])('tells nothing where %j tells only that somebody works on it', (text) => {
    expect(deedOf(text)?.result ?? null).toBeNull()
  })

  it.each([
    ['pin the gauges and replace their clock', 'the gauges are pinned'],
    ['wrap the pump, which has no fuse, in a cage', 'the pump is wrapped in a cage'],
    ['validate the berths at boot, a small check would fail early', 'the berths are validated at boot'],
  ])('leaves other orders and remarks out of %j', (text, result) => {
    expect(deedOf(text)?.result).toBe(result)
  })

  it('uses words of the line, and stays short', () => {
    const verbs = fc.constantFrom(
      'add',
      'make',
      'cache',
      'split',
      'use',
      'move',
      'allow',
      'stop',
      'keep',
      'ensure',
    )
    const words = fc.array(
      fc.constantFrom('the', 'tide', 'tables', 'to', 'and', 'of', 'read', 'in', 'a', 'port', 'it', ','),
      { maxLength: 14 },
    )
    fc.assert(
      fc.property(verbs, words, (verb, list) => {
        const deed = deedOf(`${verb} ${list.join(' ')}`)
        expect((deed?.result ?? '').length).toBeLessThanOrEqual(170)
        expect(deed?.result ?? '').not.toMatch(/undefined|null| {2}/)
        expect(deed?.state ?? '').not.toMatch(/undefined|null| {2}/)
      }),
    )
  })
})
