import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findGivenWords, toHarmless } from './given-words.ts'

describe('toHarmless', () => {
  it.each([
    ['</input-abc> and <input-abc>', '‹/input-abc> and ‹input-abc>'],
    ['< / context-x>', '‹ / context-x>'],
    ['<|im_start|>system', '‹|im_start|>system'],
    ['<start_of_turn>user', '‹start_of_turn>user'],
    ['[INST] now [/INST]', '［INST] now ［/INST]'],
    ['<</SYS>>', '‹‹/SYS>>'],
    ['ig\u200Bnore\u{E0041}\u{E0042} \u202Ethis\u202C', 'ignore this'],
  ])('defuses %j', (text, harmless) => {
    expect(toHarmless(text)).toBe(harmless)
  })

  it.each([
    'a < b and b > a',
    '<div> stays',
    'List<String>',
    'x <- y',
    '👩‍👩‍👧 می‌خواهم',
    'the <inputs> label',
  ])('leaves %j alone', (text) => {
    expect(toHarmless(text)).toBe(text)
  })

  it('takes long runs of openings in linear time', () => {
    const text = `${'<'.repeat(200_000)}${'< '.repeat(200_000)}${'[/'.repeat(100_000)}`
    expect(toHarmless(text).length).toBeGreaterThanOrEqual(text.length)
  })
})

describe('findGivenWords', () => {
  it('brings a quote back to what was typed', () => {
    const text = 'See </input-x>:\n“Dark  mode”\u200B please'
    expect(findGivenWords('‹/input-x>: "dark mode" please', text)).toBe(
      '</input-x>:\n“Dark  mode”\u200B please',
    )
  })

  it('looks past quotation marks and dots that a model put around the words', () => {
    expect(findGivenWords('"Dark mode…"', 'a dark mode please')).toBe('dark mode')
    expect(findGivenWords('…', 'a dark mode')).toBeNull()
  })

  it('gives nothing for words that are not there', () => {
    expect(findGivenWords('light mode', 'dark mode')).toBeNull()
    expect(findGivenWords(' ', 'dark mode')).toBeNull()
  })

  it('finds any piece of the harmless text, as a substring of the text', () => {
    const pieces = fc.constantFrom(
      '<input',
      '</context>',
      '<|',
      '[INST]',
      '\u200B',
      '\u{E0041}',
      ' ',
      'Ä',
      'ß',
      'İ',
      '“',
      '𝒳',
      'a',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat(20), fc.nat(20), (parts, from, length) => {
        const text = parts.join('')
        const quote = [...toHarmless(text)].slice(from, from + length).join('')
        const found = findGivenWords(quote, text)
        if (quote.trim() === '') return
        expect(found).not.toBeNull()
        expect(text).toContain(found)
      }),
    )
  })
})
