// Counts what happened lately, in seconds, so that its memory stays the same however much happens.

export interface SlidingCount {
  add(): void
  /** How often within the window, to the second. */
  total(): number
  clear(): void
}

/** A window of `seconds` up to now; `now` is in milliseconds. */
export function createSlidingCount(now: () => number, seconds: number): SlidingCount {
  const counts = new Map<number, number>()
  const toSecond = () => Math.floor(now() / 1_000)
  const forget = (second: number) => {
    for (const old of counts.keys()) if (old <= second - seconds) counts.delete(old)
  }
  return {
    add() {
      const second = toSecond()
      forget(second)
      counts.set(second, (counts.get(second) ?? 0) + 1)
    },
    total() {
      forget(toSecond())
      let sum = 0
      for (const count of counts.values()) sum += count
      return sum
    },
    clear: () => counts.clear(),
  }
}
