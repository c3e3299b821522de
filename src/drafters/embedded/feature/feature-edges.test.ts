// Edges in the words of the line: what a word shuts out, what happens in all other cases.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../../architect/ports.ts'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftFeature } from './draft-feature.ts'
import { toDenied } from './feature-edges.ts'

function draftOf(text: string) {
  const idea: Idea = { ...testIdea, text, type: 'feature' }
  const { acceptanceCriteria, openQuestions } = draftFeature(
    idea,
    readLine(text, 'en', 'asking'),
    emptyContext,
  )
  return {
    told: acceptanceCriteria.map((one) => ('statement' in one ? one.statement : one.then)).join('\n'),
    asked: openQuestions.map(({ question }) => question).join('\n'),
  }
}

describe('edges', () => {
  it.each([
    ['Dim the pier lamp when the fog bell is off', 'Otherwise, the pier lamp is not dimmed.'],
    ['Let skippers give back a berth until the evening before', 'After that, it is no longer possible.'],
    ['Let skippers edit their own logbook', 'Nobody gets to see or change the logbook of someone else.'],
    ['Let skippers pick the berth themselves', 'Nobody else has to do anything for it.'],
    ['Let the cook see the plan but not the wages', 'The wages must not be visible there.'],
    ['Restore drafts after a crash', 'If one of them cannot be restored, it is named, and the others still are.'],
    ['Restore drafts after a crash', 'If there are no drafts, no error occurs.'],
  ])('of %s: %s', (text, edge) => {
    expect(draftOf(text).told.toLowerCase()).toContain(edge.toLowerCase())
  }) // biome-ignore format: a table reads better in rows

  it('end nothing that is only held until then', () => {
    expect(draftOf('Let pilots hold a berth until the evening').told).not.toContain('no longer possible')
  })

  it('hold nothing that is true of any work', () => {
    for (const text of [
      'Restore drafts after a crash',
      'Deepen the lock',
      'Fog bell',
      'Let pilots follow two ships',
    ])
      expect(draftOf(text).told).not.toMatch(/Nothing else changes|treated as before|every time|refinement/)
  })

  it.each([
    ['the lamp is dimmed', 'the lamp is not dimmed'],
    ['pilots can see it', 'pilots cannot see it'],
    ['the lamp is dimmed and the bell rings', null],
    ['the lamp that is old is dimmed', null],
    ['the lamp is never dimmed', null],
    [null, null],
  ])('deny %s', (clause, denied) => {
    expect(toDenied(clause)).toBe(denied)
  })

  it('take no time for a long line', () => {
    expect(draftOf('restore drafts '.repeat(5_000)).told.length).toBeGreaterThan(0)
  })
})

describe('what people look up', () => {
  it('is shown as it is now, or said to be unknown', () => {
    const { told, asked } = draftOf('let skippers see whether the lock is open')
    expect(told).toContain('If the answer is not known, this is shown instead of an old or guessed one.')
    expect(asked).toContain('Where does the information come from, and how up to date must it be?')
  })

  it('is no search', () => {
    expect(draftOf('let skippers look up which berth is free').told).not.toMatch(/search/)
  })
})

describe('the question what for', () => {
  it.each([
    ['let the apprentice see the plan', 'What does the apprentice need this for?'],
    ['let people name their boats', 'What do people need this for?'],
    ['let stewards undo a booking', 'What do the stewards need this for?'],
  ])('of %s', (text, question) => {
    expect(draftOf(text).asked).toContain(question)
  })

  it('is not asked of who says what is hard today', () => {
    expect(draftOf('the crew rings me for each tide, show it on the board').asked).not.toContain('Who needs')
  })
})

describe('the kind of a thing', () => {
  it.each([
    ['Allergens on the menu card', /shown, with the current values/],
    ['Dark pages for the night crew', /every screen uses the dark pages/],
    ['Winter discount for pilots', /total contains/],
    ['let me undo a mooring', /as it was before the change/],
    ['A text two days ahead with the berth', /no reminder is sent/],
  ])('is told in %s', (text, edge) => {
    expect(draftOf(text).told).toMatch(edge)
  })
})
