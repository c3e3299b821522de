// Items from anywhere: type and title are required, all else may be missing. What is missing is a finding, not a mistake.
import * as z from 'zod'
import { QualitySchema, SourceSchema } from './backlog-item.ts'
import { type Estimate, EstimateSchema, type Size, SizeSchema } from './estimate-schema.ts'
import {
  ClassificationSchema,
  type Criterion,
  CriterionBasisSchema,
  DuplicateSchema,
  EvidenceSchema,
  LanguageSchema,
  type Priority,
  PrioritySchema,
  ProvenanceSchema,
} from './item-fields.ts'
import { detectLanguage } from './language.ts'
import type { SetItem } from './quality/set-rules.ts'
import type { ReviewableItem } from './quality.ts'
import { NullableTextSchema, TextSchema } from './text.ts'
import { bugFrequencies, bugSeverities } from './work-types/bug.ts'
import { debtKinds } from './work-types/debt.ts'
import { infrastructureDrivers } from './work-types/infrastructure.ts'
import { TimeboxSchema } from './work-types/spike.ts'

const UnknownTextSchema = NullableTextSchema.default(null)
const TextsSchema = z.array(TextSchema).max(100).default([])

const CriterionInputSchema = z
  .strictObject({
    id: z.string().trim().min(1).max(40).optional(),
    basis: CriterionBasisSchema.optional(),
    given: TextSchema.optional(),
    when: TextSchema.optional(),
    then: TextSchema.optional(),
    statement: TextSchema.optional(),
  })
  .refine(
    ({ given, when, then, statement }) => {
      const clauses = [given, when, then].filter((clause) => clause !== undefined).length
      return statement === undefined ? clauses === 3 : clauses === 0
    },
    { error: 'needs either `statement`, or `given`, `when` and `then`' },
  )
type CriterionInput = z.infer<typeof CriterionInputSchema>

const QuestionInputSchema = z.strictObject({
  id: z.string().trim().min(1).max(40).optional(),
  field: z.string().min(1).max(120),
  question: TextSchema,
})

const EstimateInputSchema = EstimateSchema.partial().extend({ likely: SizeSchema })

const inputShape = {
  id: z.string().trim().min(1).max(200).nullable().default(null),
  title: TextSchema,
  summary: UnknownTextSchema,
  acceptanceCriteria: z.array(CriterionInputSchema).max(100).default([]),
  estimate: EstimateInputSchema.nullable().default(null),
  priority: PrioritySchema.partial().nullable().default(null),
  classification: ClassificationSchema.nullable().default(null),
  evidence: z.array(EvidenceSchema).max(60).default([]),
  assumptions: TextsSchema,
  openQuestions: z.array(QuestionInputSchema).max(20).default([]),
  dependsOn: z.array(z.string().trim().min(1).max(200)).max(50).default([]),
  language: LanguageSchema.nullable().default(null),
  quality: QualitySchema.nullable().default(null),
  duplicates: z.array(DuplicateSchema).max(100).default([]),
  source: SourceSchema.nullable().default(null),
  provenance: ProvenanceSchema.nullable().default(null),
}

const FeatureInputSchema = z.strictObject({
  role: UnknownTextSchema,
  want: UnknownTextSchema,
  benefit: UnknownTextSchema,
  outOfScope: TextsSchema,
})

const BugInputSchema = z.strictObject({
  symptom: UnknownTextSchema,
  expected: UnknownTextSchema,
  steps: z.array(TextSchema).max(100).nullable().default(null),
  environment: UnknownTextSchema,
  severity: z.enum(bugSeverities).nullable().default(null),
  frequency: z.enum(bugFrequencies).default('unknown'),
  affected: UnknownTextSchema,
  workaround: UnknownTextSchema,
  regression: z.boolean().nullable().default(null),
})

const DebtInputSchema = z.strictObject({
  location: UnknownTextSchema,
  kind: z.enum(debtKinds).nullable().default(null),
  problem: UnknownTextSchema,
  interest: UnknownTextSchema,
  trigger: UnknownTextSchema,
  remedy: UnknownTextSchema,
  risk: UnknownTextSchema,
  before: UnknownTextSchema,
  after: UnknownTextSchema,
})

const SpikeInputSchema = z.strictObject({
  questions: TextsSchema,
  timebox: TimeboxSchema.nullable().default(null),
  method: UnknownTextSchema,
  deliverable: UnknownTextSchema,
  unblocks: UnknownTextSchema,
  exitRule: UnknownTextSchema,
})

const InfrastructureInputSchema = z.strictObject({
  change: UnknownTextSchema,
  driver: z.enum(infrastructureDrivers).nullable().default(null),
  environments: TextsSchema,
  deadline: UnknownTextSchema,
  blastRadius: UnknownTextSchema,
  rollback: UnknownTextSchema,
  verification: UnknownTextSchema,
  monitoring: UnknownTextSchema,
  maintenanceWindow: UnknownTextSchema,
  securityAndCost: UnknownTextSchema,
  riskIfDeferred: UnknownTextSchema,
})

/** An item from anywhere; a BacklogItem of our own is accepted as it is. Unknown keys are mistakes. */
export const ItemInputSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('feature'), details: FeatureInputSchema.prefault({}), ...inputShape }),
  z.strictObject({ type: z.literal('bug'), details: BugInputSchema.prefault({}), ...inputShape }),
  z.strictObject({ type: z.literal('debt'), details: DebtInputSchema.prefault({}), ...inputShape }),
  z.strictObject({ type: z.literal('spike'), details: SpikeInputSchema.prefault({}), ...inputShape }),
  z.strictObject({
    type: z.literal('infrastructure'),
    details: InfrastructureInputSchema.prefault({}),
    ...inputShape,
  }),
])
export type ItemInput = z.infer<typeof ItemInputSchema>

/**
 * The item as the rules take it, one by one and as one of a set. `position` (from 0) gives an id to an item without
 * one. A priority counts only when it is whole; an estimate is filled up from its likely size.
 */
export function toReviewable(input: ItemInput, position: number): ReviewableItem & SetItem {
  const common = {
    id: input.id ?? `item-${position + 1}`,
    title: input.title,
    summary: input.summary,
    acceptanceCriteria: input.acceptanceCriteria.map(toCriterion),
    estimate: input.estimate === null ? null : toWholeEstimate(input.estimate, input.type === 'spike'),
    priority: toWholePriority(input.priority),
    classification: input.classification,
    evidence: input.evidence,
    assumptions: input.assumptions,
    openQuestions: input.openQuestions.map((question, index) => ({
      ...question,
      id: question.id ?? `Q${index + 1}`,
    })),
    dependsOn: input.dependsOn,
    language: input.language ?? detectLanguage([input.title, input.summary ?? ''].join('\n')),
    duplicates: input.duplicates,
  }
  switch (input.type) {
    case 'feature':
      return { ...common, type: input.type, details: input.details }
    case 'bug':
      return { ...common, type: input.type, details: input.details }
    case 'debt':
      return { ...common, type: input.type, details: input.details }
    case 'spike':
      return { ...common, type: input.type, details: input.details }
    case 'infrastructure':
      return { ...common, type: input.type, details: input.details }
  }
}

/** A criterion without id gets one by its place; without a basis it is a person's. */
function toCriterion(criterion: CriterionInput, index: number): Criterion {
  const { given, when, then, statement } = criterion
  const tail = { id: criterion.id ?? `AC${index + 1}`, basis: criterion.basis ?? 'person' }
  if (given !== undefined && when !== undefined && then !== undefined) return { given, when, then, ...tail }
  return { statement: statement ?? '', ...tail }
}

function toWholeEstimate(input: z.infer<typeof EstimateInputSchema>, isSpike: boolean): Estimate {
  const { likely, unit, low, high, scale, confidence, drivers, basis, splitAdvised } = input
  return {
    likely,
    unit: unit ?? (isSpike && (scale === 'hours' || scale === 'days') ? 'timebox' : 'points'),
    low: low ?? likely,
    high: high ?? likely,
    scale: scale ?? toScale(likely),
    confidence: confidence ?? 0,
    drivers: drivers ?? [],
    basis: basis ?? 'stated',
    splitAdvised: splitAdvised ?? false,
  }
}

function toScale(likely: Size): Estimate['scale'] {
  return typeof likely === 'string' ? 't-shirt' : 'fibonacci'
}

function toWholePriority(
  input: Partial<Priority> | null | { [Key in keyof Priority]?: Priority[Key] | undefined },
): Priority | null {
  const whole = PrioritySchema.safeParse(input)
  return whole.success ? whole.data : null
}
