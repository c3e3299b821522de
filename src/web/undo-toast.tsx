// Says what was just done to the backlog, and takes it back on demand.
import { useEffect } from 'preact/hooks'
import { undoLast } from './state/edit-actions.ts'
import { page, usePage } from './state/page-state.ts'

/** How long it stays when there is nothing to take back, in milliseconds. */
const stay = 6_000

export function UndoToast() {
  const toast = usePage((state) => state.toast)
  const undo = usePage((state) => state.undo)
  useEffect(() => {
    if (toast === null || undo !== null) return
    const timer = setTimeout(() => page.set(() => ({ toast: null })), stay)
    return () => clearTimeout(timer)
  }, [toast, undo])
  if (toast === null) return null
  return (
    <section class="toast" aria-label="Last change">
      <span dir="auto">{toast}</span>
      {undo !== null && (
        <button type="button" onClick={undoLast}>
          Undo
        </button>
      )}
      <button type="button" class="quiet" onClick={() => page.set(() => ({ toast: null }))}>
        Close
      </button>
    </section>
  )
}
