// Infrastructure: upgrades, migrations, compliance, delivery and operations.
import * as z from 'zod'
import { toDaysUntil } from '../deadline.ts'
import { takeOr, toFigure } from '../priority-input.ts'
import { NullableTextSchema, TextListSchema, TextSchema } from '../text.ts'
import type { WorkTypeProfile } from './profile.ts'

export const infrastructureDrivers = [
  'upgrade',
  'migration',
  'compliance',
  'scaling',
  'security',
  'delivery',
  'observability',
  'cost',
] as const

export const InfrastructureDetailsSchema = z.strictObject({
  change: TextSchema.describe('What changes.'),
  driver: z.enum(infrastructureDrivers).nullable(),
  environments: TextListSchema.describe(
    'Where it changes, such as staging and production; empty when unknown.',
  ),
  deadline: NullableTextSchema.describe('Date or event, in the words of the input.'),
  blastRadius: NullableTextSchema.describe('What else is hit if it goes wrong.'),
  rollback: NullableTextSchema.describe('How to go back; or that one cannot, and what softens that.'),
  verification: NullableTextSchema.describe('How one knows that it worked, with a threshold.'),
  monitoring: NullableTextSchema.describe('What is watched, during and after.'),
  maintenanceWindow: NullableTextSchema.describe('When it may be done, or that none is needed.'),
  securityAndCost: NullableTextSchema.describe('What it means for security and for running cost.'),
  riskIfDeferred: NullableTextSchema.describe('What happens if it is not done.'),
})
export type InfrastructureDetails = z.infer<typeof InfrastructureDetailsSchema>

const FivePointSchema = z.int().min(1).max(5).nullable()
export const InfrastructureInputsSchema = z.strictObject({
  likelihood: FivePointSchema.describe('That the risk comes true if nothing is done, 1 to 5.'),
  impact: FivePointSchema.describe('If it does, 1 to 5.'),
})
export type InfrastructureInputs = z.infer<typeof InfrastructureInputsSchema>

/** Days to the deadline, and the time criticality that they stand for. */
const criticalityByDays = [
  [7, 20],
  [31, 13],
  [92, 8],
  [184, 5],
  [366, 3],
] as const

/** Rises as the deadline nears: 1 beyond a year, 20 within a week or past; null without a date that one can read. */
export function toTimeCriticality(deadline: string | null, today: string): number | null {
  const days = deadline === null ? null : toDaysUntil(deadline, today)
  if (days === null) return null
  return criticalityByDays.find(([limit]) => days <= limit)?.[1] ?? 1
}

export const infrastructure: WorkTypeProfile<InfrastructureDetails, InfrastructureInputs> = {
  type: 'infrastructure',
  details: InfrastructureDetailsSchema,
  priority: {
    method: 'Risk over effort: (likelihood × impact + time criticality) / effort',
    reference: 'Risk exposure as likelihood × impact: Boehm (1991); time criticality as in WSJF',
    inputs: InfrastructureInputsSchema,
    anchors: [0.2, 50],
    toRaw({ inputs, details, size, today }) {
      const assumed: string[] = []
      const likelihood = takeOr(inputs.likelihood, 3, 'likelihood', assumed)
      const impact = takeOr(inputs.impact, 3, 'impact', assumed)
      const time = takeOr(toTimeCriticality(details.deadline, today), 3, 'time criticality', assumed)
      const raw = (likelihood * impact + time) / size
      return {
        raw,
        formula: `(${likelihood} × ${impact} + ${time}) / ${toFigure(size)} = ${toFigure(raw)}`,
        assumed,
      }
    },
  },
}
