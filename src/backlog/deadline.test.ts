// What deadlines people write, and the days that are left.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDaysUntil, toExactDate } from './deadline.ts'

const today = '2026-07-15' // a Wednesday

describe('toDaysUntil', () => {
  it.each([
    ['2026-07-22', 7],
    ['2026-07-14', -1],
    ['by 2026-07-15 at noon', 0],
    ['2026-07-22T23:59:59Z', 7],
    ['2026/07/22', 7],
    ['31 March 2027', 259],
    ['31st of March 2027', 259],
    ['March 31, 2027', 259],
    ['Mar 31 2027', 259],
    ['31-Mar-2027', 259],
    ['31. März 2027', 259],
    ['31 de marzo de 2027', 259],
    ['31.03.2027', 259],
    ['31.3.2027', 259],
    ['31/03/2027', 259],
    ['03/31/2027', 259],
    ['08/08/2026', 24],
    ['March 2027', 259],
    ['end of March 2027', 259],
    ['before March 2027', 229],
    ['2027-03', 259],
    ['03/2027', 259],
    ['Q3 2026', 77],
    ['2026-Q3', 77],
    ['third quarter of 2026', 77],
    ['Q2', 350],
    ['before Q4', 78],
    ['end of 2026', 169],
    ['in 2026', 169],
    ['before 2027', 170],
    ['31 August', 47],
    ['by August 31', 47],
    ['by 1 June', 321],
    ['by May', 320],
    ['end of July', 16],
    ['September', 77],
  ])('%s', (words, days) => {
    expect(toDaysUntil(words, today)).toBe(days)
  })

  it.each([
    ['today', 0],
    ['tomorrow', 1],
    ['in two weeks', 14],
    ['within 30 days', 30],
    ['in the next 3 months', 92],
    ['in a year', 365],
    ['10 days left', 10],
    ['in 5 business days', 7],
    ['by Friday', 2],
    ['by Wednesday', 0],
    ['next Wednesday', 7],
    ['on Monday', 5],
    ['this week', 4],
    ['next week', 11],
    ['this month', 16],
    ['next month', 47],
    ['end of the month', 16],
    ['this quarter', 77],
    ['next quarter', 169],
    ['by the end of next quarter', 169],
    ['end of year', 169],
    ['EOQ', 77],
  ])('%s, told from today', (words, days) => {
    expect(toDaysUntil(words, today)).toBe(days)
  })

  it.each([
    '03/04/2027',
    '2027-02-30',
    '32 March 2027',
    'before launch',
    'we may upgrade',
    'as they march on',
    'soon',
    'upgrade to 3.12.27',
    'version 2026.1',
    'room 2026',
    '',
    'in 0/2027',
  ])('%s names no date', (words) => {
    expect(toDaysUntil(words, today)).toBeNull()
  })

  it('gives null where today is no date', () => {
    expect(toDaysUntil('2026-07-22', 'yesterday')).toBeNull()
  })

  it('reads leap days and short months', () => {
    expect(toDaysUntil('29 February 2028', '2028-02-28')).toBe(1)
    expect(toDaysUntil('29 February 2027', '2027-02-01')).toBeNull()
    expect(toDaysUntil('in one month', '2027-01-31')).toBe(28)
  })

  it('never throws, and gives whole days or null', () => {
    const piece = fc.constantFrom(
      'in',
      'by',
      'Q3',
      'may',
      'next',
      '31',
      '.',
      '/',
      '2027',
      'friday',
      'half a',
      'year',
      'Ende',
      ' ',
    )
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 8 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(
        words,
        fc.date({ noInvalidDate: true, min: new Date('1971-01-01'), max: new Date('2200-01-01') }),
        (text, date) => {
          const days = toDaysUntil(text, date.toISOString().slice(0, 10))
          expect(days === null || Number.isInteger(days)).toBe(true)
        },
      ),
    )
  })

  it('moves with today: a full date is one day nearer a day later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 27 }), (date) => {
        const day = String(date).padStart(2, '0')
        const next = String(date + 1).padStart(2, '0')
        const left = toDaysUntil('5 September 2026', `2026-07-${day}`)
        expect(toDaysUntil('5 September 2026', `2026-07-${next}`)).toBe((left ?? 0) - 1)
      }),
    )
  })
})

describe('toExactDate', () => {
  it('gives a date only where day, month and year stand there', () => {
    expect(toExactDate('by 31 March 2027')).toBe('2027-03-31')
    expect(toExactDate('2027-03-31 (end of life)')).toBe('2027-03-31')
    expect(toExactDate('March 2027')).toBeNull()
    expect(toExactDate('by Friday')).toBeNull()
  })
})
