import { describe, expect, it } from 'vitest'
import { toFeatures } from './features.ts'

const toSlots = (text: string) => new Set(toFeatures(text).hashed.keys())

describe('toFeatures', () => {
  it('sees where a clause begins: behind a mark, a dash, an arrow, a bracket, and before "but" or "so"', () => {
    const whole = toSlots('the till is slow add a second one')
    for (const mark of ['. ', ', ', ': ', ' - ', ' – ', ' -> ', '; '])
      expect(toSlots(`the till is slow${mark}add a second one`).size).toBeGreaterThan(whole.size)
    const cut = toSlots('the till is slow, add a second one')
    expect(toSlots('the till is slow (add a second one)')).toEqual(cut)
    expect(toSlots('the till is slow but free').size).toBeGreaterThan(
      toSlots('the till is slow and free').size,
    )
  })

  it('cuts no number, path, time or compound', () => {
    for (const text of ['costs 3.50 now', 'open a.b.c today', 'at 10:30 sharp', 'a one-way ticket'])
      expect(toSlots(text).size).toBe(toSlots(text.replace(/[.:-]/g, ' ')).size)
  })

  it('keeps question and exclamation marks as words', () => {
    expect(toFeatures('why is that?! who knows').words).toEqual([
      'why',
      'is',
      'that',
      '?',
      '!',
      'who',
      'knows',
    ])
  })
})
