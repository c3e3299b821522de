// What a quality rule is and what it returns. A finding is a value, never an exception.
import * as z from 'zod'
import type { Ground } from '../grounding/ground.ts'
import type { ItemFields } from '../item-fields.ts'
import type { WordLists } from './word-lists.ts'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** `error`: not ready for refinement. `warning`: should be mended. `info`: worth knowing. */
export const FindingSchema = z.strictObject({
  rule: z.string().describe('Rule id, such as "A1" or "F3".'),
  severity: z.enum(severities),
  path: z.string().describe('The field, such as "acceptanceCriteria[2].then".'),
  message: z.string().describe('What is wrong, in words.'),
  fix: z.string().describe('What to do about it.'),
})
export type Finding = z.infer<typeof FindingSchema>

/** What a rule may know besides the item. Everything is optional for items from anywhere. */
export interface RuleFacts {
  /** The input's words from which the item was made; null when they are not known. */
  readonly sourceText: string | null
  /** Context that was given: product, personas, backlog and reference titles. */
  readonly contextText: string
  readonly personas: readonly string[]
  /** The language that the caller asked for; null or absent: that of the input. */
  readonly askedLanguage?: string | null
  /** The day of the request, YYYY-MM-DD; without it a score that hangs on a deadline is not recomputed. */
  readonly today?: string
  /** True where the score was computed from this very item a moment ago, so that it need not be computed again. */
  readonly isScored?: boolean
  /** `contextText` read once by `toGround`, for whoever checks many items against one context. */
  readonly contextGround?: Ground
}

/** Details of items from anywhere: what a form requires may be missing (null), which is a finding and not a mistake. */
export type Reviewable<Details> = {
  readonly [Key in keyof Details]: Details[Key] extends readonly unknown[]
    ? Details[Key]
    : Details[Key] | null
}

/** What breaks a rule; `severity` only where it is not the rule's own. */
export interface Breach extends Omit<Finding, 'rule' | 'severity'> {
  readonly severity?: Severity
}

export interface Rule<Details> {
  readonly id: string
  readonly severity: Severity
  /** One sentence: what must hold. */
  readonly meaning: string
  /** Word lists without which the rule, or a part of it, cannot be checked in a language. */
  readonly words?: readonly (keyof WordLists)[]
  /** Returns what breaks the rule; empty when it holds. */
  check(item: ItemFields<Reviewable<Details>>, facts: RuleFacts): readonly Breach[]
}
