// Deliverable, exit rule, waiting step and foreign timeboxes that a line of research states.
import { describe, expect, it } from 'vitest'
import { readLine } from '../grammar/read-line.ts'
import { findForeignTimebox } from './find-timebox.ts'
import { findDeliverable, findExitRule, findPlannedStep } from './spike-stated.ts'

const read = (text: string, language = 'en') => readLine(text, language)

describe('spike facts', () => {
  it.each<readonly [string, string | null]>([
    ['One page on what the new fishing law means', 'One page'],
    ['Does the feed cope? Deliver a benchmark with the raw numbers.', 'a benchmark with the raw numbers'],
    ['Does the page load on old phones?', null],
  ])('deliverable of %s', (text, deliverable) => {
    expect(findDeliverable(read(text))).toBe(deliverable)
  })

  it.each<readonly [string, string | null]>([
    [
      'Try the reader on 40 slips; if fewer than 30 are right we stay with typing',
      'if fewer than 30 are right we stay with typing',
    ],
    ['Find out if we can use the old reader', null],
  ])('exit rule of %s', (text, rule) => {
    expect(findExitRule(read(text))).toBe(rule)
  })

  it.each<readonly [string, string | null]>([
    ['Before we sign with the cargo firm we need to know their limits', 'Before we sign with the cargo firm'],
    ['Is the firm sound?', null],
  ])('step that waits in %s', (text, step) => {
    expect(findPlannedStep(read(text))).toBe(step)
  })

  it.each<readonly [string, string, { amount: number; unit: string } | null]>([
    ['Waage auslesen, 2 Tage', 'de', { amount: 2, unit: 'days' }],
    ['Waage auslesen (maximal vier Stunden)', 'de', { amount: 4, unit: 'hours' }],
    ['Comparer deux moteurs, maximum une journée', 'fr', { amount: 1, unit: 'days' }],
    ['Probar el lector, una semana', 'es', { amount: 5, unit: 'days' }],
    ['Drei Tage: Trägt der Mast die Kamera?', 'de', { amount: 3, unit: 'days' }],
    ['Daten von 2 Tagen lesen', 'de', null],
  ])('timebox of %s', (text, language, timebox) => {
    expect(findForeignTimebox(read(text, language))?.timebox ?? null).toEqual(timebox)
  })
})
