// Criteria, deliverables and open questions of spikes from lines as people write them.
import { describe, expect, it } from 'vitest'
import { draftTestSpike as draft } from './test-spike-draft.ts'

describe('the criteria and open questions of a spike', () => {
  it.each([
    ['can the crane report its load', 'What will we do if the crane can report its load, and what if not?'],
    ['should we sell day passes', 'Which real case needs it, and what is done today instead?'],
    ['should we oil the hinges', 'What would improve if we oil the hinges?'],
    ['figure out how to merge two rotas', 'Which requirements must the solution meet?'],
    ['figure out how to handle late ferries', 'What should happen with late ferries?'],
    ['how can we get better tide forecasts', 'What is wrong with the current tide forecasts?'],
    ['how to test the siren', 'Which cases must be covered?'],
    ['why do the bells stop', 'Where and since when does it happen?'],
    [
      'which labels survive salt water',
      'What will we change or decide once we know which labels survive salt water?',
    ],
  ])('asks first of %j what hangs on the answer', (text, question) => {
    expect(draft(text).openQuestions[0]?.question).toBe(question)
  })

  it('names no thing where the words do not tell one', () => {
    const item = draft('Can carers override a stated wish, or only comment on it?')
    expect(JSON.stringify([item.acceptanceCriteria, item.details.method])).not.toMatch(
      /\b(?:of|on|about|for|to) (?:the )?(?:carers|stated wish|wish)/,
    )
  })

  it.each([
    ['how to print on labels', 'A written answer with the recommended approach'],
    ['can the beacon run on solar power', 'A written answer (yes, no, or yes under a condition)'],
    ['is the beacon loud enough', 'A written answer with the requirements'],
    ['Loki or Elastic', 'A decision record'],
    ['benchmark the load times of both tablets', 'A repeatable benchmark'],
  ])('has a deliverable that suits the question %j', (text, start) => {
    expect(draft(text).details.deliverable?.startsWith(start)).toBe(true)
  })

  it.each([
    ['Explore ways to dry sails. Try racks, fans, a heated loft', 'when we try racks, fans, a heated loft.'],
    ['Launch the buoys. No diesel, no radio', 'respects this limit: “No diesel, no radio”'],
    ['Paint the hull? It may rust', 'It says whether it may rust.'],
    ['Do we need a second pump? The first one floods every spring', '“The first one floods every spring”'],
    ['Which port second? The harbour master prefers Ostby', '“The harbour master prefers Ostby”'],
    [
      'Review the spare parts; count the blocks and order what is missing',
      'when we count the blocks and order what is missing.',
    ],
  ])('keeps what %j says besides its question in a criterion of the input', (text, quote) => {
    const item = draft(text)
    const at = item.acceptanceCriteria.findIndex((one) => 'statement' in one && one.statement.includes(quote))
    expect(at).toBeGreaterThanOrEqual(0)
    expect(item.evidence.map(({ field }) => field)).toContain(`acceptanceCriteria[${at}]`)
  })

  it.each([
    ['is there a tide table for inland lakes?', 'with a link to each match'],
    ['are there any leaks in the hull?', 'The answer says whether there are any leaks in the hull'],
    ['does the lamp matter for the fish count?', 'whether the lamp matters for the fish count'],
    ['do we need a second gangway?', 'names the real cases behind the answer'],
    ['should fog delay the ferry?', 'whether fog should delay the ferry'],
    ['should we paint the hull or leave it bare', 'The pros and cons of each option'],
    ['figure out how to moor without a crew', 'how to moor without a crew, and shows it with a real example'],
  ])('has criteria of the kind of question that %j asks', (text, words) => {
    expect(JSON.stringify(draft(text).acceptanceCriteria)).toContain(words)
  })

  it.each([
    [
      'Which port second? Ostby is nearer.',
      'The decision record says which port comes second, with the deciding reason.',
    ],
  ])('makes a criterion of what %j says last', (text, criterion) => {
    const statements = draft(text).acceptanceCriteria.map((one) => ('statement' in one ? one.statement : ''))
    expect(statements).toContain(criterion)
  })

  it.each([
    ['Play around with the sail angle', /prototype|throw|build/i],
    ['Check for issues with the winch plugin', /recommends for or against|use instead/],
    ['Does the ferry API give the deck number?', /recommends for or against|use instead/],
    ['Can the film be replayed from the Help menu?', /with and without/],
    ['Investigate our lamp wiring', /to use, |to leave/],
  ])('has nothing of another kind of question in %j', (text, other) => {
    const { acceptanceCriteria, details } = draft(text)
    expect(JSON.stringify([acceptanceCriteria, details])).not.toMatch(other)
  })

  it.each([
    [
      'Can the buoys share one battery? Which of them may go dark first?',
      'It also says which of them may go dark first.',
    ],
    ['See if we can ship to islands. Looks like a ferry?', 'It also covers a ferry.'],
    ['Study the harbour rules (tide, mooring, pilotage)', 'The answer covers tide, mooring and pilotage.'],
    [
      'Figure out the best tide source',
      'The decision record says what the best tide source is, with the deciding reason.',
    ],
    [
      'What sail loft will be used for the repairs?',
      'The decision record says what sail loft will be used for the repairs, with the deciding reason.',
    ],
    ['Contact the pilots for a ride along', 'The pilots are contacted for a ride along.'],
    [
      'Is there anything else in the old log to take over?',
      'The answer says whether there is anything else in the old log to take over, with the source of each finding.',
    ],
    [
      'Create a tide chart and check how to print',
      'The answer says what we learn when we create a tide chart and check how to print, with the evidence.',
    ],
    [
      'Decide licence split (charts / logs)',
      'The decision record says what the licence split (charts / logs) should look like, with the reasons and the next steps.',
    ],
    [
      'Decide which mooring becomes the default',
      'The decision record says which mooring becomes the default, with the reasons and the next steps.',
    ],
    [
      'check out mooring logs and tide charts',
      'The findings about mooring logs and tide charts are listed, each with the source or the run that shows it.',
    ],

    [
      'Prototype steers a buoy into the wind',
      'A trial of a prototype that steers a buoy into the wind ran on one real case, or the answer shows where it got stuck.',
    ],
    [
      'Look into using echo sounders and comparing depths',
      'The decision record says whether using echo sounders and comparing depths is worth it, with the deciding reason.',
    ],
    [
      'Evaluate `anchor=auto` in the harbour file',
      'The findings about `anchor=auto` in the harbour file are listed, each with the source or the run that shows it.',
    ],
    ['Radar?', 'The decision record says whether we want Radar, and names the real cases behind the answer.'],
    [
      'Draw up the harbour rules (especially tide, mooring, pilotage)',
      'The answer covers tide, mooring and pilotage.',
    ],
    [
      'ferry route options',
      'The decision record says which of the ferry route options to choose, with the deciding reason.',
    ],
  ])('names in a criterion what %j asks', (text, criterion) => {
    const statements = draft(text).acceptanceCriteria.map((one) => ('statement' in one ? one.statement : ''))
    expect(statements).toContain(criterion)
  })

  it('asks what a pronoun stands for that nothing in the line explains', () => {
    const asked = (text: string) => draft(text).openQuestions.map(({ question }) => question)
    expect(asked('Can it drain the bilge on its own?')[0]).toBe('What does “it” stand for here?')
    expect(asked('If not, are there dry docks?')[0]).toBe('What does “If not” stand for here?')
    expect(asked('Is it possible to drain the bilge?').join(' ')).not.toContain('stand for')
    expect(asked('The pump is new. Can it drain the bilge?').join(' ')).not.toContain('stand for')
  })

  it.each([
    ['Do we remind the crew by radio? Or is the list on the pier enough?', 'Which option do we lean towards'],
  ])('asks first what decides: %j', (text, words) => {
    expect(draft(text).openQuestions[0]?.question).toContain(words)
  })

  it('does not take the purpose of a change for what waits', () => {
    expect(draft('Think about moving the buoy so that it marks the shoal').details.unblocks).toBeNull()
    expect(draft('Specify the lamp code before ordering new lenses').details.unblocks).toBe(
      'ordering new lenses',
    )
  })

  it.each([
    ['try the new scanner SDK, max 2 days', { amount: 2, unit: 'days' }],
    ['timebox 4h: does the printer speak ZPL?', { amount: 4, unit: 'hours' }],
    ['measure the queue (half a day)', { amount: 0.5, unit: 'days' }],
  ])('takes the timebox from %j', (text, timebox) => {
    const item = draft(text)
    expect(item.details.timebox).toEqual(timebox)
    expect(item.assumptions.join(' ')).not.toContain('timebox is the usual')
  })

  it('does not take another duration for the timebox, and says that it assumed one', () => {
    const item = draft('Can we keep data for 30 days of history?')
    expect(item.details.timebox.amount).toBeLessThanOrEqual(3)
    expect(item.assumptions.join(' ')).toContain('The timebox is the usual one')
  })

  it('has no points, and names what it unblocks only where the line says so', () => {
    const item = draft('Compare two e-sign vendors before we sign the contract with the bank')
    expect(item.estimate.points).toBeNull()
    expect(item.details.unblocks).toBe('before we sign the contract with the bank')
    expect(draft('Compare two e-sign vendors').details.unblocks).toBeNull()
  })

  it.each(['sail lofts', 'should we repaint the hull', 'why do the bells ring', 'Radar?'])(
    'asks for %j what is to be reached or known, and what waits for it',
    (text) => {
      const fields = draft(text).openQuestions.map(({ field }) => field)
      expect(fields.length).toBeGreaterThanOrEqual(2)
      expect(fields).toContain('details.unblocks')
      expect(new Set(fields).size).toBe(fields.length)
    },
  )
})
