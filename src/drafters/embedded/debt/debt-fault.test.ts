// Plain spoken debt: a fault told without a sentence, an upgrade by two versions, a remark after the order.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { isFaultPhrase } from './debt-fault.ts'
import { draftDebt } from './draft-debt.ts'

function draft(text: string) {
  const idea: Idea = { ...testIdea, text, language: 'en', type: 'debt' }
  const { title, details, acceptanceCriteria } = draftDebt(idea, readLine(text, 'en'))
  return { title, details, said: JSON.stringify(acceptanceCriteria) }
}

describe('faults told without a sentence', () => {
  it.each([
    'two tide parsers side by side, every harbour loads both',
    'gauge codes hard-wired in the lock plan',
    'pilot docs without examples, people copy from the old port',
    'mooring names typed by hand',
  ])('are seen in %j', (words) => {
    expect(isFaultPhrase(words)).toBe(true)
  })

  it.each([
    'tests for the lock gates',
    'a tide linter, nobody checks the charts today',
    'no tests for the pumps, every tide is a gamble',
    'maybe a cache for the charts',
  ])('are no faults: %j', (words) => {
    expect(isFaultPhrase(words)).toBe(false)
  })

  it.each([
    ['pump marks without rules, crews copy old ones', 'Pump marks without rules, crews copy old ones'],
    ['query layer grown by chance, nobody reads it', 'Query layer grown by chance'],
    ['deploy sheets: north.txt, south.txt, south2.txt', 'Deploy sheets: north.txt, south.txt, south2.txt'],
    ['tests for the sluice sleep 9 s each', 'Tests for the sluice sleep 9 s each'],
  ])('keep the words of the line: %j', (text, title) => {
    const { title: found, said } = draft(text)
    expect(found).toBe(title)
    expect(said).toMatch(/is (?:settled|no longer the case): /)
  })
})

describe('orders in plain words', () => {
  it('reads two versions and an arrow as an upgrade', () => {
    const { title, details } = draft('Pumpkit 3 → 5, the old one is flooded')
    expect(title).toBe('Upgrade Pumpkit from 3 to 5')
    expect(details.kind).toBe('dependency')
    expect(details.problem).toBe('Pumpkit is not yet upgraded from 3 to 5. The old one is flooded.')
  })

  it.each([
    ['upgrade tidelib, half the locks depend on it', 'Upgrade tidelib'],
    ['drop the north gauge, the last lock that reads it is closed', 'Drop the north gauge'],
    ['replace the bell, horn and flag', 'Replace the bell, horn and flag'],
  ])('leaves a remark out of the title of %j', (text, title) => {
    expect(draft(text).title).toBe(title)
  })

  it.each([
    ['we have three tide clocks in the code, agree on one', 'Three tide clocks in the code: agree on one'],
    [
      'the bell exists as three parts with other tones, merge them',
      'Bell exists as three parts with other tones: merge them',
    ],
    ['tide log: book in the hut, then the board', 'Tide log: book in the hut, then the board'],
  ])('says what comes before an order that hangs on it: %j', (text, title) => {
    expect(draft(text).title).toBe(title)
  })
})
