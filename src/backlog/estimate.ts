// Estimates: a drafter's guess calibrated on the team's own sizes, as a likely card, a range and a measured confidence.
import { type Calibration, toCalibration, toMasses, toRun } from './estimate/calibration.ts'
import { toConfidence } from './estimate/confidence.ts'
import { type Card, isAboveSplit, toCardIndex, toCards, toPoints } from './estimate/scale.ts'
import type { Estimate, EstimateDraft, Size, TeamSizes } from './estimate-schema.ts'
import { type Timebox, toDays } from './work-types/spike.ts'

export { toCalibration } from './estimate/calibration.ts'
export { isOnScale, toCard, toCardDistance, toPoints } from './estimate/scale.ts'

/** Low, likely and high in points where nothing is known: no text model beats a constant 3 on a strange team. */
const genericPoints = [1, 3, 8] as const

/**
 * `likely` is the card with the most mass on itself and its neighbours, less this times its distance from just under
 * the median: an error of one card is cheap, far ones are not, and teams size later items a little lower.
 */
const distanceWeight = 1.5
const centralShare = 0.45

/** Working days above which a spike is to be cut into smaller questions. */
const longestTimebox = 3

/** The driver that stands where nobody gave one: an estimate always says why. */
export const noDriver = 'nothing in the words tells the size'

export interface EstimateFacts {
  readonly draft: EstimateDraft
  readonly team: TeamSizes
  /** The drafter's guess for the title of each reference item, in their order, on the scale of `draft.points`. */
  readonly referenceSizes: readonly (number | null)[]
  /** The size that the input states, such as "(3 pts)"; null when it states none. */
  readonly stated: Size | null
}

/** Estimate of one item in cards of the team's scale. For many items calibrate once: see `toCalibratedEstimate`. */
export function toEstimate({ draft, team, referenceSizes, stated }: EstimateFacts): Estimate {
  return toCalibratedEstimate(draft, toCalibration(team, referenceSizes), stated)
}

/**
 * Estimate of one item. `likely` is the card next to which most of the distribution lies, the range the shortest run
 * of cards that holds about four in five real items. Without anything from the team it is the generic card and range.
 */
export function toCalibratedEstimate(
  draft: EstimateDraft,
  calibration: Calibration,
  stated: Size | null,
): Estimate {
  const { scale } = calibration
  const range = stated === null ? toOwnRange(draft, calibration) : toStatedRange(stated, calibration)
  const likely = toSize(range.cards, range.likely)
  return {
    unit: 'points',
    likely,
    low: toSize(range.cards, range.low),
    high: toSize(range.cards, range.high),
    scale,
    confidence: stated === null ? calibration.confidence : toConfidence('stated', 0),
    drivers: toDrivers(draft.drivers),
    basis: stated === null ? calibration.basis : 'stated',
    splitAdvised: isAboveSplit(likely, scale),
  }
}

/**
 * A spike is worth its timebox and no points: the answer may come in half of it, and at its end the work stops.
 * `stated` counts where it is the amount of the timebox itself; points say nothing of hours.
 */
export function toTimeboxEstimate(
  timebox: Timebox,
  drivers: readonly string[],
  stated: Size | null,
): Estimate {
  const basis = stated === timebox.amount ? 'stated' : 'generic'
  return {
    unit: 'timebox',
    likely: timebox.amount,
    low: timebox.amount / 2,
    high: timebox.amount,
    scale: timebox.unit,
    confidence: toConfidence(basis, 0),
    drivers: toDrivers(drivers),
    basis,
    splitAdvised: toDays(timebox) > longestTimebox,
  }
}

/** Cards by index in `cards`; low <= likely <= high. */
interface CardRange {
  readonly cards: readonly Card[]
  readonly low: number
  readonly likely: number
  readonly high: number
}

function toOwnRange(draft: EstimateDraft, calibration: Calibration): CardRange {
  const { cards } = calibration
  if (calibration.basis === 'generic') {
    const [low, likely, high] = genericPoints.map((points) => toCardIndex(points, cards))
    return { cards, low: low ?? 0, likely: likely ?? 0, high: high ?? 0 }
  }
  const masses = toMasses(draft.points, calibration)
  const run = toRun(masses, calibration.threshold)
  return { cards, likely: toLikelyIndex(masses, run), ...run }
}

/** The stated card and its neighbours: what teams give the same words a second time lies there. */
function toStatedRange(stated: Size, { scale, cards: own, level }: Calibration): CardRange {
  const points =
    typeof stated === 'string' && scale !== 't-shirt'
      ? (toPoints(stated) * Math.exp(level)) / toPoints('M')
      : toPoints(stated)
  const cards = toCards(scale, Math.max(points, ...own.map((card) => card.points)))
  const likely = toCardIndex(points, cards)
  return { cards, low: Math.max(0, likely - 1), likely, high: Math.min(cards.length - 1, likely + 1) }
}

function toLikelyIndex(masses: readonly number[], { low, high }: { low: number; high: number }): number {
  let best = low
  let bestScore = Number.NEGATIVE_INFINITY
  let below = 0
  masses.forEach((mass, index) => {
    const near = (masses[index - 1] ?? 0) + mass + (masses[index + 1] ?? 0)
    const score = near - distanceWeight * Math.abs(below + mass / 2 - centralShare)
    below += mass
    if (score <= bestScore || index < low || index > high) return
    best = index
    bestScore = score
  })
  return best
}

function toSize(cards: readonly Card[], index: number): Size {
  return cards[index]?.size ?? 3
}

function toDrivers(drivers: readonly string[]): string[] {
  const known = [...new Set(drivers.map((driver) => driver.trim()).filter((driver) => driver !== ''))]
  return known.length === 0 ? [noDriver] : known.slice(0, 20)
}
