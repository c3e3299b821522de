// What a told line asks for at its end, and what its title does without.
import { expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftInfrastructure } from './draft-infrastructure.ts'

function draft(text: string) {
  const idea: Idea = { ...testIdea, text, type: 'infrastructure' }
  const { title, acceptanceCriteria, details } = draftInfrastructure(idea, readLine(text, 'en'))
  return {
    title,
    criteria: acceptanceCriteria.map((one) => ('statement' in one ? one.statement : one.then)),
    change: details.change,
  }
}

it.each([
  [
    'The deckhand can open the crew wages, close that off',
    'Deckhand can open the crew wages: close that off',
    'This is done: close that off.',
  ],
  [
    "one skipper's upload slows down everyone on the pier, separate lines needed",
    "One skipper's upload slows down everyone on the pier: separate lines",
    'This is in place: separate lines.',
  ],
])('says the wish at the end of %j', (text, title, criterion) => {
  const made = draft(text)
  expect(made.title).toBe(title)
  expect(made.criteria).toContain(criterion)
  expect(made.criteria.length).toBeGreaterThanOrEqual(3)
})

it.each([
  [
    'Rotate the keys of the lock house, two former wardens still hold them',
    'Rotate the keys of the lock house',
  ],
  [
    'the tide archive has never been read back, set up a trial',
    'Set up a trial: the tide archive has never been read back',
  ],
  ['who really owns the pier cameras?', 'Settle who owns the pier cameras'],
  ['the mooring licence ends on the 12th', 'Renew the mooring licence in time'],
])('makes a plain title of %j', (text, title) => {
  expect(draft(text).title).toBe(title)
})

it('does not end what somebody demands', () => {
  const { criteria } = draft('The ministry demands a yearly hull survey')
  expect(criteria[0]).toBe('What is demanded is there and can be shown: a yearly hull survey.')
})

it.each([
  ['harbour charts are not in the safe, I looked twice', 'Harbour charts are in the safe.'],
  ['The winch is from 1998 and cannot be greased any more', 'This is no longer so: the winch is from 1998'],
])('turns %j round in sound English', (text, start) => {
  expect(draft(text).criteria[0]).toContain(start)
})

it('keeps the comma of the change, and reads a compound as a thing', () => {
  const made = draft('test bench and crane share one fuse, we wait for each other')
  expect(made.change).toBe('Test bench and crane share one fuse, we wait for each other')
  expect(made.criteria.join(' ')).not.toMatch(/tested/)
})
