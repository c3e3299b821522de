// A lexicon rule for other languages: words by language that hint at a work type.
import type { WorkType } from '../../../backlog/work-type.ts'

export const foreignLanguages = ['de', 'fr', 'es', 'it', 'pt', 'nl'] as const
export type ForeignLanguage = (typeof foreignLanguages)[number]

export interface ForeignRule {
  /** Unique among all rules and stable: the learned weights are stored under it. */
  readonly id: string
  /** The type it was written for; what it really says is learned. */
  readonly hint: WorkType
  /**
   * Lower-case entries with spaces in between. `name*` is a beginning, `one_two` two words in a row, `~one` holds only
   * in a text that is not taken for English, because English has the word too.
   */
  readonly words: Readonly<Record<ForeignLanguage, string>>
  /** Over the words with single spaces in between, only in a text that is not taken for English; linear time. */
  readonly pattern?: RegExp
}

/** For a rule that has a pattern alone. */
export const noWords: ForeignRule['words'] = { de: '', fr: '', es: '', it: '', pt: '', nl: '' }
