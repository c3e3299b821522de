// Which item is looked at, which cards are open, and moving items.
import { moveItem, restoreOrder } from '../state/arrange.ts'
import { announce, page } from '../state/page-state.ts'

/** Selects an item: its words light up. With `open` its card opens and comes into view. */
export function selectItem(id: string, open: boolean): void {
  const { selected, open: opened } = page.get()
  if (selected !== id) page.set(() => ({ selected: id }))
  if (!open) return
  if (!opened.has(id)) page.set((state) => ({ open: new Set([...state.open, id]), filter: null }))
  // The card may have to be drawn first.
  requestAnimationFrame(() => {
    const card = findCard(id)
    card?.scrollIntoView({ block: 'nearest', behavior: isCalm() ? 'auto' : 'smooth' })
    card?.querySelector<HTMLElement>('.opener')?.focus({ preventScroll: true })
  })
}

export function toggleOpen(id: string): void {
  page.set(({ open }) => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    return { open: next, selected: id }
  })
}

export function openAll(): void {
  page.set(({ order }) => ({ open: new Set(order) }))
}

export function closeAll(): void {
  page.set(() => ({ open: new Set<string>() }))
}

/** Brings the words of an item into view, in the text beside or above the list. */
export function showInText(id: string): void {
  selectItem(id, false)
  const drawer = document.querySelector<HTMLDetailsElement>('details.source')
  if (drawer !== null) drawer.open = true
  requestAnimationFrame(() => {
    const pane = document.querySelector<HTMLElement>('.source-text')
    pane?.scrollIntoView({ block: 'nearest' })
    pane?.focus({ preventScroll: true })
  })
}

/** Moves an item to a place among all, from 0. */
export function moveTo(id: string, place: number): void {
  page.set((state) => moveItem(state, id, place))
  const { order, entries } = page.get()
  const title = entries.get(id)?.item.title ?? ''
  announce(`“${title}” is now number ${order.indexOf(id) + 1} of ${order.length}.`)
}

/** Moves an item next to another one that is shown. */
export function moveBeside(id: string, other: string, after: boolean): void {
  const others = page.get().order.filter((one) => one !== id)
  const place = others.indexOf(other)
  if (place !== -1) moveTo(id, place + (after ? 1 : 0))
}

export function takeSuggestedOrder(): void {
  page.set(restoreOrder)
  announce('Back to the suggested order.')
}

export function findCard(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.card[data-id="${CSS.escape(id)}"]`)
}

export function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
