// Questions and criteria of bugs that depend on what the report says already.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../architect/ports.ts'
import { testIdea } from '../../architect/test-passages.ts'
import { draftBug } from './draft-bug.ts'
import { readLine } from './grammar/read-line.ts'

function draftOf(text: string) {
  const idea: Idea = {
    ...testIdea,
    text,
    type: 'bug',
  }
  return draftBug(idea, readLine(text, 'en'))
}

const asked = (text: string) => draftOf(text).openQuestions.map(({ question }) => question)

describe('questions', () => {
  it.each([
    ['The winch freezes every time the rope is wet', /every time/],
    ['The heron leaves after the feeding', /^What should happen/],
    ['The bell does not work; it only hums', /^What happens instead/],
    ['The tide table is wrong (e.g. 3 m and not 2 m)', /^For one concrete/],
  ])('of %s leave out what it answers', (text, idle) => {
    expect(asked(text).filter((question) => idle.test(question))).toEqual([])
  })

  it('ask how often where the report does not say', () => {
    expect(asked('The winch crashes')[0]).toBe(
      'What does the crash report or log say, and does it happen every time?',
    )
  })
})

describe('what a report proposes or asks for', () => {
  it('keeps the proposed repair in the symptom', () => {
    const { details } = draftOf('The mast bends in a gale. We could just shorten the upper sail.')
    expect(details.symptom).toContain('We could just shorten the upper sail')
  })

  it('has a criterion for the cause where the cause is asked for', () => {
    expect(draftOf('Investigate why the siren stops at noon').acceptanceCriteria).toContainEqual(
      expect.objectContaining({ statement: 'What causes the symptom is written down in this item.' }),
    )
  })

  it('tells what is treated wrongly, not what is not handled', () => {
    expect(draftOf('Handle misspelt harbour being treated as an address').title).toBe(
      'Misspelt harbour is treated as an address',
    )
  })
})
