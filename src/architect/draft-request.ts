// What a caller asks of the main job, and what it gets: the schemas of request, answer and events.
import * as z from 'zod'
import { BacklogItemSchema, QualitySchema } from '../backlog/backlog-item.ts'
import { DuplicateSchema, LanguageSchema } from '../backlog/item-fields.ts'
import { SpanSchema } from '../backlog/span.ts'
import { WorkTypeSchema } from '../backlog/work-type.ts'
import { SetAsideSchema } from './passage.ts'
import type { CacheUse } from './ports.ts'
import { emptyContext, ProductContextSchema } from './product-context.ts'

export const cacheUses = ['use', 'bypass'] as const satisfies readonly CacheUse[]
export const drafterChoices = ['auto', 'llm', 'embedded'] as const

export const DraftOptionsSchema = z.strictObject({
  drafter: z
    .enum(drafterChoices)
    .default('auto')
    .describe('auto: the model where one is configured, else embedded.'),
  language: z
    .union([z.literal('auto'), LanguageSchema])
    .default('auto')
    .describe('Language of the items; auto is that of each idea.'),
  cache: z
    .enum(cacheUses)
    .default('use')
    .describe(
      'use: what was drafted from the same words before may be given again; bypass: ask the model anew.',
    ),
  types: z
    .record(z.string().regex(/^\d{1,6}$/, 'must be the index of an idea, such as "0"'), WorkTypeSchema)
    .default({})
    .describe('The work type to use, by index in `ideas`.'),
})
export type DraftOptions = z.infer<typeof DraftOptionsSchema>
export const defaultOptions: DraftOptions = DraftOptionsSchema.parse({})

export const DraftRequestSchema = z.strictObject({
  ideas: z
    .union([z.string(), z.array(z.string())])
    .describe('Rough ideas: one text with any number of them, or an array with one or more in each text.'),
  context: ProductContextSchema.default(emptyContext),
  options: DraftOptionsSchema.default(defaultOptions),
})
export type DraftRequest = z.infer<typeof DraftRequestSchema>

/** An idea that could not be drafted, with its text whole. */
export const FailureSchema = z.strictObject({
  text: z.string(),
  span: SpanSchema,
  code: z.string(),
  message: z.string(),
  retryable: z.boolean(),
})
export type Failure = z.infer<typeof FailureSchema>

export const UsageSchema = z.strictObject({
  calls: z.int().min(0),
  promptTokens: z.int().min(0),
  cachedTokens: z.int().min(0),
  completionTokens: z.int().min(0),
})

export const DrafterReportSchema = z.strictObject({
  name: z.string(),
  model: z.string().nullable(),
  degraded: z.boolean().describe('True when the fallback drafted at least one item.'),
})

/** The answer of `POST /v1/items`; items stand in the suggested order. */
export const DraftAnswerSchema = z.strictObject({
  items: z.array(BacklogItemSchema),
  setAside: z.array(SetAsideSchema),
  failures: z.array(FailureSchema),
  usage: UsageSchema,
  drafter: DrafterReportSchema,
})
export type DraftAnswer = z.infer<typeof DraftAnswerSchema>

/** What is known of an item only once all are there; `order` lists them in the suggested order. */
export const OrderedItemSchema = z.strictObject({
  id: z.string(),
  duplicates: z.array(DuplicateSchema),
  quality: QualitySchema,
})

/** What happens while ideas are drafted, in the order in which it happens; `done` comes last, exactly once. */
export const DraftEventSchema = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('intake'), passages: z.int().min(0) }),
  z.strictObject({
    event: z.literal('triage'),
    ideas: z.int().min(0).describe('Ideas found so far.'),
    complete: z.boolean(),
  }),
  z.strictObject({ event: z.literal('set-aside'), setAside: SetAsideSchema }),
  z.strictObject({ event: z.literal('item'), item: BacklogItemSchema }),
  z.strictObject({ event: z.literal('failure'), failure: FailureSchema }),
  z.strictObject({
    event: z.literal('done'),
    order: z.array(OrderedItemSchema),
    usage: UsageSchema,
    drafter: DrafterReportSchema,
  }),
])
export type DraftEvent = z.infer<typeof DraftEventSchema>
