// The cards of the scales, to choose a size from; the same as those of the domain, without its schemas.
import type { Estimate, Size } from '../../backlog/estimate-schema.ts'

type Scale = Estimate['scale']

export const sizeCards: Readonly<Record<Scale, readonly Size[]>> = {
  fibonacci: [1, 2, 3, 5, 8, 13, 21],
  linear: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  'powers-of-two': [1, 2, 4, 8, 16, 32],
  't-shirt': ['XS', 'S', 'M', 'L', 'XL', 'XXL'],
  hours: [1, 2, 4, 8, 12, 16, 24, 40],
  days: [0.5, 1, 2, 3, 5, 10],
}

const shirtWorth: readonly number[] = [1, 2, 3, 5, 8, 13]

/** A size as a number for drawing: points, the worth of a shirt size, or the hours or days of a timebox. */
export function toWorth(size: Size): number {
  if (typeof size === 'number') return size
  return shirtWorth[sizeCards['t-shirt'].indexOf(size)] ?? 3
}

/** The size in words, with its unit. */
export function toSizeText(size: Size, { unit, scale }: Pick<Estimate, 'unit' | 'scale'>): string {
  if (typeof size === 'string') return size
  const one = size === 1
  if (unit === 'points') return `${size} ${one ? 'point' : 'points'}`
  return `${size} ${scale === 'hours' ? (one ? 'hour' : 'hours') : one ? 'day' : 'days'}`
}

/** Cards to choose from: those of the scale, and what stands there though it is none of them. */
export function toChoices({ scale }: Pick<Estimate, 'scale'>, ...standing: readonly Size[]): Size[] {
  const cards = [...sizeCards[scale]]
  for (const size of standing) if (!cards.includes(size)) cards.push(size)
  return cards.sort((a, b) => toWorth(a) - toWorth(b))
}

/** The estimate with another likely size; the range stretches so that it holds it. */
export function withLikely(estimate: Estimate, likely: Size): Estimate {
  const low = toWorth(likely) < toWorth(estimate.low) ? likely : estimate.low
  const high = toWorth(likely) > toWorth(estimate.high) ? likely : estimate.high
  return { ...estimate, likely, low, high, splitAdvised: estimate.unit === 'points' && toWorth(likely) > 8 }
}

/** The next card below a half of the size; the smallest card for the smallest. */
export function toHalf(size: Size, scale: Scale): Size {
  const cards = sizeCards[scale]
  const half = toWorth(size) / 2
  return cards.findLast((card) => toWorth(card) <= half * 1.3) ?? cards[0] ?? size
}
