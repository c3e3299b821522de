// Keeps findings, scores and duplicates true while items change: sends changes to the worker, takes its reviews.

import { toRequestContext } from '../state/context-form.ts'
import { toOwnText } from '../state/field-path.ts'
import { type Entry, type PageState, page } from '../state/page-state.ts'
import type { Review, ReviewAnswer, ReviewedItem, ReviewFacts } from './review-messages.ts'

/** Pause after a change before it is looked at, in milliseconds. */
const pause = 200

/** What the worker has seen of each item. */
const seen = new Map<string, Entry['item']>()
let worker: Worker | null = null
let sentFacts: readonly [string, PageState['context']] | null = null
let waiting = false
let timer: ReturnType<typeof setTimeout> | undefined
let latest: ReadonlyMap<string, Entry> = new Map()

/** From now on every change of the backlog is reviewed. Nothing is loaded before there is an item. */
export function startReviewing(): void {
  page.listen(() => {
    const { entries, run } = page.get()
    if (entries === latest || run.phase === 'running') return
    latest = entries
    clearTimeout(timer)
    timer = setTimeout(review, pause)
  })
  latest = page.get().entries
  if (latest.size > 0) timer = setTimeout(review, pause)
}

function review(): void {
  const { entries, order, run } = page.get()
  if (run.phase === 'running' || (entries.size === 0 && worker === null)) return
  if (waiting) {
    timer = setTimeout(review, pause)
    return
  }
  worker ??= startWorker()
  const known: ReviewedItem[] = []
  const put: ReviewedItem[] = []
  for (const [id, entry] of entries) {
    const before = seen.get(id)
    if (before === entry.item) continue
    seen.set(id, entry.item)
    const pristine = before === undefined && entry.own.length === 0 && entry.told.length === 0
    ;(pristine ? known : put).push({ item: entry.item, words: toWords(entry) })
  }
  for (const id of seen.keys()) if (!entries.has(id)) seen.delete(id)
  waiting = true
  worker.postMessage({ facts: toFacts(page.get()), known, put, ids: order })
}

function startWorker(): Worker {
  const started = new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<ReviewAnswer>) => {
    waiting = false
    page.set((state) => takeReviews(state, data))
  })
  // Without the worker items keep the findings that they came with.
  started.addEventListener('error', () => {
    waiting = false
  })
  return started
}

/** The state with what the worker found; an item that changed since is left for its next review. */
function takeReviews(state: PageState, { reviews, suggested }: ReviewAnswer): Partial<PageState> {
  const changed = reviews.flatMap((review) => {
    const entry = state.entries.get(review.id)
    return entry === undefined || seen.get(review.id) !== entry.item ? [] : [{ entry, review }]
  })
  if (changed.length === 0) return { suggested }
  const entries = new Map(state.entries)
  for (const { entry, review } of changed) {
    const item = withReview(entry.item, review)
    seen.set(review.id, item)
    entries.set(review.id, { ...entry, item })
  }
  latest = entries
  return { entries, suggested }
}

function withReview<Item extends Entry['item']>(item: Item, { quality, priority, duplicates }: Review): Item {
  return { ...item, quality, priority, duplicates: [...duplicates] }
}

/** What an item may rely on: its source, what a person wrote into it, and what a person told. */
function toWords({ item, own, told }: Entry): string {
  return [item.source.text, toOwnText(item, own), ...told].join('\n')
}

/** The facts when they are others than the worker has; else null. */
function toFacts({ draftedText, context: form }: PageState): ReviewFacts | null {
  if (sentFacts !== null && sentFacts[0] === draftedText && sentFacts[1] === form) return null
  sentFacts = [draftedText, form]
  const { context } = toRequestContext(form)
  const { product = '', personas = [], referenceItems = [], backlog = [] } = context
  const titles = [...referenceItems, ...backlog].map(({ title }) => title)
  return {
    contextText: [product, ...personas, ...titles, draftedText].join('\n'),
    personas,
    backlog,
    today: new Date().toISOString().slice(0, 10),
  }
}
