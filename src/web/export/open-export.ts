// Opens the panel to take items away.
import { page } from '../state/page-state.ts'

/** The items by id, or all in order for null. */
export function openExport(ids: readonly string[] | null): void {
  page.set(() => ({ exporting: { ids } }))
}
