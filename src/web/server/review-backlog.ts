// Reviews a backlog that changes: findings, scores, duplicates and the suggested order, with the domain's own rules.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import { createDuplicateIndex } from '../../backlog/duplicates.ts'
import { type Ground, toGround } from '../../backlog/grounding/ground.ts'
import type { Duplicate, Priority } from '../../backlog/item-fields.ts'
import { toOrder } from '../../backlog/order.ts'
import { toNeutralPriority } from '../../backlog/priority.ts'
import type { Finding } from '../../backlog/quality/rule.ts'
import { checkItem, checkItems, toQuality } from '../../backlog/quality.ts'
import type { Review, ReviewAnswer, ReviewFacts, ReviewRequest } from './review-messages.ts'

const noFacts: ReviewFacts = { contextText: '', personas: [], backlog: [], today: '' }

interface Known {
  readonly item: BacklogItem
  /** Findings of the item alone. */
  readonly findings: readonly Finding[]
  readonly touched: boolean
}

/** Rules about the set, which are looked at anew each time. */
const setRules = new Set(['A11', 'A12', 'F8'])

/** A reviewer that remembers the backlog: each request brings only what changed. */
export function createReviewer(): (request: ReviewRequest) => ReviewAnswer {
  let facts = noFacts
  let ground: Ground = toGround('')
  const known = new Map<string, Known>()
  const told = new Map<string, string>()

  const look = (item: BacklogItem, words: string): Known => {
    const priority = toScored(item, facts.today)
    const scored = { ...item, priority }
    const ruleFacts = { sourceText: words, ...facts, contextGround: ground }
    return { item: scored, findings: checkItem(scored, ruleFacts), touched: true }
  }

  return (request) => {
    if (request.facts !== null) {
      facts = request.facts
      ground = toGround(facts.contextText)
    }
    for (const { item } of request.known) {
      const findings = item.quality.findings.filter(({ rule }) => !setRules.has(rule))
      known.set(item.id, { item, findings, touched: false })
      told.set(item.id, JSON.stringify([item.quality.findings, item.duplicates]))
    }
    for (const { item, words } of request.put) {
      known.set(item.id, look(item, words))
      told.delete(item.id)
    }
    const present = request.ids.flatMap((id) => known.get(id) ?? [])
    for (const id of [...known.keys()]) if (!request.ids.includes(id)) known.delete(id)
    const found = findDuplicates(present, facts)
    const items = present.map(({ item }) => ({ ...item, duplicates: found.get(item.id) ?? [] }))
    const ofSet = checkItems(items, { backlogIds: new Set(facts.backlog.map(({ id }) => id)) })
    const reviews = present.flatMap(({ item, findings }): Review[] => {
      const quality = toQuality([...findings, ...(ofSet.get(item.id) ?? [])])
      const duplicates = found.get(item.id) ?? []
      const state = JSON.stringify([quality.findings, duplicates])
      if (told.get(item.id) === state) return []
      told.set(item.id, state)
      return [{ id: item.id, quality, priority: item.priority, duplicates }]
    })
    return { reviews, suggested: toOrder(items) }
  }
}

/** The priority by the type's formula; as it was where the inputs cannot be read. */
function toScored(item: BacklogItem, today: string): Priority {
  return toNeutralPriority({ ...item, inputs: item.priority.inputs }, today) ?? item.priority
}

/** Of two that say the same, the later one in the text names the earlier one; the given backlog comes first. */
function findDuplicates(present: readonly Known[], { backlog }: ReviewFacts): Map<string, Duplicate[]> {
  const index = createDuplicateIndex(backlog)
  const found = new Map<string, Duplicate[]>()
  const start = ({ item }: Known) => item.source.spans[0]?.start ?? Number.POSITIVE_INFINITY
  for (const { item } of [...present].sort((a, b) => start(a) - start(b) || 0)) {
    const entry = { title: item.title, text: item.source.text }
    found.set(item.id, index.find(entry))
    index.add({ id: item.id, ...entry })
  }
  return found
}
