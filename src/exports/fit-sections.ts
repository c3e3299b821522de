// Keeps a description within what its target takes: whole sections go from the end, and what goes is reported.
import type { Section } from './section.ts'

export interface Fitted<T> {
  readonly body: T
  /** Headings of the sections that were left out. */
  readonly left: readonly string[]
}

/**
 * Renders as many sections as fit into `limit`, measured by `measure`, at least the first one.
 * Sections are in order of worth: the source text goes first.
 */
export function fitSections<T>(
  sections: readonly Section[],
  limit: number,
  render: (sections: readonly Section[]) => T,
  measure: (body: T) => number,
): Fitted<T> {
  for (let count = sections.length; count > 0; count -= 1) {
    const body = render(sections.slice(0, count))
    if (measure(body) <= limit || count === 1) {
      return { body, left: sections.slice(count).map(({ heading }) => heading) }
    }
  }
  return { body: render([]), left: [] }
}
