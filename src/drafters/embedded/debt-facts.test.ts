// Area, figures and trigger that a line of debt states.
import { describe, expect, it } from 'vitest'
import { findArea, findSpan, findTrigger } from './debt-facts.ts'
import { readLine } from './grammar/read-line.ts'

const read = (text: string) => readLine(text, 'en')

describe('debt facts', () => {
  it.each<readonly [string, string | null]>([
    ['tests of the harbour module are flaky', 'harbour module'],
    ['Duplicated rounding in invoices/ costs an hour a week', 'invoices/'],
    ['raise coverage of tide-engine from 10 % to 40 %', 'tide-engine'],
    ['more tests for the coupon code please', 'coupon code'],
    ['get rid of the whole code', null],
    ['remove dead code', null],
  ])('area of %s', (text, area) => {
    expect(findArea(read(text))?.text ?? null).toBe(area)
  })

  it.each<readonly [string, { before: string; after: string } | null]>([
    ['Bring the build down from 14 min to under 5', { before: '14 min', after: 'under 5' }],
    ['Cut warnings from 300 to 20', { before: '300', after: '20' }],
    ['Upgrade the parser from 3.1 to 4', null],
    ['Cut the warnings', null],
  ])('figures of %s', (text, span) => {
    expect(findSpan(read(text))).toEqual(span)
  })

  it.each<readonly [string, string | null]>([
    ['each new country means editing 12 files', 'each new country'],
    ['every page is slow', null],
  ])('trigger of %s', (text, trigger) => {
    expect(findTrigger(read(text))).toBe(trigger)
  })
})
