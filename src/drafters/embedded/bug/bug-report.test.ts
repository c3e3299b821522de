// A report read once: its circumstances, its faults one by one, and what it may leave open.
import { describe, expect, it } from 'vitest'
import { fromWhy, toBugReport } from './bug-report.ts'
import { fromHindered, toFaulty } from './bug-voice.ts'

describe('toBugReport', () => {
  it.each([
    [
      'The gate opens twice, and the bell rings twice',
      'the gate no longer opens twice',
      ['the bell no longer rings twice'],
    ],
    ['The log is right but the chart shows wrong depths', 'the chart no longer shows wrong depths', []],
    ['Boats are moored but aren’t listed', 'boats are listed', ['boats are still moored']],
    ['The tug rings noon but skips six', 'the tug no longer skips six', ['the tug still rings noon']],
    [
      'The lock fails at low tide but works at noon',
      'the lock no longer fails at low tide',
      ['the lock still works at noon'],
    ],
    ['The gate is too low and does not close', 'the gate is no longer too low', ['the gate closes']],
    [
      'The clerk drops the log and skips the toll',
      'the clerk no longer drops the log',
      ['the clerk no longer skips the toll'],
    ],
    ['Boats are sorted by tide instead of name', 'boats are sorted by name', []],
    ['The horn returns rye instead of oats', 'the horn returns oats', []],
    ['The bell fails at dusk instead of at noon', 'the bell no longer fails at dusk', []],
    [
      'The fee is lost, so it is paid twice',
      'the fee is no longer lost',
      ['the fee is no longer paid twice'],
    ],
    [
      'The lock fails, so the pilot gets no toll',
      'the lock no longer fails',
      ['it no longer happens that the pilot gets no toll'],
    ],
    [
      'The lock fails; nothing warns the crew',
      'the lock no longer fails',
      ['it no longer happens that nothing warns the crew'],
    ],
    ['The lock fails, so we should buy a pump', 'the lock no longer fails', []],
    ['The lock fails, so the crew is fine', 'the lock no longer fails', []],
    ['The bell does not ring but the light is fine', 'the bell rings', []],
    [
      'The fee is lost, so the clerk gets the wrong sum',
      'the fee is no longer lost',
      ['the clerk gets the right sum'],
    ],
    ['The crane opens, turns, and then drops the crate', null, []],
    ['Boats that sank but were raised stay listed', null, []],
  ])('tells the faults of %j one by one', (words, outcome, further) => {
    const report = toBugReport(words)
    expect(report.outcome?.text ?? null).toBe(outcome)
    expect(report.further).toEqual(further)
  })

  it.each([
    ['When the sluice is open the bell is silent', 'when the sluice is open', 'the bell is silent'],
    ['The log is written after the lamp fails', 'after the lamp fails', 'The log is written'],
    ['After closing the lock its boats still show up', 'after closing the lock', 'its boats still show up'],
    ['The count starts after the gate opens', null, 'The count starts after the gate opens'],
  ])('finds the circumstances of %j', (words, circumstance, symptom) => {
    const report = toBugReport(words)
    expect(report.circumstance).toBe(circumstance)
    expect(report.symptom.toLowerCase()).toBe(symptom.toLowerCase())
  })

  it.each([
    ['Mooring fee higher than the toll', true],
    ['The tide stays below the quay', true],
    ['Sunk boats stay in the list', false],
    ['The lock needs a second key', true],
    ['The fee is higher than the toll', false],
    ['The log reads as a toll rather than a fee', false],
  ])('%j may tell what is or what should be: %s', (words, isBare) => {
    expect(toBugReport(words).isBare).toBe(isBare)
  })
})

describe('orders that tell what is wrong', () => {
  it.each([
    ['Prevent the bell from ringing', false, 'the bell rings'],
    ['new tides from clearing the log', true, 'new tides clear the log'],
    ['new tides from clearing the log', false, null],
    ['crash from missing the buoy', true, null],
  ])('of %j after a fix (%s)', (words, isFix, symptom) => {
    expect(fromHindered(words, isFix)).toBe(symptom)
  })

  it.each([
    ['the pump to stop at dusk', 'the pump does not stop at dusk'],
    ['old chart', 'old chart is faulty'],
    ['sail colours', 'sail colours are faulty'],
    ['lock for two', 'lock for two is faulty'],
    ['moving boats at night', 'Problem with moving boats at night'],
  ])('of the fix of %j', (words, symptom) => {
    expect(toFaulty(words)).toBe(symptom)
  })

  it('of a question', () => {
    expect(fromWhy('why does the bell ring')).toBe('the bell rings')
    expect(fromWhy('why is the toll on the quay always wrong')).toBe('the toll on the quay is always wrong')
    expect(fromWhy('why is the boat in the wrong dock')).toBe('the boat is in the wrong dock')
  })
})
