// What a quality rule is and what it returns. A finding is a value, never an exception.
import { z } from 'zod'
import type { ItemFields } from '../item-fields.ts'

export const severities = ['error', 'warning', 'info'] as const

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
}

export interface Rule<Details> {
  readonly id: string
  readonly severity: (typeof severities)[number]
  /** One sentence: what must hold. */
  readonly meaning: string
  /** Returns what breaks the rule; empty when it holds. */
  check(item: ItemFields<Details>, facts: RuleFacts): Omit<Finding, 'rule' | 'severity'>[]
}
