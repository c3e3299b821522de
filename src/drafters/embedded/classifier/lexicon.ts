// All lexicon rules, in the order in which their weights are stored.
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
