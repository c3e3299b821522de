// Edges in the words of the line: what a word shuts out, what happens in all other cases.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftFeature } from './draft-feature.ts'

function draftOf(text: string) {
  const idea: Idea = { ...testIdea, text, type: 'feature' }
  const { acceptanceCriteria, openQuestions } = draftFeature(
    idea,
    readLine(text, 'en', 'asking'),
    emptyContext,
  )
  return {
    told: acceptanceCriteria.map((one) => ('statement' in one ? one.statement : one.then)).join('\n'),
    asked: openQuestions.map(({ question }) => question).join('\n'),
  }
}

describe('edges', () => {
  it.each([
    ['Let skippers give back a berth until the evening before', 'After that, it is no longer possible.'],
    ['Dim the pier lamp when the fog bell is off', 'In all other cases, everything works as before.'],
    ['Let skippers edit their own logbook', 'Nobody gets to see or change the logbook of someone else.'],
    ['Let skippers pick the berth themselves', 'Nobody else has to do anything for it.'],
    ['Let the cook see the plan but not the wages', 'The wages must not be visible there.'],
  ])('of %s: %s', (text, edge) => {
    expect(draftOf(text).told.toLowerCase()).toContain(edge.toLowerCase())
  }) // biome-ignore format: a table reads better in rows

  it('end nothing that is only held until then', () => {
    expect(draftOf('Let pilots hold a berth until the evening').told).not.toContain('no longer possible')
  })

  it('hold nothing that is true of any work', () => {
    for (const text of [
      'Restore drafts after a crash',
      'Deepen the lock',
      'Fog bell',
      'Let pilots follow two ships',
    ])
      expect(draftOf(text).told).not.toMatch(/Nothing else changes|treated as before|every time|refinement/)
  })

  it('take no time for a long line', () => {
    expect(draftOf('restore drafts '.repeat(5_000)).told.length).toBeGreaterThan(0)
  })
})

describe('what people look up', () => {
  it('is shown as it is now, or said to be unknown', () => {
    const { told, asked } = draftOf('let skippers see whether the lock is open')
    expect(told).toContain('If the answer is not known, this is shown instead of an old or guessed one.')
    expect(asked).toContain('Where does the information come from, and how up to date must it be?')
  })

  it('is no search', () => {
    expect(draftOf('let skippers look up which berth is free').told).not.toMatch(/search/)
  })
})

describe('the question what for', () => {
  it.each([
    ['let the apprentice see the plan', 'What does the apprentice need this for?'],
    ['let people name their boats', 'What do people need this for?'],
    ['let stewards undo a booking', 'What do the stewards need this for?'],
  ])('of %s', (text, question) => {
    expect(draftOf(text).asked).toContain(question)
  })

  it('is not asked of who says what is hard today', () => {
    expect(draftOf('the crew rings me for each tide, show it on the board').asked).not.toContain('Who needs')
  })
})

describe('the kind of a thing', () => {
  it.each([
    ['Allergens on the menu card', /are shown\..* no empty place appears/s],
    ['Dark pages for the night crew', /every screen uses the dark pages/],
    ['Winter discount for pilots', /total contains/],
    ['let me undo a mooring', /as it was before the change/],
    ['A text two days ahead with the berth', /no reminder is sent/],
  ])('is told in %s', (text, edge) => {
    expect(draftOf(text).told).toMatch(edge)
  })
})

describe('the form of a line', () => {
  it.each([
    ['a value', 'Show the lock level', /A change appears there/, /empty place/],
    ['a value that is summed up', 'Weekly tide summary', /A change appears there/, /empty place/],
    ['a picture', 'Show a skiff in the corner', /no empty place appears/, /a value changes/],
    ['a toast', 'Add mooring overlay', /no empty place appears/, /a value changes/],
    ['a design', 'Nicer layout for the berth cards', /follows the design/, /covered or moved by it/],
    ['a permission for a thing', 'Allow masts to carry two lamps', /possible before/, /reason is shown/],
    ['a link to another side', 'Add harbour radio integration', /As long as it is not set up/, /only once/],
    ['a part of the desktop', 'Dock tray integration', /in a real case/, /not set up/],
    ['a way to use a thing', 'Use felt for the hull', /missing or faulty/, /ignored silently/],
    ['an order that is worked on', 'Improve mooring when it is dark', /show the improvement/, /Otherwise/],
    ['an event', 'When it is dark, dim the lamps', /In all other cases/, /Otherwise/],
    ['a call', 'Let pilots write a log via --note', /Existing calls/, /Cancelling/],
    [
      'a state that is brought about',
      'The bell should be moved to the pier',
      /in the old place/,
      /Which examples/,
    ],
    ['a duty that goes', 'Boats should no longer have to wait for only one pilot', /./, /break this rule/],
    [
      'an order that leaves out',
      'Filter the tides to only show high ones',
      /Everything else stays/,
      /Clearing/,
    ],
    [
      'a button by its name',
      'Button "Sound the horn" that sounds a horn',
      /once for each use/,
      /empty place/,
    ],
    ['a look through things', 'Check the ropes for rot', /./, /breaks the rule/],
    ['further works', 'Additional functionalities', /real case/, /same way as what is there/],
    ['parts that are counted', 'Buoy cards with timer', /have a timer/, /have timer/],
    ['many things in brackets', 'Ferries (slow, late)', /slow, late/, /ferries is/],
    ['a thing to adapt', 'Make the horn customizable', /If no value is set/, /not possible/],
    ['a port', 'Port to the river version', /On the new platform/, /real case/],
    ['a pane to get around', 'Harbour navigation pane', /opens the place it names/, /stored data/],
    ['a place that is left in the cold', 'Export to the harbour cloud', /exported file/, /the harbour cloud/],
  ])('is that of %s: %s', (_form, text, holds, not) => {
    const { told } = draftOf(text)
    expect(told).toMatch(holds)
    expect(told).not.toMatch(not)
  })

  it.each(['Buoy colours (such as red or green)', 'Image of a skiff, pilot or buoy'])(
    'holds no choice for %s',
    (text) => {
      expect(draftOf(text).told).not.toContain('choice between')
    },
  )

  it('asks for the word that everybody reads another way, after what its kind asks', () => {
    const { asked } = draftOf('Add proper icons for the buoys')
    expect(asked).toMatch(/^Where exactly should .*\nWhat does “proper” mean here/)
    expect(draftOf('Improve the bell a bit better').asked).not.toContain('mean here')
  })

  it('says once that all the rest stays as it is', () => {
    const { told } = draftOf('Optional lantern heuristic')
    expect(told.match(/as before/g)).toHaveLength(1)
  })

  it('says that a test covers this, whatever the thing is called', () => {
    expect(draftOf('Fog bell').told).toContain('An automated test covers this and fails')
  })

  it('finds what is searched for behind words of how it is done', () => {
    expect(draftOf('Radar-based anomaly detection').told).toContain('A known example of anomaly is detected')
    expect(draftOf('Detect them').told).not.toMatch(/such case|is no /)
  })

  it.each([
    ['Change mast height', 'Should people be able to change this themselves'],
    ['Remove the bells from the pier', 'What are the bells still used for'],
    ['A buoy button that rings the bell', 'In which situations can the buoy button not be used?'],
  ])('asks of %s', (text, question) => {
    expect(draftOf(text).asked).toContain(question)
  })
})
