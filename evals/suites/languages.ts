// Suite languages: work type, language and draft of ideas that are not in English.
import { addUsage, noUsage } from '../../src/architect/usage.ts'
import { toMeanMetric } from '../measurement.ts'
import { scoreDraft } from '../scores/draft-row.ts'
import { scoreType } from '../scores/type-row.ts'
import { draftText, toHeadedText, triageIdeas } from '../subject.ts'
import { draftNumbers, toDraftMetrics } from './draft-metrics.ts'
import type { SuiteDefinition } from './suite.ts'

const share = { unit: 'share', better: 'higher' } as const

export const languagesSuite: SuiteDefinition<'languages'> = {
  name: 'languages',
  title: 'Other languages',
  required: ['correct', 'language', ...draftNumbers],
  metrics: [
    toMeanMetric('correct', { id: 'languages.accuracy', label: 'Work type', ...share }),
    toMeanMetric('language', { id: 'languages.language', label: 'Language told', ...share }),
    ...toDraftMetrics('languages'),
  ],
  toInput: toHeadedText,
  async measure(one, subject, requestId) {
    const [triaged] = await triageIdeas(subject, [one], requestId)
    const usage = triaged?.usage ?? noUsage
    const typed = scoreType(one, triaged?.ideas[0] ?? null, { usage, hard: false, note: null })
    const answer = await draftText(subject, { ...one, text: toHeadedText(one) }, requestId)
    const drafted = scoreDraft(one, answer, subject)
    const languages = answer.items.map(({ language }) => language)
    const isTold = languages.length > 0 && languages.every((language) => language === one.language)
    const misses = [
      ...typed.misses,
      ...(isTold ? [] : [`The language is ${one.language}, not ${languages.join(', ') || 'none'}.`]),
      ...drafted.misses,
    ]
    return {
      ...drafted,
      passed: misses.length === 0 && drafted.breaches.length === 0,
      numbers: { ...drafted.numbers, ...typed.numbers, language: Number(isTold) },
      labels: { ...drafted.labels, ...typed.labels, language: one.language },
      expected: `${typed.expected}, ${one.language}\n${drafted.expected}`,
      actual: `${typed.actual}\n${drafted.actual}`,
      misses,
      usage: addUsage(typed.usage, drafted.usage),
    }
  },
}
