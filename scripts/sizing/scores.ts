// Scores of estimates: mean absolute error, share within one card, rank correlation, coverage and width of ranges.
import type { Outcome } from './trial.ts'

export interface Scores {
  readonly meanAbsoluteError: number
  readonly withinOneCard: number
  readonly spearman: number
  readonly coverage: number
  readonly width: number
}

export function toScores(outcomes: readonly Outcome[]): Scores {
  return {
    meanAbsoluteError: toMean(outcomes.map(({ truth, likely }) => Math.abs(truth - likely))),
    withinOneCard: toMean(outcomes.map(({ cardsOff }) => (cardsOff <= 1 ? 1 : 0))),
    spearman: toSpearman(
      outcomes.map(({ truth }) => truth),
      outcomes.map(({ likely }) => likely),
    ),
    coverage: toMean(outcomes.map(({ inRange }) => (inRange ? 1 : 0))),
    width: toMean(outcomes.map(({ width }) => width)),
  }
}

export function toMean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Spearman's rank correlation with mean ranks for ties; 0 where one side is constant. */
export function toSpearman(a: readonly number[], b: readonly number[]): number {
  const left = toRanks(a)
  const right = toRanks(b)
  const middle = (a.length - 1) / 2
  const product = left.reduce((sum, rank, index) => sum + (rank - middle) * ((right[index] ?? 0) - middle), 0)
  const scale = Math.sqrt(toSquares(left, middle) * toSquares(right, middle))
  return scale === 0 ? 0 : product / scale
}

function toSquares(ranks: readonly number[], middle: number): number {
  return ranks.reduce((sum, rank) => sum + (rank - middle) ** 2, 0)
}

function toRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((x, y) => (values[x] ?? 0) - (values[y] ?? 0))
  const ranks = values.map(() => 0)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1
    for (let at = start; at < end; at += 1) ranks[order[at] ?? 0] = (start + end - 1) / 2
    start = end
  }
  return ranks
}
