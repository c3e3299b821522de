// A passage as intake hands it over. For tests.
import type { Passage } from '../../architect/passage.ts'

/** The words as a passage of the first text, `start` letters into it. */
export function toPassage(text: string, start: number, more: Partial<Passage> = {}): Passage {
  return {
    index: 0,
    spans: [{ idea: 0, start, end: start + text.length }],
    text,
    headings: [],
    parent: null,
    detail: false,
    stated: { type: null, priority: null, size: null, tags: [] },
    occurrence: 0,
    ...more,
  }
}
