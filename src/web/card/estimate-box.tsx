// The size of an item: the range drawn on the cards of its scale, and the reasons.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { Estimate } from '../../backlog/estimate-schema.ts'
import { editItem } from '../state/edit-actions.ts'
import { toChoices, toSizeText, toWorth, withLikely } from '../state/size-cards.ts'
import { toFieldId } from './field-row.tsx'
import { withTimebox } from './timebox-field.tsx'

const basisTexts: Readonly<Record<Estimate['basis'], string>> = {
  generic: 'Nothing is known of your team’s sizes: say what a typical item is worth.',
  'typical-points': 'Set by what a typical item is worth on your team.',
  'reference-items': 'Set by your reference items.',
  stated: 'The input states this size.',
}

export function EstimateBox({ item }: { readonly item: BacklogItem }) {
  const { estimate } = item
  const id = toFieldId(item.id, 'estimate')
  const choices = toChoices(estimate, estimate.likely, estimate.low, estimate.high)
  const change = (index: number) => {
    const likely = choices[index]
    if (likely === undefined) return
    editItem(item.id, 'estimate', (now) => {
      if (now.type === 'spike' && typeof likely === 'number') {
        return withTimebox(now, likely, now.details.timebox.unit)
      }
      return { ...now, estimate: withLikely(now.estimate, likely) }
    })
  }
  return (
    <div class="box">
      <h4>{estimate.unit === 'timebox' ? 'Timebox' : 'Size'}</h4>
      <p class="figure">
        <strong>{toSizeText(estimate.likely, estimate)}</strong>{' '}
        <span class="hint">{toRangeText(estimate)}</span>
      </p>
      <RangeDrawing estimate={estimate} />
      <label for={id} class="unseen">
        Likely size
      </label>
      <select
        id={id}
        value={String(choices.indexOf(estimate.likely))}
        onChange={(event) => change(Number(event.currentTarget.value))}
      >
        {choices.map((size, index) => (
          <option key={String(size)} value={String(index)}>
            {toSizeText(size, estimate)}
          </option>
        ))}
      </select>
      <details>
        <summary>Why this size</summary>
        <ul dir="auto">
          {estimate.drivers.map((driver) => (
            <li key={driver}>{driver}</li>
          ))}
        </ul>
        <p class="hint">
          {Math.round(estimate.confidence * 100)} % of such items end within one card of this.{' '}
          {estimate.unit === 'points' && basisTexts[estimate.basis]}
        </p>
      </details>
      {estimate.splitAdvised && <p class="hint warn">Large for one piece of work: consider a split.</p>}
    </div>
  )
}

function toRangeText(estimate: Estimate): string {
  const { low, high } = estimate
  return low === high ? 'no range' : `from ${low} to ${high}`
}

/** The range on the cards of the scale: a band from low to high, a dot at the likely size. */
export function RangeDrawing({ estimate }: { readonly estimate: Estimate }) {
  const { low, likely, high } = estimate
  const cards = toChoices(estimate, low, likely, high)
  const step = 200 / Math.max(1, cards.length - 1)
  const at = (size: Estimate['likely']) => 12 + cards.indexOf(size) * step
  const named = cards.filter((card) => toWorth(card) <= toWorth(high) * 2.7 || cards.length < 8)
  return (
    <svg
      class="range"
      viewBox="0 0 224 34"
      role="img"
      aria-label={`${toRangeText(estimate)}, likely ${likely}`}
    >
      <line x1="12" x2="212" y1="11" y2="11" class="axis" />
      <rect x={at(low) - 6} width={at(high) - at(low) + 12} y="5" height="12" rx="6" class="band" />
      {cards.map((card) => (
        <circle key={String(card)} cx={at(card)} cy="11" r="1.6" class="tick" />
      ))}
      <circle cx={at(likely)} cy="11" r="6" class="dot" />
      {named.map((card) => (
        <text key={String(card)} x={at(card)} y="31" class={card === likely ? 'likely' : ''}>
          {card}
        </text>
      ))}
    </svg>
  )
}
