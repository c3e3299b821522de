// What owns which spans of the text, as a list that stays the same until one of its owners changes.
import type { Span } from '../../backlog/span.ts'
import type { PageState } from '../state/page-state.ts'

export interface Owned {
  readonly owner: string
  readonly spans: readonly Span[]
}

/** The owner of what was set aside or failed; ids of items come from a server that starts none with a space. */
export const asideOwner = ' aside'
export const failedOwner = ' failed'

/** A selector that returns the list of before while no span has changed. */
export function createOwnedSelector(): (state: PageState) => readonly Owned[] {
  let before: readonly Owned[] = []
  return ({ entries, setAside, failures }) => {
    const next: Owned[] = [...entries].map(([owner, { item }]) => ({ owner, spans: item.source.spans }))
    for (const { span } of setAside) next.push({ owner: asideOwner, spans: [span] })
    for (const { span } of failures) next.push({ owner: failedOwner, spans: [span] })
    const same =
      next.length === before.length &&
      next.every(({ owner, spans }, index) => {
        const old = before[index]
        return old?.owner === owner && isSame(spans, old.spans)
      })
    if (!same) before = next
    return before
  }
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  if (a === b) return true
  return (
    a.length === b.length &&
    a.every((span, index) => span.start === b[index]?.start && span.end === b[index]?.end)
  )
}
