import { describe } from 'vitest'
import { toGoodFeature } from '../quality/test-items.ts'
import { testRules, withCriterion } from '../quality/test-rules.ts'

describe('rules of features', () => {
  testRules(toGoodFeature, [
    {
      rule: 'F1',
      what: 'no role',
      path: 'details.role',
      change: (item) => [{ ...item, details: { ...item.details, role: null } }],
    },
    {
      rule: 'F1',
      what: 'no want',
      severity: 'error',
      path: 'details.want',
      change: (item) => [{ ...item, details: { ...item.details, want: null } }],
    },
    {
      rule: 'F1',
      what: 'no benefit',
      path: 'details.benefit',
      change: (item) => [{ ...item, details: { ...item.details, benefit: null } }],
    },
    {
      rule: 'F2',
      what: 'any user',
      path: 'details.role',
      change: (item) => [{ ...item, details: { ...item.details, role: 'a user' } }],
    },
    {
      rule: 'F3',
      what: 'two wants',
      path: 'details.want',
      change: (item) => [
        { ...item, details: { ...item.details, want: 'export the guest list and send it to the caterer' } },
      ],
    },
    {
      rule: 'F4',
      what: 'want again',
      path: 'details.benefit',
      change: (item) => [{ ...item, details: { ...item.details, benefit: 'I can export the guest list' } }],
    },
    {
      rule: 'F5',
      what: 'an endpoint',
      path: 'acceptanceCriteria[0].statement',
      change: (item) => [
        withCriterion(item, 0, { statement: 'The endpoint returns the file to the organiser.' }),
      ],
    },
    {
      rule: 'F5',
      what: 'an endpoint, input unknown',
      severity: 'info',
      path: 'acceptanceCriteria[0].statement',
      change: (item, facts) => [
        withCriterion(item, 0, { statement: 'The endpoint returns the file to the organiser.' }),
        { ...facts, sourceText: null },
      ],
    },
    {
      rule: 'F6',
      what: 'no error',
      path: 'acceptanceCriteria',
      change: (item) => [
        withCriterion(
          withCriterion(item, 2, { statement: 'The file is there even when two organisers export at once.' }),
          1,
          { statement: 'The row of the oldest guest comes first.' },
        ),
      ],
    },
    {
      rule: 'F6',
      what: 'no success',
      path: 'acceptanceCriteria',
      change: (item) => {
        const locked = withCriterion(item, 0, { statement: 'No file is written when the list is locked.' })
        return [withCriterion(locked, 1, { statement: 'An empty list is refused.' })]
      },
    },
    {
      rule: 'F7',
      what: 'no scope',
      severity: 'info',
      path: 'details.outOfScope',
      change: (item) => [{ ...item, details: { ...item.details, outOfScope: [] } }],
    },
  ])
})
