// Entries for tests.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import { type Entry, emptyState, type PageState, toEntry } from './page-state.ts'

/** A feature with the given words; everything else is plain. */
export function toTestItem(
  id: string,
  changes: Partial<Extract<BacklogItem, { type: 'feature' }>> = {},
): BacklogItem {
  const title = `Let guests ${id}`
  return {
    id,
    type: 'feature',
    title,
    summary: `Guests can ${id}.`,
    details: { role: 'guest', want: id, benefit: null, outOfScope: [] },
    acceptanceCriteria: [
      { id: 'AC1', basis: 'pattern', given: 'a guest', when: `the guest does ${id}`, then: 'it is done' },
      { id: 'AC2', basis: 'input', statement: `Nobody else can ${id}.` },
    ],
    estimate: {
      unit: 'points',
      likely: 5,
      low: 3,
      high: 13,
      scale: 'fibonacci',
      confidence: 0.6,
      drivers: ['two places change'],
      basis: 'generic',
      splitAdvised: false,
    },
    priority: { score: 50, method: 'WSJF', inputs: { stated: null }, explanation: '10 / 5 = 2.' },
    classification: { confidence: 0.9, reason: 'A guest gains by it.', runnerUp: null },
    evidence: [],
    assumptions: [],
    openQuestions: [],
    dependsOn: [],
    language: 'en',
    quality: { ready: true, findings: [] },
    duplicates: [],
    source: { spans: [{ idea: 0, start: 0, end: 4 }], text: id },
    provenance: { drafter: 'embedded', model: null, prompt: null, attempts: 1, tokens: null, degraded: null },
    ...changes,
  }
}

/** A state with one entry an id, in this order. */
export function toTestState(...ids: string[]): PageState {
  const entries = new Map<string, Entry>(ids.map((id) => [id, toEntry(toTestItem(id))]))
  return { ...emptyState, view: 'backlog', entries, order: ids, suggested: ids }
}
