import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slotCount, toSlotValues, toWordSlot } from './slot-values.ts'

/** The same words as one clause. */
const toSlots = (words: readonly string[]) => toSlotValues(words, [0])
const word = fc.stringMatching(/^[a-zäß0-9?]{1,12}$/)

describe('toSlotValues', () => {
  it('says the same of a text whatever was read in between', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (words, others) => {
        const before = [...toSlots(words)]
        toSlots(others)
        expect([...toSlots(words)]).toEqual(before)
      }),
    )
  })

  it('lists each slot once, with a value above 0', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const values = toSlotValues(words, words.length > 2 ? [0, 1, 2] : [0])
        expect(new Set(values.keys()).size).toBe(values.size)
        for (const [slot, value] of values) {
          expect(slot).toBeLessThan(slotCount)
          expect(value).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('holds the slots of its words and of its pairs of words', () => {
    const slots = new Set(toSlots(['print', 'the', 'menu']).keys())
    expect(['print', 'the menu', 'print the'].every((words) => slots.has(toWordSlot(words)))).toBe(true)
    expect(slots.has(toWordSlot('print menu'))).toBe(false)
  })

  it('has room for the longest text there is, and for none', () => {
    const marks = Array.from({ length: 1_000 }, (_, index) => `${index}?`)
    expect(toSlotValues(marks, marks.keys().toArray()).size).toBeGreaterThan(4_000)
    expect(toSlots([]).size).toBe(0)
  })

  it('tells how clauses open and what the first one says', () => {
    const words = ['the', 'queue', 'is', 'endless', 'maybe', 'a', 'second', 'till']
    const whole = new Set(toSlots(words).keys())
    const cut = new Set(toSlotValues(words, [0, 4]).keys())
    const elsewhere = new Set(toSlotValues(words, [0, 5]).keys())
    expect(whole.isSubsetOf(cut)).toBe(true)
    // Four openings ("the", "the queue", "maybe", "maybe a") and the four words of the first clause.
    expect(cut.size - whole.size).toBe(8)
    expect(cut.difference(elsewhere).size).toBe(2)
  })
})
