// Rule A8: what an item says has its ground in the input.
import { findUngrounded, toBreach } from '../grounding.ts'
import type { Evidence } from '../item-fields.ts'
import { toExcerpt } from './prose.ts'
import type { Breach, Rule } from './rule.ts'

export const evidenceRules: readonly Rule<object>[] = [
  {
    id: 'A8',
    severity: 'error',
    meaning:
      'Evidence quotes the input to the letter; numbers, dates, product and technology names stand in the input, the context or the assumptions.',
    check: (item, facts) => [
      ...item.evidence.flatMap((evidence, index) => checkQuote(evidence, index, facts.sourceText)),
      ...findUngrounded(item, facts).map(toBreach),
    ],
  },
]

function checkQuote({ quote, span, field }: Evidence, index: number, sourceText: string | null): Breach[] {
  const path = `evidence[${index}].quote`
  if (sourceText !== null && !sourceText.includes(quote)) {
    return [
      {
        path,
        message: `The quote “${toExcerpt(quote)}” for ${field} does not stand in the input.`,
        fix: 'Quote the input to the letter, or take the evidence out.',
      },
    ]
  }
  if (span.end - span.start === quote.length) return []
  return [
    {
      path: `evidence[${index}].span`,
      message: `The span of “${toExcerpt(quote)}” is ${span.end - span.start} long and the quote ${quote.length}.`,
      fix: 'Give the span of the quote: start and end in UTF-16 code units, end exclusive.',
    },
  ]
}
