// Terse lines that are easily misread: what is an order, what is a thing, and what then holds.
import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftFeature } from './draft-feature.ts'

function draftOf(text: string) {
  return draftFeature({ ...testIdea, text, type: 'feature' }, readLine(text, 'en', 'asking'), emptyContext)
}

function textsOf(text: string): string[] {
  return draftOf(text).acceptanceCriteria.map((one) => ('statement' in one ? one.statement : one.then))
}

const titles: readonly (readonly [kind: string, lines: readonly (readonly [text: string, title: string])[]])[] = [
  ['a thing whose name opens with a verb', [
    ['Process knot visualization', 'Add process knot visualization'],
    ['Upload progress bar', 'Add upload progress bar'],
    ['Clear warning messages for low tide', 'Add clear warning messages for low tide'],
    ['Separate log for the dinghies', 'Add separate log for the dinghies'],
    ['Group tours (harbour only)', 'Add group tours (harbour only)'],
    ['Clear all marks button', 'Add clear all marks button'],
    ['Hover state for the piers', 'Add hover state for the piers'],
    ['v2: shared logbook for crews', 'Add shared logbook for crews'],
    ['Forgot password page', 'Add forgot-password page'],
    ['Hulls: skiff, dinghy, raft', 'Add hulls: skiff, dinghy, raft'],
    ['rope + anchor lists', 'Add rope and anchor lists'],
  ]],
  ['an order that opens with another word', [
    ['Track personal dive history', 'Track personal dive history'],
    ['Turn the quay list into a board', 'Turn the quay list into a board'],
    ['Log failed landings', 'Log failed landings'],
    ['Sending tides to the buoys', 'Send tides to the buoys'],
    ['Checking hulls for rust and marking them on the plan', 'Check hulls for rust and mark them on the plan'],
    ['Open/close the lock gates', 'Open and close the lock gates'],
    ['dock history: keep the last forty entries', 'Keep the last forty entries (dock history)'],
    ['Dragging buoys between piers', 'Drag buoys between piers'],
    ['[Quay] Fold the tide panel', 'Fold the tide panel (Quay)'],
    ['Some way of undoing the last cast', 'Undo the last cast'],
    ['Ability for skippers to rename berths', 'Let skippers rename berths'],
    ['Keep track of moored boats', 'Track moored boats'],
    ['Get rid of the second gate', 'Remove the second gate'],
    ["Can't rename a berth", 'Rename a berth'],
  ]],
  ['a thing with what is said of it', [
    ['harbour map needed asap', 'Add harbour map'],
    ['Needs a tide page', 'Add a tide page'],
    ['Per boat colour in plan', 'Add per-boat colour in plan'],
    ['Faster mooring search', 'Make mooring search faster'],
    ['Nicer sails than plain white triangles', 'Provide nicer sails than plain white triangles'],
    ['Support for two anchors is not implemented yet', 'Add support for two anchors'],
    ['Why is there no tide table?', 'Add tide table'],
  ]],
  ['a statement of what is wanted', [
    ['Pressing escape should close the chart', 'Make sure that pressing escape closes the chart'],
    ['Double-click on a pier opens its log', 'Make sure that a double-click on a pier opens its log'],
    ['Strict gates prevent leaving at low tide', 'Let strict gates prevent leaving at low tide'],
    ['Sidebar collapses on small screens', 'Let the sidebar collapse on small screens'],
    ['Never ask twice for the berth', 'Never ask twice for the berth'],
    ['Esc closes the chart', 'Make sure that pressing Esc closes the chart'],
    ['On hover show the depth', 'Show the depth on hover'],
  ]],
  ['a statement of what is wrong', [
    ['Depths and colours are hardcoded', 'Make depths and colours configurable'],
    ['Several tide limits are hardcoded. They should be configurable in the log', 'Make several tide limits configurable in the log'],
    ['The horn can only play one tone at a time', 'Let the horn play more than one tone at a time'],
    ['Skipper can only book one berth', 'Make it possible to book more than one berth'],
    ['Buoys must be sorted by hand, even at night', 'Remove the need to sort buoys by hand, even at night'],
    ['Skippers have to reload the chart to see new buoys', 'Remove the need to reload the chart to see new buoys'],
    ['It should not be possible to sink the last raft', 'Make it impossible to sink the last raft'],
    ["At the moment you can't swap piers", 'Swap piers'],
    ['Pier names are not translated yet', 'Make sure pier names are translated'],
    ['The bell does not make any sound at night', 'Let the bell make a sound at night'],
  ]],
] // biome-ignore format: a table reads better in rows

describe.each(titles)('%s', (_kind, lines) => {
  it.each(lines)('%s', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })
})

describe('what then holds', () => {
  it.each([
    ['Start logging the tides', 'The tides are logged.'],
    ['Stop showing the reefs so early', 'The reefs are no longer shown so early.'],
    ['Start sounding the horn when it is foggy', 'When it is foggy, the horn is sounded.'],
    ['Handle boats that have left the harbour', 'Boats that have left the harbour are handled, and a real example is part of the tests.'],
    ['Get the pilot boat to follow the channel', 'The pilot boat follows the channel.'],
    ['Ensure that gauges use the local datum', 'Gauges use the local datum.'],
    ['Remove need to knock twice', 'It is no longer necessary to knock twice.'],
    ['Give each boat a colour', 'The product gives each boat a colour.'],
    ['Only ring when the gate moves', 'When the gate moves, the product rings.'],
    ['make it work offline', 'The product works offline.'],
    ['Auto save every minute', 'The product automatically saves every minute.'],
    ['Change default depth to 40', 'The default depth is changed to 40.'],
    ['Rename "Piers" to "Quays"', '"Piers" is renamed to "Quays".'],
    ['Look up boats by sail number', 'A user can look up boats by sail number, and what is shown is complete.'],
  ])('of %s', (text, statement) => {
    expect(textsOf(text)).toContain(statement)
  }) // biome-ignore format: a table reads better in rows
})
