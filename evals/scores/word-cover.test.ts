import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchIdeas, toCover } from './word-cover.ts'

describe('toCover', () => {
  it('counts a word as often as it is wanted', () => {
    expect(toCover('tent', 'tent tent')).toBe(0.5)
    expect(toCover('Zelt: Größe, Größe!', 'größe GRÖSSE größe')).toBeCloseTo(2 / 3)
    expect(toCover('anything', '!!!')).toBe(0)
  })
})

describe('matchIdeas', () => {
  it('gives each found idea to one wanted idea, the best first', () => {
    const matches = matchIdeas(
      ['book a tent and pay', 'book a tent'],
      ['book a tent', 'pay for a boat with a card'],
    )
    expect(matches).toEqual([{ wanted: 0, found: 1, cover: 1 }])
  })

  it('finds every idea that is given back, in any order, and never one twice', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/u)
    const ideas = fc.uniqueArray(
      fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => words.join(' ')),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(ideas, (wanted) => {
        const matches = matchIdeas(wanted.toReversed(), wanted)
        expect(new Set(matches.map(({ found }) => found)).size).toBe(matches.length)
        expect(matches.length).toBe(wanted.length)
      }),
    )
  })
})
