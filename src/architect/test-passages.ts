// For tests: passages and ideas cut from given texts.
import type { Passage } from './passage.ts'
import type { CallOptions, Idea } from './ports.ts'

/** One passage a line of the text, in order; `overrides` by line number. */
export function toTestPassages(text: string, overrides: Record<number, Partial<Passage>> = {}): Passage[] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const span = { idea: 0, start, end: start + line.length }
    start += line.length + 1
    return {
      index,
      spans: [span],
      text: line.trim(),
      headings: [],
      parent: null,
      detail: false,
      stated: { type: null, priority: null, size: null, tags: [] },
      occurrence: 0,
      ...overrides[index],
    }
  })
}

export const testIdea: Idea = {
  id: 'pbi-test',
  spans: [{ idea: 0, start: 0, end: 25 }],
  text: 'export the guest list now',
  headings: [],
  parentText: null,
  stated: { type: null, priority: null, size: null, tags: [] },
  language: 'en',
  type: 'feature',
  classification: { confidence: 0.8, reason: 'The word “export”.', runnerUp: null },
}

/** Call options whose deadline is far off and whose signal never aborts. */
export function toTestCall(overrides: Partial<CallOptions> = {}): CallOptions {
  return {
    signal: new AbortController().signal,
    deadline: Date.now() + 60_000,
    requestId: 'test',
    tenant: 'anonymous',
    cache: 'use',
    language: null,
    ...overrides,
  }
}
