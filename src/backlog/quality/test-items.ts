// For tests: one good item of each type, on which no rule has anything to say, and the words from which it was made.
import type { BacklogItem } from '../backlog-item.ts'
import { recomputeScore } from '../priority.ts'
import type { RuleFacts } from './rule.ts'

export type ItemOf<Type extends BacklogItem['type']> = Extract<BacklogItem, { type: Type }>

interface Sample<Type extends BacklogItem['type']> {
  readonly item: ItemOf<Type>
  readonly facts: RuleFacts & { readonly sourceText: string }
}

const today = '2027-01-15'

function toFacts(sourceText: string): RuleFacts & { readonly sourceText: string } {
  return { sourceText, contextText: '', personas: [], today }
}

/** The fields that do not depend on the type; `quote` stands in `text`. */
function toCommon(text: string, quote: string) {
  const start = text.indexOf(quote)
  const span = { idea: 0, start, end: start + quote.length }
  return {
    classification: { confidence: 0.9, reason: 'The words of the line.', runnerUp: null },
    estimate: {
      unit: 'points' as const,
      likely: 3,
      low: 2,
      high: 5,
      scale: 'fibonacci' as const,
      confidence: 0.72,
      drivers: ['touches one screen'],
      basis: 'typical-points' as const,
      splitAdvised: false,
    },
    evidence: [{ field: 'title', quote, span }],
    assumptions: [],
    openQuestions: [],
    dependsOn: [],
    language: 'en',
    quality: { ready: true, findings: [] },
    duplicates: [],
    source: { spans: [{ idea: 0, start: 0, end: text.length }], text },
    provenance: { drafter: 'embedded', model: null, prompt: null, attempts: 1, tokens: null, degraded: null },
  }
}

function withScore<Type extends BacklogItem['type']>(item: ItemOf<Type>): ItemOf<Type> {
  const score = recomputeScore(item, today) ?? 0
  return { ...item, priority: { ...item.priority, score } }
}

function toPriorityOf(inputs: BacklogItem['priority']['inputs']): BacklogItem['priority'] {
  return {
    score: 0,
    method: 'As the type says.',
    inputs: { ...inputs, stated: null },
    explanation: 'See the formula.',
  }
}

export function toGoodFeature(): Sample<'feature'> {
  const text =
    'Organisers want to export the guest list as CSV so that the caterer gets the headcount without retyping. No PDF for now.'
  const item: ItemOf<'feature'> = {
    ...toCommon(text, 'export the guest list as CSV'),
    id: 'pbi-feature',
    type: 'feature',
    title: 'Export the guest list as CSV',
    summary: 'Organisers hand the guest list to the caterer as a CSV file.',
    details: {
      role: 'organiser',
      want: 'export the guest list as CSV',
      benefit: 'the caterer gets the headcount without retyping',
      outOfScope: ['Export as PDF'],
    },
    acceptanceCriteria: [
      {
        id: 'AC1',
        basis: 'pattern',
        given: 'a guest list with confirmed guests',
        when: 'the organiser exports it',
        then: 'a CSV file with a row for every guest is downloaded',
      },
      {
        id: 'AC2',
        basis: 'pattern',
        given: 'a guest list with no guests',
        when: 'the organiser exports it',
        then: 'the file holds the header row only',
      },
      {
        id: 'AC3',
        basis: 'pattern',
        statement: 'When the file cannot be written, a message says so and the list stays as it was.',
      },
    ],
    priority: toPriorityOf({ userValue: 8, timeCriticality: 3, riskOrOpportunity: 2 }),
  }
  return { item: withScore(item), facts: toFacts(text) }
}

export function toGoodBug(): Sample<'bug'> {
  const text =
    'Total is wrong after a refund: open a paid order, refund one line, look at the total. It should drop by the refund. Web shop, always, all customers with refunds.'
  const item: ItemOf<'bug'> = {
    ...toCommon(text, 'Total is wrong after a refund'),
    id: 'pbi-bug',
    type: 'bug',
    title: 'Total of the order is wrong after a refund',
    summary: 'After a refund the order still shows the old total.',
    details: {
      symptom: 'The order shows the old total after a refund',
      expected: 'The total drops by the refund',
      steps: ['Open a paid order', 'Refund one line', 'Look at the total'],
      environment: 'Web shop',
      severity: 'major',
      frequency: 'always',
      affected: 'All customers with refunds',
      workaround: null,
      regression: null,
    },
    acceptanceCriteria: [
      {
        id: 'AC1',
        basis: 'pattern',
        given: 'a paid order with a refunded line',
        when: 'the order is opened',
        then: 'the original steps now give the expected result: the total is lower by the refund',
      },
      {
        id: 'AC2',
        basis: 'pattern',
        given: 'an order without a refund',
        when: 'it is opened',
        then: 'its total is the sum of its lines',
      },
      {
        id: 'AC3',
        basis: 'pattern',
        statement: 'An automated test fails before the fix and passes after it.',
      },
    ],
    priority: toPriorityOf({ affectedShare: 'some', dataLoss: null, security: null }),
  }
  return { item: withScore(item), facts: toFacts(text) }
}

export function toGoodDebt(): Sample<'debt'> {
  const text =
    'Invoice rules are copied in billing and in reports; every tax change costs us a day because both copies must be edited.'
  const item: ItemOf<'debt'> = {
    ...toCommon(text, 'Invoice rules are copied in billing and in reports'),
    id: 'pbi-debt',
    type: 'debt',
    title: 'Move the invoice rules into one module',
    summary: 'The invoice rules stand in billing and in reports, so each change is made in both places.',
    details: {
      location: 'billing and reports',
      kind: 'code',
      problem: 'The invoice rules are copied in billing and in reports',
      interest: 'A day for every tax change',
      trigger: 'Each tax change',
      remedy: 'Keep one copy that both call',
      risk: 'One of the copies is forgotten and invoices differ from reports',
      before: 'Both billing and reports hold the rules',
      after: 'One module holds the rules',
    },
    acceptanceCriteria: [
      {
        id: 'AC1',
        basis: 'pattern',
        statement: 'Billing and reports call one module for the invoice rules.',
      },
      {
        id: 'AC2',
        basis: 'pattern',
        statement:
          'Observable behaviour stays unchanged: invoices and reports show the same amounts as before.',
      },
      {
        id: 'AC3',
        basis: 'pattern',
        given: 'the copies differ in a case',
        when: 'they become one',
        then: 'the difference is decided in writing and a test covers it',
      },
    ],
    priority: toPriorityOf({ interest: 5, probability: 'likely', horizonMonths: 24 }),
  }
  return { item: withScore(item), facts: toFacts(text) }
}

export function toGoodSpike(): Sample<'spike'> {
  const text =
    'Can we take card payments offline at the festival? Decide before we rent terminals. Two days at most, result as a decision record.'
  const item: ItemOf<'spike'> = {
    ...toCommon(text, 'Can we take card payments offline at the festival?'),
    id: 'pbi-spike',
    type: 'spike',
    title: 'Find out whether card payments work offline at the festival',
    summary: 'Whether cards can be charged without a connection decides which terminals are rented.',
    details: {
      questions: ['Can we take card payments offline at the festival?'],
      timebox: { amount: 2, unit: 'days' },
      method: 'Read the terms of the terminal provider and try a payment with the network switched off',
      deliverable: 'A decision record',
      unblocks: 'Which terminals to rent',
      exitRule: 'At the end of the timebox the team decides on what is known',
    },
    estimate: {
      unit: 'timebox',
      likely: 2,
      low: 1,
      high: 2,
      scale: 'days',
      confidence: 0.6,
      drivers: ['depends on the answer of a provider'],
      basis: 'stated',
      splitAdvised: false,
    },
    acceptanceCriteria: [
      {
        id: 'AC1',
        basis: 'pattern',
        statement: 'The question is answered with yes, no, or yes under named conditions.',
      },
      {
        id: 'AC2',
        basis: 'pattern',
        statement: 'The decision record names the evidence and where it comes from.',
      },
      {
        id: 'AC3',
        basis: 'pattern',
        given: 'the timebox has ended without an answer',
        when: 'the team meets',
        then: 'the record says what is still open and which terminal is rented meanwhile',
      },
    ],
    priority: toPriorityOf({ decisionValue: 8, uncertainty: 'high', urgency: 'soon' }),
  }
  return { item: withScore(item), facts: toFacts(text) }
}

export function toGoodInfrastructure(): Sample<'infrastructure'> {
  const text =
    'Move the order database to the managed cluster, staging first, then production, before 31 March 2027 when the old servers are switched off. Error rate must stay under 1 %.'
  const item: ItemOf<'infrastructure'> = {
    ...toCommon(text, 'Move the order database to the managed cluster'),
    id: 'pbi-infrastructure',
    type: 'infrastructure',
    title: 'Move the order database to the managed cluster',
    summary: 'The order database leaves the old servers, which are switched off on 31 March 2027.',
    details: {
      change: 'The order database moves from the old servers to the managed cluster',
      driver: 'migration',
      environments: ['staging', 'production'],
      deadline: '31 March 2027',
      blastRadius: 'All that reads or writes orders',
      rollback: 'Point the services back at the old servers, which are kept in step until the switch-off',
      verification: 'Error rate under 1 % after the move',
      monitoring: 'Error rate and lag of the copy',
      maintenanceWindow: 'None is needed, the copy runs in parallel',
      securityAndCost: 'Access stays as it is; the cluster costs more than the old servers',
      riskIfDeferred: 'Orders stop when the old servers are switched off',
    },
    acceptanceCriteria: [
      {
        id: 'AC1',
        basis: 'pattern',
        given: 'the copy is in step with the old servers',
        when: 'staging is switched to the cluster',
        then: 'the error rate stays under 1 %',
      },
      {
        id: 'AC2',
        basis: 'pattern',
        given: 'the error rate is at 1 % or more',
        when: 'the way back is taken',
        then: 'no order is lost',
      },
      {
        id: 'AC3',
        basis: 'pattern',
        statement: 'A backup from before the move has been restored in a rehearsal.',
      },
    ],
    priority: toPriorityOf({ likelihood: 4, impact: 5 }),
  }
  return { item: withScore(item), facts: toFacts(text) }
}

/** One good item of each type, with the facts that go with it. */
export function toGoodItems(): readonly { readonly item: BacklogItem; readonly facts: RuleFacts }[] {
  return [toGoodFeature(), toGoodBug(), toGoodDebt(), toGoodSpike(), toGoodInfrastructure()]
}
