// A trial of calibrated estimates on one project: draw reference items, estimate the test items, keep what happened.

import { toCardDistance, toPoints } from '../../src/backlog/estimate/scale.ts'
import { toEstimate } from '../../src/backlog/estimate.ts'
import type { PointScale, TeamSizes } from '../../src/backlog/estimate-schema.ts'

export interface SizedText {
  /** True story points. */
  readonly points: number
  /** The size model's guess, where 3 is typical. */
  readonly guess: number
}

/** What the team tells: so many reference items, or its typical item. */
export interface Told {
  readonly name: string
  readonly references: number
  /** The median of its past, a 3 whatever the team, or nothing. */
  readonly typical: 'median' | 'three' | null
  /** False where the guess from the text is not used, to see what it is worth. */
  readonly useText: boolean
}

export interface Outcome {
  readonly truth: number
  readonly likely: number
  /** Cards between truth and `likely`. */
  readonly cardsOff: number
  readonly inRange: boolean
  /** Cards in the range, both ends included. */
  readonly width: number
}

/** Deterministic numbers in [0, 1), by the mulberry32 generator. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function draw<Value>(from: readonly Value[], count: number, random: () => number): Value[] {
  const pool = [...from]
  const taken: Value[] = []
  while (taken.length < count && pool.length > 0) {
    taken.push(...pool.splice(Math.floor(random() * pool.length), 1))
  }
  return taken
}

export function toMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const right = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? right : ((sorted[middle - 1] ?? right) + right) / 2
}

function toTypical(told: Told['typical'], past: readonly SizedText[]): number | null {
  if (told === 'three') return 3
  return told === 'median' ? toMedian(past.map(({ points }) => points)) : null
}

export function runTrial(
  past: readonly SizedText[],
  items: readonly SizedText[],
  told: Told,
  random: () => number,
  scale: PointScale = 'fibonacci',
): Outcome[] {
  const references = draw(past, told.references, random)
  const team: TeamSizes = {
    scale,
    referenceItems: references.map(({ points }) => ({ title: 'reference', points })),
    typicalPoints: toTypical(told.typical, past),
  }
  const referenceSizes = references.map(({ guess }) => (told.useText ? guess : 3))
  return items.map(({ points, guess }) => {
    const draft = { points: told.useText ? guess : 3, drivers: [] }
    const { likely, low, high } = toEstimate({ draft, team, referenceSizes, stated: null })
    const width = toCardDistance(low, high, scale) + 1
    const within = toCardDistance(low, points, scale) + toCardDistance(points, high, scale) === width - 1
    return {
      truth: points,
      likely: toPoints(likely),
      cardsOff: toCardDistance(points, likely, scale),
      inRange: within,
      width,
    }
  })
}
