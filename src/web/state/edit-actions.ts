// What a person does to one item: edit, lock, change the type, answer, ask again, split, merge, remove.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { WorkType } from '../../backlog/work-type.ts'
import { type ItemChange, reviseItem } from '../server/requests.ts'
import { ServerProblem } from '../server/server-problem.ts'
import { typeLooks } from '../type-looks.ts'
import { replaceItems, undoChange } from './arrange.ts'
import { toType } from './change-type.ts'
import { toRequestContext } from './context-form.ts'
import { toNotice } from './draft-run.ts'
import { readDetail, toText, withDetail } from './field-path.ts'
import { announce, changeEntry, type Entry, page } from './page-state.ts'
import { mergeEntries, splitEntry } from './split-and-merge.ts'

/** Changes the item by hand; the field at `path` is then a person's own words. */
export function editItem(id: string, path: string, change: (item: BacklogItem) => BacklogItem): void {
  changeEntry(id, ({ item, own }) => ({
    item: change(item),
    own: own.includes(path) ? own : [...own, path],
  }))
}

export function toggleLock(id: string, path: string): void {
  changeEntry(id, ({ locked }) => ({
    locked: locked.includes(path) ? locked.filter((other) => other !== path) : [...locked, path],
  }))
}

/** Another type, by the drafter where the server can; else here, with the old words kept. Going back restores. */
export async function changeType(id: string, type: WorkType): Promise<void> {
  const entry = page.get().entries.get(id)
  if (entry === undefined || entry.item.type === type) return
  const { item } = entry
  const former = entry.former[type]
  const label = typeLooks[type].label
  if (former !== undefined) {
    finishType(entry, { ...former, source: item.source, dependsOn: item.dependsOn }, label)
    return
  }
  changeEntry(id, () => ({ busy: `Writing it as ${label.toLowerCase()}…`, notice: null }))
  try {
    finishType(entry, await revise(entry, { type }), label)
  } catch (error) {
    // A refusal tells what is wrong; without an answer the page does it by itself.
    const refused = error instanceof ServerProblem && error.kind === 'refused'
    if (refused && error.status !== 404 && error.status !== 405) {
      changeEntry(id, () => ({ busy: null, notice: toNotice(error) }))
      return
    }
    finishType(entry, toType(item, type), label)
  }
}

function finishType(entry: Entry, item: BacklogItem, label: string): void {
  const old = entry.item
  const own = entry.own.filter((path) => !path.startsWith('details.'))
  const changed: Entry = { ...entry, item, own, busy: null, notice: null }
  const former = { ...entry.former, [old.type]: old }
  page.set((state) =>
    replaceItems(state, {
      message: `Now: ${label}. Nothing was thrown away.`,
      removed: [old.id],
      added: [{ ...changed, former }],
      at: old.id,
    }),
  )
  announce(`“${item.title}” is now: ${label}.`)
}

async function revise({ item, locked }: Entry, change: ItemChange): Promise<BacklogItem> {
  const { context } = toRequestContext(page.get().context)
  const revised = await reviseItem(item, { ...change, locked }, context)
  return { ...revised, id: item.id, dependsOn: item.dependsOn, source: item.source }
}

/** Answers a question: the drafter works the answer in; where it cannot, the answer is put down as it is. */
export async function answerQuestion(id: string, question: string, answer: string): Promise<void> {
  const entry = page.get().entries.get(id)
  const words = toText(answer)
  if (entry === undefined || words === null) return
  changeEntry(id, () => ({ busy: 'Working the answer in…', notice: null }))
  try {
    const item = await revise(entry, { answers: [{ question, answer: words }] })
    putRevised(entry, item, words)
  } catch {
    putRevised(entry, withAnswer(entry.item, question, words), words)
  }
}

/** The answer in the field that was asked for when that is empty, else in the summary; the question is gone. */
export function withAnswer(item: BacklogItem, id: string, answer: string): BacklogItem {
  const asked = item.openQuestions.find((question) => question.id === id)
  if (asked === undefined) return item
  const key = asked.field.replace(/^details\./, '')
  const free = readDetail(item, key) === null && !['severity', 'driver', 'regression', 'steps'].includes(key)
  const filled = free
    ? withDetail(item, key, answer)
    : { ...item, summary: `${item.summary}\n${asked.question} ${answer}`.slice(0, 2_000) }
  return { ...filled, openQuestions: filled.openQuestions.filter((question) => question.id !== id) }
}

/** Drafts the item again with an instruction; locked fields stay. */
export async function askAgain(id: string, instruction: string): Promise<boolean> {
  const entry = page.get().entries.get(id)
  const words = toText(instruction)
  if (entry === undefined || words === null) return false
  changeEntry(id, () => ({ busy: 'Drafting it again…', notice: null }))
  try {
    putRevised(entry, await revise(entry, { instruction: words }), words)
    return true
  } catch (error) {
    changeEntry(id, () => ({ busy: null, notice: toNotice(error) }))
    return false
  }
}

function putRevised(before: Entry, item: BacklogItem, words: string): void {
  const { id, title } = before.item
  page.set((state) => {
    const added: Entry = { ...before, item, told: [...before.told, words], busy: null, notice: null }
    const message = 'Changed.'
    return { ...replaceItems(state, { message, removed: [id], added: [added], at: id }) }
  })
  announce(`“${title}” was changed.`)
}

export function dismissNotice(id: string): void {
  changeEntry(id, () => ({ notice: null }))
}

/** Removes an item; its words in the text can be drafted again, and the removal can be taken back. */
export function removeItem(id: string): void {
  const title = page.get().entries.get(id)?.item.title ?? ''
  page.set((state) =>
    replaceItems(state, { message: `Removed “${title.slice(0, 60)}”.`, removed: [id], added: [], at: id }),
  )
  announce(`Removed “${title}”. It can be undone.`)
}

export function splitItem(id: string, title: string, criteria: readonly string[]): void {
  page.set((state) => {
    const entry = state.entries.get(id)
    const name = toText(title, 500)
    if (entry === undefined || name === null) return {}
    const added = splitEntry(entry, { title: name, criteria, id: toFreeId(id, state.entries) })
    return replaceItems(state, { message: 'Split into two items.', removed: [id], added, at: id })
  })
  announce('Split into two items.')
}

function toFreeId(id: string, entries: ReadonlyMap<string, Entry>): string {
  const base = id.slice(0, 180)
  let number = 2
  while (entries.has(`${base}-${number}`)) number++
  return `${base}-${number}`
}

/** Puts `other` into `id`; both can be had back. */
export function mergeItems(id: string, other: string): void {
  page.set((state) => {
    const first = state.entries.get(id)
    const second = state.entries.get(other)
    if (first === undefined || second === undefined || id === other) return {}
    const added = [{ ...mergeEntries(first, second), busy: null, notice: null }]
    return replaceItems(state, { message: 'Merged into one item.', removed: [id, other], added, at: id })
  })
  announce('Merged into one item.')
}

export function undoLast(): void {
  page.set(undoChange)
  announce('Taken back.')
}
