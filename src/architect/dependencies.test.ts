// Only known ids behind a word of waiting are dependencies.
import { describe, expect, it } from 'vitest'
import { toDependencies } from './dependencies.ts'

const known = new Set(['PB-12', 'PB-3', '#45'])

describe('toDependencies', () => {
  it.each([
    ['Invoices in bulk, blocked by PB-12', ['PB-12']],
    ['Do this after PB-3 and PB-12 are live', ['PB-3', 'PB-12']],
    ['depends on #45.', ['#45']],
    ['See PB-12 for the design', []],
    ['blocked by the vendor. PB-12 is something else', []],
    ['blocked by PB-99', []],
  ])('%s', (text, ids) => {
    expect(toDependencies(text, known)).toEqual(ids)
  })
})
