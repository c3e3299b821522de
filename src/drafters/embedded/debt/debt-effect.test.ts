import { describe, expect, it } from 'vitest'
import { splitEffect, toRelief } from './debt-effect.ts'

describe('what follows from a fault', () => {
  it.each([
    ['each new glaze costs us a day', 'A new glaze no longer costs us a day.'],
    ['and any update of the kiln means a visit', 'An update of the kiln no longer means a visit.'],
    ['a new oven took five weeks', 'A new oven no longer takes five weeks.'],
    ['we copy it by hand', 'We no longer have to copy it by hand.'],
    ['so we lose an hour', 'We no longer lose an hour.'],
    ['I type every plate twice', 'The author no longer has to type every plate twice.'],
    ['nobody knows which cone is right', 'Whoever works with it knows which cone is right.'],
    ['nobody dares to touch it', 'It is no longer the case that nobody dares to touch it.'],
    ['please sort it', null],
    ['the potter left in March', null],
    ['we need one list', null],
  ])('ends "%s"', (told, relief) => {
    expect(toRelief(told)).toBe(relief)
  })

  it('cuts a fault before what follows from it, and where the subject stays the same', () => {
    expect(splitEffect('the kiln rules sit in two modules and each fee change costs double')).toEqual({
      fault: 'the kiln rules sit in two modules',
      effect: 'A fee change no longer costs double.',
    })
    expect(splitEffect('glaze tests depend on the clock and turn red in March')).toEqual({
      fault: 'glaze tests depend on the clock',
      effect: 'They no longer turn red in March.',
    })
  })

  it('leaves a fault whole that tells nothing without its second half', () => {
    expect(splitEffect('Kiln framework 0.68, and half of the plugins are dead').effect).toBeNull()
  })
})
