// Rules A6 and A7: weak words in criteria, and criteria for what can go wrong.
import type { Criterion } from '../item-fields.ts'
import { type ProseItem, toCriterionProse, toCriterionText, toExcerpt } from './prose.ts'
import type { Breach, Rule } from './rule.ts'
import { readText } from './text-reading.ts'
import { toWordLists, type WordLists } from './word-lists.ts'

export const wordingRules: readonly Rule<object>[] = [
  {
    id: 'A6',
    severity: 'warning',
    meaning:
      'No weak word (fast, easy, appropriate, some, etc.) stands in a criterion without a number or threshold.',
    words: ['weak', 'threshold'],
    check: (item) => checkWeakWords(item, toWordLists(item.language)),
  },
  {
    id: 'A7',
    severity: 'warning',
    meaning: 'At least one criterion covers an edge or an error.',
    words: ['edge'],
    check: (item) => checkEdges(item, toWordLists(item.language)),
  },
]

function checkWeakWords(item: ProseItem, lists: WordLists | null): Breach[] {
  const { weak, threshold } = lists ?? {}
  if (weak == null || threshold == null) return []
  return item.acceptanceCriteria.flatMap((criterion, index) =>
    toCriterionProse(criterion, index).flatMap(({ path, text }) => {
      if (!readText(text, item.language).holds('weak')) return []
      const own = text.replace(/`[^`]*`|“[^”]*”|"[^"]*"|„[^“”]*[“”]|«[^»]*»/gu, ' … ')
      const found = [...own.matchAll(weak)].filter((match) => !isName(match[0], match.index))
      if (found.length === 0 || isMeasured(own, weak, threshold)) return []
      const words = [...new Set(found.map(([word]) => word.toLowerCase()))].map((word) => `“${word}”`)
      const plural = words.length > 1
      return [
        {
          path,
          message: `${words.join(', ')} ${plural ? 'are weak words' : 'is a weak word'} without a number: “${toExcerpt(text)}”.`,
          fix: 'Give a number, a limit or a list instead.',
        },
      ]
    }),
  )
}

/** Inside a sentence, a word with a capital names something, as in "the Quick Actions bar". */
function isName(word: string, index: number): boolean {
  return index > 0 && /^\p{Lu}\p{Ll}/u.test(word)
}

/** True when the clause holds digits, a number word or a reference to a figure, the weak words themselves aside. */
function isMeasured(text: string, weak: RegExp, threshold: RegExp): boolean {
  const rest = text.replace(weak, ' ')
  return /\p{N}/u.test(rest) || threshold.test(rest)
}

function checkEdges({ acceptanceCriteria, language }: ProseItem, lists: WordLists | null): Breach[] {
  if (lists?.edge == null || acceptanceCriteria.length === 0) return []
  const covers = (criterion: Criterion) => readText(toCriterionText(criterion), language).holds('edge')
  if (acceptanceCriteria.some(covers)) return []
  return [
    {
      path: 'acceptanceCriteria',
      message: 'No criterion covers an edge or an error.',
      fix: 'Add what happens when something is missing, invalid, too large, done twice or fails.',
    },
  ]
}
