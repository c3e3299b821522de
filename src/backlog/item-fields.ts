// The fields that an item of any type has, apart from its details.
import * as z from 'zod'
import { EstimateSchema } from './estimate-schema.ts'
import { SpanSchema } from './span.ts'
import { NullableTextSchema, TextListSchema, TextSchema } from './text.ts'
import { type WorkType, WorkTypeSchema } from './work-type.ts'

/** Gherkin's three parts; each is a clause without its keyword. */
export const ScenarioSchema = z.strictObject({ given: TextSchema, when: TextSchema, then: TextSchema })

/** A full sentence that can be found true or false. */
export const StatementSchema = z.strictObject({ statement: TextSchema })

/** A criterion as a drafter writes it: either form, no id. */
export const CriterionDraftSchema = z.union([ScenarioSchema, StatementSchema])
export type CriterionDraft = z.infer<typeof CriterionDraftSchema>

/** Where a criterion comes from: the input's own words, the library of patterns, a language model, or a person. */
export const CriterionBasisSchema = z.enum(['input', 'pattern', 'model', 'person'])
export type CriterionBasis = z.infer<typeof CriterionBasisSchema>

const criterionTail = { id: z.string().min(1).max(40), basis: CriterionBasisSchema }
export const CriterionSchema = z.union([
  ScenarioSchema.extend(criterionTail),
  StatementSchema.extend(criterionTail),
])
export type Criterion = z.infer<typeof CriterionSchema>

/** `quote` is an exact substring of the input, `field` the path of what it supports, such as "details.role". */
export const EvidenceDraftSchema = z.strictObject({ field: z.string().min(1).max(120), quote: TextSchema })
export type EvidenceDraft = z.infer<typeof EvidenceDraftSchema>
export const EvidenceSchema = EvidenceDraftSchema.extend({ span: SpanSchema })
export type Evidence = z.infer<typeof EvidenceSchema>

/** `field` is the path of what the answer would fill, such as "details.expected". */
export const QuestionDraftSchema = z.strictObject({ field: z.string().min(1).max(120), question: TextSchema })
export const QuestionSchema = QuestionDraftSchema.extend({ id: z.string().min(1).max(40) })
export type Question = z.infer<typeof QuestionSchema>

/** At most three open questions an item: a person answers three, and closes the tab at ten. */
export const maxQuestions = 3

export const ConfidenceSchema = z.number().min(0).max(1)

export const ClassificationSchema = z.strictObject({
  confidence: ConfidenceSchema,
  reason: TextSchema,
  runnerUp: z.strictObject({ type: WorkTypeSchema, confidence: ConfidenceSchema }).nullable(),
})
export type Classification = z.infer<typeof ClassificationSchema>

export const PrioritySchema = z.strictObject({
  score: z.int().min(0).max(100),
  method: z.string().min(1).max(200),
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  explanation: z.string().min(1).max(2_000),
})
export type Priority = z.infer<typeof PrioritySchema>

/** `match`: the same thing in other words at most; `similar`: worth a look. `similarity` is 0 to 1. */
export const DuplicateSchema = z.strictObject({
  of: z.string().min(1).max(200),
  similarity: z.number().min(0).max(1),
  relation: z.enum(['match', 'similar']),
})
export type Duplicate = z.infer<typeof DuplicateSchema>

export const TokensSchema = z.strictObject({
  prompt: z.int().min(0).nullable(),
  cached: z.int().min(0).nullable(),
  completion: z.int().min(0).nullable(),
})

export const ProvenanceSchema = z.strictObject({
  drafter: z.string().min(1).max(80),
  model: z.string().max(200).nullable(),
  prompt: z
    .string()
    .max(200)
    .nullable()
    .describe('"name@version" of the prompt; null for the embedded drafter.'),
  attempts: z.int().min(1),
  tokens: TokensSchema.nullable(),
  degraded: z
    .string()
    .max(80)
    .nullable()
    .describe('The error code for which the fallback drafted this item; else null.'),
})
export type Provenance = z.infer<typeof ProvenanceSchema>

/** Lower-case BCP 47 primary language, such as "en"; "und" when it cannot be told. */
export const LanguageSchema = z.string().regex(/^[a-z]{2,3}$/)

export const commonItemShape = {
  id: z.string().trim().min(1).max(200),
  title: z.string().trim().min(1).max(500),
  summary: NullableTextSchema,
  acceptanceCriteria: z.array(CriterionSchema).max(30),
  estimate: EstimateSchema.nullable(),
  priority: PrioritySchema.nullable(),
  classification: ClassificationSchema.nullable(),
  evidence: z.array(EvidenceSchema).max(60),
  assumptions: TextListSchema,
  openQuestions: z.array(QuestionSchema).max(maxQuestions),
  dependsOn: z
    .array(z.string().trim().min(1).max(200))
    .max(50)
    .describe('Ids of items or of backlog entries that must be done first.'),
  language: LanguageSchema,
} as const
const CommonItemSchema = z.strictObject(commonItemShape)

/** An item of one type as a rule sees it. */
export type ItemFields<Details> = z.infer<typeof CommonItemSchema> & { type: WorkType; details: Details }
