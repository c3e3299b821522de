// Words of trackers for what an item is: labels, priority levels, numbers of points.
import type { BacklogItem } from '../backlog/backlog-item.ts'
import { toExactDate } from '../backlog/deadline.ts'

const typeLabels = {
  feature: 'feature',
  bug: 'bug',
  debt: 'technical-debt',
  spike: 'spike',
  infrastructure: 'infrastructure',
} as const satisfies Record<BacklogItem['type'], string>

/** Labels without spaces: the work type first, then what a team wants to filter by. */
export function toLabels(item: BacklogItem): string[] {
  const labels: string[] = [typeLabels[item.type]]
  if (item.openQuestions.length > 0) labels.push('open-questions')
  if (item.estimate.splitAdvised) labels.push('split-advised')
  if (!item.quality.ready) labels.push('not-ready')
  return labels
}

/** The score as a level, 1 (highest) to 5 (lowest). */
export function toPriorityLevel({ priority }: BacklogItem): 1 | 2 | 3 | 4 | 5 {
  if (priority.score >= 80) return 1
  if (priority.score >= 60) return 2
  if (priority.score >= 40) return 3
  return priority.score >= 20 ? 4 : 5
}

/** Story points as a number; null for a spike, which has none, and for shirt sizes. */
export function toStoryPoints({ type, estimate }: BacklogItem): number | null {
  if (type === 'spike' || estimate.unit !== 'points' || typeof estimate.likely !== 'number') return null
  return estimate.likely
}

/** YYYY-MM-DD where the item has a deadline that names a date in full; else ''. */
export function toDueDate(item: BacklogItem): string {
  const deadline = item.type === 'infrastructure' ? item.details.deadline : null
  return deadline === null ? '' : (toExactDate(deadline) ?? '')
}

/** A sentence for warnings when a field of numbers can't hold the shirt sizes of some items; else nothing. */
export function warnOfShirtSizes(items: readonly BacklogItem[], field: string): string[] {
  const count = items.filter(({ estimate }) => typeof estimate.likely === 'string').length
  if (count === 0) return []
  return [
    `${field} takes numbers: shirt sizes (${count} of ${items.length} items) stand in the description only.`,
  ]
}
