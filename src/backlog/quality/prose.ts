// The words of an item, each with its path, and what rules ask of single texts.
import type { Criterion, Question } from '../item-fields.ts'

/** What the rules on words need of an item. */
export interface ProseItem {
  readonly title: string
  readonly summary: string | null
  readonly details: object
  readonly acceptanceCriteria: readonly Criterion[]
  readonly openQuestions: readonly Pick<Question, 'field' | 'question'>[]
  readonly assumptions: readonly string[]
  readonly language: string
}

export interface Prose {
  readonly path: string
  readonly text: string
}

/** Title, summary, details, criteria and questions, in this order; assumptions are not among them. */
export function toProse(item: ProseItem): Prose[] {
  return [
    { path: 'title', text: item.title },
    ...(item.summary === null ? [] : [{ path: 'summary', text: item.summary }]),
    ...toDetailProse(item.details),
    ...item.acceptanceCriteria.flatMap(toCriterionProse),
    ...item.openQuestions.map(({ question }, index) => ({
      path: `openQuestions[${index}].question`,
      text: question,
    })),
  ]
}

/** The texts of an item's details and of their lists. */
export function toDetailProse(details: object): Prose[] {
  return Object.entries(details).flatMap(([key, value]): Prose[] => {
    if (typeof value === 'string') return [{ path: `details.${key}`, text: value }]
    if (!Array.isArray(value)) return []
    return value.flatMap((text: unknown, index) =>
      typeof text === 'string' ? [{ path: `details.${key}[${index}]`, text }] : [],
    )
  })
}

/** The clauses of a criterion, or its statement. */
export function toCriterionProse(criterion: Criterion, index: number): Prose[] {
  const path = `acceptanceCriteria[${index}]`
  if ('statement' in criterion) return [{ path: `${path}.statement`, text: criterion.statement }]
  return [
    { path: `${path}.given`, text: criterion.given },
    { path: `${path}.when`, text: criterion.when },
    { path: `${path}.then`, text: criterion.then },
  ]
}

/** A criterion as one text. */
export function toCriterionText(criterion: Criterion): string {
  if ('statement' in criterion) return criterion.statement
  return `${criterion.given}, ${criterion.when}, ${criterion.then}`
}

/** True when an open question asks for the field: for itself, for its last name, or for what holds it. */
export function isAsked({ openQuestions }: Pick<ProseItem, 'openQuestions'>, field: string): boolean {
  const name = field.replace(/^details\./u, '')
  return openQuestions.some((question) => {
    const asked = question.field.replace(/^details\./u, '').replace(/\[\d*\]$/u, '')
    return asked === name || question.field === 'details'
  })
}

/** A text for a message: on one line, at most 60 characters. */
export function toExcerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const characters = [...line]
  return characters.length <= 60 ? line : `${characters.slice(0, 59).join('').trimEnd()}…`
}
