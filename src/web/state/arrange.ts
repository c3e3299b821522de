// Changes to the backlog as a whole: move, remove, put back. Pure; each gives the part of the state that changes.
import type { Entry, PageState, Undo } from './page-state.ts'

type Change = Partial<PageState>

/** The order with `id` at `place` among the others, from 0; places outside of the list are its ends. */
export function toMoved(order: readonly string[], id: string, place: number): string[] {
  const others = order.filter((other) => other !== id)
  if (others.length === order.length) return [...order]
  const at = Math.min(Math.max(place, 0), others.length)
  return [...others.slice(0, at), id, ...others.slice(at)]
}

/** Moves an item; from now on the manual order holds. */
export function moveItem(state: PageState, id: string, place: number): Change {
  const order = toMoved(state.order, id, place)
  if (order.every((other, index) => other === state.order[index])) return {}
  return { order, manual: true }
}

/** Back to the suggested order. */
export function restoreOrder(state: PageState): Change {
  return { order: toComplete(state.suggested, state.entries), manual: false }
}

/** The order without ids that are gone, and with those that it misses at the end. */
export function toComplete(order: readonly string[], entries: ReadonlyMap<string, Entry>): string[] {
  const known = order.filter((id) => entries.has(id))
  const listed = new Set(known)
  return [...known, ...[...entries.keys()].filter((id) => !listed.has(id))]
}

interface Replacement {
  readonly message: string
  readonly removed: readonly string[]
  readonly added: readonly Entry[]
  /** The additions stand where this item stands or stood. */
  readonly at: string
}

/** Takes items out and puts others in at one place; what was there can be put back. */
export function replaceItems(state: PageState, { message, removed, added, at }: Replacement): Change {
  const undo: Undo = {
    message,
    removed: removed.flatMap((id) => {
      const entry = state.entries.get(id)
      return entry === undefined ? [] : [{ id, entry }]
    }),
    added: added.map(({ item }) => item.id).filter((id) => !state.entries.has(id)),
    order: state.order,
    manual: state.manual,
    leftOver: null,
  }
  const entries = new Map(state.entries)
  for (const id of removed) entries.delete(id)
  for (const entry of added) entries.set(entry.item.id, entry)
  const ids = added.map(({ item }) => item.id)
  const order = state.order.flatMap((id) => (id === at ? ids : ids.includes(id) ? [] : [id]))
  const missing = ids.filter((id) => !order.includes(id))
  return {
    entries,
    order: [...order, ...missing].filter((id) => entries.has(id)),
    open: new Set([...state.open, ...ids].filter((id) => entries.has(id))),
    selected: ids[0] ?? (removed.includes(state.selected ?? '') ? null : state.selected),
    undo,
    toast: message,
  }
}

/** Takes back the last change of this kind; edits of other items since then stay. */
export function undoChange(state: PageState): Change {
  const { undo } = state
  if (undo === null) return {}
  const entries = new Map(state.entries)
  for (const id of undo.added) entries.delete(id)
  for (const { id, entry } of undo.removed) entries.set(id, entry)
  const restored = new Set(undo.removed.map(({ id }) => id))
  const unmoved = state.order.filter((id) => entries.has(id) && !restored.has(id))
  return {
    entries,
    order: toComplete(toWoven(unmoved, undo.order, restored), entries),
    selected: undo.removed[0]?.id ?? state.selected,
    ...(undo.leftOver ?? {}),
    undo: null,
    toast: null,
  }
}

/** The current order with the restored ids after those that they stood behind before. */
function toWoven(
  order: readonly string[],
  before: readonly string[],
  restored: ReadonlySet<string>,
): string[] {
  const woven = [...order]
  for (const [index, id] of before.entries()) {
    if (!restored.has(id)) continue
    const previous = before.slice(0, index).findLast((other) => woven.includes(other))
    woven.splice(previous === undefined ? 0 : woven.indexOf(previous) + 1, 0, id)
  }
  return woven
}
