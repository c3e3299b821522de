// The page: ideas go in on one view, the backlog stands on the other.

import { ComposeView } from './compose/compose-view.tsx'
import { ExportDialog } from './export/export-dialog.tsx'
import { KeyDialog } from './key-dialog.tsx'
import { BacklogView } from './list/backlog-view.tsx'
import { NoticeBox } from './notice-box.tsx'
import { page, usePage } from './state/page-state.ts'
import { UndoToast } from './undo-toast.tsx'

export function Page() {
  const view = usePage((state) => state.view)
  const notice = usePage((state) => state.notice)
  const exporting = usePage((state) => state.exporting)
  const keyAsked = usePage((state) => state.keyAsked)
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="top">
        <h1 class="brand">
          <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
            <rect class="mark" width="32" height="32" rx="7" />
            <g class="mark-lines">
              <rect x="7" y="8" width="18" height="4" rx="2" />
              <rect x="7" y="14" width="13" height="4" rx="2" opacity=".8" />
              <rect x="7" y="20" width="8" height="4" rx="2" opacity=".6" />
            </g>
          </svg>
          Product Backlog Architect
        </h1>
        <nav aria-label="Elsewhere">
          <a href="/docs">API</a>
        </nav>
      </header>
      <main id="content" class={view} tabIndex={-1}>
        {notice !== null && (
          <NoticeBox notice={notice}>
            <button type="button" onClick={() => page.set(() => ({ notice: null }))}>
              Understood
            </button>
          </NoticeBox>
        )}
        {view === 'compose' ? <ComposeView /> : <BacklogView />}
      </main>
      {exporting !== null && <ExportDialog ids={exporting.ids} />}
      {keyAsked !== null && <KeyDialog isRefused={keyAsked.isRefused} />}
      <UndoToast />
      <LiveRegion />
    </>
  )
}

function LiveRegion() {
  const announcement = usePage((state) => state.announcement)
  return (
    <div class="unseen" role="status" aria-live="polite">
      {announcement}
    </div>
  )
}
