// Suite drafting: what a draft must hold and must not, its rules, its grounding.
import { scoreDraft } from '../scores/draft-row.ts'
import { draftText, toHeadedText } from '../subject.ts'
import { draftNumbers, toDraftMetrics } from './draft-metrics.ts'
import type { SuiteDefinition } from './suite.ts'

export const draftingSuite: SuiteDefinition<'drafting'> = {
  name: 'drafting',
  title: 'Drafts and their grounding',
  required: draftNumbers,
  metrics: toDraftMetrics('drafting'),
  toInput: toHeadedText,
  async measure(one, subject, requestId) {
    const answer = await draftText(subject, { ...one, text: toHeadedText(one) }, requestId)
    return scoreDraft(one, answer, subject)
  },
}
