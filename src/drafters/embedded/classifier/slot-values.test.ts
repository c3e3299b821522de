import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slotCount, toSlotValues, toWordSlot } from './slot-values.ts'

const word = fc.stringMatching(/^[a-zäß0-9?]{1,12}$/)

describe('toSlotValues', () => {
  it('says the same of a text whatever was read in between', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (words, others) => {
        const before = [...toSlotValues(words)]
        toSlotValues(others)
        expect([...toSlotValues(words)]).toEqual(before)
      }),
    )
  })

  it('lists each slot once, with a value above 0', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const values = toSlotValues(words)
        expect(new Set(values.keys()).size).toBe(values.size)
        for (const [slot, value] of values) {
          expect(slot).toBeLessThan(slotCount)
          expect(value).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('holds the slots of its words and of its pairs of words', () => {
    const slots = new Set(toSlotValues(['print', 'the', 'menu']).keys())
    expect(['print', 'the menu', 'print the'].every((words) => slots.has(toWordSlot(words)))).toBe(true)
    expect(slots.has(toWordSlot('print menu'))).toBe(false)
  })

  it('has room for the longest text there is, and for none', () => {
    const marks = Array.from({ length: 1_000 }, (_, index) => `${index}?`)
    expect(toSlotValues(marks).size).toBeGreaterThan(4_000)
    expect(toSlotValues([]).size).toBe(0)
  })
})
