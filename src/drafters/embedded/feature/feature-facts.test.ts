// What a feature's draft keeps of its line: remarks, parts, rules and cases, in criteria and title.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftFeature } from './draft-feature.ts'

function draftOf(text: string) {
  const idea: Idea = {
    ...testIdea,
    text,
    type: 'feature',
  }
  return draftFeature(idea, readLine(text, 'en', 'asking'), emptyContext)
}

function criteriaOf(text: string): string {
  return draftOf(text)
    .acceptanceCriteria.map((criterion) =>
      'statement' in criterion
        ? criterion.statement
        : `Given ${criterion.given}, when ${criterion.when}, then ${criterion.then}.`,
    )
    .join('\n')
}

describe('facts of the line', () => {
  it.each([
    ['Audit log of the gates (open, close)', 'This covers: open, close.'],
    [
      'Merge double entries (e.g. same horse, other spelling)',
      'This covers, for example: same horse, other spelling.',
    ],
    ['Counters in the top bar: laps, rest time, best lap', 'This covers: laps, rest time, best lap.'],
    ['Rollover: what is left today gets added to tomorrow', 'What is left today gets added to tomorrow.'],
    ['Add a ferry timetable. It must show delays in red.', 'It must show delays in red.'],
    [
      'Add a tide table with heights, empty hint instead of an error',
      'This includes: empty hint instead of an error.',
    ],
  ])('of %s stand in a criterion', (text, criterion) => {
    expect(criteriaOf(text)).toContain(criterion)
  })

  it.each([
    ['Replace the bell (too quiet) with a gong', 'Replace the bell (too quiet) with a gong'],
    ['Sort the jars (per shelf)', 'Sort the jars (per shelf)'],
    ['UI work: harvest popup', 'Add harvest popup (UI work)'],
    [
      'Drag-drop ordering - move between shed and field',
      'Add drag-drop ordering: move between shed and field',
    ],
    [
      'Instead of having the keys on the door, put them in the drawer',
      'Put the keys in the drawer instead of on the door',
    ],
    ['If there are open gates, list them too', 'List open gates if there are any'],
    ['Shows the tide on the start page', 'Show the tide on the start page'],
  ])('of %s stand in the title', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })

  it.each([
    ['Guests cannot change the language of the menu', 'Let guests change the language of the menu'],
    [
      'Guests cannot open the notes of other guests',
      'Make sure guests cannot open the notes of other guests',
    ],
    ['The landing page has no tide table', 'Add tide table to the landing page'],
    ['May want to add more buoys in future', 'Add more buoys'],
    ['Add support to allow the guest to ring the bell', 'Allow the guest to ring the bell'],
  ])('tells a lack from a rule: %s', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })

  it.each([
    ['Add optional hatch counter at the top', 'have an optional hatch counter at the top'],
    ['Implement tide summary', 'have a tide summary'],
    ['Add water', 'have water'],
    ['Add bells and a counter', 'have bells and a counter'],
  ])('%s: the wish has an article only where one thing is counted', (text, want) => {
    expect(draftOf(text).details.want).toBe(want)
  })

  it('keeps a further remark in the wish', () => {
    expect(draftOf('Add a rain gauge; the old one sits under the tree').details.want).toContain(
      'the old one sits under the tree',
    )
  })

  it('takes neither thanks nor a hedge for a fact', () => {
    const draft = draftOf('Print the labels (optional). Thanks a lot!')
    expect(JSON.stringify([draft.title, draft.details, draft.acceptanceCriteria])).not.toMatch(
      /thanks|optional/i,
    )
  })
})

describe('criteria by form', () => {
  it.each([
    ['Compress the photos before the upload', 'The photos are compressed before the upload'],
    ['Close the sluice when the water rises', 'When the water rises, the sluice is closed.'],
    ['The gate should close at dusk', 'The gate closes at dusk'],
    ['Replace the bell with a gong', 'The gong is used everywhere the bell was used.'],
    ['Mildew detection', 'A known example of mildew is detected.'],
    ['Crew board - shifts by day or boat', 'The crew board shows shifts by day or boat.'],
    ['Fog horn: on calm days, wait until noon', 'The product waits until noon on calm days.'],
    ['Mic on the bridge: voice routed to the deck', 'The voice is routed to the deck.'],
    ['Onboard and train a crew', 'The product can onboard and train a crew.'],
    ['a log book, where you open a day', 'In the log book, it is possible to open a day.'],
    ["Don't ring the bell at night", 'The product does not ring the bell at night'],
    ['Add a durable journal with a replay', 'The durable journal has a replay.'],
    ['Extend the harbour sign to show the depth', 'The harbour sign shows the depth'],
    ['Make the jar labels larger', 'The jar labels are larger than today'],
    ['Allow the sluice to be closed', 'The sluice can be closed.'],
  ])('%s', (text, criterion) => {
    expect(criteriaOf(text)).toContain(criterion)
  })

  it('asks what the form leaves open', () => {
    expect(draftOf('Mildew detection').openQuestions[0]?.question).toBe(
      'What exactly counts as mildew, and what should happen when it is detected?',
    )
    expect(draftOf('Replace the bell with a gong').openQuestions[0]?.question).toBe(
      'Where was the bell used so far, and should this change in all of these places?',
    )
  })

  it('reads the role of one who speaks as the one who does something', () => {
    const { role, want } = draftOf(
      'As the person who waters the plants I want a list of the dry ones',
    ).details
    expect({ role, want }).toEqual({
      role: 'person who waters the plants',
      want: 'have a list of the dry ones',
    })
  })
})
