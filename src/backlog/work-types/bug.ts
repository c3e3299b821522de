// Bug: a defect in what exists, told by its symptom. Severity is apart from priority.
import * as z from 'zod'
import { toFigure } from '../priority-input.ts'
import { NullableTextSchema, TextListSchema, TextSchema } from '../text.ts'
import type { WorkTypeProfile } from './profile.ts'

export const bugSeverities = ['critical', 'major', 'minor', 'trivial'] as const
export const bugFrequencies = ['always', 'often', 'sometimes', 'once', 'unknown'] as const

export const BugDetailsSchema = z.strictObject({
  symptom: TextSchema.describe('What one sees, not the fix.'),
  expected: NullableTextSchema.describe('What should happen instead.'),
  steps: TextListSchema.nullable().describe('Steps to reproduce, one a text; null when unknown.'),
  environment: NullableTextSchema.describe('Version, browser, device, system or environment.'),
  severity: z.enum(bugSeverities).nullable().describe('How bad it is when it happens.'),
  frequency: z.enum(bugFrequencies),
  affected: NullableTextSchema.describe('Who meets it.'),
  workaround: NullableTextSchema,
  regression: z.boolean().nullable().describe('True when it worked before.'),
})
export type BugDetails = z.infer<typeof BugDetailsSchema>

export const BugInputsSchema = z.strictObject({
  affectedShare: z.enum(['all', 'most', 'some', 'few']).nullable().describe('Share of users who meet it.'),
  dataLoss: z.boolean().nullable(),
  security: z.boolean().nullable(),
})
export type BugInputs = z.infer<typeof BugInputsSchema>

const severityWeight = { critical: 10, major: 6, minor: 2, trivial: 0.5 } as const
const frequencyWeight = { always: 1, often: 0.7, sometimes: 0.4, once: 0.15, unknown: 0.4 } as const
const shareWeight = { all: 1, most: 0.7, some: 0.4, few: 0.15 } as const
/** Data loss and security are never below this raw value, however rare. */
const floor = 4

function toRawBug(details: BugDetails, inputs: BugInputs) {
  const assumed: string[] = []
  if (details.severity === null) assumed.push('severity is unknown and taken as major')
  if (details.frequency === 'unknown') assumed.push('frequency is unknown and taken as sometimes')
  if (inputs.affectedShare === null) assumed.push('share of users affected is unknown and taken as some')
  const severity = severityWeight[details.severity ?? 'major']
  const frequency = frequencyWeight[details.frequency]
  const share = shareWeight[inputs.affectedShare ?? 'some']
  const regression = details.regression === true ? 1.25 : 1
  const workaround = details.workaround === null ? 1 : 0.7
  const product = severity * frequency * share * regression * workaround
  const factors = [`severity ${severity}`, `frequency ${frequency}`, `share ${share}`]
  if (regression !== 1) factors.push(`regression ${regression}`)
  if (workaround !== 1) factors.push(`workaround ${workaround}`)
  const floored = (inputs.dataLoss === true || inputs.security === true) && product < floor
  const reason = inputs.security === true ? 'security' : 'data loss'
  const tail = floored ? `, raised to the floor of ${floor} for ${reason}` : ''
  return {
    raw: floored ? floor : product,
    formula: `${factors.join(' × ')} = ${toFigure(product)}${tail}`,
    assumed,
  }
}

export const bug: WorkTypeProfile<BugDetails, BugInputs> = {
  type: 'bug',
  details: BugDetailsSchema,
  priority: {
    method: 'Impact: severity × frequency × share of users affected',
    reference: 'Impact as severity by reach, as in common bug-triage practice; weights are ours',
    inputs: BugInputsSchema,
    anchors: [0.05, 12.5],
    toRaw: ({ details, inputs }) => toRawBug(details, inputs),
  },
}
