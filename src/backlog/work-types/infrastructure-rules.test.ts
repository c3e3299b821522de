import { describe } from 'vitest'
import { toGoodInfrastructure } from '../quality/test-items.ts'
import { testRules } from '../quality/test-rules.ts'

describe('rules of infrastructure', () => {
  testRules(toGoodInfrastructure, [
    {
      rule: 'I1',
      what: 'no environment',
      path: 'details.environments',
      change: (item) => [{ ...item, details: { ...item.details, environments: [] } }],
    },
    {
      rule: 'I2',
      what: 'no change',
      severity: 'error',
      path: 'details.change',
      change: (item) => [{ ...item, details: { ...item.details, change: null } }],
    },
    {
      rule: 'I3',
      what: 'no driver',
      path: 'details.driver',
      change: (item) => [{ ...item, details: { ...item.details, driver: null } }],
    },
    {
      rule: 'I4',
      what: 'no blast radius',
      severity: 'info',
      path: 'details.blastRadius',
      change: (item) => [{ ...item, details: { ...item.details, blastRadius: null } }],
    },
    {
      rule: 'I5',
      what: 'no way back',
      path: 'details.rollback',
      change: (item) => [{ ...item, details: { ...item.details, rollback: null } }],
    },
    {
      rule: 'I5',
      what: 'irreversible',
      path: 'details.rollback',
      change: (item) => [{ ...item, details: { ...item.details, rollback: 'The move is irreversible' } }],
    },
    {
      rule: 'I6',
      what: 'no verification',
      path: 'details.verification',
      change: (item) => [{ ...item, details: { ...item.details, verification: null } }],
    },
    {
      rule: 'I6',
      what: 'no threshold',
      path: 'details.verification',
      change: (item) => [{ ...item, details: { ...item.details, verification: 'Look at the error rate' } }],
    },
    {
      rule: 'I7',
      what: 'no monitoring',
      severity: 'info',
      path: 'details.monitoring',
      change: (item) => [{ ...item, details: { ...item.details, monitoring: null } }],
    },
    {
      rule: 'I8',
      what: 'no window',
      severity: 'info',
      path: 'details.maintenanceWindow',
      change: (item) => [{ ...item, details: { ...item.details, maintenanceWindow: null } }],
    },
    {
      rule: 'I9',
      what: 'no cost',
      severity: 'info',
      path: 'details.securityAndCost',
      change: (item) => [{ ...item, details: { ...item.details, securityAndCost: null } }],
    },
    {
      rule: 'I10',
      what: 'compliance without a date',
      path: 'details.deadline',
      change: (item) => [
        { ...item, details: { ...item.details, driver: 'compliance', deadline: null }, priority: null },
      ],
    },
    {
      rule: 'I10',
      what: 'end of support without a date',
      path: 'details.deadline',
      change: (item) => [
        {
          ...item,
          summary: 'The order database is at its end of life.',
          details: { ...item.details, deadline: null },
          priority: null,
        },
      ],
    },
    {
      rule: 'I11',
      what: 'a story',
      path: 'details.change',
      change: (item) => [
        {
          ...item,
          details: { ...item.details, change: 'As an operator I want the order database on the cluster' },
        },
      ],
    },
  ])
})
