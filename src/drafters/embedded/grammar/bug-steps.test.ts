// Steps that a report tells without numbers: each once, in order, the last one too.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findToldSteps } from './bug-steps.ts'

describe('findToldSteps', () => {
  it.each<readonly [string, readonly string[] | null]>([
    [
      'Tickets are charged twice\nopen the fair in two windows\nchoose stand B4 in both\npay in both',
      ['open the fair in two windows', 'choose stand B4 in both', 'pay in both'],
    ],
    [
      'Open the basket, tap pay, then press back: the app freezes',
      ['Open the basket', 'tap pay', 'press back'],
    ],
    [
      'When I open the menu and then rotate the tablet, it goes blank',
      ['open the menu', 'rotate the tablet'],
    ],
    ['Log in -> open the ledger -> export it', ['Log in', 'open the ledger', 'export it']],
    ['The clock stops, then starts again', null],
    ['Open the door slowly', null],
    ['Lamp flickers\nThe hall is dark\nthe switch is new', null],
    ['Open button is grey, then green', null],
  ])('%s', (text, steps) => {
    expect(findToldSteps(text)).toEqual(steps)
  })

  it('quotes the text to the letter', () => {
    const word = fc.constantFrom('open', 'pay', 'the hut', ', ', ' then ', '\n', ' -> ', 'breaks', '. ')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        for (const step of findToldSteps(text) ?? []) expect(text).toContain(step)
      }),
    )
  })
})
