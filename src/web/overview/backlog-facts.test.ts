import { describe, expect, it } from 'vitest'
import { toTestItem, toTestState } from '../state/test-entries.ts'
import { toBacklogFacts } from './backlog-facts.ts'
import { skylineHeight, skylineWidth, toSkyline } from './skyline-shape.ts'

const asked = (question: string) => [{ id: 'Q1', field: 'details.role', question }]
const notReady = { ready: false, findings: [] }

describe('toBacklogFacts', () => {
  it('puts the question first that holds most back', () => {
    const { estimate, priority } = toTestItem('x')
    const facts = toBacklogFacts([
      toTestItem('certain', { openQuestions: asked('small?'), estimate: { ...estimate, low: 5, high: 5 } }),
      toTestItem('open', { openQuestions: asked('wide?') }),
      toTestItem('blocked', { openQuestions: asked('not ready?'), quality: notReady }),
      toTestItem('cheap', { openQuestions: asked('cheap?'), priority: { ...priority, score: 1 } }),
    ])
    expect(facts.questions.map(({ question }) => question)).toEqual(['not ready?', 'wide?', 'small?'])
    expect([facts.count, facts.ready, facts.asking]).toEqual([4, 3, 4])
    expect(facts.missing).toEqual(['bug', 'debt', 'spike', 'infrastructure'])
  })
})

describe('toSkyline', () => {
  it.each([1, 7, 500])('fits %d items side by side, low below likely below high', (count) => {
    const ids = Array.from({ length: count }, (_, index) => `i${index}`)
    const { order, entries } = toTestState(...ids)
    const { columns, width } = toSkyline(order, entries)
    expect(width).toBeLessThanOrEqual(skylineWidth)
    expect(columns).toHaveLength(count)
    for (const [index, { x, low, likely, high }] of columns.entries()) {
      expect(low).toBeLessThan(likely)
      expect(likely).toBeLessThan(high)
      expect(high).toBeLessThanOrEqual(skylineHeight)
      expect(x).toBeGreaterThanOrEqual(columns[index - 1]?.x ?? 0)
    }
  })
})
