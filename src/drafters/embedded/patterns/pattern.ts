// The shape of a pattern (what an expert knows of one kind of work), how one is chosen and how its templates are filled.
import type { CriterionDraft } from '../../../backlog/item-fields.ts'
import type { Line } from '../grammar/line.ts'

/**
 * A text with slots in braces, such as "the export of {thing} is opened". A template whose slot has neither a
 * value nor a fallback is left out; it never shows a hole.
 */
export type Template = string

/** One full sentence. */
export interface CriterionTemplate {
  readonly statement: Template
}

export interface QuestionTemplate {
  /** Path of what the answer fills, such as "details.role" or "acceptanceCriteria". */
  readonly field: string
  readonly question: Template
}

/** `Inputs` is the priority inputs of the work type; a pattern states only those that its kind of work tells. */
export interface Pattern<Inputs> {
  /** kebab-case, unique in its work type. */
  readonly id: string
  /** Linear-time regexes on `line.lower`; one match is enough. Empty for the general pattern of a type. */
  readonly cues: readonly RegExp[]
  /** Where one of these matches, the pattern does not apply. */
  readonly unless?: readonly RegExp[]
  /** Of the patterns that match, the highest rank wins; of equals, the one whose cue stands first in the line. */
  readonly rank: number
  /** What stands in a slot for which the line has no words. */
  readonly fallbacks: Readonly<Record<string, string>>
  /** The good case first, then edges and errors that teams forget; 3 to 5. */
  readonly criteria: readonly CriterionTemplate[]
  /** Best first. Those whose field the line has answered are left out by the draft function. */
  readonly questions: readonly QuestionTemplate[]
  /** What makes work of this kind larger, in words. */
  readonly drivers: readonly string[]
  readonly inputs: Partial<Inputs>
}

/** Values for slots; null or missing means that the line has no words for it. */
export type Slots = Readonly<Record<string, string | null>>

/** The pattern that fits the line best, else `general`. Linear in the length of the line. */
export function selectPattern<P extends Pattern<unknown>>(
  line: Pick<Line, 'lower'>,
  patterns: readonly P[],
  general: P,
): P {
  let best = general
  let bestRank = Number.NEGATIVE_INFINITY
  let bestIndex = Number.POSITIVE_INFINITY
  for (const pattern of patterns) {
    if (pattern.rank < bestRank) continue
    const index = firstCue(line.lower, pattern.cues)
    if (index === null || (pattern.rank === bestRank && index >= bestIndex)) continue
    if (pattern.unless?.some((cue) => cue.test(line.lower)) === true) continue
    best = pattern
    bestRank = pattern.rank
    bestIndex = index
  }
  return best
}

function firstCue(lower: string, cues: readonly RegExp[]): number | null {
  let first: number | null = null
  for (const cue of cues) {
    const index = lower.search(cue)
    if (index >= 0 && (first === null || index < first)) first = index
  }
  return first
}

/** The template with its slots filled; null when a slot has neither value nor fallback. */
export function fillTemplate(
  template: Template,
  slots: Slots,
  fallbacks: Readonly<Record<string, string>>,
): string | null {
  if (!template.includes('{')) return template
  let whole = true
  const text = template.replace(/\{([a-zA-Z]+)\}/g, (_match, name: string) => {
    const value = slots[name] ?? fallbacks[name]
    if (value === undefined) whole = false
    return value ?? ''
  })
  return whole ? text : null
}

/** Criteria with their slots filled; those with a hole are left out. */
export function fillCriteria(pattern: Pattern<unknown>, slots: Slots): CriterionDraft[] {
  const fill = (template: Template) => fillTemplate(template, slots, pattern.fallbacks)
  return pattern.criteria.flatMap((criterion): CriterionDraft[] => {
    const statement = fill(criterion.statement)
    return statement === null ? [] : [{ statement: toSentence(statement) }]
  })
}

/** Questions with their slots filled, best first, without those about `answered` fields. */
export function fillQuestions(
  pattern: Pattern<unknown>,
  slots: Slots,
  answered: ReadonlySet<string>,
): { field: string; question: string }[] {
  return pattern.questions.flatMap(({ field, question }) => {
    if (answered.has(field)) return []
    const text = fillTemplate(question, slots, pattern.fallbacks)
    return text === null ? [] : [{ field, question: toSentence(text) }]
  })
}

/** First letter upper, unless the first word is an identifier such as `iOS`, `npm run` or a path. */
export function toSentence(text: string): string {
  const first = /^[^\s]*/.exec(text)?.[0] ?? ''
  if (/^[`"'(]|[A-Z_/.\d@#=]/.test(first.replace(/[.,:;?!]+$/, ''))) return text
  return text.charAt(0).toUpperCase() + text.slice(1)
}
