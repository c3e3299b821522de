// The words of a passage as one line, with the way back to where each character stands in the input.

import { withSpokenMarks } from './dictation.ts'

/** A piece of one line of the input; offsets of the whole text, end exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

export interface Flow {
  /** The runs joined by one space each, with marks for those said aloud. */
  readonly text: string
  /** The offset in the input of the character at `index` of `text`. */
  toSource(index: number): number
}

/** Joins runs, which stand in order and don't overlap. */
export function createFlow(source: string, runs: readonly Run[]): Flow {
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  for (const run of runs) {
    starts.push(length)
    parts.push(source.slice(run.from, run.to))
    length += run.to - run.from + 1
  }
  return {
    text: withSpokenMarks(parts.join(' ')),
    toSource(index) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= index) low = middle
        else high = middle - 1
      }
      const run = runs[low]
      if (run === undefined) return 0
      return Math.min(run.from + index - (starts[low] ?? 0), run.to)
    },
  }
}
