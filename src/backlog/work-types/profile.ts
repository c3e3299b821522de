// The shape that every work type has: details schema and priority profile; its rules stand beside it.
import type { z } from 'zod'
import type { WorkType } from '../work-type.ts'

/** What a type's formula says of one item; `raw` is in the formula's own unit. */
export interface RawPriority {
  readonly raw: number
  /** The formula with its figures filled in, such as "(8 + 5 + 3) / 5 = 3.2". */
  readonly formula: string
  /** Inputs that nobody gave, and what each was taken for, such as "user value is unknown and taken as 5". */
  readonly assumed: readonly string[]
}

export interface PriorityFacts<Details, Inputs> {
  readonly details: Details
  readonly inputs: Inputs
  /** Effort in points of a generic Fibonacci scale; for a spike the timebox in days. */
  readonly size: number
  /** The day of the request, YYYY-MM-DD: the domain has no clock. */
  readonly today: string
}

export interface PriorityProfile<Details, Inputs> {
  readonly method: string
  /** Where the method comes from. */
  readonly reference: string
  readonly inputs: z.ZodType<Inputs>
  /** The `raw` values that score 0 and 100; between them the score is logarithmic, so that types compare. */
  readonly anchors: readonly [zero: number, hundred: number]
  toRaw(facts: PriorityFacts<Details, Inputs>): RawPriority
}

export interface WorkTypeProfile<Details, Inputs> {
  readonly type: WorkType
  readonly details: z.ZodType<Details>
  readonly priority: PriorityProfile<Details, Inputs>
}
