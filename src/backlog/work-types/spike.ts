// Spike: a time-boxed investigation that buys a decision. It has a timebox and no points.
import * as z from 'zod'
import { RelativeValueSchema, takeOr, toFigure } from '../priority-input.ts'
import { NullableTextSchema, TextSchema } from '../text.ts'
import type { WorkTypeProfile } from './profile.ts'

export const TimeboxSchema = z.strictObject({
  amount: z.number().positive().max(400),
  unit: z.enum(['hours', 'days']),
})
export type Timebox = z.infer<typeof TimeboxSchema>

/** Working hours a day, to compare timeboxes. */
export const hoursADay = 8

export const SpikeDetailsSchema = z.strictObject({
  questions: z.array(TextSchema).min(1).max(3),
  timebox: TimeboxSchema,
  method: NullableTextSchema.describe('How the answer is found.'),
  deliverable: NullableTextSchema.describe('Decision record, prototype, benchmark or written answer.'),
  unblocks: NullableTextSchema.describe('The decision that waits for the answer.'),
  exitRule: NullableTextSchema.describe('What happens when the timebox ends.'),
})
export type SpikeDetails = z.infer<typeof SpikeDetailsSchema>

export const SpikeInputsSchema = z.strictObject({
  decisionValue: RelativeValueSchema.describe('What hangs on the decision.'),
  uncertainty: z.enum(['high', 'medium', 'low']).nullable(),
  urgency: z
    .enum(['now', 'soon', 'later'])
    .nullable()
    .describe('How soon the decision is needed by what it unblocks.'),
})
export type SpikeInputs = z.infer<typeof SpikeInputsSchema>

const uncertaintyWeight = { high: 0.9, medium: 0.5, low: 0.25 } as const
const urgencyWeight = { now: 2, soon: 1, later: 0.5 } as const

/** A timebox in working days of eight hours. */
export function toDays(timebox: Timebox): number {
  return timebox.unit === 'days' ? timebox.amount : timebox.amount / hoursADay
}

export const spike: WorkTypeProfile<SpikeDetails, SpikeInputs> = {
  type: 'spike',
  details: SpikeDetailsSchema,
  priority: {
    method: 'Value of information: decision value × uncertainty × urgency / timebox in days',
    reference:
      'Expected value of information, simplified: Howard (1966); Hubbard, How to Measure Anything (2010)',
    inputs: SpikeInputsSchema,
    anchors: [0.03, 60],
    toRaw({ inputs, details }) {
      const assumed: string[] = []
      const value = takeOr(inputs.decisionValue, 5, 'value of the decision', assumed)
      if (inputs.uncertainty === null) assumed.push('uncertainty is unknown and taken as medium')
      if (inputs.urgency === null) assumed.push('urgency is unknown and taken as soon')
      const uncertainty = uncertaintyWeight[inputs.uncertainty ?? 'medium']
      const urgency = urgencyWeight[inputs.urgency ?? 'soon']
      const days = toDays(details.timebox)
      const raw = (value * uncertainty * urgency) / days
      return {
        raw,
        formula: `${value} × ${uncertainty} × ${urgency} / ${toFigure(days)} = ${toFigure(raw)}`,
        assumed,
      }
    },
  },
}
