// A passage is a piece of the input that intake cut out; what it could not use it sets aside with a reason.
import * as z from 'zod'
import type { Size } from '../backlog/estimate-schema.ts'
import { type Span, SpanSchema } from '../backlog/span.ts'
import type { WorkType } from '../backlog/work-type.ts'

/** What the input states outright, in a tag, a column or a marker. */
export interface Stated {
  readonly type: WorkType | null
  /** 1 (highest) to 5 (lowest). */
  readonly priority: number | null
  /** Points or a shirt size, such as "(3 pts)" or "size: M". */
  readonly size: Size | null
  /** Tags as written, without their brackets, such as "FIX" or "hard". */
  readonly tags: readonly string[]
}

export interface Passage {
  /** Position in the list of all passages of the request, from 0. */
  readonly index: number
  /** Where it stands, its marker included; more than one span when something stands in between. */
  readonly spans: readonly Span[]
  /** The words, without marker, tag or wrapping; lines of one passage are joined by a space, code keeps its lines. */
  readonly text: string
  /** Headings above it, outermost first, as words. */
  readonly headings: readonly string[]
  /** Index of the passage under which it stands; null at the top. */
  readonly parent: number | null
  /** True when intake holds it to be a detail of its parent (or of the passage before it), not an idea of its own. */
  readonly detail: boolean
  readonly stated: Stated
  /** How often the same text stood earlier in the request: 0 for the first. Keeps ids apart and stable. */
  readonly occurrence: number
}

export const setAsideReasons = [
  'heading',
  'context',
  'done',
  'struck',
  'greeting',
  'signature',
  'quoted',
  'separator',
  'not-work',
] as const
export const SetAsideReasonSchema = z.enum(setAsideReasons)
export type SetAsideReason = z.infer<typeof SetAsideReasonSchema>

/** A piece of the input that is no idea, kept with the reason. */
export const SetAsideSchema = z.strictObject({
  text: z.string().describe('The input between `start` and `end` of the span, to the letter.'),
  span: SpanSchema,
  reason: SetAsideReasonSchema,
})
export type SetAside = z.infer<typeof SetAsideSchema>

/** Every non-blank character of the texts stands in exactly one of the two lists. */
export interface Intake {
  readonly passages: readonly Passage[]
  readonly setAside: readonly SetAside[]
}
