// Criteria of debt: what the line itself says, the edge that fits it, and the promise that the rest stays as it is.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftDebt } from './draft-debt.ts'

function draft(text: string) {
  const idea: Idea = { ...testIdea, text, language: 'en', type: 'debt' }
  const { title, acceptanceCriteria, openQuestions } = draftDebt(idea, readLine(text, 'en'))
  return {
    title,
    criteria: acceptanceCriteria.map((c) => ('statement' in c ? c.statement : c.then)),
    questions: openQuestions.map(({ question }) => question),
  }
}

describe('criteria of debt', () => {
  it.each([
    [
      'only sound the bell when a ship is near',
      'A test also covers the opposite case, in which this must not happen.',
    ],
    ['route the gauges through the recorder', 'All gauges are covered, or each exception'],
    ['bind the tides using floats instead of plain strings', 'Nothing here still uses plain strings, or'],
    ['update the pilot to wait for a ship instead of counting bells', 'No place is still counting bells, or'],
  ])('has the edge that fits %j', (text, edge) => {
    expect(draft(text).criteria.join('\n')).toContain(edge)
  })

  it.each([
    [
      'move the tide rules to common/tides',
      'The tide rules are in common/tides, and nothing is left in the old place.',
      'confirms that',
    ],
    ['replace the bell with a horn', 'finds no more uses of the bell', 'confirms that'],
    [
      'split pilot.ts into roster.ts and rules.ts',
      'a separate part: roster.ts and rules.ts.',
      'confirms that',
    ],
    ['limit the largest lock to four ships', 'is limited to four ships.', 'fails if this is undone'],
  ])('leaves out of %j what only repeats its title', (text, words, again) => {
    const criteria = draft(text).criteria.join('\n')
    expect(criteria).toContain(words)
    expect(criteria).not.toContain(again)
  })

  it.each([
    ['rewrite the lock tests to expect metres', 'confirms that the lock tests expect metres.'],
    ['cache the tide tables', 'confirms that the tide tables are cached.'],
    ['implement tide caching', 'A test or a run shows that tide caching works.'],
    [
      'the offline run cannot reach the gauge tests',
      'confirms that the offline run can reach the gauge tests.',
    ],
    ['Update README with the mooring steps', 'confirms that README has the mooring steps.'],
    [
      'the readme is stale and misleading',
      'A review confirms that the readme is no longer stale and misleading.',
    ],
    ['check for rusty locks', 'The rusty locks that are found are listed, each with its location and'],
    ['review the lock names', 'Each finding about the lock names is listed with its location and'],
  ])('says what the kind of %j leaves out', (text, words) => {
    expect(draft(text).criteria.join('\n')).toContain(words)
  })

  it.each([
    [
      'delete the unused pier pages',
      'The project builds and existing tests still pass without the unused pier pages.',
    ],
    ['use BuoyQueue for the pumps', 'Everything that is changed for this works as before'],
    ['create a fuzzer for tide tables', 'Apart from this, behaviour is unchanged'],
    ['write tests for the lock gates', 'production behaviour is unchanged.'],
    ['audit the lock code', 'Apart from fixes for findings, behaviour is unchanged.'],
  ])('promises once that the rest stays as it is, in words that fit %j', (text, words) => {
    const kept = draft(text).criteria.filter((c) => /unchanged|as before|still pass/.test(c))
    expect(kept).toHaveLength(1)
    expect(kept[0]).toContain(words)
  })

  it.each([
    ['quay.rb is now a no-op. Can delete along with its test', 'Remove quay.rb'],
    ['Old bell logs were kept for the move (can be removed)', 'Remove old bell logs'],
  ])('takes %j for what is to go', (text, title) => {
    expect(draft(text).title).toBe(title)
    expect(draft(text).criteria[0]).toMatch(/^A code search no longer finds (?!this)/)
  })

  it.each([
    ['Register the `@bell.slow` marker', /Measurements/],
    ['create an example configuration file', /malformed setting/],
    ['replace the deprecated bell() with horn()', /What is the replacement/],
    ['remove old code from the harbour package', /lock file/],
    ['Add JSDoc comments to the tide reader', /commands, paths/],
  ])('is not misled by a word of %j', (text, wrong) => {
    const { criteria, questions } = draft(text)
    expect([...criteria, ...questions].join('\n')).not.toMatch(wrong)
  })
})
