// Finds the numbered steps of a bug report that stand between what is wrong and what was expected.
import type { OutlineEntry } from './outline.ts'
import { isDefect } from './phrase.ts'

const outcome =
  /^(?:\*\*|__)?(?:expected|actual|observed|erwartet|tatsächlich|esperado|attendu|obtenu)(?: (?:result|behaviou?r|outcome))?(?:\*\*|__)?\s?[:：]/i

function isOrdered(entry: OutlineEntry): boolean {
  return entry.kind === 'prose' && entry.block.marker?.ordered === true
}

function isReport(entry: OutlineEntry | undefined): boolean {
  return (
    entry?.kind === 'prose' &&
    entry.block.marker === null &&
    entry.children.length === 0 &&
    isDefect(entry.flow.text)
  )
}

/** The entries that are steps of the report before them, by index: a list of numbers with "Expected:" or "Actual:" under it. */
export function findSteps(entries: readonly OutlineEntry[]): Set<number> {
  const steps = new Set<number>()
  let start: number | null = null
  for (const [index, entry] of entries.entries()) {
    if (isOrdered(entry)) {
      if (start === null && isReport(entries[index - 1])) start = index
      continue
    }
    if (start !== null && entry.kind === 'prose' && outcome.test(entry.flow.text))
      for (let at = start; at < index; at += 1) steps.add(at)
    start = null
  }
  return steps
}
