import { describe, expect, it } from 'vitest'
import { toTestItem } from '../state/test-entries.ts'
import { createReviewer } from './review-backlog.ts'

const facts = { contextText: '', personas: [], backlog: [], today: '2026-11-02' }
const look = (id: string, changes = {}) => {
  const item = toTestItem(id, changes)
  return { item, words: `${item.source.text} ${item.title} ${item.summary}` }
}

describe('createReviewer', () => {
  it('reports only what is new: the item that changed, and others when the set changed for them', () => {
    const review = createReviewer()
    const known = [look('swap seats'), look('print badges')]
    const ids = known.map(({ item }) => item.id)
    review({ facts, known, put: [], ids })
    const put = [look('swap seats', { title: 'TBD' })]
    const answer = review({ facts: null, known: [], put, ids })
    expect(answer.reviews.map(({ id }) => id)).toEqual(['swap seats'])
    expect(answer.reviews[0]?.quality.findings.map(({ rule }) => rule)).toContain('A2')
    expect(review({ facts: null, known: [], put: [], ids }).reviews).toEqual([])
  })

  it('finds a duplicate as soon as two say the same, and forgets it when one goes', () => {
    const review = createReviewer()
    const first = look('a', {
      title: 'Let guests swap their seats online',
      source: { spans: [{ idea: 0, start: 0, end: 3 }], text: 'x' },
    })
    const second = look('b', {
      title: 'Let guests swap their seats online',
      source: { spans: [{ idea: 0, start: 5, end: 9 }], text: 'y' },
    })
    const both = review({ facts, known: [], put: [first, second], ids: ['a', 'b'] })
    expect(both.reviews.find(({ id }) => id === 'b')?.duplicates.map(({ of }) => of)).toEqual(['a'])
    const alone = review({ facts: null, known: [], put: [], ids: ['b'] })
    expect(alone.reviews.find(({ id }) => id === 'b')?.duplicates).toEqual([])
  })

  it('scores anew when the inputs change, and suggests the order', () => {
    const review = createReviewer()
    const rich = {
      priority: {
        ...toTestItem('b').priority,
        inputs: { userValue: 20, timeCriticality: 20, riskOrOpportunity: 20, stated: null },
      },
    }
    const { reviews, suggested } = review({
      facts,
      known: [],
      put: [look('a'), look('b', rich)],
      ids: ['a', 'b'],
    })
    expect(suggested).toEqual(['b', 'a'])
    expect(reviews.find(({ id }) => id === 'b')?.priority.score).toBeGreaterThan(70)
  })
})
