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
  const qualityOf = ({ id, quality }: BacklogItem) => {
    const ofSet = findings.get(id)
    return ofSet === undefined ? quality : toQuality([...quality.findings, ...ofSet])
  }
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
    return inSet.length === 0 ? item : { ...item, duplicates: [...item.duplicates, ...inSet] }
  })
}

/** Gathers the events of one run into one answer, items in the suggested order. */
export async function collectAnswer(events: AsyncIterable<DraftEvent>): Promise<DraftAnswer> {
  const { takeItems, rest } = await gatherRun(events)
  return { items: [...takeItems()], ...rest }
}

/** A run that is over. */
export interface GatheredRun {
  readonly count: number
  /** The items in the suggested order, once: what was taken is not kept. */
  readonly takeItems: () => Generator<BacklogItem, void>
  readonly rest: Omit<DraftAnswer, 'items'>
}

/** Gathers the events of one run, for an answer that leaves item by item. */
export async function gatherRun(events: AsyncIterable<DraftEvent>): Promise<GatheredRun> {
  const items = new Map<string, BacklogItem>()
  const told: Pick<DraftAnswer, 'setAside' | 'failures'> = { setAside: [], failures: [] }
  let done: Done | null = null
  for await (const event of events) {
    if (event.event === 'item') items.set(event.item.id, event.item)
    if (event.event === 'set-aside') told.setAside.push(event.setAside)
    if (event.event === 'failure') told.failures.push(event.failure)
    if (event.event === 'done') done = event
  }
  if (done === null) throw new Error('The run ended without its closing event.')
  const { order, usage, drafter } = done
  return { count: items.size, takeItems: () => takeOrdered(items, order), rest: { ...told, usage, drafter } }
}

function* takeOrdered(items: Map<string, BacklogItem>, order: Done['order']): Generator<BacklogItem, void> {
  for (const { id, duplicates, quality } of order) {
    const item = items.get(id)
    items.delete(id)
    if (item !== undefined) yield { ...item, duplicates, quality }
  }
}
