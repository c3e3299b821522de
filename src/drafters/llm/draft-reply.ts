// Reads a model's draft: fitted to the wire schema, checked by the domain's, quotes brought back to the input's words.
import type { z } from 'zod'
import { type ItemDraft, ItemDraftSchema } from '../../backlog/backlog-item.ts'
import { type CriterionDraft, maxQuestions } from '../../backlog/item-fields.ts'
import type { WorkType } from '../../backlog/work-type.ts'
import { fitReply, unwrapReply } from './fit-reply.ts'
import { findGivenWords } from './given-words.ts'
import type { Checked, Issue } from './model-request.ts'
import type { WireObject } from './wire-schema.ts'

/** What is beyond these is cut: the wire cannot hold a model to them. */
const most = { criteria: 10, evidence: 20, questions: maxQuestions } as const

/** Checks a reply for a draft of this type; `text` is the idea as typed, in which quotes are looked up. */
export function checkDraftReply(
  value: unknown,
  type: WorkType,
  wire: WireObject,
  text: string,
): Checked<ItemDraft> {
  const fitted = fitReply(unwrapReply(value, wire), wire)
  const parsed = ItemDraftSchema.safeParse(toCandidate(fitted, type))
  if (!parsed.success) return { ok: false, issues: toIssues(parsed.error.issues) }
  const draft = parsed.data
  return {
    ok: true,
    value: {
      ...draft,
      acceptanceCriteria: draft.acceptanceCriteria.map(toPlainClauses),
      evidence: draft.evidence.map(({ field, quote }) => ({
        field,
        quote: findGivenWords(quote, text) ?? quote,
      })),
    },
  }
}

/** The keywords of a scenario where models write them into its clauses, although the form says which is which. */
const keywords = {
  given: /^(?:given(?: that)?|angenommen|gegeben(?: sei)?|étant donné(?: que)?|dado(?: que)?),? /iu,
  when: /^(?:when|wenn|quand|lorsque|cuando),? /iu,
  then: /^(?:then|dann|alors|entonces),? /iu,
}

function toPlainClauses(criterion: CriterionDraft): CriterionDraft {
  if ('statement' in criterion) return criterion
  return {
    given: criterion.given.replace(keywords.given, ''),
    when: criterion.when.replace(keywords.when, ''),
    then: criterion.then.replace(keywords.then, ''),
  }
}

/** The draft as a model would write it, with the keys of the wire schema in their order. */
export function toWireDraft(draft: ItemDraft, wire: WireObject): string {
  return JSON.stringify(fitReply(draft, wire))
}

function toCandidate(fitted: unknown, type: WorkType): unknown {
  if (typeof fitted !== 'object' || fitted === null) return fitted
  const candidate: Record<string, unknown> = { ...fitted, type }
  cut(candidate, 'acceptanceCriteria', most.criteria)
  cut(candidate, 'evidence', most.evidence)
  cut(candidate, 'openQuestions', most.questions)
  const estimate = candidate['estimate']
  if (type === 'spike' && typeof estimate === 'object') candidate['estimate'] = { ...estimate, points: null }
  return candidate
}

function cut(candidate: Record<string, unknown>, key: string, limit: number): void {
  const list = candidate[key]
  if (Array.isArray(list)) candidate[key] = list.slice(0, limit)
}

/** A schema's issues with paths as the API writes them; of several forms the one that fits best is held against the value. */
export function toIssues(issues: readonly z.core.$ZodIssue[]): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const [closest] =
      issue.code === 'invalid_union' ? issue.errors.toSorted((a, b) => a.length - b.length) : []
    if (closest !== undefined && closest.length > 0)
      return toIssues(closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
    return [{ path: toPath(issue.path), code: issue.code ?? 'custom', message: issue.message }]
  })
}

function toPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path === '' ? String(key) : `${path}.${String(key)}`
  }, '')
}
