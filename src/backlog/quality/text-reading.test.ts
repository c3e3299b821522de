import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from '../grounding/figures.ts'
import { findNames } from '../grounding/names.ts'
import { readText } from './text-reading.ts'
import { toWordLists } from './word-lists.ts'

const lists = ['weak', 'tautology', 'edge', 'failure', 'story', 'implementation', 'twoActions'] as const
const pieces = [
  'is fast',
  'works as expected',
  'fails with an error',
  'As a host I want',
  'in 5 minutes by 31 May',
  'Postgres',
  'PDF',
  'schnell und einfach',
  'and then',
  'the database table',
  '😀',
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(' '))

function toAnswers(text: string, language: string) {
  const reading = readText(text, language)
  const held = lists.filter((list) => reading.holds(list))
  return { figures: reading.figures, names: reading.names, held }
}

describe('readText', () => {
  it('answers what the text itself answers, however often and in whichever language it is asked', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'und'), (text, language) => {
        const expected = {
          figures: findFigures(text, language),
          names: findNames(text, language),
          held: lists.filter((list) => text.search(toWordLists(language)?.[list] ?? /(?!)/u) >= 0),
        }
        expect(toAnswers(text, language)).toEqual(expected)
        toAnswers(text, 'fr')
        expect(toAnswers(text, language)).toEqual(expected)
      }),
    )
  })

  it('remembers a text that is asked for again and again, and forgets one that is not', () => {
    const first = readText('a text of long ago, in 3 days', 'en')
    for (let count = 0; count < 10_000; count++) {
      readText(`another text, number ${count}`, 'en')
      if (count % 500 === 0)
        expect(readText('a text of every day', 'en')).toBe(readText('a text of every day', 'en'))
    }
    const everyDay = readText('a text of every day', 'en')
    for (let count = 0; count < 1_900; count++) readText(`one more text, number ${count}`, 'en')
    expect(readText('a text of every day', 'en')).toBe(everyDay)
    expect(readText('a text of long ago, in 3 days', 'en')).not.toBe(first)
    expect(readText('a text of long ago, in 3 days', 'en').figures).toEqual(first.figures)
  })
})
