// Keeps the work on this device (localStorage), item by item, and reads it back; what cannot be read is left out.
import type { Failure } from '../../architect/draft-request.ts'
import {
  isBacklogItem,
  isFailure,
  isRecord,
  isSetAside,
  isText,
  isTextList,
  readJson,
} from '../server/read-shapes.ts'
import { isWorkType } from '../type-looks.ts'
import { forgetKey } from './api-key.ts'
import { toComplete } from './arrange.ts'
import {
  type ContextForm,
  type Entry,
  emptyContextForm,
  emptyState,
  type PageState,
  page,
} from './page-state.ts'

const frameKey = 'backlog-architect.work'
const contextKey = 'backlog-architect.context'
const itemKey = 'backlog-architect.item.'
/** Pause after a change before it is written, in milliseconds. */
const pause = 400

const written = new Map<string, Entry>()
let frame = ''
let timer: ReturnType<typeof setTimeout> | undefined

/** From now on every change is kept on this device. */
export function startSaving(): void {
  page.listen(() => {
    clearTimeout(timer)
    timer = setTimeout(saveWork, pause)
  })
  window.addEventListener('pagehide', saveWork)
}

/** Writes what changed since the last time. */
export function saveWork(): void {
  clearTimeout(timer)
  const state = page.get()
  try {
    for (const id of written.keys()) {
      if (state.entries.has(id)) continue
      localStorage.removeItem(itemKey + id)
      written.delete(id)
    }
    for (const [id, entry] of state.entries) {
      if (written.get(id) === entry) continue
      const { item, locked, own, told, former } = entry
      localStorage.setItem(itemKey + id, JSON.stringify({ item, locked, own, told, former }))
      written.set(id, entry)
    }
    const { text, draftedText, view, order, suggested, manual, setAside, failures, run } = state
    const open = [...state.open]
    const kept = { text, draftedText, view, order, suggested, manual, setAside, failures, run, open }
    const next = JSON.stringify(kept)
    if (next !== frame) localStorage.setItem(frameKey, next)
    frame = next
    localStorage.setItem(contextKey, JSON.stringify(state.context))
  } catch {
    tellFull(state)
  }
}

function tellFull({ notice }: PageState): void {
  if (notice !== null) return
  page.set(() => ({
    notice: {
      tone: 'problem',
      title: 'This browser keeps no more.',
      detail: 'A reload would lose the latest changes. Download the items as JSON to be safe.',
    },
  }))
}

/** Forgets everything: text, context, items and key. */
export function wipeWork(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('backlog-architect.')) localStorage.removeItem(key)
  }
  forgetKey()
  written.clear()
  frame = ''
  page.set(() => ({ ...emptyState, toast: 'Everything on this device was wiped.' }))
}

/** Puts back what was kept. */
export function restoreWork(): void {
  let kept: unknown
  let context: unknown
  const entries = new Map<string, Entry>()
  try {
    kept = readJson(localStorage.getItem(frameKey) ?? '')
    context = readJson(localStorage.getItem(contextKey) ?? '')
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(itemKey)) continue
      const entry = toSavedEntry(readJson(localStorage.getItem(key) ?? ''))
      if (entry !== null) entries.set(entry.item.id, entry)
    }
  } catch {
    // A browser that gives no store still works, until the page is closed.
    return
  }
  page.set(() => ({ context: toContextForm(context), ...toFrame(kept, entries) }))
  for (const [id, entry] of page.get().entries) written.set(id, entry)
}

function toSavedEntry(value: unknown): Entry | null {
  if (!isRecord(value) || !isBacklogItem(value['item'])) return null
  const { item, locked, own, told, former } = value
  const lists = [locked, own, told].map((list) => (isTextList(list) ? list : []))
  const formers = isRecord(former) ? Object.entries(former) : []
  return {
    item,
    locked: lists[0] ?? [],
    own: lists[1] ?? [],
    told: lists[2] ?? [],
    former: Object.fromEntries(formers.filter(([type, old]) => isWorkType(type) && isBacklogItem(old))),
    busy: null,
    notice: null,
  }
}

function toContextForm(value: unknown): ContextForm {
  if (!isRecord(value)) return emptyContextForm
  const text = (key: string) => (isText(value[key]) ? value[key] : '')
  const scale = (['fibonacci', 'linear', 'powers-of-two', 't-shirt'] as const).find(
    (name) => name === value['scale'],
  )
  return {
    product: text('product'),
    personas: text('personas'),
    scale: scale ?? emptyContextForm.scale,
    typicalSize: text('typicalSize'),
    referenceItems: text('referenceItems'),
    backlog: text('backlog'),
  }
}

function toFrame(value: unknown, entries: ReadonlyMap<string, Entry>): Partial<PageState> {
  if (!isRecord(value)) return {}
  const list = (key: string) => (isTextList(value[key]) ? value[key] : [])
  const setAside = Array.isArray(value['setAside']) ? value['setAside'].filter(isSetAside) : []
  const failures: Failure[] = Array.isArray(value['failures']) ? value['failures'].filter(isFailure) : []
  return {
    text: isText(value['text']) ? value['text'] : '',
    draftedText: isText(value['draftedText']) ? value['draftedText'] : '',
    view: value['view'] === 'backlog' ? 'backlog' : 'compose',
    entries,
    order: toComplete(list('order'), entries),
    suggested: list('suggested'),
    manual: value['manual'] === true,
    setAside,
    failures,
    open: new Set(list('open')),
    run: toRun(value['run']),
  }
}

/** A run that a reload cut off was stopped; what it had drafted is there. */
function toRun(value: unknown): PageState['run'] {
  if (!isRecord(value)) return emptyState.run
  const number = (key: string) => (typeof value[key] === 'number' ? value[key] : 0)
  const phase = value['phase'] === 'idle' || value['phase'] === 'done' ? value['phase'] : 'stopped'
  return {
    phase,
    ideas: number('ideas'),
    complete: value['complete'] === true,
    drafted: number('drafted'),
    failed: number('failed'),
    notice: null,
  }
}
