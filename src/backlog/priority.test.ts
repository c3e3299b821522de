// Priorities: the figures shown are the figures used, and the types compare as a team would compare them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PrioritySchema } from './item-fields.ts'
import { type PriorityRequest, recomputeScore, type ScoredItem, toPriority } from './priority.ts'
import { relativeValues } from './priority-input.ts'
import type { BugDetails, BugInputs } from './work-types/bug.ts'
import type { FeatureInputs } from './work-types/feature.ts'
import type { InfrastructureInputs } from './work-types/infrastructure.ts'
import type { SpikeInputs } from './work-types/spike.ts'

const today = '2026-07-15'
const base = { stated: null, today, size: 3 }

function feature(inputs: Partial<FeatureInputs> = {}, size = 3): PriorityRequest<'feature'> {
  return {
    ...base,
    size,
    type: 'feature',
    details: { role: null, want: 'Print a ticket', benefit: null, outOfScope: [] },
    inputs: { userValue: null, timeCriticality: null, riskOrOpportunity: null, ...inputs },
  }
}

function bug(details: Partial<BugDetails> = {}, inputs: Partial<BugInputs> = {}): PriorityRequest<'bug'> {
  return {
    ...base,
    type: 'bug',
    details: {
      symptom: 'The ticket prints blank',
      expected: null,
      steps: null,
      environment: null,
      severity: null,
      frequency: 'unknown',
      affected: null,
      workaround: null,
      regression: null,
      ...details,
    },
    inputs: { affectedShare: null, dataLoss: null, security: null, ...inputs },
  }
}

function spike(inputs: Partial<SpikeInputs> = {}, days = 2): PriorityRequest<'spike'> {
  return {
    ...base,
    size: days,
    type: 'spike',
    details: {
      questions: ['Which printer driver lasts?'],
      timebox: { amount: days, unit: 'days' },
      method: null,
      deliverable: null,
      unblocks: null,
      exitRule: null,
    },
    inputs: { decisionValue: null, uncertainty: null, urgency: null, ...inputs },
  }
}

function infrastructure(
  deadline: string | null = null,
  inputs: Partial<InfrastructureInputs> = {},
): PriorityRequest<'infrastructure'> {
  return {
    ...base,
    type: 'infrastructure',
    details: {
      change: 'Move the print queue',
      driver: 'upgrade',
      environments: [],
      deadline,
      blastRadius: null,
      rollback: null,
      verification: null,
      monitoring: null,
      maintenanceWindow: null,
      securityAndCost: null,
      riskIfDeferred: null,
    },
    inputs: { likelihood: null, impact: null, ...inputs },
  }
}

function debt(interest: 1 | 8 | 13 | null, size = 3): PriorityRequest<'debt'> {
  return {
    ...base,
    size,
    type: 'debt',
    details: {
      location: null,
      kind: 'code',
      problem: 'Two copies of the layout code',
      interest: null,
      trigger: null,
      remedy: null,
      risk: null,
      before: null,
      after: null,
    },
    inputs: { interest, probability: interest === null ? null : 'certain', horizonMonths: null },
  }
}

const table = {
  criticalForAll: toPriority(bug({ severity: 'critical', frequency: 'always' }, { affectedShare: 'all' }))
    .score,
  crashForMost: toPriority(bug({ severity: 'critical', frequency: 'often' }, { affectedShare: 'most' }))
    .score,
  securityHole: toPriority(
    bug({ severity: 'minor', frequency: 'once' }, { affectedShare: 'few', security: true }),
  ).score,
  typicalBug: toPriority(bug()).score,
  typoForAll: toPriority(bug({ severity: 'trivial', frequency: 'always' }, { affectedShare: 'all' })).score,
  trivialBug: toPriority(bug({ severity: 'trivial', frequency: 'sometimes' }, { affectedShare: 'few' }))
    .score,
  mustHave: toPriority(feature({ userValue: 20, timeCriticality: 20, riskOrOpportunity: 8 })).score,
  typicalFeature: toPriority(feature()).score,
  niceToHave: toPriority(feature({ userValue: 2, timeCriticality: 1, riskOrOpportunity: 1 }, 5)).score,
  dailyPain: toPriority(debt(8, 2)).score,
  typicalDebt: toPriority(debt(null)).score,
  hardlyFelt: toPriority(debt(1, 8)).score,
  bigDecisionNow: toPriority(spike({ decisionValue: 20, uncertainty: 'high', urgency: 'now' })).score,
  typicalSpike: toPriority(spike()).score,
  curiosity: toPriority(spike({ decisionValue: 1, uncertainty: 'low', urgency: 'later' })).score,
  expiresNextWeek: toPriority({ ...infrastructure('in 7 days', { likelihood: 5, impact: 5 }), size: 1 })
    .score,
  endOfLifeInAMonth: toPriority(infrastructure('in one month')).score,
  endOfLifeInAYear: toPriority(infrastructure('in one year')).score,
  typicalInfrastructure: toPriority(infrastructure()).score,
  overdue: toPriority(infrastructure('2026-06-30')).score,
}

describe('scores compare across types', () => {
  const descending: (keyof typeof table)[][] = [
    ['criticalForAll', 'crashForMost', 'typicalBug', 'trivialBug'],
    ['criticalForAll', 'typicalFeature', 'typoForAll', 'trivialBug'],
    ['mustHave', 'typicalFeature', 'niceToHave'],
    ['securityHole', 'dailyPain', 'typicalDebt', 'hardlyFelt'],
    ['bigDecisionNow', 'typicalFeature', 'curiosity'],
    ['bigDecisionNow', 'typicalSpike', 'curiosity'],
    ['expiresNextWeek', 'overdue', 'endOfLifeInAMonth', 'endOfLifeInAYear'],
    ['expiresNextWeek', 'mustHave', 'endOfLifeInAMonth', 'typicalFeature', 'hardlyFelt'],
  ]
  it.each(descending.map((row) => [row.join(' > '), row] as const))('%s', (_, row) => {
    const scores = row.map((name) => table[name])
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a))
  })

  it('puts typical items of all types, of which nothing is known, within ten points of each other', () => {
    const typical = [
      table.typicalBug,
      table.typicalFeature,
      table.typicalDebt,
      table.typicalSpike,
      table.typicalInfrastructure,
    ]
    expect(Math.max(...typical) - Math.min(...typical)).toBeLessThanOrEqual(10)
    expect(Math.min(...typical)).toBeGreaterThanOrEqual(40)
  })
})

describe('toPriority', () => {
  it('fills the formula in, and can be recomputed by hand', () => {
    const priority = toPriority(feature({ userValue: 8, timeCriticality: 5, riskOrOpportunity: 3 }, 5))
    expect(priority.score).toBe(51)
    expect(priority.inputs).toEqual({ userValue: 8, timeCriticality: 5, riskOrOpportunity: 3, stated: null })
    expect(priority.explanation).toBe(
      '(8 + 5 + 3) / 5 = 3.2. On the scale of all types: 100 × ln(3.2 / 0.15) / ln(60 / 0.15) = 51.',
    )
  })

  it('says what it took for unknown inputs', () => {
    const { explanation } = toPriority(feature({ timeCriticality: 1, riskOrOpportunity: 1 }))
    expect(explanation).toContain('Assumed: user value is unknown and taken as 5.')
    expect(explanation).not.toContain('time criticality is unknown')
  })

  it('pulls the score halfway to a stated priority, visibly', () => {
    const plain = toPriority(feature()).score
    expect(plain).toBe(53)
    const urgent = toPriority({ ...feature(), stated: 1 })
    expect(urgent.score).toBe(74)
    expect(urgent.inputs).toMatchObject({ stated: 1 })
    expect(urgent.explanation).toMatch(
      /The input states priority 1 of 5, which stands at 95: \(53 \+ 95\) \/ 2 = 74\.$/,
    )
    const five = [1, 2, 3, 4, 5].map((stated) => toPriority({ ...feature(), stated }).score)
    expect(five).toEqual([74, 64, 52, 39, 32])
  })

  it('ends at 0 and 100 and says so', () => {
    const most = toPriority({ ...debt(13, 0.1) })
    expect(most.score).toBe(100)
    expect(most.explanation).toContain('240 or more, which scores 100')
    const least = toPriority(bug({ severity: 'trivial', frequency: 'once' }, { affectedShare: 'few' }))
    expect(least.score).toBe(0)
    expect(least.explanation).toContain('0.05 or less, which scores 0')
  })

  it('gives a valid priority for any inputs, higher for more value and for less effort', () => {
    const value = fc.constantFrom(...relativeValues)
    const size = fc.double({ min: 0.05, max: 1_000, noNaN: true })
    fc.assert(
      fc.property(
        value,
        value,
        size,
        fc.option(fc.integer({ min: 1, max: 5 })),
        (userValue, timeCriticality, points, stated) => {
          const request = { ...feature({ userValue, timeCriticality, riskOrOpportunity: 1 }, points), stated }
          const priority = toPriority(request)
          expect(PrioritySchema.safeParse(priority).success).toBe(true)
          const dearer = toPriority({ ...request, inputs: { ...request.inputs, userValue: 20 } })
          expect(dearer.score).toBeGreaterThanOrEqual(priority.score)
          expect(toPriority({ ...request, size: points * 2 }).score).toBeLessThanOrEqual(priority.score)
        },
      ),
    )
  })
})

describe('recomputeScore', () => {
  function scored(request: PriorityRequest<'infrastructure'>): ScoredItem {
    return {
      type: request.type,
      details: request.details,
      priority: toPriority(request),
      estimate: {
        unit: 'points',
        likely: request.size,
        low: 1,
        high: 8,
        scale: 'fibonacci',
        confidence: 0.5,
        drivers: [],
        basis: 'generic',
        splitAdvised: false,
      },
    }
  }

  it('gives the same score from the item alone, the stated priority included', () => {
    const item = scored({ ...infrastructure('in one month', { likelihood: 4 }), stated: 2, size: 5 })
    expect(recomputeScore(item, today)).toBe(item.priority?.score)
  })

  it('shows a score that was edited', () => {
    const item = scored(infrastructure())
    const edited = { ...item, priority: item.priority && { ...item.priority, score: 99 } }
    expect(recomputeScore(edited, today)).not.toBe(99)
  })

  it('reads a spike by its timebox, and a bug that misses its symptom', () => {
    const request = spike({ decisionValue: 8 }, 3)
    const item = {
      type: request.type,
      details: request.details,
      priority: toPriority(request),
      estimate: null,
    }
    expect(recomputeScore(item, null)).toBe(item.priority.score)
    const broken = bug({ severity: 'minor' })
    const details = { ...broken.details, symptom: null }
    const { estimate } = scored(infrastructure())
    expect(recomputeScore({ type: 'bug', details, priority: toPriority(broken), estimate }, null)).toBe(
      toPriority(broken).score,
    )
  })

  it('gives null where the score cannot be told', () => {
    const item = scored(infrastructure('in one month'))
    expect(recomputeScore(item, null)).toBeNull()
    expect(recomputeScore({ ...item, estimate: null }, today)).toBeNull()
    expect(recomputeScore({ ...item, priority: null }, today)).toBeNull()
    expect(recomputeScore({ ...item, type: 'debt' }, today)).toBeNull()
    expect(
      recomputeScore(
        { type: 'spike', details: { timebox: null }, priority: item.priority, estimate: null },
        today,
      ),
    ).toBeNull()
  })
})
