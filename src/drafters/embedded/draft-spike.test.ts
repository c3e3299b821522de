// Drafts of spikes from lines as people write them.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../architect/ports.ts'
import { draftSpike } from './draft-spike.ts'
import { readLine } from './grammar/read-line.ts'

function draft(text: string, language = 'en') {
  const idea: Idea = {
    id: 'idea',
    spans: [],
    text,
    headings: [],
    parentText: null,
    stated: { type: null, priority: null, size: null, tags: [] },
    language,
    type: 'spike',
    classification: { confidence: 1, reason: 'test', runnerUp: null },
  }
  return draftSpike(idea, readLine(text, language))
}

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
      'Find out what to do with orphaned bookings',
    ],
    [
      'Compare Typesense and Meilisearch',
      'What speaks for Typesense and what for Meilisearch?',
      'Compare Typesense and Meilisearch',
    ],
    ['RabbitMQ vs Kafka', 'Which do we choose: RabbitMQ or Kafka?', 'Compare RabbitMQ and Kafka'],
    ['research eventkit', 'Does eventkit fit our case, and what would we use of it?', 'Research eventkit'],
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
      'Why is it that the log appears to be cut off?',
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
    ['tide table APIs', 'Which tide table APIs do what we need, and within which limits?'],
    ['research the pricing of Twilio', 'What does Twilio cost us, in a low, a usual and a high case?'],
    [
      'Ferry timetable format decision',
      'Which way do we go with the ferry timetable format, and on what grounds?',
    ],
    ['benchmark the tile cache', 'Which figures do we get for the tile cache, and are they good enough?'],
    ['audit the old webhooks', 'What are the old webhooks, and what follows from that?'],
    ['figure out barcode checksums', 'How do barcode checksums work, and what would we use of them?'],
    ['look into moving to Bun', 'Should we move to Bun, and what speaks against it?'],
    ['Evaluate Stripe or Adyen for the kiosk', 'Which do we choose for the kiosk: Stripe or Adyen?'],
    ['interview six carers about the handover', 'What do six carers tell us about the handover?'],
    ['better route planning for the barge', 'How can we get better route planning for the barge?'],
    ['find out where the receipts should go', 'Where should the receipts go?'],
    ['understand how Kiosk reads the card', 'How does Kiosk read the card?'],
    ['The owner of the depot keys is unclear', 'What is the owner of the depot keys?'],
    ['doorlog: do we still need it?', 'Do we still need doorlog?'],
    ['Which radio chip?', 'Which radio chip do we choose?'],
    ['sails: build or buy?', 'Which do we choose for sails: build or buy?'],
    ['The gap in the tide log is not explained', 'What explains the gap in the tide log?'],
    ['test the hypothesis that tenants read notes', 'Do tenants read notes?'],
    ['pros and cons of gRPC on the barge', 'What speaks for and against gRPC on the barge?'],
    ['how far can we zoom before it blurs', 'How far can we zoom before it blurs?'],
  ])('asks of %j what has an answer', (text, question) => {
    expect(draft(text).details.questions).toEqual([question])
  })

  it.each([
    [
      'can the crane report its load',
      'What would we do next if the crane can report its load, and what if not?',
    ],
    ['should we sell day passes', 'What cannot go on until we have decided whether to sell day passes?'],
    ['figure out how to merge two rotas', 'Which work waits until we know how to merge two rotas?'],
    ['why do the bells stop', 'Who is hit by this, and how urgent is the answer for them?'],
    [
      'which labels survive salt water',
      'Which decision or item waits until we know which labels survive salt water?',
    ],
  ])('asks first of %j what hangs on the answer', (text, question) => {
    expect(draft(text).openQuestions[0]?.question).toBe(question)
  })

  it('names no thing where the words do not tell one', () => {
    const item = draft('Can carers override a stated wish, or only comment on it?')
    expect(JSON.stringify([item.acceptanceCriteria, item.details.method])).not.toMatch(/carers|wish/)
  })

  it.each([
    ['how to print on labels', 'A written answer with the way to go'],
    ['is the beacon loud enough', 'A written answer: yes, no, or yes under a condition'],
    ['Loki or Elastic', 'A decision record'],
    ['benchmark the load times of both tablets', 'A benchmark that can be repeated'],
  ])('has a deliverable that suits the question %j', (text, start) => {
    expect(draft(text).details.deliverable?.startsWith(start)).toBe(true)
  })

  it('takes at most three questions of the line', () => {
    const { questions } = draft('Which format? Who may read it? Where is it kept? For how long?').details
    expect(questions).toEqual(['Which format do we choose?', 'Who may read it?', 'Where is it kept?'])
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
})
