// How a technical line opens: slips and manners of speaking are set aside, and none turns into another wish.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { draftIdea } from '../embedded-drafter.ts'

function draft(type: 'debt' | 'infrastructure', text: string) {
  const idea: Idea = {
    ...testIdea,
    text,
    type,
  }
  return draftIdea(idea, emptyContext)
}

describe('a slip or a manner of speaking', () => {
  it.each([
    ['Swtich from one linter to another', 'Switch from one linter to another'],
    ['implment the berth cache', 'Implement the berth cache'],
    ['(maybe) rework the tide curve', 'Rework the tide curve'],
    ['Properly validate the tide table', 'Validate the tide table properly'],
    ['further speed up the lock chart', 'Speed up the lock chart further'],
    ["I'm pretty sure the tide curve is not monotone", 'Make the tide curve monotone'],
    ['Instead of polling the gauge, we should listen to it', 'Listen to it instead of polling the gauge'],
    ['re-index the buoys', 'Re-index the buoys'],
  ])('does not get into the way: %j', (text, title) => {
    expect(draft('debt', text).title).toBe(title)
  })

  it.each([
    ['Remote gauge integration', /remove/i],
    ['Reactor pattern for the gauges', /refactor/i],
    ['No compiler warnings', /^Add /],
    ['would be nice to have no default buoys', /^Add /],
    ['CI takes 40 minutes, cut it to 15', /split/i],
    ['Adding a buoy requires copying a form', /^Add /],
    ['single gauge with no standby', /^Set up/],
    ['E2e specs drifted from the gauge', /^Add /],
  ])('is never turned into another wish: %j', (text, wrong) => {
    expect(draft('debt', text).title).not.toMatch(wrong)
    expect(draft('infrastructure', text).title).not.toMatch(wrong)
  })
})
