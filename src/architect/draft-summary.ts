// What is known only once all items are there: order, duplicates inside the set, findings of the set.
import type { BacklogItem } from '../backlog/backlog-item.ts'
import { createDuplicateIndex } from '../backlog/duplicates.ts'
import type { Duplicate } from '../backlog/item-fields.ts'
import { toOrder } from '../backlog/order.ts'
import { checkItems, toQuality } from '../backlog/quality.ts'
import type { AssemblyFacts } from './assemble-item.ts'
import type { DraftAnswer, DraftEvent } from './draft-request.ts'
import type { Drafter, Idea } from './ports.ts'
import type { Usage } from './usage.ts'

interface DraftedIdea {
  readonly idea: Idea
  readonly item: BacklogItem
}

type Done = Extract<DraftEvent, { event: 'done' }>

/** The closing event. Of two items that are duplicates the later one in the input names the earlier one. */
export function toDone(
  drafted: readonly DraftedIdea[],
  usage: Usage,
  drafter: Drafter,
  facts: AssemblyFacts,
): Done {
  const inInputOrder = drafted.toSorted((a, b) => toPosition(a) - toPosition(b))
  const items = withDuplicates(inInputOrder)
  const findings = checkItems(items, { backlogIds: facts.backlogIds })
  const qualityOf = (item: BacklogItem) =>
    toQuality([...item.quality.findings, ...(findings.get(item.id) ?? [])])
  const byId = new Map(items.map((item) => [item.id, item]))
  return {
    event: 'done',
    order: toOrder(items).flatMap((id) => {
      const item = byId.get(id)
      return item === undefined ? [] : [{ id, duplicates: item.duplicates, quality: qualityOf(item) }]
    }),
    usage,
    drafter: {
      name: drafter.name,
      model: drafter.model,
      degraded: items.some(({ provenance }) => provenance.degraded !== null),
    },
  }
}

/** Texts come one after the other; no text is as long as this. */
const textStride = 2 ** 32

function toPosition({ idea }: DraftedIdea): number {
  const [span] = idea.spans
  return span === undefined ? 0 : span.idea * textStride + span.start
}

function withDuplicates(drafted: readonly DraftedIdea[]): BacklogItem[] {
  const index = createDuplicateIndex([])
  return drafted.map(({ idea, item }) => {
    const entry = { title: item.title, text: idea.text }
    const inSet: Duplicate[] = index.find(entry)
    index.add({ id: item.id, ...entry })
    return { ...item, duplicates: [...item.duplicates, ...inSet] }
  })
}

/** Gathers the events of one run into one answer, items in the suggested order. */
export async function collectAnswer(events: AsyncIterable<DraftEvent>): Promise<DraftAnswer> {
  const items = new Map<string, BacklogItem>()
  const answer: Pick<DraftAnswer, 'setAside' | 'failures'> = { setAside: [], failures: [] }
  let done: Done | null = null
  for await (const event of events) {
    if (event.event === 'item') items.set(event.item.id, event.item)
    if (event.event === 'set-aside') answer.setAside.push(event.setAside)
    if (event.event === 'failure') answer.failures.push(event.failure)
    if (event.event === 'done') done = event
  }
  if (done === null) throw new Error('The run ended without its closing event.')
  const ordered = done.order.flatMap(({ id, duplicates, quality }) => {
    const item = items.get(id)
    return item === undefined ? [] : [{ ...item, duplicates, quality }]
  })
  return { items: ordered, ...answer, usage: done.usage, drafter: done.drafter }
}
