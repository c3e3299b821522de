// A drafter for tests: deterministic, tiny, and on demand as bad as drafters can be.
import { AppError } from '../../src/architect/errors.ts'
import type { CallOptions, Drafted, Drafter, Idea } from '../../src/architect/ports.ts'

export interface FakeDrafter extends Drafter {
  /** How many calls saw their signal abort. */
  readonly aborted: () => number
  /** How many calls of `draft` have begun. */
  readonly begun: () => number
}

const noUsage = { calls: 0, promptTokens: 0, cachedTokens: 0, completionTokens: 0 }

/**
 * Every passage is an idea: a bug where it is tagged as one, else a feature. Words on demand: `unreachable`
 * fails with an expected error, `paused` and `crowded` with one that passes (`paused` knows when), `defect` with a bug of ours that quotes the idea, `stall` waits until it is aborted,
 * `slow` takes 150 ms.
 */
export function createFakeDrafter(): FakeDrafter {
  let aborted = 0
  let begun = 0
  return {
    name: 'fake',
    model: null,
    triageBatch: 1_000,
    concurrency: 2,
    aborted: () => aborted,
    begun: () => begun,
    async triage(passages) {
      const ideas = passages.map(({ index, stated }) => ({
        passages: [index],
        quote: null,
        type: stated.type ?? ('feature' as const),
        classification: { confidence: 0.9, reason: 'A word says so.', runnerUp: null },
      }))
      return { ideas, setAside: [], usage: noUsage }
    },
    async draft(idea, _context, call) {
      begun++
      if (idea.text.includes('unreachable')) throw new AppError('upstream_unreachable')
      if (idea.text.includes('paused')) throw new AppError('rate_limited', { retryAfterSeconds: 17 })
      if (idea.text.includes('crowded')) throw new AppError('overloaded')
      if (idea.text.includes('defect')) throw new TypeError(`cannot read "${idea.text}"`)
      if (idea.text.includes('stall')) await untilAborted(call).finally(() => aborted++)
      if (idea.text.includes('slow')) await new Promise((resolve) => setTimeout(resolve, 150))
      return toDrafted(idea)
    },
    async repair() {
      return null
    },
    async revise(idea) {
      return toDrafted(idea)
    },
  }
}

function untilAborted({ signal }: CallOptions): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}

function toDrafted(idea: Idea): Drafted {
  const title = idea.text.slice(0, 100)
  const common = {
    title,
    summary: title,
    acceptanceCriteria: [{ statement: 'The change is shown to the team.' }],
    estimate: { points: 3, drivers: [] },
    evidence: [{ field: 'title', quote: title }],
    assumptions: [],
    openQuestions: [],
  }
  const provenance = {
    drafter: 'fake',
    model: null,
    prompt: null,
    attempts: 1,
    tokens: null,
    degraded: null,
  }
  if (idea.type !== 'bug') {
    const details = { role: null, want: title, benefit: null, outOfScope: [] }
    const priority = { userValue: null, timeCriticality: null, riskOrOpportunity: null }
    return { draft: { type: 'feature', details, priority, ...common }, provenance, usage: noUsage }
  }
  const details = {
    symptom: title,
    expected: null,
    steps: null,
    environment: null,
    severity: null,
    frequency: 'unknown' as const,
    affected: null,
    workaround: null,
    regression: null,
  }
  const priority = { affectedShare: null, dataLoss: null, security: null }
  return { draft: { type: 'bug', details, priority, ...common }, provenance, usage: noUsage }
}
