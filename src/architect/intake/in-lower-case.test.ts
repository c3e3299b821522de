import { describe, expect, it } from 'vitest'
import { inLowerCase } from './in-lower-case.ts'

describe('inLowerCase', () => {
  const gladness = inLowerCase(/^(?:schön|glad)(?!\p{L})/u)

  it.each(['glad to help', 'GLAD', 'Schön', 'SCHÖN!'])('finds the words of "%s" in any case', (text) => {
    expect(gladness.test(text)).toBe(true)
  })

  it('finds nothing where the pattern does not match', () => {
    expect(gladness.test('Gladly')).toBe(false)
  })

  it('answers the same however often it is asked', () => {
    expect([gladness.test('Glad'), gladness.test('Glad'), gladness.test('sad')]).toEqual([true, true, false])
  })
})
