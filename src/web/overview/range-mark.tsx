// The range of an estimate in miniature, for the list.
import type { Estimate } from '../../backlog/estimate-schema.ts'
import { toWorth } from '../state/size-cards.ts'

const largest = Math.log(22)

/** From small on the left to large on the right, on a logarithmic scale. */
export function RangeMark({ estimate }: { readonly estimate: Estimate }) {
  const place = (size: Estimate['likely']) =>
    Math.min(46, 2 + (44 * Math.log(Math.max(1, toWorth(size)))) / largest)
  const low = place(estimate.low)
  const high = place(estimate.high)
  return (
    <svg class="range-mark" viewBox="0 0 48 6" width="48" height="6" aria-hidden="true">
      <line x1="2" x2="46" y1="3" y2="3" class="axis" />
      <rect x={low - 2} width={high - low + 4} y="1" height="4" rx="2" class="band" />
      <circle cx={place(estimate.likely)} cy="3" r="3" class="dot" />
    </svg>
  )
}
