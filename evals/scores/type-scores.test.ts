import { describe, expect, it } from 'vitest'
import type { Row } from '../measurement.ts'
import { toCalibrationError, toConfusion, toMacroF1, toTypeScores } from './type-scores.ts'

function toRow(expected: string, actual: string, confidence: number, index: number): Row {
  const correct = Number(expected === actual)
  return {
    id: `case-${index}`,
    hash: '',
    tier: 'should',
    passed: correct === 1,
    numbers: { correct, confidence },
    labels: { expected, actual },
  }
}

const rows = [
  toRow('bug', 'bug', 0.95, 0),
  toRow('bug', 'debt', 0.55, 1),
  toRow('debt', 'debt', 0.95, 2),
  toRow('spike', 'none', 1, 3),
]

describe('scores of work types', () => {
  it('counts precision, recall and F1 by type', () => {
    const debt = toTypeScores(rows).find(({ type }) => type === 'debt')
    expect(debt).toEqual({ type: 'debt', count: 1, precision: 0.5, recall: 1, f1: 2 / 3 })
    expect(toMacroF1(rows)).toBeCloseTo((2 / 3 + 2 / 3 + 0) / 3)
  })

  it('keeps an answer of no type out of the confusion', () => {
    expect(
      toConfusion(rows)
        .flat()
        .reduce((sum, count) => sum + count),
    ).toBe(3)
  })

  it('measures how far confidence is from being right', () => {
    // One of four at 0.55 and wrong; three in the last bin, at 0.967 on average and two of them right.
    expect(toCalibrationError(rows)).toBeCloseTo(0.25 * 0.55 + 0.75 * (2.9 / 3 - 2 / 3))
    expect(toCalibrationError([])).toBeNull()
  })
})
