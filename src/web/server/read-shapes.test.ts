import { describe, expect, it } from 'vitest'
import { toTestItem } from '../state/test-entries.ts'
import { isBacklogItem, isDraftEvent } from './read-shapes.ts'
import { readProblem } from './server-problem.ts'

describe('isBacklogItem', () => {
  it('takes an item, and none that lacks a part which the page reads', () => {
    const item = toTestItem('a')
    expect(isBacklogItem(item)).toBe(true)
    const parts = [
      'id',
      'title',
      'details',
      'estimate',
      'priority',
      'quality',
      'source',
      'openQuestions',
      'dependsOn',
    ]
    for (const part of parts) expect(isBacklogItem({ ...item, [part]: undefined }), part).toBe(false)
    expect(isBacklogItem({ ...item, type: 'toString' })).toBe(false)
  })
})

describe('isDraftEvent', () => {
  it('passes over events of a newer server', () => {
    expect(isDraftEvent({ event: 'weather', item: toTestItem('a') })).toBe(false)
    expect(isDraftEvent({ event: 'item', item: toTestItem('a') })).toBe(true)
  })
})

describe('readProblem', () => {
  it('says what happened, what to do and that nothing was lost', () => {
    const body = JSON.stringify({
      title: 'The body is too large.',
      detail: 'At most 1 MB.',
      retryable: false,
      requestId: 'r-9',
    })
    expect(readProblem(413, body).notice).toEqual({
      tone: 'problem',
      title: 'The body is too large.',
      detail:
        'At most 1 MB. Draft the text in two or more parts. Nothing on this page was lost. Reference: r-9.',
    })
  })

  it('has words for an answer that is none of ours', () => {
    expect(readProblem(502, '<html>Bad gateway</html>').notice.title).toBe(
      'The server refused the request (502).',
    )
  })
})
