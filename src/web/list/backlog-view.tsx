// The backlog: progress, the whole at a glance, the text it came from, and the items.
import { useEffect } from 'preact/hooks'
import { Overview } from '../overview/overview.tsx'
import { SourcePane } from '../source/source-pane.tsx'
import { usePage } from '../state/page-state.ts'
import { ItemList } from './item-list.tsx'
import { ProgressLine } from './progress-line.tsx'
import { Toolbar } from './toolbar.tsx'

export function BacklogView() {
  const hasItems = usePage((state) => state.entries.size > 0)
  // The view has changed: those who use the keyboard start at its top.
  useEffect(() => {
    document.getElementById('content')?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return (
    <div class="desk">
      <aside class="desk-text" aria-label="Your text">
        <SourcePane />
      </aside>
      <div class="desk-work">
        <ProgressLine />
        {hasItems && <Overview />}
        <Toolbar />
        <ItemList />
      </div>
    </div>
  )
}
