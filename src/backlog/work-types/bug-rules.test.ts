import { describe } from 'vitest'
import { toGoodBug } from '../quality/test-items.ts'
import { testRules, withCriterion } from '../quality/test-rules.ts'

describe('rules of bug', () => {
  testRules(toGoodBug, [
    {
      rule: 'B1',
      what: 'the fix',
      path: 'title',
      change: (item) => [{ ...item, title: 'Fix the total after a refund' }],
    },
    {
      rule: 'B1',
      what: 'no symptom',
      severity: 'error',
      path: 'details.symptom',
      change: (item) => [{ ...item, details: { ...item.details, symptom: null } }],
    },
    {
      rule: 'B2',
      what: 'no steps',
      path: 'details.steps',
      change: (item) => [{ ...item, details: { ...item.details, steps: null } }],
    },
    {
      rule: 'B2',
      what: 'several steps in one',
      path: 'details.steps[0]',
      change: (item) => [
        { ...item, details: { ...item.details, steps: ['Open a paid order\nRefund one line'] } },
      ],
    },
    {
      rule: 'B3',
      what: 'no expected result',
      path: 'details.expected',
      change: (item) => [{ ...item, details: { ...item.details, expected: null } }],
    },
    {
      rule: 'B3',
      what: 'the symptom again',
      path: 'details.expected',
      change: (item) => [
        { ...item, details: { ...item.details, expected: 'After a refund the order shows the old total' } },
      ],
    },
    {
      rule: 'B4',
      what: 'no environment',
      severity: 'info',
      path: 'details.environment',
      change: (item) => [{ ...item, details: { ...item.details, environment: null } }],
    },
    {
      rule: 'B5',
      what: 'no severity',
      path: 'details.severity',
      change: (item) => [{ ...item, details: { ...item.details, severity: null }, priority: null }],
    },
    {
      rule: 'B6',
      what: 'unknown frequency',
      severity: 'info',
      path: 'details.frequency',
      change: (item) => [{ ...item, details: { ...item.details, frequency: 'unknown' }, priority: null }],
    },
    {
      rule: 'B7',
      what: 'nobody affected',
      severity: 'info',
      path: 'details.affected',
      change: (item) => [{ ...item, details: { ...item.details, affected: null } }],
    },
    {
      rule: 'B8',
      what: 'no test',
      path: 'acceptanceCriteria',
      change: (item) => [withCriterion(item, 2, { statement: 'An order with no lines shows no total.' })],
    },
    {
      rule: 'B8',
      what: 'not the steps',
      path: 'acceptanceCriteria',
      change: (item) => [
        withCriterion(item, 0, { statement: 'The total is never above the sum of the lines.' }),
      ],
    },
    {
      rule: 'B9',
      what: 'a story',
      path: 'summary',
      change: (item) => [{ ...item, summary: 'As a customer I want a total that drops by the refund.' }],
    },
  ])
})
