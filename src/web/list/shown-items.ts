// Which items a filter shows. Pure.
import type { Entry, Filter, PageState } from '../state/page-state.ts'

/** True when the filter lets the item through. */
export function isShown({ item }: Entry, filter: Filter): boolean {
  switch (filter) {
    case null:
      return true
    case 'not-ready':
      return !item.quality.ready
    case 'questions':
      return item.openQuestions.length > 0
    case 'duplicates':
      return item.duplicates.length > 0
    default:
      return item.type === filter
  }
}

/** The ids to show, in order. */
export function toShown({
  order,
  entries,
  filter,
}: Pick<PageState, 'order' | 'entries' | 'filter'>): readonly string[] {
  if (filter === null) return order
  return order.filter((id) => {
    const entry = entries.get(id)
    return entry !== undefined && isShown(entry, filter)
  })
}

/** True when two orders are not the same. */
export function isOtherOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || a.some((id, index) => id !== b[index])
}
