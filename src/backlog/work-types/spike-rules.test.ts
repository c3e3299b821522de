import { describe } from 'vitest'
import { toGoodSpike } from '../quality/test-items.ts'
import { testRules, withCriterion } from '../quality/test-rules.ts'

describe('rules of spike', () => {
  testRules(toGoodSpike, [
    {
      rule: 'S1',
      what: 'no question mark',
      path: 'details.questions[0]',
      change: (item) => [{ ...item, details: { ...item.details, questions: ['Look into card payments'] } }],
    },
    {
      rule: 'S1',
      what: 'no question',
      severity: 'error',
      path: 'details.questions',
      change: (item) => [{ ...item, details: { ...item.details, questions: [] } }],
    },
    {
      rule: 'S1',
      what: 'four questions',
      path: 'details.questions',
      change: (item) => [
        { ...item, details: { ...item.details, questions: ['Who?', 'What?', 'When?', 'Why?'] } },
      ],
    },
    {
      rule: 'S2',
      what: 'no timebox',
      path: 'details.timebox',
      change: (item) => [{ ...item, details: { ...item.details, timebox: null } }],
    },
    {
      rule: 'S2',
      what: 'a week',
      path: 'details.timebox',
      change: (item) => [
        { ...item, details: { ...item.details, timebox: { amount: 5, unit: 'days' } }, priority: null },
      ],
    },
    {
      rule: 'S2',
      what: 'a month',
      severity: 'error',
      path: 'details.timebox',
      change: (item) => [
        { ...item, details: { ...item.details, timebox: { amount: 160, unit: 'hours' } }, priority: null },
      ],
    },
    {
      rule: 'S3',
      what: 'points',
      severity: 'error',
      path: 'estimate.unit',
      change: (item) => [{ ...item, estimate: { ...item.estimate, unit: 'points', scale: 'fibonacci' } }],
    },
    {
      rule: 'S4',
      what: 'no deliverable',
      path: 'details.deliverable',
      change: (item) => [{ ...item, details: { ...item.details, deliverable: null } }],
    },
    {
      rule: 'S4',
      what: 'a feature',
      path: 'details.deliverable',
      change: (item) => [
        { ...item, details: { ...item.details, deliverable: 'Card payments for the festival' } },
      ],
    },
    {
      rule: 'S5',
      what: 'no decision',
      path: 'details.unblocks',
      change: (item) => [{ ...item, details: { ...item.details, unblocks: null } }],
    },
    {
      rule: 'S6',
      what: 'no exit',
      path: 'details.exitRule',
      change: (item) => [{ ...item, details: { ...item.details, exitRule: null } }],
    },
    {
      rule: 'S7',
      what: 'shipped',
      path: 'acceptanceCriteria[0].statement',
      change: (item) => [withCriterion(item, 0, { statement: 'Guests can pay by card at the festival.' })],
    },
  ])
})
