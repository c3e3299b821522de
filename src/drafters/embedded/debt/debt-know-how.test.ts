// What a draft of debt adds for one sort of text, of test or of mechanism, and what it asks of each.
import { describe, expect, it } from 'vitest'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftDebt } from './draft-debt.ts'

function draft(text: string) {
  const idea = { ...testIdea, text, language: 'en', type: 'debt' } as const
  const { title, acceptanceCriteria, openQuestions, details } = draftDebt(idea, readLine(text, 'en'))
  const criteria = acceptanceCriteria.map((one) => ('statement' in one ? one.statement : one.then))
  return {
    title,
    criteria: criteria.join('\n'),
    questions: openQuestions.map(({ question }) => question),
    details,
  }
}

describe('texts', () => {
  it.each([
    ['document the naming guidelines for piers', 'how not to do it', 'still disputed?'],
    ['add comments to the tide solver', 'says why the code is as it is', 'hardest to understand'],
    [
      'write setup instructions for the quay desk',
      'on a clean machine',
      'Which systems must the steps work on',
    ],
    ['draw an architecture diagram of the harbour', 'no main part is missing', 'who keeps it up to date?'],
    ['Deck coding standards: names and layers', 'how not to do it', 'still disputed?'],
  ])('%j are checked and asked about as such', (text, criterion, question) => {
    const { criteria, questions, details } = draft(text)
    expect(details.kind).toBe('documentation')
    expect(criteria).toContain(criterion)
    expect(criteria.split('\n').length).toBeGreaterThanOrEqual(3)
    expect(questions.join('\n')).toContain(question)
  })

  it('are no texts where only their subject is one', () => {
    expect(draft('add offline support for docs').details.kind).not.toBe('documentation')
  })
})

describe('tests', () => {
  it.each([
    [
      'write tests for the gauge watcher',
      'Tests of the gauge watcher cover the normal order and a step that fails',
    ],
    ['unit tests for the tide functions', 'cover typical values, limits and invalid values.'],
    [
      'write tests for timeout, drought and flood scenarios',
      'for each of the timeout, drought and flood scenarios.',
    ],
    ['add more tests', 'The parts to be tested first are agreed'],
    ['turn rules R1 and R2 of PIERS.md into tests', 'Each of these has a test: rules R1 and R2 of PIERS.md.'],
    [
      'round-trip test of the rota – save, load into an empty desk, save again',
      'save, load into an empty desk, save again.',
    ],
  ])('%j say what is easily left out', (text, words) => {
    expect(draft(text).criteria).toContain(words)
  })
})

describe('mechanisms', () => {
  it.each([['run the gauge reads in parallel', 'while others are still running.']])(
    '%j have the edge that is easily forgotten',
    (text, words) => {
      expect(draft(text).criteria).toContain(words)
    },
  )
})

describe('complaints', () => {
  it.each([
    ['the gauge feed is polled, not pushed', 'the gauge feed is pushed, no longer polled.'],
    ['some pumps use the raw valve call', 'no pumps use the raw valve call.'],
    ['readings are stored but the alarms are never checked', 'the alarms are checked.'],
    ['Quayview assumes one single harbour', 'Quayview no longer assumes one single harbour.'],
  ])('%j are turned round whole', (text, words) => {
    expect(draft(text).criteria).toContain(words)
  })
})

describe('questions and titles', () => {
  it.each([
    ['archive or drop the pier page', 'Which of these is wanted: archive or drop?'],
    ['route the gauges through the recorder', 'because the gauges are not routed through the recorder?'],
    ['rename quay to pier', 'Which mistakes have the present names led to?'],
    ['move the charts to assets? (maybe call it atlas?)', 'Should it be called atlas?'],
  ])('%j is asked for what is open', (text, question) => {
    expect(draft(text).questions.join('\n')).toContain(question)
  })

  it.each([
    ['would be nice to have a tide helper for the desk', 'Add a tide helper for the desk'],
    ['tide guard required', 'Add tide guard'],
    ['clearer pier labels, maybe with colours?', 'Clearer pier labels, maybe with colours?'],
    [
      '\x60GaugeDesk\x60 draws berths, gates, pumps and tides in a single class',
      'Split up \x60GaugeDesk\x60',
    ],
  ])('%j has a title that says what to do', (text, title) => {
    expect(draft(text).title).toBe(title)
  })

  it('takes a second order along', () => {
    const { criteria } = draft('write tide tests and get rid of the pump stub')
    expect(criteria).toMatch(/pump stub/)
  })
})
