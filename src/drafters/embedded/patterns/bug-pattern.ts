// What a pattern of a bug has besides the common shape, and which slots its templates may use.
import type { BugDetails, BugInputs } from '../../../backlog/work-types/bug.ts'
import type { Pattern } from './pattern.ts'

export interface BugPattern extends Pattern<BugInputs> {
  /** Only where this kind of symptom tells how bad it is; else null. */
  readonly severity: BugDetails['severity']
  /** What is expected of anything with this kind of symptom, where that goes without saying. */
  readonly expected?: string
}

export type BugSlots = Readonly<
  Record<
    /** The thing that the symptom is about. */
    | 'thing'
    /** The same, empty where no text names it. */
    | 'named'
    /** The same without an article where it is many ("bells"); empty where it is one, or limited. */
    | 'things'
    /** " when the list is empty", with a blank before it; empty where the report tells no circumstances. */
    | 'when',
    string
  >
>
