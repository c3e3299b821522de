import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLetterWords, toPlainWords } from './letter-words.ts'

const piece = fc.constantFrom(
  'the', 'List', 'API', 'a', 'B', 'e.g.', 'foo_bar', 'v2', 'me@x.io', '/path/to', "don't", '.', ',', '@', '_', '3', ' ',
) // biome-ignore format: a table reads better in rows

describe('words of letters alone', () => {
  it('leave out parts of identifiers, addresses and abbreviations, and acronyms', () => {
    const text = 'Send the CSV to ops@shop.example, see docs/setup, e.g. for user_id and OAuth2.'
    expect(toLetterWords(text)).toEqual(['send', 'the', 'to', 'see', 'for', 'and'])
  })

  it('are all words of a text that shouts', () => {
    expect(toLetterWords('LOGIN IS BROKEN')).toEqual(['login', 'is', 'broken'])
  })

  it('are the same by the quick way, for any text of ASCII', () => {
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' ')),
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
    )
    fc.assert(
      fc.property(text, (one) => {
        expect(toPlainWords(one)).toEqual(toLetterWords(one))
      }),
      { numRuns: 500 },
    )
  })
})
