// What the page knows: one state, one store.
import type { Failure } from '../../architect/draft-request.ts'
import type { SetAside } from '../../architect/passage.ts'
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { WorkType } from '../../backlog/work-type.ts'
import { createStore, useSelected } from './store.ts'

/** An item with what only the page knows of it. */
export interface Entry {
  readonly item: BacklogItem
  /** Paths that must stay to the letter when the item is drafted again. */
  readonly locked: readonly string[]
  /** Paths that a person wrote: what stands there needs no ground in the input. */
  readonly own: readonly string[]
  /** Answers and instructions that a person gave: words to rely on, as the input is. */
  readonly told: readonly string[]
  /** The item as it was under other types, to go back to. */
  readonly former: Readonly<Partial<Record<WorkType, BacklogItem>>>
  /** What is being done to it right now, in words; null when nothing is. */
  readonly busy: string | null
  readonly notice: Notice | null
}

/** Something to tell: what happened, and what to do. */
export interface Notice {
  readonly tone: 'problem' | 'plain'
  readonly title: string
  readonly detail: string
}

/** The context as it stands in the form: plain text, one entry a line. */
export interface ContextForm {
  readonly product: string
  readonly personas: string
  readonly scale: 'fibonacci' | 'linear' | 'powers-of-two' | 't-shirt'
  readonly typicalSize: string
  readonly referenceItems: string
  readonly backlog: string
}

export interface Run {
  readonly phase: 'idle' | 'running' | 'done' | 'stopped' | 'failed'
  /** Ideas found so far, and whether all have been found. */
  readonly ideas: number
  readonly complete: boolean
  readonly drafted: number
  readonly failed: number
  readonly notice: Notice | null
}

/** What was changed as a whole and can be taken back. */
export interface Undo {
  readonly message: string
  readonly removed: readonly { readonly id: string; readonly entry: Entry }[]
  readonly added: readonly string[]
  readonly order: readonly string[]
  readonly manual: boolean
  /** A set-aside passage or failure that became an item. */
  readonly leftOver: { readonly setAside: readonly SetAside[]; readonly failures: readonly Failure[] } | null
}

export type Filter = WorkType | 'not-ready' | 'questions' | 'duplicates' | null

export interface PageState {
  readonly view: 'compose' | 'backlog'
  /** What stands in the large field. */
  readonly text: string
  /** What spans refer to. */
  readonly draftedText: string
  readonly context: ContextForm
  readonly entries: ReadonlyMap<string, Entry>
  /** The order shown. */
  readonly order: readonly string[]
  readonly suggested: readonly string[]
  /** True when a person has moved items: then the suggested order waits until it is asked for. */
  readonly manual: boolean
  readonly setAside: readonly SetAside[]
  readonly failures: readonly Failure[]
  readonly run: Run
  readonly selected: string | null
  readonly open: ReadonlySet<string>
  readonly filter: Filter
  readonly undo: Undo | null
  readonly toast: string | null
  readonly announcement: string
  readonly exporting: { readonly ids: readonly string[] | null } | null
  /** The server wants a key; `isRefused` says that it did not take the one that was sent. */
  readonly keyAsked: { readonly isRefused: boolean } | null
  readonly printing: boolean
  /** A problem of the page as a whole, such as a full store. */
  readonly notice: Notice | null
}

export const emptyContextForm: ContextForm = {
  product: '',
  personas: '',
  scale: 'fibonacci',
  typicalSize: '',
  referenceItems: '',
  backlog: '',
}

export const idleRun: Run = { phase: 'idle', ideas: 0, complete: false, drafted: 0, failed: 0, notice: null }

export const emptyState: PageState = {
  view: 'compose',
  text: '',
  draftedText: '',
  context: emptyContextForm,
  entries: new Map(),
  order: [],
  suggested: [],
  manual: false,
  setAside: [],
  failures: [],
  run: idleRun,
  selected: null,
  open: new Set(),
  filter: null,
  undo: null,
  toast: null,
  announcement: '',
  exporting: null,
  keyAsked: null,
  printing: false,
  notice: null,
}

export const page = createStore<PageState>(emptyState)

/** The part of the page's state that `select` returns; it must return the same value for the same state. */
export function usePage<Part>(select: (state: PageState) => Part): Part {
  return useSelected(page, select)
}

export function toEntry(item: BacklogItem): Entry {
  return { item, locked: [], own: [], told: [], former: {}, busy: null, notice: null }
}

/** Changes one entry; one that is gone stays gone. */
export function changeEntry(id: string, change: (entry: Entry) => Partial<Entry>): void {
  page.set(({ entries }) => {
    const entry = entries.get(id)
    if (entry === undefined) return {}
    return { entries: new Map(entries).set(id, { ...entry, ...change(entry) }) }
  })
}

/** Says something to those who listen to the page instead of looking at it. */
export function announce(announcement: string): void {
  // The same words twice are heard only when they differ: an invisible space makes them differ.
  page.set((state) => ({
    announcement: state.announcement === announcement ? `${announcement}\u00a0` : announcement,
  }))
}
