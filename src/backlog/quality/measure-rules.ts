// Rules on what code computes: A9 the estimate, A10 the priority.
import { isAboveSplit, isOnScale } from '../estimate/scale.ts'
import { type Estimate, type PointScale, pointScales, type Size } from '../estimate-schema.ts'
import type { Criterion, ItemFields } from '../item-fields.ts'
import { recomputeScore } from '../priority.ts'
import type { WorkType } from '../work-type.ts'
import { bug } from '../work-types/bug.ts'
import { debt } from '../work-types/debt.ts'
import { feature } from '../work-types/feature.ts'
import { infrastructure } from '../work-types/infrastructure.ts'
import { spike } from '../work-types/spike.ts'
import type { Breach, Rule } from './rule.ts'

export const measureRules: readonly Rule<object>[] = [
  {
    id: 'A9',
    severity: 'warning',
    meaning:
      'The estimate lies on the scale, with a driver and a confidence; what is too large is to be split.',
    check: (item) => (item.estimate === null ? [toMissing(item)] : checkEstimate(item.estimate, item)),
  },
  {
    id: 'A10',
    severity: 'error',
    meaning: 'The inputs of the priority are in range and its formula gives the score that is shown.',
    check: (item, { today, isScored }) => checkScore(item, today ?? null, isScored === true),
  },
]

function toMissing({ type }: ItemFields<object>): Breach {
  const what = type === 'spike' ? 'timebox' : 'estimate'
  return {
    path: 'estimate',
    message: `The item has no ${what} to plan with.`,
    fix: 'Give a likely size with a range, and what drives it.',
  }
}

/** Points at a spike are a matter of rule S3. */
function checkEstimate(estimate: Estimate, { type, acceptanceCriteria }: ItemFields<object>): Breach[] {
  const scale = pointScales.find((name) => name === estimate.scale)
  if (scale === undefined) return type === 'spike' ? checkReasons(estimate) : [toWrongUnit(estimate.scale)]
  if (type === 'spike') return []
  const breaches = checkCards(estimate, scale)
  if (breaches.length > 0) return breaches
  return [...checkReasons(estimate), ...checkSplit(estimate, scale, acceptanceCriteria)]
}

function toWrongUnit(scale: string): Breach {
  return {
    severity: 'error',
    path: 'estimate.unit',
    message: `The estimate is in ${scale}, and only a spike has a timebox.`,
    fix: 'Estimate the item on the scale of points.',
  }
}

function checkCards(estimate: Estimate, scale: PointScale): Breach[] {
  const cards = (['likely', 'low', 'high'] as const).filter((name) => !isOnScale(estimate[name], scale))
  const [off] = cards
  if (off !== undefined) {
    return [
      {
        severity: 'error',
        path: `estimate.${off}`,
        message: `${estimate[off]} is no card of the ${scale} scale.`,
        fix: 'Take the nearest card of the scale.',
      },
    ]
  }
  if (isAtMost(estimate.low, estimate.likely) && isAtMost(estimate.likely, estimate.high)) return []
  return [
    {
      severity: 'error',
      path: 'estimate',
      message: `The range ${estimate.low} to ${estimate.high} does not hold the likely size ${estimate.likely}.`,
      fix: 'Give the range from the smallest to the largest size, with the likely one in it.',
    },
  ]
}

const shirtOrder: readonly Size[] = ['XS', 'S', 'M', 'L', 'XL', 'XXL']

function isAtMost(a: Size, b: Size): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a <= b
  return shirtOrder.indexOf(a) <= shirtOrder.indexOf(b)
}

function checkReasons({ drivers, confidence }: Estimate): Breach[] {
  const breaches: Breach[] = []
  if (drivers.length === 0) {
    breaches.push({
      path: 'estimate.drivers',
      message: 'The estimate gives no reason.',
      fix: 'Name what makes the item larger or smaller.',
    })
  }
  if (confidence === 0) {
    breaches.push({
      path: 'estimate.confidence',
      message: 'The estimate has no confidence.',
      fix: 'Say how likely the true size lies within one card.',
    })
  }
  return breaches
}

function checkSplit(
  { likely, splitAdvised }: Estimate,
  scale: PointScale,
  criteria: readonly Criterion[],
): Breach[] {
  if (!isAboveSplit(likely, scale)) return []
  const path = 'estimate.splitAdvised'
  const proposal = toSplitProposal(criteria)
  if (splitAdvised)
    return [
      {
        severity: 'info',
        path,
        message: `A size of ${likely} is more than one piece of work.`,
        fix: proposal,
      },
    ]
  return [
    {
      path,
      message: `A size of ${likely} is more than one piece of work, and no split is advised.`,
      fix: proposal,
    },
  ]
}

/** One slice that is worth having alone, and the rest after it. */
function toSplitProposal(criteria: readonly Criterion[]): string {
  const [first, ...others] = criteria.map(({ id }) => id)
  if (first === undefined || others.length === 0)
    return 'Split it: the smallest part that is of use alone first.'
  return `Split it along its criteria: ${first} first as an item of its own, then ${others.join(', ')}.`
}

function checkScore(item: ItemFields<object>, today: string | null, isScored: boolean): Breach[] {
  if (item.priority === null) return []
  const { stated = null, ...inputs } = item.priority.inputs
  const wrong = [...checkInputs(item.type, inputs), ...checkStated(stated)]
  if (wrong.length > 0) return wrong
  if (isScored) return []
  const score = recomputeScore(item, today)
  if (score === null || score === item.priority.score) return []
  return [
    {
      path: 'priority.score',
      message: `The score ${item.priority.score} is not what the formula gives: ${score}.`,
      fix: 'Recompute the score from its inputs.',
    },
  ]
}

const profiles = { feature, bug, debt, spike, infrastructure }

function checkInputs(type: WorkType, inputs: Readonly<Record<string, unknown>>): Breach[] {
  const parsed = profiles[type].priority.inputs.safeParse(inputs)
  if (parsed.success) return []
  return parsed.error.issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : []
    const name = unknown[0] ?? issue.path.join('.')
    const value = JSON.stringify(inputs[name] ?? null)
    return {
      path: `priority.inputs.${name}`,
      message:
        unknown.length > 0
          ? `${name} is no input of the formula for a ${type}.`
          : `The priority input ${name} is ${value}, which is out of its range.`,
      fix: unknown.length > 0 ? 'Take it out.' : `Correct it: ${issue.message}.`,
    }
  })
}

function checkStated(stated: unknown): Breach[] {
  if (stated === null || [1, 2, 3, 4, 5].some((value) => value === stated)) return []
  return [
    {
      path: 'priority.inputs.stated',
      message: `The stated priority ${JSON.stringify(stated)} is not one of 1 to 5.`,
      fix: 'Give 1 for the highest to 5 for the lowest, or null.',
    },
  ]
}
