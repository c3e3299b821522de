// What the symptom of a bug tells beside its words, how its words are put, and what its test names.
import { describe, expect, it } from 'vitest'
import { toAgreeing, toOne, toSentenceCase } from './bug-voice.ts'
import { draftTestBug as draftOf } from './test-bug-draft.ts'

const testOf = (text: string) => JSON.stringify(draftOf(text).acceptanceCriteria.at(-1))

describe('the symptom', () => {
  it.each([
    ['Prevent boats from ringing the bell', 'Boats ring the bell'],
    ['Fix the issue where pilots lose the log', 'Pilots lose the log'],
  ])('of %j says nothing twice', (text, symptom) => expect(draftOf(text).details.symptom).toBe(symptom))

  it('keeps what only the order tells', () =>
    expect(draftOf('Oil the hinge so the hatch opens').details.symptom).toContain('hinge'))

  it.each([
    ['hmm, the gate rings twice', 'The gate rings twice'],
    ['IIRC the gate rings twice', 'The gate rings twice'],
  ])('leaves out how %j opens', (text, title) => expect(draftOf(text).title).toBe(title))

  it('is told of what an order misses', () => {
    expect(draftOf('Fix to automatically wrap thin ropes at night').title).toBe(
      'Thin ropes are not automatically wrapped at night',
    )
    expect(draftOf('Handle wet ropes being taken for dry ones').title).toBe(
      'Wet ropes are taken for dry ones',
    )
  })

  it('keeps a moment in the title that fits beside the fault', () =>
    expect(
      draftOf(
        'When opening a chart like 7/2 that is a copy of some other chart from the archive of the harbour office, then there is a loud humming from the engine room',
      ).title,
    ).toBe('There is a loud humming from the engine room when opening a chart like 7/2'))
})

describe('toSentenceCase', () => {
  it.each([
    ['Harbour Gate Does Not Open At Night', 'Harbour gate does not open at night'],
    ['Tide Bell Has No Rope', 'Tide bell has no rope'],
  ])('of %j', (words, told) => expect(toSentenceCase(words)).toBe(told))

  it.each(['The Harbour Gate stays shut', 'North Pier', 'The gate does not open in May'])(
    'leaves %j',
    (words) => expect(toSentenceCase(words)).toBe(words),
  )
})

describe('toAgreeing', () => {
  it.each([
    ["Large crates doesn't fit", "Large crates don't fit"],
    ['Wet ropes is not listed', 'Wet ropes are not listed'],
  ])('of %j', (words, told) => expect(toAgreeing(words)).toBe(told))

  it.each(["The compass doesn't turn", "The list of crates doesn't load", "Tying ropes doesn't work"])(
    'leaves %j',
    (words) => expect(toAgreeing(words)).toBe(words),
  )
})

describe('the regression test', () => {
  it.each([
    ['Old ropes never dry', 'the problem with the old ropes'],
    ['There is no check for wet ropes', 'the lack of check for wet ropes'],
    ['Turning the winch rings the bell', 'the problem with turning the winch'],
  ])('of %j names its case', (text, named) => expect(testOf(text)).toContain(named))
})

describe('toOne', () => {
  it.each([
    ["Tide gauge bug - doesn't count spring tides", "Tide gauge doesn't count spring tides"],
    ['The lower gate: it only opens at noon', 'The lower gate only opens at noon'],
  ])('makes one clause of %j', (words, told) => expect(toOne(words)).toBe(told))

  it.each(['Rope error: Cannot read the knot', 'The bell rings, only twice a day', 'Wet ropes, dry ropes'])(
    'leaves %j',
    (words) => expect(toOne(words)).toBe(words),
  )
})
