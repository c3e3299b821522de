// Area, figures and trigger that a line of debt states.
import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { findOrder } from '../technical/technical-order.ts'
import { findAim, findArea, findParts, findSpan, findTrigger } from './debt-facts.ts'
import { toLeftOver } from './debt-left-over.ts'

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

  it.each<readonly [string, string | null]>([
    ['split the pilot class so that the roster can be tested alone', 'the roster can be tested alone'],
    ['cache the tide tables to avoid a second call', 'to avoid a second call'],
    ['cache the tide tables', null],
  ])('purpose of %s', (text, aim) => {
    const line = read(text)
    expect(findAim(line, findOrder(line))).toBe(aim)
  })

  it.each<readonly [string, boolean, string | null]>([
    ['tidy the scripts (mooring, pumping, etc.)', false, 'mooring, pumping'],
    ['tidy the scripts (mooring)', false, null],
    ['Lock guide: signals at low tide', true, 'signals at low tide'],
    ['Lock code: it is slow', false, null],
  ])('parts of %s', (text, isText, parts) => {
    expect(findParts(read(text), isText)).toBe(parts)
  })

  it('leaves over only what is said nowhere else', () => {
    const line = read('Remove the tide table. It confuses the pilots. Use the chart instead')
    expect(toLeftOver(line, 'Remove the tide table', 'Remove the tide table')).toEqual({
      asked: ['Use the chart instead'],
      told: ['It confuses the pilots.'],
    })
    expect(toLeftOver(line, line.raw, null)).toEqual({ asked: [], told: [] })
  })
})
