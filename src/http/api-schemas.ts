// The schemas of the API document by the names under which readers find them.
import type { z } from 'zod'
import { DraftAnswerSchema, DraftEventSchema, DraftRequestSchema } from '../architect/draft-request.ts'
import { OrderAnswerSchema, OrderRequestSchema } from '../architect/order-items.ts'
import { ProductContextSchema } from '../architect/product-context.ts'
import { ReviewAnswerSchema, ReviewRequestSchema } from '../architect/review-items.ts'
import { ReviseAnswerSchema, ReviseRequestSchema } from '../architect/revise-request.ts'
import { BacklogItemSchema } from '../backlog/backlog-item.ts'
import { EstimateSchema } from '../backlog/estimate-schema.ts'
import { CriterionSchema, PrioritySchema } from '../backlog/item-fields.ts'
import { ItemInputSchema } from '../backlog/item-input.ts'
import { FindingSchema } from '../backlog/quality/rule.ts'
import { SpanSchema } from '../backlog/span.ts'
import { WorkTypeSchema } from '../backlog/work-type.ts'
import { BugDetailsSchema } from '../backlog/work-types/bug.ts'
import { DebtDetailsSchema } from '../backlog/work-types/debt.ts'
import { FeatureDetailsSchema } from '../backlog/work-types/feature.ts'
import { InfrastructureDetailsSchema } from '../backlog/work-types/infrastructure.ts'
import { SpikeDetailsSchema } from '../backlog/work-types/spike.ts'
import { ExportFileSchema, ExportRequestSchema } from './export-route.ts'
import { ProblemSchema } from './problem.ts'
import { HealthSchema, ReadinessSchema } from './status-routes.ts'
import { WorkTypesAnswerSchema } from './work-types-route.ts'

export const apiSchemas = {
  DraftRequest: DraftRequestSchema,
  ProductContext: ProductContextSchema,
  DraftAnswer: DraftAnswerSchema,
  DraftEvent: DraftEventSchema,
  BacklogItem: BacklogItemSchema,
  WorkType: WorkTypeSchema,
  FeatureDetails: FeatureDetailsSchema,
  BugDetails: BugDetailsSchema,
  DebtDetails: DebtDetailsSchema,
  SpikeDetails: SpikeDetailsSchema,
  InfrastructureDetails: InfrastructureDetailsSchema,
  Criterion: CriterionSchema,
  Estimate: EstimateSchema,
  Priority: PrioritySchema,
  Finding: FindingSchema,
  Span: SpanSchema,
  ItemInput: ItemInputSchema,
  ReviseRequest: ReviseRequestSchema,
  ReviseAnswer: ReviseAnswerSchema,
  ReviewRequest: ReviewRequestSchema,
  ReviewAnswer: ReviewAnswerSchema,
  OrderRequest: OrderRequestSchema,
  OrderAnswer: OrderAnswerSchema,
  ExportRequest: ExportRequestSchema,
  ExportFile: ExportFileSchema,
  WorkTypesAnswer: WorkTypesAnswerSchema,
  Health: HealthSchema,
  Readiness: ReadinessSchema,
  Problem: ProblemSchema,
} as const satisfies Record<string, z.ZodType>
