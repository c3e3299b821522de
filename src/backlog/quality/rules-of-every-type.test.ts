import { describe } from 'vitest'
import { toGoodFeature } from './test-items.ts'
import { testRules, withCriterion } from './test-rules.ts'

describe('rules for every type', () => {
  testRules(toGoodFeature, [
    { rule: 'A1', what: 'too short', path: 'title', change: (item) => [{ ...item, title: 'Export' }] },
    {
      rule: 'A1',
      what: 'too long',
      path: 'title',
      change: (item) => [{ ...item, title: `Export the guest list ${'and the list '.repeat(9)}` }],
    },
    {
      rule: 'A1',
      what: 'two lines',
      path: 'title',
      change: (item) => [{ ...item, title: 'Export the guest list\nas CSV' }],
    },
    {
      rule: 'A1',
      what: 'full stop',
      path: 'title',
      change: (item) => [{ ...item, title: 'Export the guest list as CSV.' }],
    },
    {
      rule: 'A1',
      what: 'no verb',
      path: 'title',
      change: (item) => [{ ...item, title: 'CSV export of the guest list' }],
    },
    {
      rule: 'A1',
      what: 'an article',
      path: 'title',
      change: (item) => [{ ...item, title: 'The guest list as a CSV' }],
    },
    {
      rule: 'A1',
      what: 'vague verb',
      path: 'title',
      change: (item) => [{ ...item, title: 'Improve the export' }],
    },
    {
      rule: 'A1',
      what: 'vague work',
      path: 'title',
      change: (item) => [{ ...item, title: 'Fix various issues' }],
    },
    {
      rule: 'A2',
      what: 'TBD',
      severity: 'error',
      path: 'details.role',
      change: (item) => [{ ...item, details: { ...item.details, role: 'TBD' } }],
    },
    {
      rule: 'A2',
      what: 'a mark',
      severity: 'error',
      path: 'summary',
      change: (item) => [{ ...item, summary: 'The list goes to {{recipient}} as a file.' }],
    },
    {
      rule: 'A2',
      what: 'brackets',
      severity: 'error',
      path: 'details.benefit',
      change: (item) => [{ ...item, details: { ...item.details, benefit: 'I can [insert benefit]' } }],
    },
    {
      rule: 'A3',
      what: 'too few',
      path: 'acceptanceCriteria',
      change: (item) => [
        { ...item, acceptanceCriteria: item.acceptanceCriteria.filter(({ id }) => id !== 'AC2') },
      ],
    },
    {
      rule: 'A3',
      what: 'the same twice',
      path: 'acceptanceCriteria[3]',
      change: (item) => [
        {
          ...item,
          acceptanceCriteria: [
            ...item.acceptanceCriteria,
            ...item.acceptanceCriteria.slice(0, 1).map((criterion) => ({ ...criterion, id: 'AC4' })),
          ],
        },
      ],
    },
    {
      rule: 'A3',
      what: 'one id twice',
      path: 'acceptanceCriteria[1].id',
      change: (item) => [
        {
          ...item,
          acceptanceCriteria: item.acceptanceCriteria.map((criterion, index) => ({
            ...criterion,
            id: index === 2 ? 'AC3' : 'AC1',
          })),
        },
      ],
    },
    {
      rule: 'A4',
      what: 'keyword in clause',
      path: 'acceptanceCriteria[0].given',
      change: (item) => [
        withCriterion(item, 0, {
          given: 'Given a list',
          when: 'the organiser exports it',
          then: 'a CSV file is downloaded',
        }),
      ],
    },
    {
      rule: 'A4',
      what: 'two actions',
      path: 'acceptanceCriteria[0].when',
      change: (item) => [
        withCriterion(item, 0, {
          given: 'a guest list',
          when: 'the organiser opens it and then exports it',
          then: 'a CSV file is downloaded',
        }),
      ],
    },
    {
      rule: 'A4',
      what: 'no sentence',
      path: 'acceptanceCriteria[0].statement',
      change: (item) => [withCriterion(item, 0, { statement: 'CSV file' })],
    },
    {
      rule: 'A4',
      what: 'no Then',
      path: 'acceptanceCriteria[0].statement',
      change: (item) => [
        withCriterion(item, 0, {
          statement: 'Given a list of guests when the organiser exports it a file comes',
        }),
      ],
    },
    {
      rule: 'A5',
      what: 'as expected',
      path: 'acceptanceCriteria[0].statement',
      change: (item) => [
        withCriterion(item, 0, { statement: 'The download works as expected for the organiser.' }),
      ],
    },
    {
      rule: 'A5',
      what: 'title again',
      path: 'acceptanceCriteria[0].statement',
      change: (item) => [withCriterion(item, 0, { statement: 'The guest list exports as CSV.' })],
    },
    {
      rule: 'A6',
      what: 'fast',
      path: 'acceptanceCriteria[0].statement',
      change: (item) => [
        withCriterion(item, 0, { statement: 'The file is written fast for every organiser.' }),
      ],
    },
    {
      rule: 'A6',
      what: 'and/or',
      path: 'acceptanceCriteria[0].statement',
      change: (item) => [
        withCriterion(item, 0, { statement: 'The file holds names and/or tables of the guests.' }),
      ],
    },
    {
      rule: 'A7',
      what: 'good cases only',
      path: 'acceptanceCriteria',
      change: (item) => [
        withCriterion(withCriterion(item, 1, { statement: 'The file holds the headcount.' }), 2, {
          statement: 'The file carries the date of the list.',
        }),
      ],
    },
    {
      rule: 'A8',
      what: 'a number',
      severity: 'error',
      path: 'acceptanceCriteria[0].statement',
      change: (item) => [withCriterion(item, 0, { statement: 'The file is there within 5 seconds.' })],
    },
    {
      rule: 'A8',
      what: 'a product',
      severity: 'error',
      path: 'summary',
      change: (item) => [{ ...item, summary: 'The guest list is sent to Salesforce.' }],
    },
    {
      rule: 'A8',
      what: 'a quote',
      severity: 'error',
      path: 'evidence[0].quote',
      change: (item) => [
        {
          ...item,
          evidence: [{ field: 'title', quote: 'export guests', span: { idea: 0, start: 0, end: 13 } }],
        },
      ],
    },
    {
      rule: 'A8',
      what: 'a span',
      severity: 'error',
      path: 'evidence[0].span',
      change: (item) => [
        {
          ...item,
          evidence: item.evidence.map((evidence) => ({ ...evidence, span: { idea: 0, start: 0, end: 3 } })),
        },
      ],
    },
    {
      rule: 'A9',
      what: 'no estimate',
      path: 'estimate',
      change: (item) => [{ ...item, estimate: null, priority: null }],
    },
    {
      rule: 'A9',
      what: 'off the scale',
      severity: 'error',
      path: 'estimate.likely',
      change: (item) => [{ ...item, estimate: { ...item.estimate, likely: 4 }, priority: null }],
    },
    {
      rule: 'A9',
      what: 'range without likely',
      severity: 'error',
      path: 'estimate',
      change: (item) => [{ ...item, estimate: { ...item.estimate, low: 5, high: 8 } }],
    },
    {
      rule: 'A9',
      what: 'a timebox',
      severity: 'error',
      path: 'estimate.unit',
      change: (item) => [{ ...item, estimate: { ...item.estimate, unit: 'timebox', scale: 'days' } }],
    },
    {
      rule: 'A9',
      what: 'no driver',
      path: 'estimate.drivers',
      change: (item) => [{ ...item, estimate: { ...item.estimate, drivers: [] } }],
    },
    {
      rule: 'A9',
      what: 'no confidence',
      path: 'estimate.confidence',
      change: (item) => [{ ...item, estimate: { ...item.estimate, confidence: 0 } }],
    },
    {
      rule: 'A9',
      what: 'large, no split',
      path: 'estimate.splitAdvised',
      change: (item) => [{ ...item, estimate: { ...item.estimate, likely: 13, high: 21 }, priority: null }],
    },
    {
      rule: 'A9',
      what: 'large, split',
      severity: 'info',
      path: 'estimate.splitAdvised',
      change: (item) => [
        { ...item, estimate: { ...item.estimate, likely: 13, high: 21, splitAdvised: true }, priority: null },
      ],
    },
    {
      rule: 'A10',
      what: 'other score',
      severity: 'error',
      path: 'priority.score',
      change: (item) => [{ ...item, priority: { ...item.priority, score: item.priority.score + 7 } }],
    },
    {
      rule: 'A10',
      what: 'input out of range',
      severity: 'error',
      path: 'priority.inputs.userValue',
      change: (item) => [
        { ...item, priority: { ...item.priority, inputs: { ...item.priority.inputs, userValue: 100 } } },
      ],
    },
    {
      rule: 'A10',
      what: 'unknown input',
      severity: 'error',
      path: 'priority.inputs.mood',
      change: (item) => [
        { ...item, priority: { ...item.priority, inputs: { ...item.priority.inputs, mood: 3 } } },
      ],
    },
    {
      rule: 'A10',
      what: 'stated out of range',
      severity: 'error',
      path: 'priority.inputs.stated',
      change: (item) => [
        { ...item, priority: { ...item.priority, inputs: { ...item.priority.inputs, stated: 9 } } },
      ],
    },
    {
      rule: 'A13',
      what: 'another language asked for',
      path: 'language',
      change: (item, facts) => [item, { ...facts, askedLanguage: 'de' }],
    },
  ])
})
