// Scales of story points: their cards, snapping a size to a card, and going from one scale to another.
import { type PointScale, type Size, shirtSizes } from '../estimate-schema.ts'

/** One card of a scale: what is shown, and what it is worth in points. */
export interface Card {
  readonly size: Size
  readonly points: number
}

/** What a shirt size is worth where nothing else is known: M is the typical item, as 3 is on the Fibonacci scale. */
const shirtPoints: Record<(typeof shirtSizes)[number], number> = { XS: 1, S: 2, M: 3, L: 5, XL: 8, XXL: 13 }

/** The cards up to which each scale reaches by itself; a team that sizes above gets the next cards of the series. */
const series: Record<
  Exclude<PointScale, 't-shirt'>,
  { readonly usual: number; readonly all: readonly number[] }
> = {
  fibonacci: { usual: 21, all: [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987] },
  linear: { usual: 10, all: Array.from({ length: 100 }, (_, index) => index + 1) },
  'powers-of-two': { usual: 32, all: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512] },
}

/** The largest card, in points, that is still one piece of work; what is above is to be split. */
const splitAbove: Record<PointScale, number> = { fibonacci: 8, linear: 8, 'powers-of-two': 8, 't-shirt': 8 }

const shirtCards: readonly Card[] = shirtSizes.map((size) => ({ size, points: shirtPoints[size] }))

/**
 * The cards of a scale, smallest first. `upTo` in points stretches a scale of numbers to the card nearest to the
 * largest size that the team uses (21, then 34, 55 …); shirt sizes end at XXL.
 */
export function toCards(scale: PointScale, upTo = 0): readonly Card[] {
  if (scale === 't-shirt') return shirtCards
  const { usual, all } = series[scale]
  const cards = all.map((points) => ({ size: points, points }))
  const last = toCardIndex(Math.max(usual, upTo), cards)
  return cards.slice(0, last + 1)
}

/** What a size is worth in points of a generic Fibonacci scale, where 3 (or M) is the typical item. */
export function toPoints(size: Size): number {
  return typeof size === 'number' ? size : shirtPoints[size]
}

/** True when the size is a card of the scale, however far the scale is stretched. */
export function isOnScale(size: Size, scale: PointScale): boolean {
  return toCards(scale, 1_000).some((card) => card.size === size)
}

/** Index of the card that is nearest to `points` on a logarithmic scale; of two equally near the larger. */
export function toCardIndex(points: number, cards: readonly Card[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  cards.forEach((card, index) => {
    const gap = Math.abs(Math.log(card.points) - Math.log(points))
    if (gap <= least + 1e-12) {
      best = index
      least = Math.min(least, gap)
    }
  })
  return best
}

/** A size of any kind as the nearest card of the scale, such as 4 as 5 on Fibonacci, or 8 as XL. */
export function toCard(size: Size, scale: PointScale): Size {
  const points = toPoints(size)
  const cards = toCards(scale, points)
  return cards[toCardIndex(points, cards)]?.size ?? size
}

/** How many cards lie between two sizes on a scale; 0 for the same card. */
export function toCardDistance(a: Size, b: Size, scale: PointScale): number {
  const cards = toCards(scale, Math.max(toPoints(a), toPoints(b)))
  return Math.abs(toCardIndex(toPoints(a), cards) - toCardIndex(toPoints(b), cards))
}

/** True when an item of this size is better split: above 8 points, or above XL. */
export function isAboveSplit(size: Size, scale: PointScale): boolean {
  return toPoints(size) > splitAbove[scale]
}
