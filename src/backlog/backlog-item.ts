// The BacklogItem, a discriminated union over the work types, and ItemDraft: exactly what a drafter may write.
import * as z from 'zod'
import { EstimateDraftSchema, EstimateSchema } from './estimate-schema.ts'
import {
  ClassificationSchema,
  CriterionDraftSchema,
  commonItemShape,
  DuplicateSchema,
  EvidenceDraftSchema,
  PrioritySchema,
  ProvenanceSchema,
  QuestionDraftSchema,
} from './item-fields.ts'
import { FindingSchema } from './quality/rule.ts'
import { SpanSchema } from './span.ts'
import { TextListSchema, TextSchema } from './text.ts'
import { BugDetailsSchema, BugInputsSchema } from './work-types/bug.ts'
import { DebtDetailsSchema, DebtInputsSchema } from './work-types/debt.ts'
import { FeatureDetailsSchema, FeatureInputsSchema } from './work-types/feature.ts'
import { InfrastructureDetailsSchema, InfrastructureInputsSchema } from './work-types/infrastructure.ts'
import { SpikeDetailsSchema, SpikeInputsSchema } from './work-types/spike.ts'

export const QualitySchema = z.strictObject({
  ready: z.boolean().describe('True when no finding is an error.'),
  findings: z.array(FindingSchema),
})
export type Quality = z.infer<typeof QualitySchema>

export const SourceSchema = z.strictObject({ spans: z.array(SpanSchema), text: z.string() })

const itemShape = {
  ...commonItemShape,
  summary: TextSchema,
  estimate: EstimateSchema,
  priority: PrioritySchema,
  classification: ClassificationSchema,
  quality: QualitySchema,
  duplicates: z.array(DuplicateSchema),
  source: SourceSchema,
  provenance: ProvenanceSchema,
}

export const BacklogItemSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('feature'), details: FeatureDetailsSchema, ...itemShape }),
  z.strictObject({ type: z.literal('bug'), details: BugDetailsSchema, ...itemShape }),
  z.strictObject({ type: z.literal('debt'), details: DebtDetailsSchema, ...itemShape }),
  z.strictObject({ type: z.literal('spike'), details: SpikeDetailsSchema, ...itemShape }),
  z.strictObject({ type: z.literal('infrastructure'), details: InfrastructureDetailsSchema, ...itemShape }),
])
export type BacklogItem = z.infer<typeof BacklogItemSchema>

const draftShape = {
  title: TextSchema,
  summary: TextSchema,
  acceptanceCriteria: z.array(CriterionDraftSchema).max(30),
  estimate: EstimateDraftSchema,
  evidence: z.array(EvidenceDraftSchema).max(60),
  assumptions: TextListSchema,
  openQuestions: z.array(QuestionDraftSchema).max(10),
}

export const FeatureDraftSchema = z.strictObject({
  type: z.literal('feature'),
  details: FeatureDetailsSchema,
  priority: FeatureInputsSchema,
  ...draftShape,
})
export const BugDraftSchema = z.strictObject({
  type: z.literal('bug'),
  details: BugDetailsSchema,
  priority: BugInputsSchema,
  ...draftShape,
})
export const DebtDraftSchema = z.strictObject({
  type: z.literal('debt'),
  details: DebtDetailsSchema,
  priority: DebtInputsSchema,
  ...draftShape,
})
export const SpikeDraftSchema = z.strictObject({
  type: z.literal('spike'),
  details: SpikeDetailsSchema,
  priority: SpikeInputsSchema,
  ...draftShape,
})
export const InfrastructureDraftSchema = z.strictObject({
  type: z.literal('infrastructure'),
  details: InfrastructureDetailsSchema,
  priority: InfrastructureInputsSchema,
  ...draftShape,
})

/** What a drafter may write: words and judgements. Ids, sums, scores, order, spans and duplicates are the code's. */
export const ItemDraftSchema = z.discriminatedUnion('type', [
  FeatureDraftSchema,
  BugDraftSchema,
  DebtDraftSchema,
  SpikeDraftSchema,
  InfrastructureDraftSchema,
])
export type ItemDraft = z.infer<typeof ItemDraftSchema>
