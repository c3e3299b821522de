// Revises a draft without a model: another type with nothing lost, answers into their fields, what is simple of an instruction.
import { readField, withField } from '../../architect/field-paths.ts'
import type { Idea, Revision } from '../../architect/ports.ts'
import type { ProductContext } from '../../architect/product-context.ts'
import { type ItemDraft, ItemDraftSchema } from '../../backlog/backlog-item.ts'
import { workTypeTexts } from '../../backlog/work-type.ts'
import { toReadings } from './answer-readings.ts'
import { cutText } from './compose-draft.ts'

type DraftIdea = (idea: Idea, context: ProductContext) => ItemDraft

/**
 * The draft after the revision. Locked paths stay to the letter where the new form has them; what has no place in the
 * new form is kept under `assumptions`; what needs a language model becomes an open question that says so.
 */
export function reviseDraft(
  idea: Idea,
  revision: Revision,
  context: ProductContext,
  draftIdea: DraftIdea,
): ItemDraft {
  const isSameType = revision.type === revision.draft.type
  let draft = isSameType ? revision.draft : changeType(idea, revision, context, draftIdea)
  for (const { field, question, answer } of revision.answers) {
    if (!revision.locked.some((path) => isWithin(field, path)))
      draft = takeAnswer(draft, field, question, answer)
  }
  if (revision.instruction !== null && revision.instruction.trim() !== '')
    draft = follow(draft, revision.instruction.trim(), revision.locked)
  return restoreLocked(draft, revision)
}

/** The new form, with all that a person or another drafter had put into the old one. */
function changeType(
  idea: Idea,
  { draft: old, type }: Revision,
  context: ProductContext,
  draftIdea: DraftIdea,
): ItemDraft {
  const untouched = draftIdea({ ...idea, type: old.type }, context)
  const fresh = draftIdea({ ...idea, type }, context)
  let draft: ItemDraft = {
    ...fresh,
    title: old.title === untouched.title ? fresh.title : old.title,
    summary: old.summary === untouched.summary ? fresh.summary : old.summary,
  }
  const generic = new Set(untouched.acceptanceCriteria.map((criterion) => JSON.stringify(criterion)))
  const own = old.acceptanceCriteria.filter((criterion) => !generic.has(JSON.stringify(criterion)))
  if (own.length > 0)
    draft = { ...draft, acceptanceCriteria: [...own, ...draft.acceptanceCriteria].slice(0, 10) }
  for (const criterion of own.slice(10))
    draft = assume(draft, `Criterion of the earlier form: ${toWords(criterion)}`)
  for (const assumption of old.assumptions) {
    if (!untouched.assumptions.includes(assumption)) draft = assume(draft, assumption)
  }
  const label = workTypeTexts[old.type].label.toLowerCase()
  for (const [key, value] of Object.entries(old.details)) {
    const words = toWords(value)
    if (words === '' || words === 'unknown') continue
    const path = `details.${key}`
    const isNew = toWords(readField(untouched, path)) !== words
    const moved = isNew && readField(draft, path) !== undefined ? tryValue(draft, path, value) : null
    if (moved !== null) draft = moved
    else if (
      !JSON.stringify(draft).includes(JSON.stringify(words).slice(1, -1)) &&
      (isNew || !holds(idea.text, words))
    )
      draft = assume(draft, `From the earlier form (${label}), ${toLabel(key)}: ${words}`)
  }
  return keepEvidence(draft, old)
}

/** Evidence of fields that the new form has as well. */
function keepEvidence(draft: ItemDraft, old: ItemDraft): ItemDraft {
  const known = new Set(draft.evidence.map(({ field, quote }) => `${field}\n${quote}`))
  const kept = old.evidence.filter(
    ({ field, quote }) => readField(draft, field) !== undefined && !known.has(`${field}\n${quote}`),
  )
  return { ...draft, evidence: [...draft.evidence, ...kept].slice(0, 20) }
}

const dunno = /^(?:i )?(?:do(?:n['’]t| not) know|unknown|no idea|not known|n\/?a|\?+|-+|unclear|tbd)[.!]*$/i

function takeAnswer(draft: ItemDraft, field: string, question: string, answer: string): ItemDraft {
  const words = answer.trim()
  const rest = withoutQuestion(draft, field, question)
  if (words === '') return draft
  if (dunno.test(words)) return assume(rest, `Not known: ${question}`)
  const told = field === 'details' && draft.type === 'feature' ? toStory(words) : null
  if (told !== null)
    return told.reduce(
      (filled, [path, value]) => patch(filled, path, value) ?? assume(filled, `${question} ${value}`),
      rest,
    )
  return patch(rest, field, words) ?? assume(rest, `${question} ${words}`)
}

/** "Pilots, to plan the tide": who needs it, and what for; null where the two cannot be told apart. */
function toStory(words: string): [path: string, value: string][] | null {
  const [, who, why] =
    /^(.{2,80}?)(?:[,;:]? (?:so that|because|so|in order to|to|for)|[,;:]) (.{3,})$/is.exec(words) ?? []
  if (who !== undefined && why !== undefined)
    return [
      ['details.role', who],
      ['details.benefit', why],
    ]
  return words.split(' ').length <= 5 ? [['details.role', words]] : null
}

function withoutQuestion(draft: ItemDraft, field: string, question: string): ItemDraft {
  const same = draft.openQuestions.filter((open) => open.question === question && open.field === field)
  const gone = same.length > 0 ? same : draft.openQuestions.filter((open) => open.field === field)
  return { ...draft, openQuestions: draft.openQuestions.filter((open) => !gone.includes(open)) }
}

/** The draft with the words in that one field, in the first reading that the form takes; null when none fits. */
function patch(draft: ItemDraft, field: string, words: string): ItemDraft | null {
  if (readField(draft, field) === undefined) return null
  for (const value of toReadings(words, readField(draft, field), field)) {
    const patched = tryValue(draft, field, value)
    if (patched !== null) return patched
  }
  return null
}

function tryValue(draft: ItemDraft, field: string, value: unknown): ItemDraft | null {
  const parsed = ItemDraftSchema.safeParse(withField(draft, field, value))
  return parsed.success ? parsed.data : null
}

const renaming =
  /^(?:please )?(?:rename(?: (?:it|this|the (?:item|title)))?(?: to|:)|(?:change|set) (?:the )?title (?:to|:)|title\s?[:=])\s*(.+)$/is
const adding = /^(?:please )?add (?:an? |the )?(?:acceptance )?(criterion|criteria|assumption)\s?:?\s+(.+)$/is
const setting = /^(?:please )?(?:(?:change|set) (?:the )?)?([a-z][\w ]{2,30}?)\s?(?:[:=]| to )\s*(.+)$/is

/** Renaming, adding a criterion, "field: value"; for anything else it is said plainly that a language model is needed. */
function follow(draft: ItemDraft, instruction: string, locked: readonly string[]): ItemDraft {
  const [field, words] = toOrder(draft, instruction)
  const isFree = field !== null && !locked.some((path) => isWithin(field, path))
  const done = field === null || words === null || !isFree ? null : patch(draft, field, words)
  if (done !== null && field !== null)
    return { ...done, openQuestions: done.openQuestions.filter((open) => open.field !== field) }
  const excerpt = cutText(instruction, 300)
  const question = `The built-in drafter cannot follow this instruction, a language model is needed: “${excerpt}” Which fields should change, and to what?`
  return { ...draft, openQuestions: [{ field: 'summary', question }, ...draft.openQuestions].slice(0, 10) }
}

function toOrder(draft: ItemDraft, instruction: string): [field: string | null, words: string | null] {
  const title = renaming.exec(instruction)?.[1]
  if (title !== undefined) return ['title', unquote(title)]
  const [, what, added] = adding.exec(instruction) ?? []
  if (what !== undefined && added !== undefined)
    return [/^crit/i.test(what) ? 'acceptanceCriteria' : 'assumptions', unquote(added)]
  const [, name, value] = setting.exec(instruction) ?? []
  if (name === undefined || value === undefined) return [null, null]
  const key = name.trim().toLowerCase().replaceAll(' ', '')
  if (key === 'summary') return ['summary', unquote(value)]
  const detail = Object.keys(draft.details).find((known) => known.toLowerCase() === key)
  return detail === undefined ? [null, null] : [`details.${detail}`, unquote(value)]
}

function unquote(words: string): string {
  return words
    .trim()
    .replace(/^["“”'‘](.*)["“”'’]$/s, '$1')
    .trim()
}

function restoreLocked(draft: ItemDraft, { draft: old, locked }: Revision): ItemDraft {
  let restored = draft
  for (const path of locked) {
    const value = readField(old, path)
    if (value === undefined) continue
    const kept = readField(restored, path) !== undefined ? tryValue(restored, path, value) : null
    if (kept !== null) restored = kept
    else if (toWords(value) !== '' && !restored.assumptions.some((words) => words.includes(toWords(value))))
      restored = assume(restored, `Kept from the earlier form, ${toLabel(path)}: ${toWords(value)}`)
  }
  return restored
}

/** Adds an assumption, joined to the last one where the list is full: nothing is lost. */
function assume(draft: ItemDraft, words: string): ItemDraft {
  const text = cutText(words.trim(), 2_000)
  if (text === '' || draft.assumptions.includes(text)) return draft
  if (draft.assumptions.length < 20) return { ...draft, assumptions: [...draft.assumptions, text] }
  const last = cutText(`${draft.assumptions.at(-1) ?? ''} ${text}`, 2_000)
  return { ...draft, assumptions: [...draft.assumptions.slice(0, -1), last] }
}

/** True when `path` is `locked` or lies below it, or the other way round. */
function isWithin(path: string, locked: string): boolean {
  return (
    path === locked ||
    path.startsWith(`${locked}.`) ||
    path.startsWith(`${locked}[`) ||
    locked.startsWith(`${path}.`)
  )
}

function holds(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase())
}

function toLabel(key: string): string {
  return key.replace(/^details\./, '').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** A value as words: lists joined, objects as their values; empty for null. */
function toWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value))
    return value
      .map(toWords)
      .filter((words) => words !== '')
      .join('; ')
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(toWords).join(' ')
    : String(value)
}
