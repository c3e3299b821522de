// The short form in which the kinds of spikes are written.
import { describe, expect, it } from 'vitest'
import { fillQuestions } from './pattern.ts'
import { type SpikeKind, toSpikePattern } from './spike-pattern.ts'

const kind: SpikeKind = {
  id: 'sounding',
  forms: ['figure'],
  cues: [/\bdepth\b/],
  rank: 1,
  method: 'Sound the river at each pier.',
  deliverable: 'A written answer with the depths',
  size: 'number of piers',
  criteria: [
    'The answer gives the depths.',
    'Each has its place.',
    'Piers that were not sounded are listed.',
  ],
  asks: { method: 'Which piers matter?' },
}
const fields = (asks: SpikeKind['asks'], claim: string | null = null) =>
  fillQuestions(toSpikePattern({ ...kind, asks }), { claim }, new Set()).map(({ field }) => field)

describe('toSpikePattern', () => {
  it('takes a day and a shared exit rule where the kind names none', () => {
    const { timebox, exitRule, inputs } = toSpikePattern(kind)
    expect(timebox).toEqual({ amount: 1, unit: 'days' })
    expect(exitRule).toMatch(/^When the timebox ends, \S/)
    expect(inputs).toEqual({ uncertainty: 'medium' })
  })

  it('takes hours, days and an exit of its own', () => {
    expect(toSpikePattern({ ...kind, hours: 4 }).timebox).toEqual({ amount: 4, unit: 'hours' })
    expect(toSpikePattern({ ...kind, days: 2 }).timebox).toEqual({ amount: 2, unit: 'days' })
    expect(toSpikePattern({ ...kind, exit: 'without a depth, stop.' }).exitRule).toBe(
      'When the timebox ends without a depth, stop.',
    )
  })

  it('asks what waits for the answer last, or where the kind puts it', () => {
    expect(fields({ method: 'Which piers matter?' })).toEqual(['details.method', 'details.unblocks'])
    expect(fields({ unblocks: [], method: 'Which piers matter?' })).toEqual([
      'details.unblocks',
      'details.method',
    ])
  })

  it('asks for the consequence of a claim before it asks in general', () => {
    expect(fields({}, 'the river is deep enough')).toEqual(['details.unblocks', 'details.unblocks'])
    const [first] = fillQuestions(
      toSpikePattern(kind),
      { claim: 'the river is deep' },
      new Set(['details.method']),
    )
    expect(first?.question).toBe('What will we do if the river is deep, and what if not?')
  })
})
