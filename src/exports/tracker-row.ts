// Title and description of an item within the limits of a tracker, with a warning for everything that was cut.
import type { BacklogItem } from '../backlog/backlog-item.ts'
import { toCut, toOneLine } from './clean-text.ts'
import { fitSections } from './fit-sections.ts'
import { toSections } from './item-sections.ts'
import type { Section } from './section.ts'

export interface TrackerLimits {
  readonly tracker: string
  /** UTF-16 code units, the tightest way to count. */
  readonly title: number
  readonly description: number
}

export interface TrackerText<T> {
  readonly title: string
  readonly description: T
  readonly warnings: readonly string[]
}

/** A title that is cut stands whole at the start of the description. `keep` picks the sections of the description. */
export function toTrackerText<T>(
  item: BacklogItem,
  limits: TrackerLimits,
  render: (sections: readonly Section[]) => T,
  measure: (body: T) => number,
  keep: (section: Section) => boolean = () => true,
): TrackerText<T> {
  const whole = toOneLine(item.title) || toOneLine(item.id)
  const title = toCut(whole, limits.title)
  const isCut = title !== whole
  const heading: Section = { name: 'summary', heading: 'Title', form: 'text', lines: [whole] }
  const sections = toSections(item).filter(keep)
  const { body, left } = fitSections(
    isCut ? [heading, ...sections] : sections,
    limits.description,
    render,
    measure,
  )
  const warnings: string[] = []
  const name = `"${toCut(whole, 60)}"`
  if (isCut) {
    warnings.push(
      `${name}: the title has ${whole.length} characters, ${limits.tracker} takes ${limits.title}; it stands whole in the description.`,
    )
  }
  if (left.length > 0) {
    warnings.push(
      `${name}: ${limits.tracker} takes ${limits.description} characters of description; left out: ${left.join(', ')}.`,
    )
  }
  return { title, description: body, warnings }
}

/** As `toTrackerText`, for a description that is a string; one that is too long in itself is cut. */
export function toTrackerString(
  item: BacklogItem,
  limits: TrackerLimits,
  render: (sections: readonly Section[]) => string,
  keep?: (section: Section) => boolean,
): TrackerText<string> {
  const text = toTrackerText(item, limits, render, (body) => body.length, keep)
  return { ...text, description: toCut(text.description, limits.description) }
}
