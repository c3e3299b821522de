// A spike's timebox: amount and unit; the estimate follows it.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import { editItem } from '../state/edit-actions.ts'
import { withLikely } from '../state/size-cards.ts'

/** The item with another timebox, and the estimate that it stands for. */
export function withTimebox(item: BacklogItem, amount: number, unit: 'hours' | 'days'): BacklogItem {
  if (item.type !== 'spike' || !(amount > 0) || amount > 400) return item
  const scaled = { ...item.estimate, scale: unit, low: amount / 2, high: amount }
  return {
    ...item,
    details: { ...item.details, timebox: { amount, unit } },
    estimate: { ...withLikely(scaled, amount), splitAdvised: unit === 'days' ? amount > 3 : amount > 24 },
  }
}

export function TimeboxField({ item, id }: { readonly item: BacklogItem; readonly id: string }) {
  if (item.type !== 'spike') return null
  const { amount, unit } = item.details.timebox
  const change = (next: number, nextUnit: 'hours' | 'days') =>
    editItem(item.id, 'details.timebox', (now) => withTimebox(now, next, nextUnit))
  return (
    <>
      <label for={id} class="field-label">
        Timebox
      </label>
      <span class="pair">
        <input
          id={id}
          type="number"
          min="0.5"
          max="400"
          step="0.5"
          value={amount}
          onChange={(event) => change(event.currentTarget.valueAsNumber, unit)}
        />
        <select
          aria-label="Unit of the timebox"
          value={unit}
          onChange={(event) => change(amount, event.currentTarget.value === 'hours' ? 'hours' : 'days')}
        >
          <option value="hours">hours</option>
          <option value="days">days</option>
        </select>
      </span>
    </>
  )
}
