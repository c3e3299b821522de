// The backlog in figures and words: what is ready, what waits for whom, what is missing. Pure.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { WorkType } from '../../backlog/work-type.ts'
import { toWorth } from '../state/size-cards.ts'
import { typeOrder } from '../type-looks.ts'

export interface TypeShare {
  readonly type: WorkType
  readonly count: number
}

export interface HoldingQuestion {
  readonly id: string
  readonly title: string
  readonly question: string
}

export interface BacklogFacts {
  readonly count: number
  readonly ready: number
  readonly asking: number
  readonly alike: number
  readonly shares: readonly TypeShare[]
  readonly missing: readonly WorkType[]
  /** The questions that hold most back, the first first. */
  readonly questions: readonly HoldingQuestion[]
}

/**
 * Facts of the items in order. A question holds back as much as its item is worth (its score) and as little as is
 * known of it (how far its size may grow); questions of items that are not ready count double.
 */
export function toBacklogFacts(items: readonly BacklogItem[]): BacklogFacts {
  const counts = new Map<WorkType, number>()
  for (const { type } of items) counts.set(type, (counts.get(type) ?? 0) + 1)
  const asking = items.filter(({ openQuestions }) => openQuestions.length > 0)
  const held = asking
    .map((item) => ({ item, weight: toWeight(item) }))
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ item }) => {
      const [first] = item.openQuestions
      return first === undefined
        ? []
        : [{ id: item.id, title: toShort(item.title), question: first.question }]
    })
  return {
    count: items.length,
    ready: items.filter(({ quality }) => quality.ready).length,
    asking: asking.length,
    alike: items.filter(({ duplicates }) => duplicates.length > 0).length,
    shares: typeOrder.flatMap((type) => {
      const count = counts.get(type) ?? 0
      return count === 0 ? [] : [{ type, count }]
    }),
    missing: typeOrder.filter((type) => !counts.has(type)),
    questions: held.slice(0, 3),
  }
}

/** A title for a line of the overview. */
function toShort(title: string): string {
  return title.length <= 90 ? title : `${title.slice(0, 89)}…`
}

function toWeight({ priority, estimate, quality }: BacklogItem): number {
  const spread = 1 + Math.log(toWorth(estimate.high) / toWorth(estimate.low))
  return (priority.score + 1) * spread * (quality.ready ? 1 : 2)
}
