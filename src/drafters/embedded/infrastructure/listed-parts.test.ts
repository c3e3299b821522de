// What a line lists, and what it leaves open.
import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { findListed, toChoice } from './listed-parts.ts'

const read = (text: string) => readLine(text, 'en')

describe('findListed', () => {
  it.each<readonly [string, readonly string[] | null, boolean, boolean]>([
    ['Publish the charts (harbour, river, lake)', ['harbour', 'river', 'lake'], false, false],
    ['Gate in CI: chartlint, tidecheck -D warnings', ['chartlint', 'tidecheck -D warnings'], false, false],
    ['Pump service + gauge service + siren', ['Pump service', 'gauge service', 'siren'], false, false],
    ['Host the site (Netlify or Vercel)', ['Netlify', 'Vercel'], true, false],
    ['Report errors (Sentry, LogRocket)', ['Sentry', 'LogRocket'], true, true],
    ['Report errors (Sentry, LogRocket, etc.)', ['Sentry', 'LogRocket', 'another one'], true, false],
    ['Send mail (Postmark recommended)', ['Postmark', 'another one'], true, false],
    ['Move the queue (it is slow, and nobody likes it)', null, false, false],
    ['Restart the pump (twice?)', null, false, false],
    ['Clear the cache: run the script, check the logs', null, false, false],
  ])('list of %s', (text, parts, isChoice, isOpen) => {
    const listed = findListed(read(text))
    expect(listed?.parts ?? null).toEqual(parts)
    expect([listed?.isChoice ?? false, listed?.isOpen ?? false]).toEqual([isChoice, isOpen])
  })
})

describe('toChoice', () => {
  it.each([
    ['Host the site (Netlify or Vercel)', 'Which should it be: Netlify or Vercel?'],
    ['Host the site (Netlify, Vercel)', 'Which should it be, Netlify or Vercel, or is more than one needed?'],
    ['Host the site (e.g. Netlify)', 'Which should it be: Netlify or another one?'],
  ])('asks for %j', (text, question) => {
    expect(toChoice(findListed(read(text)))).toEqual([{ field: 'details.change', question }])
  })

  it('asks nothing where all parts are meant', () => {
    expect(toChoice(findListed(read('Publish the charts (harbour, river, lake)')))).toEqual([])
  })
})
