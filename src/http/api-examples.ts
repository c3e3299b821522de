// Examples of the API document. A test holds them against the schemas.
import type { z } from 'zod'
import type { DraftAnswer, DraftEvent, DraftRequestSchema } from '../architect/draft-request.ts'
import type { BacklogItem } from '../backlog/backlog-item.ts'
import type { Problem } from './problem.ts'

const line = 'Guest list shows people twice after a second import'

export const exampleRequest: z.input<typeof DraftRequestSchema> = {
  ideas: `- ${line}\n- [x] Badge printing\n`,
  context: {
    product: 'Event planning for small venues',
    personas: ['organiser', 'door staff'],
    scale: 'fibonacci',
    referenceItems: [{ title: 'Search guests by name', points: 3 }],
  },
}

export const exampleItem: BacklogItem = {
  id: 'guest-list-shows-people-twice-7c1e',
  type: 'bug',
  title: line,
  summary: 'After a second import the guest list shows people twice.',
  details: {
    symptom: line,
    expected: null,
    steps: null,
    environment: null,
    severity: null,
    frequency: 'unknown',
    affected: null,
    workaround: null,
    regression: null,
  },
  acceptanceCriteria: [
    {
      id: 'AC1',
      basis: 'pattern',
      given: 'a guest list that was imported before',
      when: 'the same file is imported again',
      then: 'each person stands in the guest list once',
    },
    { id: 'AC2', basis: 'pattern', statement: 'A test imports the same file twice and counts the guests.' },
    {
      id: 'AC3',
      basis: 'pattern',
      given: 'two guests who share a name and differ in e-mail address',
      when: 'they are imported',
      then: 'both stand in the guest list',
    },
  ],
  estimate: {
    unit: 'points',
    likely: 3,
    low: 2,
    high: 5,
    scale: 'fibonacci',
    confidence: 0.6,
    drivers: ['data that is there already has to be cleaned'],
    basis: 'reference-items',
    splitAdvised: false,
  },
  priority: {
    score: 56,
    method: 'Impact: severity × frequency × share of users affected',
    inputs: { affectedShare: null, dataLoss: null, security: null, stated: null },
    explanation: 'severity 6 × frequency 0.4 × share 0.4 = 0.96. Severity, frequency and share are unknown.',
  },
  classification: {
    confidence: 0.93,
    reason: 'Tells what goes wrong in something that exists.',
    runnerUp: { type: 'debt', confidence: 0.04 },
  },
  evidence: [{ field: 'details.symptom', quote: line, span: { idea: 0, start: 2, end: 2 + line.length } }],
  assumptions: [],
  openQuestions: [
    {
      id: 'Q1',
      field: 'details.severity',
      question: 'Does the double entry let someone in twice, or is it only shown twice?',
    },
  ],
  dependsOn: [],
  language: 'en',
  quality: { ready: true, findings: [] },
  duplicates: [],
  source: { spans: [{ idea: 0, start: 0, end: 2 + line.length }], text: `- ${line}` },
  provenance: {
    drafter: 'embedded',
    model: null,
    prompt: null,
    attempts: 1,
    tokens: null,
    degraded: null,
  },
}

const doneLine = '- [x] Badge printing'
const doneStart = exampleItem.source.text.length + 1
const noUsage = { calls: 0, promptTokens: 0, cachedTokens: 0, completionTokens: 0 }
const embedded = { name: 'embedded', model: null, degraded: false }

export const exampleAnswer: DraftAnswer = {
  items: [exampleItem],
  setAside: [
    {
      text: doneLine,
      span: { idea: 0, start: doneStart, end: doneStart + doneLine.length },
      reason: 'done',
    },
  ],
  failures: [],
  usage: noUsage,
  drafter: embedded,
}

export const exampleEvents: readonly DraftEvent[] = [
  { event: 'intake', passages: 1 },
  ...exampleAnswer.setAside.map((setAside): DraftEvent => ({ event: 'set-aside', setAside })),
  { event: 'triage', ideas: 1, complete: true },
  { event: 'item', item: exampleItem },
  {
    event: 'done',
    order: [{ id: exampleItem.id, duplicates: exampleItem.duplicates, quality: exampleItem.quality }],
    usage: noUsage,
    drafter: embedded,
  },
]

export const exampleProblem: Problem = {
  type: '/problems/invalid_request',
  title: 'The request has mistakes.',
  status: 422,
  detail: 'contxt: unknown field `contxt`; did you mean `context`?',
  code: 'invalid_request',
  retryable: false,
  requestId: '5f0c7a52-6f8e-4c1f-9a53-0f6f1f8f7b1d',
  errors: [{ path: 'contxt', message: 'unknown field `contxt`; did you mean `context`?' }],
}

const roughItem = { type: 'feature', title: 'Let organisers export the guest list' } as const

export const exampleReviewRequest = { items: [roughItem] }

export const exampleOrderRequest = {
  items: [roughItem, { type: 'bug', title: 'Badges print without names' }],
}
