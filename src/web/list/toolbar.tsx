// What one does with the whole list: filter, order, open, take away.
import { openExport } from '../export/open-export.ts'
import { type Filter, page, usePage } from '../state/page-state.ts'
import { typeLooks } from '../type-looks.ts'
import { closeAll, openAll, takeSuggestedOrder } from './selection.ts'
import { isOtherOrder, toShown } from './shown-items.ts'

const filterTexts: Readonly<Record<'not-ready' | 'questions' | 'duplicates', string>> = {
  'not-ready': 'not ready',
  questions: 'with questions',
  duplicates: 'that look alike',
}

function toFilterText(filter: Exclude<Filter, null>): string {
  if (filter === 'not-ready' || filter === 'questions' || filter === 'duplicates') return filterTexts[filter]
  return typeLooks[filter].plural
}

export function Toolbar() {
  const count = usePage((state) => state.order.length)
  const filter = usePage((state) => state.filter)
  const shown = usePage((state) => (state.filter === null ? state.order.length : toShown(state).length))
  const manual = usePage((state) => state.manual)
  const stale = usePage(
    (state) => state.suggested.length === state.order.length && isOtherOrder(state.order, state.suggested),
  )
  const anyOpen = usePage((state) => state.open.size > 0)
  const running = usePage((state) => state.run.phase === 'running')
  if (count === 0) return null
  const orderText = manual ? 'in your order' : running ? 'as they come' : 'in the suggested order'
  return (
    <div class="toolbar">
      <h2>
        {filter === null ? `${count} ${count === 1 ? 'item' : 'items'}` : `${shown} of ${count} items`}{' '}
        <span class="hint">{filter !== null ? toFilterText(filter) : orderText}</span>
      </h2>
      {filter !== null && (
        <button type="button" onClick={() => page.set(() => ({ filter: null }))}>
          Show all
        </button>
      )}
      {stale && !running && (
        <button type="button" onClick={takeSuggestedOrder}>
          {manual ? 'Back to the suggested order' : 'Sort again: scores have changed'}
        </button>
      )}
      <span class="gap" />
      <button type="button" onClick={anyOpen ? closeAll : openAll}>
        {anyOpen ? 'Close all' : 'Open all'}
      </button>
      <button type="button" class="primary" onClick={() => openExport(null)}>
        Take away…
      </button>
    </div>
  )
}
