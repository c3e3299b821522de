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
    ['Can’t weigh two crates anymore', 'it is possible to weigh two crates'],
    ['The lamp may not burn in some wet cellars', 'the lamp burns in wet cellars'],
    ['Doesn’t respect quiet hours', 'it respects quiet hours'],
    ['Photos not showing in the herbarium', 'photos show in the herbarium'],
    ['The old bells no longer ring', 'the old bells ring'],
    ['There is no lamp in the cellar', 'there is lamp in the cellar'],
    ['There’s no rope on the quay', 'there is rope on the quay'],
    ['No ferries run on Sundays', 'ferries run on Sundays'],
    ['The skipper cannot dock and cannot turn', 'the skipper can dock and turn'],
    ['The buoy is orange, not red', 'the buoy is red'],
    ['The boat that leaks cannot be moored', 'the boat that leaks can be moored'],
    ['Mooring when the lock is shut is not prevented', 'mooring when the lock is shut is prevented'],
    ['The boats won’t all be listed', 'the boats are listed'],
  ])('says what should be for %j', (symptom, text) => {
    expect(toOutcome(symptom)?.isDenied).toBe(true)
    expect(toOutcome(symptom)?.text).toBe(text)
  })

  it.each([
    [
      'The ferry timetable still shows the summer plan',
      'the ferry timetable no longer shows the summer plan',
    ],
    ['Lanterns may explode', 'lanterns no longer explode'],
    ['The lamp might be dark in fog', 'the lamp is no longer dark in fog'],
    ['The gauge is too small', 'the gauge is no longer too small'],
    ['The winch is broken', 'the winch works'],
    ['Winch broken in frost', 'winch works in frost'],
    ['Lamp missing on the quay', 'lamp is there on the quay'],
    ['Tide tables wrong in May', 'tide tables are correct in May'],
    ['Since the last update the bell rings twice', 'the bell no longer rings twice'],
    ['Bells arrive twice', 'bells no longer arrive twice'],
    ['Printing labels takes an hour', null],
    ['The last one wins and the other boats are gone', null],
    ['The tide table is cut off on the quay', 'the tide table is fully visible on the quay'],
    ['The tide table is unreadable', 'the tide table is readable'],
    ['The toll is always wrong', 'the toll is correct'],
    ['A lamp is missing from the list', 'a lamp is there in the list'],
    ['Crash when two anglers sign up', 'there is no crash when two anglers sign up any more'],
    ['Duplicate tickets in the drawer', 'there are no duplicate tickets in the drawer any more'],
    ['Opening the gate clears the counter', 'opening the gate no longer clears the counter'],
    ['The tide is shown wrong, so ferries run aground', 'the tide is no longer shown wrong'],
    ['Berths grouped under the wrong quay', 'berths are grouped under the right quay'],
    ['Toll incorrectly charged twice', 'toll is no longer charged twice'],
    ['Boats moored at noon show up at dusk', 'boats moored at noon no longer show up at dusk'],
    ['The ferry lags for some reason', 'the ferry no longer lags'],
    ['Simple knots are flagged as loose', 'simple knots are no longer flagged as loose'],
    ['A list of boats shows the wrong quay', 'a list of boats shows the right quay'],
    ['The jetty has a rail that is not mended', 'the jetty no longer has a rail that is not mended'],
    ['moor() is called twice', 'moor() is no longer called twice'],
    ['[Quay 3] The lamp flickers', 'the lamp no longer flickers'],
    ['Hangs at dusk', 'it no longer hangs at dusk'],
    ['We’re leaking oil', 'we no longer leak oil'],
    ['The winch jamming', null],
    ['Ferry log showing last year', 'ferry log no longer shows last year'],
    ['"Low tide" is shown as high', '"Low tide" is no longer shown as high'],
    ['Instead of opening both doors, the lock opens one', 'the lock no longer opens one'],
    ['Can dock after closing', 'it is no longer possible to dock after closing'],
    [
      'The clerk skips a line and breaks the seal',
      'the clerk no longer skips a line and no longer breaks the seal',
    ],
    ['A bad chart would silently show a reef', 'a bad chart no longer shows a reef'],
  ])('says what no longer happens for %j', (symptom, text) => {
    expect(toOutcome(symptom)).toEqual(text === null ? null : { text, isDenied: false })
  })

  it.each([
    'Make the winch stop at night',
    'Gulls don’t know the quay and grow without end',
    'The lamp works but the bell does not',
    'Nothing happens',
    'Why is the dock wet?',
    'The skipper who rows and the cook',
    'Problem with the mooring list',
    'moor() returns tide: low',
    'The lamp will probably break',
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
