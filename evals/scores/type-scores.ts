// How good a classifier of work types is: F1 by type, confusion, calibration. Rows carry labels `expected` and `actual`.
import { type WorkType, workTypes } from '../../src/backlog/work-type.ts'
import type { Row } from '../measurement.ts'

export interface TypeScore {
  readonly type: WorkType
  readonly count: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** One bar of a reliability plot: cases whose confidence lies in the bin. */
export interface ReliabilityBin {
  readonly low: number
  readonly count: number
  readonly confidence: number
  readonly accuracy: number
}

const bins = 10
const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** Precision, recall and F1 of each type; an acceptable other type counts as the expected one. */
export function toTypeScores(rows: readonly Row[]): TypeScore[] {
  return workTypes.map((type) => {
    let actual = 0
    let guessed = 0
    let hits = 0
    for (const { labels } of rows) {
      if (labels['expected'] === type) actual += 1
      if (labels['actual'] === type) guessed += 1
      if (labels['expected'] === type && labels['actual'] === type) hits += 1
    }
    const f1 = ratio(2 * hits, actual + guessed)
    return { type, count: actual, precision: ratio(hits, guessed), recall: ratio(hits, actual), f1 }
  })
}

/** The mean F1 of the types that occur; null without any. */
export function toMacroF1(rows: readonly Row[]): number | null {
  const present = toTypeScores(rows).filter(({ count }) => count > 0)
  return present.length === 0 ? null : present.reduce((sum, { f1 }) => sum + f1, 0) / present.length
}

/** Rows are expected types, columns actual ones, both in the order of `workTypes`. */
export function toConfusion(rows: readonly Row[]): number[][] {
  const at = new Map<string, number>(workTypes.map((type, index) => [type, index]))
  const table = workTypes.map(() => workTypes.map(() => 0))
  for (const { labels } of rows) {
    const line = table[at.get(labels['expected'] ?? '') ?? -1]
    const column = at.get(labels['actual'] ?? '')
    if (line !== undefined && column !== undefined) line[column] = (line[column] ?? 0) + 1
  }
  return table
}

/** Ten bins of equal width over the confidence; empty ones included. */
export function toReliability(rows: readonly Row[]): ReliabilityBin[] {
  const sums = Array.from({ length: bins }, () => ({ count: 0, confidence: 0, hits: 0 }))
  for (const { numbers } of rows) {
    const { confidence, correct } = numbers
    if (confidence === undefined || correct === undefined) continue
    const sum = sums[Math.min(bins - 1, Math.floor(confidence * bins))]
    if (sum === undefined) continue
    sum.count += 1
    sum.confidence += confidence
    sum.hits += correct
  }
  return sums.map(({ count, confidence, hits }, index) => ({
    low: index / bins,
    count,
    confidence: ratio(confidence, count),
    accuracy: ratio(hits, count),
  }))
}

/** Expected calibration error: the mean gap between confidence and accuracy, weighted by bin. */
export function toCalibrationError(rows: readonly Row[]): number | null {
  const reliability = toReliability(rows)
  const total = reliability.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  return reliability.reduce(
    (sum, { count, confidence, accuracy }) => sum + (count / total) * Math.abs(confidence - accuracy),
    0,
  )
}
