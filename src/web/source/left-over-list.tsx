// What did not become an item: set aside, failed, or not reached; each can be drafted all the same.
import { useState } from 'preact/hooks'
import type { SetAsideReason } from '../../architect/passage.ts'
import { NoticeBox } from '../notice-box.tsx'
import { toCoveredSpans } from '../state/draft-events.ts'
import { draftPassage, draftRest } from '../state/draft-run.ts'
import { type Notice, usePage } from '../state/page-state.ts'
import { type Piece, toUncovered } from '../state/spans.ts'

const reasons: Readonly<Record<SetAsideReason, string>> = {
  heading: 'a heading',
  context: 'context for others',
  done: 'done already',
  struck: 'struck out',
  greeting: 'a greeting',
  signature: 'a signature',
  quoted: 'quoted',
  separator: 'a separator',
  'not-work': 'no work in it',
}

/** So many are drawn at first. */
const few = 12

export function LeftOverList() {
  const setAside = usePage((state) => state.setAside)
  const failures = usePage((state) => state.failures)
  const rest = usePage((state) =>
    state.run.phase === 'running' || state.run.phase === 'idle'
      ? 0
      : toUncovered(state.draftedText, toCoveredSpans(state)).length,
  )
  const [all, setAll] = useState(false)
  const asides = setAside.filter(({ text, reason }) => reason !== 'separator' && text.trim() !== '')
  const shown = all ? asides : asides.slice(0, few)
  return (
    <div class="left-over">
      {failures.length > 0 && (
        <section aria-label="Failed">
          <h3>{failures.length} could not be drafted</h3>
          <ul>
            {failures.map(({ text, span, message }) => (
              <LeftOver key={span.start} piece={{ text, start: span.start }} reason={message} again />
            ))}
          </ul>
        </section>
      )}
      {rest > 0 && (
        <section aria-label="Not drafted">
          <h3>{rest === 1 ? 'One part is' : `${rest} parts are`} not drafted</h3>
          <button type="button" onClick={draftRest}>
            Draft the rest
          </button>
        </section>
      )}
      {asides.length > 0 && (
        <section aria-label="Set aside">
          <h3>{asides.length} set aside</h3>
          <ul>
            {shown.map(({ text, span, reason }) => (
              <LeftOver
                key={span.start}
                piece={{ text, start: span.start }}
                reason={reasons[reason] ?? reason}
              />
            ))}
          </ul>
          {asides.length > few && (
            <button type="button" class="link" onClick={() => setAll(!all)}>
              {all ? 'Show fewer' : `Show all ${asides.length}`}
            </button>
          )}
        </section>
      )}
    </div>
  )
}

interface LeftOverProps {
  readonly piece: Piece
  readonly reason: string
  readonly again?: boolean
}

function LeftOver({ piece, reason, again }: LeftOverProps) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Notice | null>(null)
  const draft = async () => {
    setBusy(true)
    setProblem(await draftPassage(piece))
    setBusy(false)
  }
  return (
    <li>
      <span class="left-words" dir="auto">
        {piece.text.trim()}
      </span>{' '}
      <span class="hint" dir="auto">
        {reason}
      </span>{' '}
      <button type="button" class="link" disabled={busy} onClick={() => void draft()}>
        {busy ? 'Drafting…' : again === true ? 'Try again' : 'Make it an idea'}
      </button>
      {problem !== null && <NoticeBox notice={problem} />}
    </li>
  )
}
