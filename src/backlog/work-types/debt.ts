// Technical debt: what users do not see and the team pays interest on.
import * as z from 'zod'
import { RelativeValueSchema, takeOr, toFigure } from '../priority-input.ts'
import { NullableTextSchema, TextSchema } from '../text.ts'
import type { WorkTypeProfile } from './profile.ts'

export const debtKinds = ['code', 'design', 'test', 'documentation', 'dependency', 'build'] as const

export const DebtDetailsSchema = z.strictObject({
  location: NullableTextSchema.describe('Module, file, component or area.'),
  kind: z.enum(debtKinds),
  problem: TextSchema.describe('What is wrong with it.'),
  interest: NullableTextSchema.describe('The recurring cost, with its unit and period.'),
  trigger: NullableTextSchema.describe(
    'What makes the team pay that cost, such as each change to the module.',
  ),
  remedy: NullableTextSchema.describe('What to do about it.'),
  risk: NullableTextSchema.describe('What may happen if it is left.'),
  before: NullableTextSchema.describe('The measure as it is.'),
  after: NullableTextSchema.describe('The measure as it should be.'),
})
export type DebtDetails = z.infer<typeof DebtDetailsSchema>

export const DebtInputsSchema = z.strictObject({
  interest: RelativeValueSchema.describe('Recurring cost a month, against the other items.'),
  probability: z
    .enum(['certain', 'likely', 'possible', 'unlikely'])
    .nullable()
    .describe('That the cost is really paid.'),
  horizonMonths: z.int().min(1).max(60).nullable().describe('How long the code will live on.'),
})
export type DebtInputs = z.infer<typeof DebtInputsSchema>

const probabilityWeight = { certain: 1, likely: 0.7, possible: 0.4, unlikely: 0.15 } as const

export const debt: WorkTypeProfile<DebtDetails, DebtInputs> = {
  type: 'debt',
  details: DebtDetailsSchema,
  priority: {
    method: 'Interest on principal: interest × probability × horizon / principal',
    reference: 'Principal and interest of technical debt: Cunningham (1992); Seaman and Guo (2011)',
    inputs: DebtInputsSchema,
    anchors: [0.15, 240],
    toRaw({ inputs, size }) {
      const assumed: string[] = []
      const interest = takeOr(inputs.interest, 3, 'interest', assumed)
      if (inputs.probability === null) assumed.push('probability is unknown and taken as possible')
      const probability = probabilityWeight[inputs.probability ?? 'possible']
      const horizon = takeOr(inputs.horizonMonths, 12, 'horizon in months', assumed)
      const raw = (interest * probability * horizon) / size
      return {
        raw,
        formula: `${interest} × ${probability} × ${horizon} / ${toFigure(size)} = ${toFigure(raw)}`,
        assumed,
      }
    },
  },
}
