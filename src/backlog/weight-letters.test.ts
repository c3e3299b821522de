import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLetters, toNumbers } from './weight-letters.ts'

describe('toNumbers', () => {
  it('reads what toLetters has written', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -128, max: 127 })), (numbers) => {
        expect([...toNumbers(toLetters(numbers), numbers.length)]).toEqual(numbers)
      }),
    )
  })

  it('takes one letter for a small number and says of the others that they go on', () => {
    expect(toLetters([0, 1, -1]).length).toBe(3)
    expect(toLetters([44, -44]).length).toBe(2)
    expect(toLetters([45, -45]).length).toBe(4)
    expect(toLetters([127]).length).toBe(3)
  })
})
