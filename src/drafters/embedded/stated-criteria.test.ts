// Criteria that the input states itself, and what is none.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStatedCriteria } from './stated-criteria.ts'

describe('findStatedCriteria', () => {
  it('takes what follows a label, line by line, with its words as the quote', () => {
    expect(
      findStatedCriteria('Unlock by phone\nAC: opens in flight mode\nAC2: opens with an empty battery.'),
    ).toEqual([
      { criterion: { statement: 'Opens in flight mode.' }, quote: 'opens in flight mode' },
      { criterion: { statement: 'Opens with an empty battery.' }, quote: 'opens with an empty battery.' },
    ])
  })

  it('takes the lines under a label up to the next label', () => {
    const text =
      'Unlock\nAcceptance criteria:\n- a sound is played\n- the light turns green\nNote: ask Kim\nthe end'
    expect(findStatedCriteria(text).map(({ quote }) => quote)).toEqual([
      'a sound is played',
      'the light turns green',
    ])
  })

  it('reads a scenario into its clauses', () => {
    expect(
      findStatedCriteria('Given a locked card, when the PIN is reset, then the card opens.')[0]?.criterion,
    ).toEqual({
      given: 'a locked card',
      when: 'the PIN is reset',
      then: 'the card opens',
    })
  })

  it('finds none in a text without any', () => {
    expect(findStatedCriteria('The AC unit is loud\nthen it stops')).toEqual([])
  })

  it('quotes the text to the letter, at most eight times', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 }), (lines) => {
        const text = lines.map((line) => `AC: ${line}`).join('\n')
        const found = findStatedCriteria(text)
        expect(found.length).toBeLessThanOrEqual(8)
        for (const { quote } of found) expect(text).toContain(quote)
      }),
    )
  })
})
