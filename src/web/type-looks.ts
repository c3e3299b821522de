// How the five types are named on the page; the same labels as in the domain, without its schemas.
import type { WorkType } from '../backlog/work-type.ts'

interface TypeLook {
  readonly label: string
  readonly plural: string
  /** What it is for, in a few words. */
  readonly hint: string
}

export const typeLooks: Readonly<Record<WorkType, TypeLook>> = {
  feature: { label: 'Feature', plural: 'features', hint: 'value that users see' },
  bug: { label: 'Bug', plural: 'bugs', hint: 'a defect in what exists' },
  debt: { label: 'Technical debt', plural: 'technical debt', hint: 'what slows the team down' },
  spike: { label: 'Spike', plural: 'spikes', hint: 'time-boxed investigation' },
  infrastructure: {
    label: 'Infrastructure',
    plural: 'infrastructure',
    hint: 'upgrades, delivery, operations',
  },
}

export const typeOrder: readonly WorkType[] = ['feature', 'bug', 'debt', 'spike', 'infrastructure']

/** True of a type's id. */
export function isWorkType(value: string): value is WorkType {
  return Object.hasOwn(typeLooks, value)
}
