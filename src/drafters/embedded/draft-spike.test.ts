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
    [
      'RabbitMQ vs Kafka',
      'Which one do we choose, and on what grounds: RabbitMQ vs Kafka?',
      'Compare RabbitMQ and Kafka',
    ],
    ['research eventkit', 'What do we need to know about eventkit before we commit?', 'Research eventkit'],
    ['find a way to dim the display', 'How can we dim the display?', 'Find a way to dim the display'],
    [
      'find the cause of the night-time alarms',
      'What is the cause of the night-time alarms?',
      'Find the cause of the night-time alarms',
    ],
    [
      'not sure whether the lift reports its floor',
      'Is it the case that the lift reports its floor?',
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

  it('takes at most three questions of the line', () => {
    const { questions } = draft('Which format? Who may read it? Where is it kept? For how long?').details
    expect(questions).toEqual(['Which format?', 'Who may read it?', 'Where is it kept?'])
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
