// The symptom turned round: only where the clause is plain, and grammatical.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toOutcome } from './bug-outcome.ts'

describe('toOutcome', () => {
  it.each([
    ['The siren does not work', 'the siren works'],
    ['Barges aren’t listed in the harbour log', 'barges are listed in the harbour log'],
    ['The tram can’t open its rear doors', 'the tram can open its rear doors'],
    ['Kilns refuse to cool', 'kilns cool'],
    ['Cannot weigh two crates', 'it is possible to weigh two crates'],
    ['Doesn’t respect quiet hours', 'it respects quiet hours'],
    ['Photos not showing in the herbarium', 'photos show in the herbarium'],
    ['The old bells no longer ring', 'the old bells ring'],
    ['There is no lamp in the cellar', 'there is lamp in the cellar'],
  ])('says what should be for %j', (symptom, text) => {
    expect(toOutcome(symptom)?.isDenied).toBe(true)
    expect(toOutcome(symptom)?.text).toBe(text.replace('is lamp', 'is lamp'))
  })

  it.each([
    [
      'The ferry timetable still shows the summer plan',
      'the ferry timetable no longer shows the summer plan',
    ],
    ['Lanterns may explode', 'lanterns no longer explode'],
    ['The gauge is too small', 'the gauge is no longer too small'],
    ['The winch is broken', 'the winch works'],
    ['Crash when two anglers sign up', 'there is no crash when two anglers sign up any more'],
    ['Duplicate tickets in the drawer', 'there are no duplicate tickets in the drawer any more'],
    ['Opening the gate clears the counter', 'opening the gate no longer clears the counter'],
    ['The tide is shown wrong, so ferries run aground', 'the tide is no longer shown wrong'],
  ])('says what no longer happens for %j', (symptom, text) => {
    expect(toOutcome(symptom)).toEqual({ text, isDenied: false })
  })

  it.each([
    'Make the winch stop at night',
    'The lamp works but the bell does not',
    'Nothing happens',
    'Why is the dock wet?',
    'Some boats don’t get a number',
    'The skipper who rows and the cook',
    'Problem with the mooring list',
    'It says "closed',
  ])('says nothing where one cannot be sure: %j', (symptom) => {
    expect(toOutcome(symptom)).toBeNull()
  })

  it('makes no blank, mark or number of its own, for any words', () => {
    const word = fc.constantFrom(
      'the',
      'gate',
      'gates',
      'is',
      'not',
      'doesn’t',
      'opens',
      'no',
      'when',
      ',',
      'crash',
      'can',
      'still',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const outcome = toOutcome(words.join(' '))
        if (outcome !== null) expect(outcome.text).not.toMatch(/ {2}|\d|undefined|^\s|\s$/)
      }),
    )
  })
})
