// The line of a card: place, type, title, and what one looks for in a list.

import { MoveHandle } from '../list/move-handle.tsx'
import { toggleOpen } from '../list/selection.ts'
import { RangeMark } from '../overview/range-mark.tsx'
import type { Entry } from '../state/page-state.ts'
import { toSizeText } from '../state/size-cards.ts'
import { TypeBadge } from '../type-badge.tsx'
import { ScoreMeter } from './priority-box.tsx'
import { toStory } from './story.ts'

export function CardHead({ entry, open }: { readonly entry: Entry; readonly open: boolean }) {
  const { item } = entry
  const { id, title, estimate, priority, quality, openQuestions } = item
  const must = quality.findings.filter(({ severity }) => severity === 'error').length
  const duplicate = item.duplicates.some(({ relation }) => relation === 'match')
  const story = toStory(item)
  return (
    <header class="card-head">
      <MoveHandle id={id} title={title} />
      <div class="card-name">
        <p class="card-marks">
          <TypeBadge type={item.type} />
          {must > 0 && <span class="mark error">{must} to mend</span>}
          {openQuestions.length > 0 && (
            <span class="mark">
              {openQuestions.length} {openQuestions.length === 1 ? 'question' : 'questions'}
            </span>
          )}
          {duplicate && <span class="mark warning">duplicate?</span>}
          {item.provenance.degraded !== null && <span class="mark">by the fallback</span>}
          {entry.busy !== null && <span class="mark busy">{entry.busy}</span>}
        </p>
        <h3>
          <button type="button" class="opener" aria-expanded={open} dir="auto" onClick={() => toggleOpen(id)}>
            {title}
          </button>
        </h3>
        {!open && story !== '' && (
          <p class="story" dir="auto">
            {story}
          </p>
        )}
      </div>
      <div class="card-figures">
        <span class="size">
          <span class="unseen">Size </span>
          {toSizeText(estimate.likely, estimate)}
          <RangeMark estimate={estimate} />
        </span>
        <span class="score">
          <span class="unseen">Priority </span>
          {priority.score}
          <ScoreMeter score={priority.score} />
        </span>
      </div>
    </header>
  )
}
