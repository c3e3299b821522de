// A lexicon rule: a pattern over lower-case text that hints at a work type.
import type { WorkType } from '../../../backlog/work-type.ts'

export interface LexiconRule {
  /** Unique and stable: the learned weights are stored in the order of the rules. */
  readonly id: string
  /** The type it was written for; what it really says is learned. */
  readonly hint: WorkType
  /** Over lower-case text with straight quotes and single spaces; linear time. */
  readonly pattern: RegExp
}
