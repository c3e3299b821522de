// What an event of the stream changes in the page's state. Pure.
import type { DraftEvent } from '../../architect/draft-request.ts'
import type { SetAside } from '../../architect/passage.ts'
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { Span } from '../../backlog/span.ts'
import { toComplete } from './arrange.ts'
import { type Entry, type PageState, toEntry } from './page-state.ts'
import { type Piece, toOwnSpan } from './spans.ts'

/** The state after a batch of events about pieces of the text. */
export function applyEvents(
  state: PageState,
  events: readonly DraftEvent[],
  pieces: readonly Piece[],
): Partial<PageState> {
  const entries = new Map(state.entries)
  const setAside = [...state.setAside]
  const failures = [...state.failures]
  let { run, order, suggested, manual } = state
  const fresh: string[] = []
  for (const event of events) {
    if (event.event === 'triage') run = { ...run, ideas: event.ideas, complete: event.complete }
    if (event.event === 'set-aside') setAside.push(...withOwnSpan(event.setAside, pieces))
    if (event.event === 'failure') {
      failures.push(...withOwnSpan(event.failure, pieces))
      run = { ...run, failed: run.failed + 1 }
    }
    if (event.event === 'item') {
      const item = withOwnSpans(event.item, pieces)
      const standing = entries.get(item.id)
      entries.set(item.id, standing === undefined ? toEntry(item) : refresh(standing, item))
      if (standing === undefined) fresh.push(item.id)
      run = { ...run, drafted: run.drafted + 1 }
    }
    if (event.event === 'done') {
      for (const { id, duplicates, quality } of event.order) {
        const entry = entries.get(id)
        if (entry === undefined || isTouched(entry)) continue
        entries.set(id, { ...entry, item: { ...entry.item, duplicates, quality } })
      }
      suggested = event.order.map(({ id }) => id)
    }
  }
  order = [...order, ...fresh]
  if (!manual && events.some(({ event }) => event === 'done') && suggested.length === entries.size) {
    order = toComplete(suggested, entries)
  }
  return { entries, setAside, failures, run, order, suggested }
}

/** True when a person has changed or decided anything about the item: a later run leaves it as it is. */
export function isTouched({ own, told, locked, former }: Entry): boolean {
  return own.length > 0 || told.length > 0 || locked.length > 0 || Object.keys(former).length > 0
}

/** A second run brings the same idea again: what a person changed stays, and only its place in the text is new. */
function refresh(standing: Entry, item: BacklogItem): Entry {
  return isTouched(standing)
    ? { ...standing, item: { ...standing.item, source: item.source } }
    : { ...standing, item }
}

function withOwnSpan<Passage extends Pick<SetAside, 'span'>>(
  passage: Passage,
  pieces: readonly Piece[],
): Passage[] {
  const span = toOwnSpan(passage.span, pieces)
  return span === null ? [] : [{ ...passage, span }]
}

function withOwnSpans(item: BacklogItem, pieces: readonly Piece[]): BacklogItem {
  const move = (span: Span) => toOwnSpan(span, pieces) ?? []
  return {
    ...item,
    source: { ...item.source, spans: item.source.spans.flatMap(move) },
    evidence: item.evidence.flatMap((evidence) => {
      const span = toOwnSpan(evidence.span, pieces)
      return span === null ? [] : [{ ...evidence, span }]
    }),
  }
}

/** Every span that is accounted for: by an item, something set aside, or a failure. */
export function toCoveredSpans({ entries, setAside, failures }: PageState): Span[] {
  return [
    ...[...entries.values()].flatMap(({ item }) => item.source.spans),
    ...setAside.map(({ span }) => span),
    ...failures.map(({ span }) => span),
  ]
}
