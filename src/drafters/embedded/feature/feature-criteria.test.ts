// Every feature has three criteria at least: what holds, an edge and an error, from the line, its kind, its form or its domain.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { changeForms } from '../patterns/feature-forms-change.ts'
import { shownForms } from '../patterns/feature-forms-shown.ts'
import { workForms } from '../patterns/feature-forms-work.ts'
import { draftFeature } from './draft-feature.ts'

function draftOf(text: string) {
  const idea: Idea = { ...testIdea, text, type: 'feature' }
  return draftFeature(idea, readLine(text, 'en', 'asking'), emptyContext)
}

function textsOf(text: string): string[] {
  return draftOf(text).acceptanceCriteria.map((criterion) =>
    'statement' in criterion ? criterion.statement : criterion.then,
  )
}

const openings = [
  'Add',
  'Let guests',
  'Show',
  'When the tide turns,',
  'The quay should',
  'No',
  'Only crew may',
  '',
]
const things = [
  'lamp',
  'sort the berths',
  'a bell for pilots',
  'tide (low, high)',
  'ropes; a spare',
  'share',
  'x',
]
const ends = ['', ' with a tray', ' so we sleep', ' - too dim', ' (CSV?)', ' every night', ', please', '!!']

describe('the criteria of a feature', () => {
  it('are three at least, each different, whatever the line says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...openings),
        fc.constantFrom(...things),
        fc.constantFrom(...ends),
        (opening, thing, end) => {
          const texts = textsOf(`${opening} ${thing}${end}`)
          expect(texts.length).toBeGreaterThanOrEqual(3)
          expect(texts.length).toBeLessThanOrEqual(10)
          expect(new Set(texts).size).toBe(texts.length)
        },
      ),
    )
  })

  it.each([
    ['Gemini mast riddles', /answer/],
    ['Mooring fee ladder', /Rounded|amount/],
    ['Weekly berth shuffle', /midnight|summer time/],
    ['Relay swarm', /connection/],
    ['Duel of the gulls', /round/],
    ['Compass in the CLI', /success from failure/],
  ])('hold nothing of which %s does not speak', (text, edge) => {
    expect(textsOf(text).length).toBeGreaterThanOrEqual(3)
    expect(textsOf(text).join('\n')).not.toMatch(edge)
    expect(textsOf(text).join('\n')).not.toMatch(/fresh installation|twice|update from the version/)
  })

  it.each([
    ['Guided start and optional crew list', 'Without the crew list, everything else works as before.'],
    ['Add deterministic berth order', 'The same input gives the same result each time.'],
    ['Real-time tide curve', 'A change appears there without reopening.'],
    ['A lamp for each berth', 'No berth is left out.'],
    ['For all piers, add a tide mark', 'None of the piers is left out.'],
    ['Harbour leaflet with one chapter per pier', 'This is separate for each pier.'],
    ['Support multiple quays', 'It works with one of the quays and with several.'],
    ['Add berth date when importing', 'This applies when importing.'],
    ['Only show boats that are late', 'Nothing else is shown there.'],
    ['Berth order: who is next in line. Not built yet.', 'It tells who is next in line.'],
    ['Automatic tide marks', 'No manual step is needed.'],
    ['Custom berth names', 'If nothing is customised, the default applies.'],
    ['Add ropes (hemp, wire, etc.)', 'This covers at least: hemp, wire.'],
    ['Draw the slipway so a skiff can stand on it', 'A skiff can stand on it.'],
    ['Deepen the lock so we can moor at low tide', 'A user can moor at low tide.'],
  ])('tell by itself what a word adds in %s', (text, statement) => {
    expect(textsOf(text)).toContain(statement)
  })

  it.each([
    [
      'Add a crane that counts the boxes, weighs the pallets and keeps a log',
      ['The crane counts the boxes.', 'It weighs the pallets.', 'It keeps a log.'],
    ],
    [
      'Let members add and remove buoys',
      ['A member can add buoys.', /^A member can remove buoys, and the result/],
    ],
    [
      'Guided start and modern crew list',
      [/^The guided start can be used/, /^The modern crew list can be used/],
    ],
  ])('tell one thing each in %s', (text, statements) => {
    const texts = textsOf(text)
    for (const statement of statements)
      expect(texts).toContainEqual(
        typeof statement === 'string' ? statement : expect.stringMatching(statement),
      )
  })

  it.each([
    'The mast list shows hulls, decks and sails',
    'Red and blue lamps',
    'Add a bell that rings when it fogs and the pier is closed',
  ])('do not tear %s', (text) => {
    expect(textsOf(text).join('\n')).not.toMatch(/It (?:decks|sails|the)|The red (?:is|are)|^The pier/m)
  })

  it('say of a thing what can be found false', () => {
    expect(textsOf('Mooring fee ladder')[0]).toBe('The mooring fee ladder can be used in a real case.')
    expect(textsOf('Wonderful lanterns').join(' ')).not.toMatch(/agreed|without help|as expected/)
  })

  it('hold the deed and what is known of it', () => {
    expect(textsOf('Let members cancel a booking')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^A member can cancel a booking/),
        expect.stringMatching(/takes effect immediately/),
      ]),
    )
    expect(textsOf('let guests book a berth').join('\n')).toMatch(
      /^A guest can book a berth\.\n.*no longer offered to others\.\n.*taken place/,
    )
    expect(textsOf('Abort a running import').join('\n')).not.toMatch(/source/)
    expect(textsOf('Retry failed uploads').join('\n')).toContain('later attempt')
    expect(textsOf('Vipps/Swish replace demo payment').join('\n')).toMatch(/charge/)
  })

  it.each([
    ['Add a bell to the tide panel', 'Apart from that, the tide panel is unchanged.'],
    ['Put a small bell into the tide letter', 'Apart from that, the tide letter is unchanged.'],
    ['Mark late boats in red', 'Nothing else is marked in red.'],
  ])('say what stays as it is beside %s', (text, statement) => {
    expect(textsOf(text)).toContain(statement)
  })

  it('take no place for one where it names what is not there yet or no place at all', () => {
    for (const text of ['Add a bell in all harbours', 'Bells in general', 'Add bells in another order'])
      expect(textsOf(text).join('\n')).not.toMatch(/Apart from that/)
  })

  it('keep a list of things whole', () => {
    expect(textsOf('Apply round hatches, oak decks, and a tar border')).toContain(
      'Round hatches, oak decks, and a tar border are applied.',
    )
  })

  it('take the head of the second of two things for neither', () => {
    expect(textsOf('Guided start and optional crew enrollment').join(' ')).not.toMatch(/known from then on/)
  })

  it.each(
    Object.values({ ...shownForms, ...workForms, ...changeForms }).map((form) => [form.id, form] as const),
  )('of %s have a good case and two edges, but where words or place give the third', (id, form) => {
    expect(form.criteria.length).toBeGreaterThanOrEqual(/^form-(?:thing|state)$/.test(id) ? 2 : 3)
  })
})

describe('the questions of a feature', () => {
  const asked = (text: string) =>
    draftOf(text)
      .openQuestions.map(({ question }) => question)
      .join('\n')

  it('leave out the half that the line answers', () => {
    expect(asked('Guests can book a berth')).toMatch(/until when/i)
    expect(asked('Guests can book a berth and cancel until the evening before')).not.toMatch(/until when/i)
  })

  it('do not ask what sets off what comes at a time that the line names', () => {
    expect(asked('Add jumpscares in the game')).toMatch(/trigger the jumpscares/)
    expect(asked('Add jumpscares, when entering the hold')).not.toMatch(/trigger|at which/)
  })

  it('ask first for the rest of a list that goes on', () => {
    expect(asked('Add ropes (hemp, wire, etc.)')).toMatch(
      /^What else should be covered besides hemp and wire\?/,
    )
  })

  it.each([
    ['Raise the speed of the winch', 'By how much should this change, and within which limits?'],
    ['Preserve remarks between berths', 'What exactly should be kept, and for how long?'],
    ['Paginate the tide letter', 'In which order exactly, and what comes first?'],
    ['Deepen the lock', 'In which cases might this not be possible?'],
  ])('ask what the verb of %s leaves open', (text, question) => {
    expect(asked(text)).toContain(question)
  })

  it.each([
    ['Mooring fee deduction', 'What exactly should start the mooring fee deduction?'],
    ['Rope ladder and fog bell', 'What exactly should each of these parts do?'],
    ['Fog bell', 'Who needs this, and what for?'],
  ])('ask what the kind of thing of %s leaves open', (text, question) => {
    expect(asked(text)).toContain(question)
  })

  it('ask for a choice that stands in a sentence of its own', () => {
    expect(asked('Add a fog signal. Either a bell or a horn')).toMatch(/^Which is meant, a bell or a horn\?/)
  })

  it('ask for whom it is only where the work itself leaves room', () => {
    expect(asked('Fog bell')).toContain('Who needs this')
    expect(asked('Add proper icons for the buoys')).not.toContain('Who needs this')
  })

  it('do not ask for what a list tells', () => {
    expect(asked('Add an option for the lamp (red, green)')).not.toMatch(/which values/i)
    expect(asked('Red bubble over the bell')).not.toMatch(/where should it/i)
  })

  it('ask for the one way that a line names with a question mark', () => {
    expect(asked('Tide reminder (mail?)')).toContain('Should it be mail?')
    expect(asked('Tide lamp (dimmable ?)')).toContain('Should it be dimmable?')
  })

  it('ask what exactly is judged', () => {
    expect(asked('The berth list is too crowded')).toContain(
      'What exactly about the berth list is too crowded',
    )
  })
})
