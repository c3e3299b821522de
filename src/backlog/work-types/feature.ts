// Feature: a user-facing function that delivers value directly, written as a user story.
import * as z from 'zod'
import { RelativeValueSchema, takeOr, toFigure } from '../priority-input.ts'
import { NullableTextSchema, TextListSchema, TextSchema } from '../text.ts'
import type { WorkTypeProfile } from './profile.ts'

export const FeatureDetailsSchema = z.strictObject({
  role: NullableTextSchema.describe('Who wants it, as the input or the personas name them.'),
  want: TextSchema.describe('What that person wants to do: one verb phrase.'),
  benefit: NullableTextSchema.describe('Why, where the input says so.'),
  outOfScope: TextListSchema.describe('What this item leaves out.'),
})
export type FeatureDetails = z.infer<typeof FeatureDetailsSchema>

export const FeatureInputsSchema = z.strictObject({
  userValue: RelativeValueSchema,
  timeCriticality: RelativeValueSchema,
  riskOrOpportunity: RelativeValueSchema.describe('Risk reduction or opportunity enablement.'),
})
export type FeatureInputs = z.infer<typeof FeatureInputsSchema>

export const feature: WorkTypeProfile<FeatureDetails, FeatureInputs> = {
  type: 'feature',
  details: FeatureDetailsSchema,
  priority: {
    method: 'WSJF: (user value + time criticality + risk reduction or opportunity) / size',
    reference:
      'Weighted Shortest Job First: Reinertsen, The Principles of Product Development Flow (2009); SAFe',
    inputs: FeatureInputsSchema,
    anchors: [0.15, 60],
    toRaw({ inputs, size }) {
      const assumed: string[] = []
      const value = takeOr(inputs.userValue, 5, 'user value', assumed)
      const time = takeOr(inputs.timeCriticality, 3, 'time criticality', assumed)
      const risk = takeOr(inputs.riskOrOpportunity, 3, 'risk reduction or opportunity', assumed)
      const raw = (value + time + risk) / size
      return {
        raw,
        formula: `(${value} + ${time} + ${risk}) / ${toFigure(size)} = ${toFigure(raw)}`,
        assumed,
      }
    },
  },
}
