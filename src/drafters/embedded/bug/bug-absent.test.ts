// That a fault is gone where its report is no plain clause.
import { describe, expect, it } from 'vitest'
import { toAbsent } from './bug-absent.ts'

describe('toAbsent', () => {
  it.each([
    ['Tugs, for example, barges never moor', 'this no longer occurs: tugs, for example, barges never moor'],
    ['Boats that left in May never show up in the log', 'boats that left in May show up in the log'],
    ['Damp after a flood can open the hatch', 'damp after a flood can no longer open the hatch'],
    [
      'Shackles, cleats and blocks do not fit on deck',
      'this no longer occurs: shackles, cleats and blocks do not fit on deck',
    ],
    ['A gull with two beaks in the list', 'there is no longer a gull with two beaks in the list'],
    ['Mooring lag issues at low tide', 'there are no mooring lag issues at low tide any more'],
    ['Ambiguous berths among the piers', 'there is no ambiguous berths among the piers any more'],
    ['Quay', 'the reported symptom no longer occurs'],
  ])('of %j', (symptom, told) => expect(toAbsent(symptom)).toBe(told))
})
