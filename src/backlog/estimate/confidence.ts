// How often the true size lies within one card of `likely`, by what the estimate rests on: measured, not felt.
import type { EstimateBasis } from '../estimate-schema.ts'

/*
 * Shares of the test items of 16 projects within one Fibonacci card, every project counting the same, titles alone, by
 * a size model that had not seen their organisation: scripts/measure-size.ts prints them, docs/estimates.md explains.
 * `stated` is how often a team gave an issue of the same title a size within one card of the first.
 */
const generic = 0.59
const typical = 0.73
const stated = 0.84
const byReferences = [
  { references: 0, share: 0.59 },
  { references: 1, share: 0.65 },
  { references: 3, share: 0.68 },
  { references: 10, share: 0.71 },
  { references: 20, share: 0.71 },
  { references: 50, share: 0.72 },
] as const

/**
 * Share of items within one card, 0 to 1. Between measured numbers of references a straight line; above the last
 * nothing is gained.
 */
export function toConfidence(basis: EstimateBasis, references: number): number {
  if (basis === 'generic') return generic
  if (basis === 'typical-points') return typical
  if (basis === 'stated') return stated
  const after = byReferences.findIndex((entry) => entry.references >= references)
  const right = byReferences[after]
  const left = byReferences[Math.max(0, after - 1)]
  if (right === undefined || left === undefined) return byReferences[5].share
  if (right.references === left.references) return right.share
  const way = (references - left.references) / (right.references - left.references)
  return Math.round((left.share + way * (right.share - left.share)) * 100) / 100
}
