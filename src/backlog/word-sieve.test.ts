import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToHash, createWordSieve, hashStart, isAscii, isMarked } from './word-sieve.ts'

const toHash = (word: string) =>
  [...word].reduce((hash, letter) => addToHash(hash, letter.charCodeAt(0)), hashStart)

describe('a word sieve', () => {
  it('lets every word of its own pass', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const sieve = createWordSieve(words)
        expect(words.every((one) => isMarked(sieve, toHash(one)))).toBe(true)
      }),
    )
  })

  it('holds nearly all other words back', () => {
    const sieve = createWordSieve(['monday', 'tuesday', 'kafka'])
    const others = Array.from({ length: 2_000 }, (_, at) => `word${at.toString(36)}`)
    const passed = others.filter((one) => isMarked(sieve, toHash(one)))
    expect(passed.length).toBeLessThan(20)
    expect(isMarked(sieve, hashStart)).toBe(false)
  })
})

describe('isAscii', () => {
  it.each([
    ['plain words, 42%\n', true],
    ['', true],
    ['café', false],
    ['a “quote”', false],
    ['🚀', false],
  ])('%j: %s', (text, expected) => {
    expect(isAscii(text)).toBe(expected)
  })
})
