// Calibration: from the sizes that a team gave its own items to a distribution over the cards of its scale.
import type { EstimateBasis, PointScale, TeamSizes } from '../estimate-schema.ts'
import { toConfidence } from './confidence.ts'
import { residualQuantiles } from './residuals.generated.ts'
import { type Card, toCardIndex, toCards, toPoints } from './scale.ts'

/** How the sizes of one team lie; made once a request. Logarithms are natural. */
export interface Calibration {
  readonly scale: PointScale
  readonly cards: readonly Card[]
  readonly basis: Exclude<EstimateBasis, 'stated'>
  /** How many reference items went in. */
  readonly references: number
  /** Log points of this team's typical item. */
  readonly level: number
  /** Standard deviation of log points around what level and text say. */
  readonly spread: number
  /** How often the team used each card, summing to 1, and what that weighs against the residuals. */
  readonly history: readonly number[]
  readonly historyWeight: number
  /** Measured share of items within one card of `likely`. */
  readonly confidence: number
  /** The mass that a range must hold. */
  readonly threshold: number
}

/** The typical item where a team says nothing: 3 points. */
const genericLevel = Math.log(3)
/** How many references the generic level equals, and how many the one answer to the question of typical size. */
const genericWeight = 3
const typicalWeight = 50
const genericSpread = 0.85
const spreadWeight = 6
/** How far a difference of size in words is believed, and where belief ends: a guess of 40 is not ten times a 4. */
export const slope = 1.1
const ceiling = 1
const usualThreshold = 0.72
const leaveOneOutFrom = 10
const wantedCoverage = 0.82
/** Above this many references only the last count: leaving one out is quadratic in cards, linear in references. */
const readAtMost = 500

/** A drafter's guess (points, 3 is typical) as a difference of log points from the typical item. */
export function toSignal(points: number | null): number {
  if (points === null || !(points > 0)) return 0
  const raw = Math.log(Math.min(points, 1_000) / 3)
  return slope * ceiling * Math.tanh(raw / ceiling)
}

interface Reference {
  readonly log: number
  readonly signal: number
  readonly card: number
}

/**
 * Calibrates on a team. `referenceSizes` holds the drafter's guess for the title of each reference item, in their
 * order and on the scale of `EstimateDraft.points`; a missing one counts as typical.
 */
export function toCalibration(team: TeamSizes, referenceSizes: readonly (number | null)[]): Calibration {
  const known = team.referenceItems
    .map((item, index) => ({ points: toPoints(item.points), guess: referenceSizes[index] ?? null }))
    .slice(-readAtMost)
  const typical = team.typicalPoints === null ? null : toPoints(team.typicalPoints)
  const cards = toCards(team.scale, Math.max(typical ?? 0, ...known.map(({ points }) => points)))
  const references = known.map(({ points, guess }) => ({
    log: Math.log(points),
    signal: toSignal(guess),
    card: toCardIndex(points, cards),
  }))
  const sums = toSums(references, typical, cards.length)
  const basis = references.length > 0 ? 'reference-items' : typical === null ? 'generic' : 'typical-points'
  return {
    scale: team.scale,
    cards,
    basis,
    references: references.length,
    ...fitLevel(sums),
    confidence: Math.max(
      toConfidence(basis, references.length),
      typical === null ? 0 : toConfidence('typical-points', 0),
    ),
    threshold: references.length < leaveOneOutFrom ? usualThreshold : toThreshold(references, sums, cards),
  }
}

/** Mass of each card for an item of which the words say `points`; sums to 1. */
export function toMasses(points: number | null, calibration: Calibration): number[] {
  return spreadOverCards(calibration.level + toSignal(points), calibration, calibration.cards)
}

/** What is needed of the references to fit; sums, so that one can be taken out again. */
interface Sums {
  readonly count: number
  readonly typical: number | null
  readonly difference: number
  readonly square: number
  readonly counts: readonly number[]
}

function toSums(references: readonly Reference[], typical: number | null, cards: number): Sums {
  const counts = Array.from({ length: cards }, () => 0)
  let difference = 0
  let square = 0
  for (const { log, signal, card } of references) {
    difference += log - signal
    square += (log - signal) ** 2
    counts[card] = (counts[card] ?? 0) + 1
  }
  return {
    count: references.length,
    typical: typical === null ? null : Math.log(typical),
    difference,
    square,
    counts,
  }
}

function without({ log, signal, card }: Reference, sums: Sums): Sums {
  return {
    ...sums,
    count: sums.count - 1,
    difference: sums.difference - (log - signal),
    square: sums.square - (log - signal) ** 2,
    counts: sums.counts.map((count, index) => (index === card ? count - 1 : count)),
  }
}

type Fitted = Pick<Calibration, 'level' | 'spread' | 'history' | 'historyWeight'>

/**
 * Level and spread, each shrunk towards what holds for teams in general (empirical Bayes with fixed weights). The
 * spread is that of a new item: it holds how little so many references tell of the level.
 */
function fitLevel({ count, typical, difference, square, counts }: Sums): Fitted {
  const [anchor, weight] = typical === null ? [genericLevel, genericWeight] : [typical, typicalWeight]
  const level = (difference + weight * anchor) / (count + weight)
  const scatter = Math.max(0, square - 2 * level * difference + count * level * level)
  const variance = (scatter + spreadWeight * genericSpread ** 2) / (count + spreadWeight)
  return {
    level,
    spread: Math.sqrt(variance * (1 + 1 / (count + weight))),
    history: counts.map((used) => (count === 0 ? 0 : used / count)),
    historyWeight: (0.25 * count) / (count + 10),
  }
}

/** The residuals of real items laid over the cards, mixed with the cards that the team used. */
function spreadOverCards(centre: number, fitted: Fitted, cards: readonly Card[]): number[] {
  let below = 0
  return cards.map((card, index) => {
    const next = cards[index + 1]
    const upTo =
      next === undefined
        ? 1
        : toShareBelow(((Math.log(card.points) + Math.log(next.points)) / 2 - centre) / fitted.spread)
    const mass = upTo - below
    below = upTo
    return (1 - fitted.historyWeight) * mass + fitted.historyWeight * (fitted.history[index] ?? 0)
  })
}

/** Share of standardised residuals below `z`, between the measured quantiles a straight line. */
function toShareBelow(z: number): number {
  const last = residualQuantiles.length - 1
  if (!(z > (residualQuantiles[0] ?? 0))) return 0
  for (let index = 1; index <= last; index += 1) {
    const right = residualQuantiles[index] ?? 0
    if (z >= right) continue
    const left = residualQuantiles[index - 1] ?? 0
    return (index - 1 + (z - left) / (right - left)) / last
  }
  return 1
}

/** The shortest run of cards that holds the threshold; of runs equally short the heaviest. Both ends included. */
export function toRun(masses: readonly number[], threshold: number): { low: number; high: number } {
  let best = { low: 0, high: masses.length - 1, mass: 0 }
  for (let low = 0; low < masses.length; low += 1) {
    let mass = 0
    for (let high = low; high < masses.length; high += 1) {
      mass += masses[high] ?? 0
      if (mass < threshold - 1e-9) continue
      const width = high - low
      const least = best.high - best.low
      if (width < least || (width === least && mass > best.mass + 1e-9)) best = { low, high, mass }
      break
    }
  }
  return { low: best.low, high: best.high }
}

/** The threshold whose ranges hold some four in five references, each left out in turn; shrunk towards the usual one. */
function toThreshold(references: readonly Reference[], sums: Sums, cards: readonly Card[]): number {
  const left = references.map((reference) => {
    const fitted = fitLevel(without(reference, sums))
    return { card: reference.card, masses: spreadOverCards(fitted.level + reference.signal, fitted, cards) }
  })
  let own = 0.9
  for (let candidate = 0.6; candidate < 0.9; candidate += 0.05) {
    const held = left.filter(({ card, masses }) => {
      const { low, high } = toRun(masses, candidate)
      return low <= card && card <= high
    })
    if (held.length >= wantedCoverage * left.length) {
      own = candidate
      break
    }
  }
  return (references.length * own + 10 * usualThreshold) / (references.length + 10)
}
