// Puts open questions in order: the best one first, then one for each field that must not stay open.
import type { QuestionDraft } from './compose-draft.ts'

/** The first question stays first; the others follow by `vital`, the rest last. Each field is asked for once. */
export function toVitalFirst(questions: readonly QuestionDraft[], vital: readonly string[]): QuestionDraft[] {
  const [best, ...others] = questions
  if (best === undefined) return []
  const rank = (field: string) => (vital.includes(field) ? vital.indexOf(field) : vital.length)
  const sorted = others.toSorted((a, b) => rank(a.field) - rank(b.field))
  const seen = new Set<string>()
  return [best, ...sorted].filter(({ field }) => !seen.has(field) && seen.add(field) !== undefined)
}
