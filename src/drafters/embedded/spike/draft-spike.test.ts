// Titles, questions and facts of spikes from lines as people write them.
import { describe, expect, it } from 'vitest'
import { draftTestSpike as draft } from './test-spike-draft.ts'

describe('draftSpike', () => {
  it.each([
    [
      'Can we stream the rehearsal live?',
      'Can we stream the rehearsal live?',
      'Find out whether we can stream the rehearsal live',
    ],
    [
      'how can we print labels offline?',
      'How can we print labels offline?',
      'Find out how we can print labels offline',
    ],
    [
      'should we drop the fax gateway?',
      'Should we drop the fax gateway?',
      'Decide whether to drop the fax gateway',
    ],
    [
      'find out whether NFC works through gloves',
      'Does NFC work through gloves?',
      'Find out whether NFC works through gloves',
    ],
    [
      'check if the scale can send its weight',
      'Can the scale send its weight?',
      'Check whether the scale can send its weight',
    ],
    [
      'figure out how to merge two calendars',
      'How can we merge two calendars?',
      'Figure out how to merge two calendars',
    ],
    [
      'what to do with orphaned bookings',
      'What should we do with orphaned bookings?',
      'Decide what to do with orphaned bookings',
    ],
    [
      'Compare Typesense and Meilisearch',
      'What are the pros and cons of Typesense and Meilisearch?',
      'Compare Typesense and Meilisearch',
    ],
    ['RabbitMQ vs Kafka', 'Which should we choose: RabbitMQ or Kafka?', 'Compare RabbitMQ and Kafka'],
    ['research eventkit', 'How does eventkit work, and where would we use it?', 'Research eventkit'],
    ['find a way to dim the display', 'How can we dim the display?', 'Find a way to dim the display'],
    [
      'find the cause of the night-time alarms',
      'What is the cause of the night-time alarms?',
      'Find the cause of the night-time alarms',
    ],
    [
      'not sure whether the lift reports its floor',
      'Does the lift report its floor?',
      'Find out whether the lift reports its floor',
    ],
    [
      'Use WebUSB for the reader?',
      'Should we use WebUSB for the reader?',
      'Decide whether to use WebUSB for the reader',
    ],
    [
      'investigate why the log appears to be cut off',
      'Why does the log appear to be cut off?',
      'Investigate why the log appears to be cut off',
    ],
    [
      'Does Klarna work with refunds?',
      'Does Klarna work with refunds?',
      'Find out whether Klarna works with refunds',
    ],
  ])('asks and titles %j', (text, question, title) => {
    const item = draft(text)
    expect(item.details.questions).toEqual([question])
    expect(item.title).toBe(title)
  })

  it.each([
    ['tide table APIs', 'Which tide table APIs do what we need, and what are the limits?'],
    ['research the pricing of Twilio', 'How much does Twilio cost?'],
    ['Ferry timetable format decision', 'Which ferry timetable format should we choose?'],
    ['benchmark the tile cache', 'What are the figures for the tile cache?'],
    ['audit the old webhooks', 'What do we find when we audit the old webhooks?'],
    ['figure out barcode checksums', 'How do barcode checksums work?'],
    ['look into moving to Bun', 'Should we move to Bun?'],
    ['Evaluate Stripe or Adyen for the kiosk', 'Which should we choose for the kiosk: Stripe or Adyen?'],
    [
      'interview six carers about the handover',
      'What do we learn when we interview six carers about the handover?',
    ],
    ['better route planning for the barge', 'How can we get better route planning for the barge?'],
    ['find out where the receipts should go', 'Where should the receipts go?'],
    ['understand how Kiosk reads the card', 'How does Kiosk read the card?'],
    ['The owner of the depot keys is unclear', 'What is the owner of the depot keys?'],
    ['doorlog: do we still need it?', 'Do we still need doorlog?'],
    ['Which radio chip?', 'Which radio chip should we choose?'],
    ['sails: build or buy?', 'Which should we choose for sails: build or buy?'],
    ['Spend two days on why the sluice jams', 'Why is it that the sluice jams?'],
    ['One page on what the new mooring rules mean for us', 'What do the new mooring rules mean for us?'],
    ['Before we order buoys we need to know if they float in ice', 'Do they float in ice?'],
    ['how far can we zoom before it blurs', 'How far can we zoom before it blurs?'],
  ])('asks of %j what has an answer', (text, question) => {
    expect(draft(text).details.questions).toEqual([question])
  })

  it.each([
    [
      'Decide whether the bell should ring at night and whether the lamp must stay on',
      ['Should the bell ring at night?', 'Must the lamp stay on?'],
    ],
    [
      'find out which buoys report their position, how often they send it, and whether we may publish it',
      ['Which buoys report their position?', 'How often do they send it?', 'May we publish it?'],
    ],
    [
      'Define possible seat classes - How do we price them?',
      ['Which seat classes do we want?', 'How do we price them?'],
    ],
    [
      'Evaluate the tide feed. See if it covers the northern piers.',
      ['Does the tide feed do what we need, and what are the limits?', 'Does it cover the northern piers?'],
    ],
    [
      'Decide whether the two lanes are enough or if each boat needs its own',
      ['Are the two lanes enough, or does each boat need its own?'],
    ],
    [
      'Which mast first? Steel or wood?',
      ['Which mast comes first?', 'Which should we choose: Steel or wood?'],
    ],
    [
      'install the winch (where does it go? is there a lighter one?)',
      ['What do we learn when we install the winch?', 'Where does it go?', 'Is there a lighter one?'],
    ],
  ])('asks one question at a time of %j', (text, questions) => {
    expect(draft(text).details.questions).toEqual(questions)
  })

  it.each([
    [
      'oar storage: rack, hooks or floor',
      'Which should we choose for oar storage: rack, hooks or floor?',
      'Decide on oar storage: rack, hooks or floor',
    ],
    [
      'build a crane vs rent one vs borrow the old one',
      'Which should we choose: build a crane, rent one or borrow the old one?',
      'Decide between build a crane, rent one and borrow the old one',
    ],
    ['benchmark Oak vs Elm speed', 'How do Oak and Elm compare in speed?', 'Benchmark Oak vs Elm speed'],
  ])('sees the options in %j', (text, question, title) => {
    const item = draft(text)
    expect(item.details.questions).toEqual([question])
    expect(item.title).toBe(title)
  })

  it.each([
    [
      'if a lock is shut, how can we warn the crews',
      'How can we warn the crews if a lock is shut?',
      'Find out how we can warn the crews if a lock is shut',
    ],
    [
      'Think about pier lighting',
      'How should we handle pier lighting?',
      'Decide what to do about pier lighting',
    ],
    [
      'harbour: maybe use a second crane',
      'Should we use a second crane?',
      'Decide whether to use a second crane (harbour)',
    ],
    ['pier lighting: needs a decision', 'How should we handle pier lighting?', 'Decide on pier lighting'],
    [
      'Berth sizes and mooring fees remain to be decided',
      'How should we handle berth sizes and mooring fees?',
      'Decide on berth sizes and mooring fees',
    ],
    [
      'The night shift still needs field testing',
      'What does field testing show for the night shift?',
      'Get field testing for the night shift',
    ],
    [
      'should tugs only answer on channel five?',
      'Should tugs only answer on channel five?',
      'Decide whether tugs should only answer on channel five',
    ],
    [
      'is our own sonar precise enough?',
      'Is our own sonar precise enough?',
      'Find out whether our own sonar is precise enough',
    ],
  ])('reads %j', (text, question, title) => {
    const item = draft(text)
    expect(item.details.questions[0]).toBe(question)
    expect(item.title).toBe(title)
  })

  it('keeps a bracket where it stands in the question', () => {
    expect(draft('Survey existing ferry APIs (coastal, river)').details.questions[0]).toContain(
      'ferry APIs (coastal, river)',
    )
    expect(draft('test the pump (max 2 days)').details.questions.join()).not.toContain('max')
  })

  it.each([
    ["Figure out the ferry planner's algorithm", "How does the ferry planner's algorithm work?"],
    [
      'Compare the old winch with the hand-built crane on the north pier before anything ships',
      'How does the old winch compare with the hand-built crane on the north pier?',
    ],
    ['Berth maps; drawing: Oak / Elm vs paper', 'Which should we choose: Oak / Elm or paper?'],
    ['What is urgent enough to ring the bell?', 'What is urgent enough to ring the bell?'],
    ['Why the pumps are noisy', 'Why are the pumps noisy?'],

    [
      'The old chart keeper uses paper tiles',
      'What should we do, given that the old chart keeper uses paper tiles?',
    ],
    ['Define the night watch rota before hiring pilots', 'What should the night watch rota look like?'],
    ['Find a ladder to reach the mast', 'Which ladder can we use to reach the mast?'],
    ['Investigate our lamp wiring', 'What do we need to know about our lamp wiring?'],
    ['lamps: tidal clock plans', 'What do we need to know about tidal clock plans for lamps?'],
    ['Test on a muddy river bed', 'What does a test on a muddy river bed show?'],
    ['Play around with the sail angle', 'What does a trial of the sail angle show?'],
    [
      'Decide on fenders: buy used ones or sew our own',
      'Which should we choose for fenders: buy used ones or sew our own?',
    ],
  ])('asks of %j in its own words', (text, question) => {
    expect(draft(text).details.questions).toEqual([question])
  })

  it('asks what is looked at before what is told of it, and no condition as a question of its own', () => {
    expect(
      draft('Compare with the harbour in Ostby and see whether we can share a crane').details.questions,
    ).toEqual(['What do we learn when we compare with the harbour in Ostby?', 'Can we share a crane?'])
    expect(draft('if the river freezes, how can we reach the island').details.questions).toHaveLength(1)
  })

  it.each([
    [
      'Do we warn the crews with flags, lamps, horns, runners, a notice on the pier, a call to each of the boats and a drum at night?',
      'Find out whether we warn the crews with flags, lamps, horns, runners',
    ],
  ])('does not cut the title inside an option or a list: %j', (text, title) => {
    expect(draft(text).title).toBe(title)
  })

  it('takes at most three questions of the line', () => {
    const { questions } = draft('Which format? Who may read it? Where is it kept? For how long?').details
    expect(questions).toEqual(['Which format should we choose?', 'Who may read it?', 'Where is it kept?'])
  })
})
