// Items to export, plain ones and ones of any text; for tests.
import fc from 'fast-check'
import type { BacklogItem } from '../backlog/backlog-item.ts'

type Common = Omit<BacklogItem, 'type' | 'details'>

/** What all test items share, with one text in every field that holds words. */
function toCommon(text: string): Common {
  return {
    id: 'seat-1',
    title: text,
    summary: text,
    acceptanceCriteria: [
      { id: 'AC1', basis: 'input', given: text, when: text, then: text },
      { id: 'AC2', basis: 'pattern', statement: text },
    ],
    estimate: {
      unit: 'points',
      likely: 5,
      low: 3,
      high: 8,
      scale: 'fibonacci',
      confidence: 0.7,
      drivers: [text],
      basis: 'generic',
      splitAdvised: false,
    },
    priority: { score: 64, method: 'WSJF', inputs: { stated: null }, explanation: '(8 + 3 + 3) / 5 = 2.8.' },
    classification: { confidence: 0.9, reason: text, runnerUp: null },
    evidence: [],
    assumptions: [text],
    openQuestions: [{ id: 'Q1', field: 'details.benefit', question: text }],
    dependsOn: ['base-1'],
    language: 'en',
    quality: { ready: true, findings: [] },
    duplicates: [{ of: 'PB-7', similarity: 0.9, relation: 'match' }],
    source: { spans: [{ idea: 0, start: 0, end: text.length }], text },
    provenance: { drafter: 'embedded', model: null, prompt: null, attempts: 1, tokens: null, degraded: null },
  }
}

/** One item of each type, all of their words being `text`. */
export function toTestItems(text: string): BacklogItem[] {
  const common = toCommon(text)
  const timebox = { amount: 2, unit: 'days' } as const
  return [
    { ...common, type: 'feature', details: { role: text, want: text, benefit: text, outOfScope: [text] } },
    {
      ...common,
      type: 'bug',
      details: {
        symptom: text,
        expected: text,
        steps: [text, text],
        environment: text,
        severity: 'major',
        frequency: 'often',
        affected: text,
        workaround: text,
        regression: true,
      },
    },
    {
      ...common,
      type: 'debt',
      details: {
        location: text,
        kind: 'code',
        problem: text,
        interest: text,
        trigger: text,
        remedy: text,
        risk: text,
        before: text,
        after: text,
      },
    },
    {
      ...common,
      type: 'spike',
      estimate: { ...common.estimate, unit: 'timebox', likely: 2, low: 2, high: 2, scale: 'days' },
      details: {
        questions: [text],
        timebox,
        method: text,
        deliverable: text,
        unblocks: text,
        exitRule: text,
      },
    },
    {
      ...common,
      type: 'infrastructure',
      details: {
        change: text,
        driver: 'upgrade',
        environments: [text],
        deadline: '31 March 2027',
        blastRadius: text,
        rollback: text,
        verification: text,
        monitoring: text,
        maintenanceWindow: text,
        securityAndCost: text,
        riskIfDeferred: text,
      },
    },
  ]
}

/** The feature among the test items, with other fields where given. */
export function toFeature(
  text: string,
  changes: Partial<Common> = {},
): Extract<BacklogItem, { type: 'feature' }> {
  const details = { role: 'organiser', want: text, benefit: null, outOfScope: [] }
  return { ...toCommon(text), type: 'feature', details, ...changes }
}

/** Texts that break careless writers: markup, formulas, keywords, control characters, halves of characters. */
export const hostileTexts: readonly string[] = [
  '=1+1',
  '+49 30 123',
  '-2 seats',
  '@SUM(A1)',
  '\t=cmd|calc!A1',
  '\r=1',
  '\n=1\nnext',
  '  "=1"',
  '＝1+1',
  "'=1",
  '=1+1\nsecond line',
  '# Heading\n## Another',
  '- [ ] task\n1. one\n> quote',
  '[link](javascript:alert(1)) ![img](x)',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '```\ncode\n```',
  'a | b | c\n---|---|---',
  '===\n---',
  '/close\n/assign @someone',
  'call @team now',
  'Scenario: other\nGiven nothing\n"""\n@tag',
  'Examples:\n| a | b |',
  '*',
  '"quoted", comma; semicolon',
  'nul\u0000bell\u0007escape\u001b[31m',
  'half \ud83d of a pair',
  'line\u2028separator',
  '\u0001',
  'Größe 🎉 ünï 漢字 עברית',
  '&amp; &#64; %0A {{x}} $y$',
]

/** Any text that a field of an item takes, hostile ones often. */
export const anyText = fc
  .oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
    fc.array(fc.constantFrom(...hostileTexts), { minLength: 1, maxLength: 3 }).map((texts) => texts.join('')),
  )
  .filter((text) => text.trim() !== '')
