// Counts what happened within the last minute, never too little, in bounded room.

/** What happened close together: when it began, when it last grew, and how much it was. Milliseconds since the epoch. */
interface Slice {
  readonly first: number
  last: number
  sum: number
}

/** What happened within the last minute, oldest first. */
export type SlidingWindow = Slice[]

export const windowMs = 60_000
/** What happens within this time of each other shares a slice, so that a window holds some sixty of them at most. */
const sliceMs = 1_000

/** The sum over the last minute; slices that are older are dropped. */
export function toSum(window: SlidingWindow, now: number): number {
  const kept = window.findIndex(({ last }) => last > now - windowMs)
  window.splice(0, kept < 0 ? window.length : kept)
  return window.reduce((sum, slice) => sum + slice.sum, 0)
}

/**
 * Adds an amount at `now`. A slice is kept until its last part is a minute old, so a sum that stays within a limit at
 * every addition stays within it over any minute.
 */
export function addTo(window: SlidingWindow, amount: number, now: number): void {
  const newest = window.at(-1)
  if (newest === undefined || now - newest.first >= sliceMs) {
    window.push({ first: now, last: now, sum: amount })
    return
  }
  newest.sum += amount
  newest.last = Math.max(newest.last, now)
}

/** Corrects what was added at `at` by the difference, while it is still in the window. */
export function correct(window: SlidingWindow, at: number, difference: number): void {
  const slice = window.findLast(({ first, last }) => first <= at && at <= last)
  if (slice !== undefined) slice.sum = Math.max(0, slice.sum + difference)
}

/** Milliseconds until so much has left the window; until all has left when it holds less. */
export function toWait(window: SlidingWindow, amount: number, now: number): number {
  let left = 0
  for (const { last, sum } of window) {
    left += sum
    if (left >= amount) return Math.max(0, last + windowMs - now)
  }
  const newest = window.at(-1)
  return newest === undefined ? 0 : Math.max(0, newest.last + windowMs - now)
}
