import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCalendarWord } from './calendar-words.ts'
import { findTellingWords, findWords } from './name-words.ts'
import { toTechnology } from './technologies.ts'

const piece = fc.constantFrom(
  'the list', 'done.', "guests'", 'Monday', 'monday.', 'kafka', 'node.js', 'Excel', 'CSV', 'c++', 'v2.1', 'user_id', "it's",
  'x', '.', "'", '#', ' ', 'café', '“quoted”',
) // biome-ignore format: a table reads better in rows
const text = fc.oneof(
  fc.array(piece, { maxLength: 10 }).map((parts) => parts.join(' ')),
  fc.array(piece, { maxLength: 10 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
)

describe('telling words', () => {
  it('are those that may be names, with their places', () => {
    expect(findTellingWords('move the export from excel to Kafka by monday, done.')).toEqual([
      { text: 'excel', index: 21 },
      { text: 'Kafka', index: 30 },
      { text: 'monday', index: 39 },
    ])
  })

  it('are words of the text; what is left out can be no name', () => {
    fc.assert(
      fc.property(text, (one) => {
        const all = findWords(one)
        const telling = findTellingWords(one)
        expect(all).toEqual(expect.arrayContaining(telling))
        const kept = new Set(telling.map(({ index }) => index))
        for (const { text: word, index } of all) {
          if (kept.has(index)) continue
          const bare = word.replace(/[.']+$/, '')
          expect(bare).toMatch(/^[a-z]+$/)
          expect(toTechnology(bare) ?? toCalendarWord(bare)).toBeNull()
        }
      }),
      { numRuns: 500 },
    )
  })
})
