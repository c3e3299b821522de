// Which words may stand as a thing in a title or a criterion.
import { describe, expect, it } from 'vitest'
import { isThing } from './is-thing.ts'

describe('isThing', () => {
  it.each([
    'the guest list',
    'keys of the boathouse',
    'lost property',
    'the left menu',
    'open invoices',
    'a backup of the choir archive',
    'release 4.2',
    'Python 3.12',
    'map of the allotments',
    'parcel labels',
    'the printed timetable',
    'the water meter',
    'access to the print server',
  ])('takes "%s"', (words) => {
    expect(isThing(words)).toBe(true)
  })

  it.each([
    'the printer fell',
    'disk 97 full',
    'the never',
    'try the kettle packed up',
    'scary',
    'when we hardly a member',
    'beats me',
    'the rota is',
    'the parcel vanished',
    '97',
    'the',
    'it',
    'send the timetable to the hall',
    'the caretaker forgot the keys',
    'members cancel',
    'the boiler went',
    'no longer',
    'the notices too',
    'the key got lost',
    "the door won't",
    'nobody',
    'the queue for',
    'really slowly',
  ])('refuses "%s"', (words) => {
    expect(isThing(words)).toBe(false)
  })

  it('needs no article in front, and changes nothing by one', () => {
    for (const thing of ['guest list', 'parcel labels', 'water meter']) {
      expect(isThing(thing)).toBe(true)
      expect(isThing(`the ${thing}`)).toBe(true)
    }
  })
})
