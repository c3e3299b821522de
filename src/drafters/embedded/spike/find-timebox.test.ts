import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { findTimebox } from './find-timebox.ts'

describe('findTimebox', () => {
  it.each<readonly [string, number, string]>([
    ['Two days of reading on tide tables', 2, 'days'],
    ['Timebox: 6 hours, compare the two scales', 6, 'hours'],
    ['Spend at most a week on the old dongle', 5, 'days'],
    ['Can the kiln report its heat? (3 days)', 3, 'days'],
    ['max 5h - weigh the two label printers', 5, 'hours'],
    ['Try the radio beacon for two days', 2, 'days'],
    ['One week: can the loom be driven from a tablet?', 5, 'days'],
    ['Somebody should sit with the bakers for a day and note what they skip', 1, 'days'],
  ])('reads it of %s', (text, amount, unit) => {
    expect(findTimebox(readLine(text, 'en'))?.timebox).toEqual({ amount, unit })
  })

  it.each([
    'Do we nudge about a bed that lay empty for a week?',
    'Find out why the backup takes an hour on the small boat',
    'Compare caches that keep a page for 3 days',
    'Why do tickets stay open up to four weeks?',
  ])('takes no other length of time for one: %s', (text) => {
    expect(findTimebox(readLine(text, 'en'))).toBeNull()
  })
})
