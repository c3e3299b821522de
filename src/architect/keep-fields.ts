// What a revision must leave alone: locked fields, fields that the change does not touch, and every word of the old form.
import { type BacklogItem, BacklogItemSchema } from '../backlog/backlog-item.ts'
import { workTypeTexts } from '../backlog/work-type.ts'
import { readField, withField } from './field-paths.ts'
import type { ReviseChange } from './revise-request.ts'

/**
 * The revised item with what had to stay put back from the item before: locked fields to the letter, and, where only
 * questions were answered, all fields that the answers do not speak of. Nothing of the old details is lost: what the new
 * form has no place for goes to the summary.
 */
export function keepFields(before: BacklogItem, after: BacklogItem, change: ReviseChange): BacklogItem {
  const isAnswerOnly = change.type === null && change.instruction === null && change.answers.length > 0
  const untouched = isAnswerOnly ? toUntouched(before, change) : []
  let item = withStableIds(before, after)
  for (const path of [...untouched, ...change.locked]) {
    const kept = readField(before, path)
    if (kept !== undefined && readField(item, path) !== undefined) item = withField(item, path, kept)
  }
  item = fillAnswers(before, item, change)
  const checked = BacklogItemSchema.safeParse(withLostWords(before, item, change))
  return checked.success ? checked.data : before
}

/** Paths of title, details and criteria that no answered question names. */
function toUntouched(before: BacklogItem, { answers }: ReviseChange): string[] {
  const asked = new Set(answers.map(({ question }) => question))
  const touched = before.openQuestions.filter(({ id }) => asked.has(id)).map(({ field }) => field)
  const paths = ['title', 'acceptanceCriteria', ...Object.keys(before.details).map((key) => `details.${key}`)]
  return paths.filter((path) => !touched.some((field) => field === path || field.startsWith(`${path}[`)))
}

/** An answer whose field is still unknown fills it with its own words; an answered question is not open any more. */
function fillAnswers(
  before: BacklogItem,
  after: BacklogItem,
  { answers, locked }: ReviseChange,
): BacklogItem {
  let item = after
  for (const { question: id, answer } of answers) {
    const field = before.openQuestions.find((question) => question.id === id)?.field
    if (field === undefined || locked.includes(field)) continue
    const value = readField(item, field)
    const filled = withField(item, field, toFilled(value, answer))
    if (isUnknown(value) && BacklogItemSchema.safeParse(filled).success) item = filled
    else if (!holdsWords(item, answer))
      item = { ...item, assumptions: [...item.assumptions, answer].slice(-20) }
  }
  const answered = new Set(answers.map(({ question }) => question))
  const gone = before.openQuestions.filter(({ id }) => answered.has(id)).map(({ question }) => question)
  return { ...item, openQuestions: item.openQuestions.filter(({ question }) => !gone.includes(question)) }
}

function isUnknown(value: unknown): boolean {
  return value === null || value === 'unknown' || (Array.isArray(value) && value.length === 0)
}

/** Lists get one entry; whether the field takes the words at all, its schema decides. */
function toFilled(value: unknown, answer: string): unknown {
  return Array.isArray(value) ? [answer] : answer
}

/** Texts of the old details that stand nowhere in the new item join its summary, each with the name of its field. */
function withLostWords(before: BacklogItem, after: BacklogItem, { answers }: ReviseChange): BacklogItem {
  if (before.type === after.type) return after
  const replaced = new Set(answers.map(({ question }) => question))
  const fields = before.openQuestions.filter(({ id }) => replaced.has(id)).map(({ field }) => field)
  const lost = Object.entries(before.details).flatMap(([key, value]: [string, unknown]) => {
    if (fields.includes(`details.${key}`)) return []
    return toTexts(value)
      .filter((text) => !holdsWords(after, text))
      .map((text) => `${toLabel(key)}: ${text}`)
  })
  if (lost.length === 0) return after
  const kept = `Kept from the ${workTypeTexts[before.type].label.toLowerCase()}: ${lost.join('; ')}.`
  return { ...after, summary: `${after.summary} ${kept}`.slice(0, 2_000) }
}

function toTexts(value: unknown): string[] {
  if (typeof value === 'string') return value === 'unknown' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(toTexts)
  return []
}

function toLabel(key: string): string {
  return key.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
}

/** Whether the words stand in some text of the item that a reader sees, case and white space aside. */
function holdsWords(item: BacklogItem, words: string): boolean {
  const { title, summary, details, acceptanceCriteria, assumptions } = item
  const all = JSON.stringify([title, summary, details, acceptanceCriteria, assumptions])
  return toFolded(all).includes(toFolded(JSON.stringify(words).slice(1, -1)))
}

function toFolded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.]+/gu, ' ')
    .trim()
}

/** Criteria and questions that were there keep their ids; new ones get ids that nobody has had. */
function withStableIds(before: BacklogItem, after: BacklogItem): BacklogItem {
  const criterionIds = toIdGiver('AC', before.acceptanceCriteria)
  const questionIds = toIdGiver('Q', before.openQuestions)
  return {
    ...after,
    acceptanceCriteria: after.acceptanceCriteria.map((criterion) => {
      const same = before.acceptanceCriteria.find((old) => toWords(old) === toWords(criterion))
      return same ?? { ...criterion, id: criterionIds() }
    }),
    openQuestions: after.openQuestions.map((question) => {
      const same = before.openQuestions.find((old) => old.question === question.question)
      return { ...question, id: same?.id ?? questionIds() }
    }),
  }
}

function toIdGiver(prefix: string, used: readonly { readonly id: string }[]): () => string {
  const taken = new Set(used.map(({ id }) => id))
  let count = 0
  return () => {
    do count += 1
    while (taken.has(`${prefix}${count}`))
    return `${prefix}${count}`
  }
}

function toWords(criterion: BacklogItem['acceptanceCriteria'][number]): string {
  return 'statement' in criterion
    ? criterion.statement
    : [criterion.given, criterion.when, criterion.then].join('\n')
}
