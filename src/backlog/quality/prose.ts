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

let last: { readonly item: ProseItem; readonly prose: readonly Prose[] } | null = null

/**
 * Title, summary, details, criteria and questions, in this order; assumptions are not among them. Rule after rule asks
 * for it of one item, so the last is remembered.
 */
export function toProse(item: ProseItem): readonly Prose[] {
  if (last?.item === item) return last.prose
  const prose = toStatements(item)
  for (const [index, { question }] of item.openQuestions.entries())
    prose.push({ path: `openQuestions[${index}].question`, text: question })
  last = { item, prose }
  return prose
}

/** As `toProse`, without the questions. */
export function toStatements(item: Omit<ProseItem, 'openQuestions'>): Prose[] {
  const prose: Prose[] = [{ path: 'title', text: item.title }]
  if (item.summary !== null) prose.push({ path: 'summary', text: item.summary })
  prose.push(...toDetailProse(item.details))
  for (const [index, criterion] of item.acceptanceCriteria.entries())
    prose.push(...toCriterionProse(criterion, index))
  return prose
}

/** The texts of an item's details and of their lists. */
export function toDetailProse(details: object): Prose[] {
  const prose: Prose[] = []
  for (const [key, value] of Object.entries(details)) {
    if (typeof value === 'string') prose.push({ path: `details.${key}`, text: value })
    if (!Array.isArray(value)) continue
    for (const [index, text] of value.entries())
      if (typeof text === 'string') prose.push({ path: `details.${key}[${index}]`, text })
  }
  return prose
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
