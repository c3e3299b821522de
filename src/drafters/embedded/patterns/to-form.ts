// One form of a feature: what is known of it where no kind of it is known.
import type { CriterionTemplate, QuestionTemplate, Template } from './pattern.ts'

/** What every form has in common. */
const base = {
  cues: [],
  rank: 0,
  head: null,
  drivers: [],
  inputs: {},
} as const

const fallbacks = {
  thing: 'it',
  good: 'this can be demonstrated from start to end',
} as const

/** What shows that the work is done where nothing else is known of it. */
export const proven = [
  'An automated test covers this and fails without the change.',
  'Everything else works as before.',
] as const

/** `made`: the participle that says of the thing what then holds; `head`: the words for the activity itself. */
interface More {
  readonly made?: string
  readonly head?: RegExp
  readonly fallbacks?: Readonly<Record<string, string>>
}

/** A form by its id, its sentences (the good case first) and its questions about the criteria. */
export function toForm(
  id: string,
  made: string,
  criteria: readonly (Template | CriterionTemplate)[],
  questions: readonly Template[],
  more: More = {},
) {
  return {
    ...base,
    id: `form-${id}`,
    made,
    criteria: criteria.map((one): CriterionTemplate => (typeof one === 'string' ? { statement: one } : one)),
    questions: questions.map((question): QuestionTemplate => ({ field: 'acceptanceCriteria', question })),
    ...more,
    fallbacks: { ...fallbacks, ...more.fallbacks },
  }
}
