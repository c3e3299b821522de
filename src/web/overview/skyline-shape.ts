// The geometry of the picture of the backlog: one column an item, in order. Pure.
import type { WorkType } from '../../backlog/work-type.ts'
import type { Entry } from '../state/page-state.ts'
import { toWorth } from '../state/size-cards.ts'

export interface Column {
  readonly id: string
  readonly type: WorkType
  readonly title: string
  readonly x: number
  readonly width: number
  /** Heights of the low, likely and high size. */
  readonly low: number
  readonly likely: number
  readonly high: number
  readonly ready: boolean
  readonly questions: number
}

export interface Skyline {
  readonly columns: readonly Column[]
  readonly width: number
  /** Heights of the lines that help to read, with what they stand for. */
  readonly lines: readonly { readonly y: number; readonly label: string }[]
}

export const skylineWidth = 1_000
export const skylineHeight = 150

/** Height of a size: logarithmic, as scales of cards are. A working day of a spike counts as a point. */
function toHeight(worth: number, largest: number): number {
  return (skylineHeight * Math.log(1 + worth)) / Math.log(1 + largest)
}

/** The columns of the items in order; empty for no items. */
export function toSkyline(order: readonly string[], entries: ReadonlyMap<string, Entry>): Skyline {
  const items = order.flatMap((id) => entries.get(id)?.item ?? [])
  const worths = items.map(({ estimate }) => {
    const hours = estimate.scale === 'hours' ? 8 : 1
    return [estimate.low, estimate.likely, estimate.high].map((size) => toWorth(size) / hours)
  })
  const largest = Math.max(8, ...worths.map((sizes) => sizes[2] ?? 0))
  const step = Math.min(64, skylineWidth / Math.max(1, items.length))
  const gap = step > 12 ? 6 : step > 4 ? 1 : 0
  const columns = items.map((item, index) => {
    const [low = 0, likely = 0, high = 0] = (worths[index] ?? []).map((worth) => toHeight(worth, largest))
    return {
      id: item.id,
      type: item.type,
      title: item.title,
      x: round(index * step),
      width: round(step - gap),
      low: round(low),
      likely: round(likely),
      high: round(high),
      ready: item.quality.ready,
      questions: item.openQuestions.length,
    }
  })
  const lines = [1, 3, 8, 21, 55]
    .filter((worth) => worth <= largest)
    .map((worth) => ({ y: round(toHeight(worth, largest)), label: String(worth) }))
  return { columns, width: Math.max(420, round(step * items.length)), lines }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
