// What a caller asks when an item is to be revised, and what it gets.
import * as z from 'zod'
import { BacklogItemSchema } from '../backlog/backlog-item.ts'
import { TextSchema } from '../backlog/text.ts'
import { WorkTypeSchema } from '../backlog/work-type.ts'
import { DrafterReportSchema, DraftOptionsSchema, defaultOptions, UsageSchema } from './draft-request.ts'
import { emptyContext, ProductContextSchema } from './product-context.ts'

export const ReviseChangeSchema = z.strictObject({
  type: WorkTypeSchema.nullable()
    .default(null)
    .describe('The work type that the item is to have; null keeps it.'),
  answers: z
    .array(
      z.strictObject({
        question: z.string().min(1).max(40).describe('Id of one of the item’s open questions, such as "Q1".'),
        answer: TextSchema,
      }),
    )
    .max(20)
    .default([]),
  instruction: TextSchema.nullable().default(null).describe('What to change, in words.'),
  locked: z
    .array(z.string().trim().min(1).max(120))
    .max(60)
    .default([])
    .describe('Fields that stay to the letter, such as "title", "details.want" or "acceptanceCriteria[0]".'),
})
export type ReviseChange = z.infer<typeof ReviseChangeSchema>

export const ReviseRequestSchema = z.strictObject({
  item: BacklogItemSchema,
  change: ReviseChangeSchema,
  context: ProductContextSchema.default(emptyContext),
  options: DraftOptionsSchema.default(defaultOptions),
})
export type ReviseRequest = z.infer<typeof ReviseRequestSchema>

export const ReviseAnswerSchema = z.strictObject({
  item: BacklogItemSchema,
  usage: UsageSchema,
  drafter: DrafterReportSchema,
})
export type ReviseAnswer = z.infer<typeof ReviseAnswerSchema>
