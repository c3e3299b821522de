// The suggested order of items across types.
import { toDependencyOrder } from './dependency-order.ts'

import type { ScoredItem } from './priority.ts'
import { toPrioritySize } from './priority.ts'

/** What the order depends on. */
export interface OrderableItem extends ScoredItem {
  readonly id: string
  readonly dependsOn: readonly string[]
}

interface Rank {
  readonly score: number
  readonly size: number
}

/**
 * The ids in the suggested order: the higher score first; of equal scores the smaller size (points of a generic
 * scale, days for a spike); else as given. No item stands before one that it depends on: what an item needs is pulled
 * up to stand right before it. Ids that no item has are ignored. Items that depend on each other in a circle stand
 * together, by rank. An item without priority comes last. Takes O(n log n).
 */
export function toOrder(items: readonly OrderableItem[]): string[] {
  const ranks = items.map(toRank)
  const byRank = items.map((_, index) => index).sort((a, b) => compare(ranks[a], ranks[b]) || a - b)
  const places: number[] = []
  for (const [place, index] of byRank.entries()) places[index] = place
  const byPlace = (a: number, b: number) => (places[a] ?? 0) - (places[b] ?? 0)
  const groups = toDependencyOrder(byRank, toNeeds(items, byPlace))
  return groups.flatMap((group) => group.sort(byPlace)).map((index) => items[index]?.id ?? '')
}

function toRank(item: OrderableItem): Rank {
  return { score: item.priority?.score ?? -1, size: toPrioritySize(item) ?? Number.POSITIVE_INFINITY }
}

function compare(a: Rank | undefined, b: Rank | undefined): number {
  if (a === undefined || b === undefined) return 0
  if (a.score !== b.score) return b.score - a.score
  if (a.size === b.size) return 0
  return a.size < b.size ? -1 : 1
}

/** For each item the indices of what it needs, best rank first. Of items with the same id the first one counts. */
function toNeeds(items: readonly OrderableItem[], byPlace: (a: number, b: number) => number): number[][] {
  const indexById = new Map<string, number>()
  for (const [index, { id }] of items.entries()) if (!indexById.has(id)) indexById.set(id, index)
  return items.map(({ dependsOn }) => dependsOn.flatMap((id) => indexById.get(id) ?? []).sort(byPlace))
}
