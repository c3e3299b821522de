import { describe } from 'vitest'
import { toGoodDebt } from '../quality/test-items.ts'
import { testRules, withCriterion } from '../quality/test-rules.ts'

describe('rules of debt', () => {
  testRules(toGoodDebt, [
    {
      rule: 'D1',
      what: 'no location',
      path: 'details.location',
      change: (item) => [{ ...item, details: { ...item.details, location: null } }],
    },
    {
      rule: 'D2',
      what: 'no problem',
      severity: 'error',
      path: 'details.problem',
      change: (item) => [{ ...item, details: { ...item.details, problem: null } }],
    },
    {
      rule: 'D2',
      what: 'no kind',
      path: 'details.kind',
      change: (item) => [{ ...item, details: { ...item.details, kind: null } }],
    },
    {
      rule: 'D3',
      what: 'no interest',
      path: 'details.interest',
      change: (item) => [{ ...item, details: { ...item.details, interest: null } }],
    },
    {
      rule: 'D3',
      what: 'no period',
      path: 'details.interest',
      change: (item) => [{ ...item, details: { ...item.details, interest: 'It is a lot of work' } }],
    },
    {
      rule: 'D4',
      what: 'no trigger',
      severity: 'info',
      path: 'details.trigger',
      change: (item) => [{ ...item, details: { ...item.details, trigger: null } }],
    },
    {
      rule: 'D5',
      what: 'no risk',
      severity: 'info',
      path: 'details.risk',
      change: (item) => [{ ...item, details: { ...item.details, risk: null } }],
    },
    {
      rule: 'D6',
      what: 'no measure',
      path: 'details.before',
      change: (item) => [{ ...item, details: { ...item.details, before: null, after: null } }],
    },
    {
      rule: 'D6',
      what: 'the same measure',
      path: 'details.after',
      change: (item) => [{ ...item, details: { ...item.details, after: item.details.before } }],
    },
    {
      rule: 'D7',
      what: 'behaviour may change',
      path: 'acceptanceCriteria',
      change: (item) => [withCriterion(item, 1, { statement: 'Nobody edits the rules in reports.' })],
    },
    {
      rule: 'D8',
      what: 'a story',
      path: 'title',
      change: (item) => [{ ...item, title: 'As a developer I want one copy of the rules' }],
    },
    {
      rule: 'D8',
      what: 'a benefit',
      path: 'details.remedy',
      change: (item) => [
        {
          ...item,
          details: { ...item.details, remedy: 'Keep one copy so that users enjoy a better experience' },
        },
      ],
    },
  ])
})
