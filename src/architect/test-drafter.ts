// For tests: a drafter that is told what to do, with a draft that keeps all rules.
import type { ItemDraft } from '../backlog/backlog-item.ts'
import type { Drafted, Drafter, Idea, Triage } from './ports.ts'
import { noUsage } from './usage.ts'

/** A feature draft about the guest list that breaks no rule when the input speaks of one. */
export const testDraft: ItemDraft = {
  type: 'feature',
  title: 'Export the guest list as CSV',
  summary: 'The guest list can be taken along as a file.',
  details: { role: null, want: 'export the guest list as CSV', benefit: null, outOfScope: ['Other lists'] },
  acceptanceCriteria: [
    { given: 'a guest list with entries', when: 'it is exported', then: 'a CSV file holds each entry once' },
    {
      given: 'a guest list without entries',
      when: 'it is exported',
      then: 'the CSV file holds the header row only',
    },
    {
      given: 'a person without access',
      when: 'that person exports the list',
      then: 'the export is refused with a reason',
    },
  ],
  estimate: { points: 3, drivers: ['one list in one format'] },
  priority: { userValue: 5, timeCriticality: null, riskOrOpportunity: null },
  evidence: [],
  assumptions: [],
  openQuestions: [
    { field: 'details.role', question: 'Who exports the guest list?' },
    { field: 'details.benefit', question: 'What is the exported guest list used for?' },
  ],
}

export function toTestDrafted(draft: ItemDraft = testDraft): Drafted {
  const provenance = {
    drafter: 'test',
    model: 'test-model',
    prompt: null,
    attempts: 1,
    tokens: null,
    degraded: null,
  }
  return { draft, provenance, usage: { ...noUsage, calls: 1 } }
}

/** One idea a passage, each drafted as `testDraft`; whatever is given replaces that. */
export function createTestDrafter(overrides: Partial<Drafter> = {}): Drafter {
  return {
    name: 'test',
    model: 'test-model',
    triageBatch: 20,
    concurrency: 4,
    triage: async (passages): Promise<Triage> => ({
      ideas: passages.map(({ index }) => ({
        passages: [index],
        quote: null,
        type: 'feature',
        classification: { confidence: 0.9, reason: 'A test.', runnerUp: null },
      })),
      setAside: [],
      usage: { ...noUsage, calls: 1 },
    }),
    draft: async (_: Idea) => toTestDrafted(),
    repair: async () => null,
    revise: async () => toTestDrafted(),
    ...overrides,
  }
}
