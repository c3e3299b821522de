// All lexicon rules, in the order in which their weights are stored.

import { foreignRules } from './foreign-lexicon.ts'
import { codeRules } from './lexicon-code.ts'
import { defectRules } from './lexicon-defect.ts'
import { featureRules } from './lexicon-feature.ts'
import { inquiryRules } from './lexicon-inquiry.ts'
import { operationsRules } from './lexicon-operations.ts'
import type { LexiconRule } from './lexicon-rule.ts'

export const lexiconRules: readonly LexiconRule[] = [
  ...defectRules,
  ...inquiryRules,
  ...codeRules,
  ...operationsRules,
  ...featureRules,
]

/** Patterns first, then the words of other languages: a rule's position here is its number everywhere. */
export const ruleIds: readonly string[] = [...lexiconRules, ...foreignRules].map(({ id }) => id)
