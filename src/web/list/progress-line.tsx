// How far drafting is, and what to do when it ended early.
import { NoticeBox } from '../notice-box.tsx'
import { toCoveredSpans } from '../state/draft-events.ts'
import { draftRest, stopDraft } from '../state/draft-run.ts'
import { type PageState, page, usePage } from '../state/page-state.ts'
import { toProgressText } from '../state/progress-voice.ts'
import { toUncovered } from '../state/spans.ts'

export function ProgressLine() {
  const run = usePage((state) => state.run)
  if (run.phase === 'running') {
    const known = run.ideas > 0
    return (
      <section class="progress" aria-label="Progress">
        <span class="progress-words">{toProgressText(run)}</span>
        <progress
          aria-label="Drafted"
          max={Math.max(1, run.ideas)}
          {...(known ? { value: run.drafted + run.failed } : {})}
        />
        <button type="button" onClick={stopDraft}>
          Stop and keep what is there
        </button>
      </section>
    )
  }
  if (run.phase === 'failed' && run.notice !== null) {
    return (
      <NoticeBox notice={run.notice}>
        <RestButton />
        <button type="button" onClick={() => page.set(() => ({ view: 'compose' }))}>
          Edit the text
        </button>
      </NoticeBox>
    )
  }
  if (run.phase === 'stopped') return <StoppedLine run={run} />
  if (run.phase === 'done' && run.drafted === 0 && run.failed === 0) return <NothingFound />
  return null
}

function StoppedLine({ run }: { readonly run: PageState['run'] }) {
  const notice = {
    tone: 'plain' as const,
    title: 'Stopped.',
    detail: `${run.drafted} of ${Math.max(run.ideas, run.drafted)} drafted, and kept.`,
  }
  return (
    <NoticeBox notice={notice}>
      <RestButton />
    </NoticeBox>
  )
}

function RestButton() {
  const rest = toUncovered(page.get().draftedText, toCoveredSpans(page.get())).length
  if (rest === 0) return null
  return (
    <button type="button" class="primary" onClick={draftRest}>
      {page.get().entries.size === 0 ? 'Try again' : 'Draft the rest'}
    </button>
  )
}

function NothingFound() {
  const notice = {
    tone: 'plain' as const,
    title: 'No idea was found in this text.',
    detail: 'What was set aside stands beside, and each passage there can be made an idea.',
  }
  return (
    <NoticeBox notice={notice}>
      <button type="button" onClick={() => page.set(() => ({ view: 'compose' }))}>
        Edit the text
      </button>
    </NoticeBox>
  )
}
