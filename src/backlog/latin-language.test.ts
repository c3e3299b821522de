import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toLatinLanguage, toPlainLanguage } from './latin-language.ts'
import { toPlainWords } from './letter-words.ts'

const words = [
  'the',
  'AND',
  'der',
  'die',
  'les',
  'pour',
  'export',
  'Testing',
  'station',
  'only',
  'usable',
  'ing',
  'un',
  'o',
  'een',
  'voor',
  'SQL',
  'a.b',
  'x_y',
  'que',
  'non',
  'per',
  'och',
  'nie',
  'i',
  'A',
  'e-mail',
  'café',
  '—',
  '“ok”',
]

it('tells of a plain text what its words tell one by one', () => {
  const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 30 })
  fc.assert(
    fc.property(texts, fc.constantFrom(' ', ', ', '. ', '\n'), (parts, joint) => {
      const text = parts.join(joint).replace(/[\p{L}\p{N}]/gu, (letter) => (letter < '\u0080' ? letter : ' '))
      expect(toPlainLanguage(text)).toEqual(toLatinLanguage(toPlainWords(text), ''))
    }),
    { numRuns: 500 },
  )
})
