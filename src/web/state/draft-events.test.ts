import { describe, expect, it } from 'vitest'
import type { DraftEvent } from '../../architect/draft-request.ts'
import { applyEvents, toCoveredSpans } from './draft-events.ts'
import { emptyState, type PageState, toEntry } from './page-state.ts'
import { toTestItem, toTestState } from './test-entries.ts'

const usage = { calls: 0, promptTokens: 0, cachedTokens: 0, completionTokens: 0 }
const drafter = { name: 'embedded', model: null, degraded: false }
const whole = [{ text: 'whole', start: 0 }]

function toDone(...ids: string[]): DraftEvent {
  const order = ids.map((id) => ({ id, duplicates: [], quality: { ready: false, findings: [] } }))
  return { event: 'done', order, usage, drafter }
}

describe('applyEvents', () => {
  it('shows items as they come and takes the suggested order at the end', () => {
    const events: DraftEvent[] = [
      { event: 'triage', ideas: 2, complete: true },
      { event: 'item', item: toTestItem('a') },
      { event: 'item', item: toTestItem('b') },
    ]
    const shown: PageState = { ...emptyState, ...applyEvents(emptyState, events, whole) }
    expect([shown.order, shown.run.drafted, shown.run.ideas]).toEqual([['a', 'b'], 2, 2])
    const done = applyEvents(shown, [toDone('b', 'a')], whole)
    expect(done.order).toEqual(['b', 'a'])
    expect(done.entries?.get('a')?.item.quality.ready).toBe(false)
  })

  it('leaves a manual order, and an item that a person changed, as they are', () => {
    const state: PageState = { ...toTestState('a', 'b'), manual: true, order: ['b', 'a'] }
    const own = { ...toEntry(toTestItem('a', { title: 'My words' })), own: ['title'] }
    const edited = { ...state, entries: new Map(state.entries).set('a', own) }
    const next = applyEvents(edited, [{ event: 'item', item: toTestItem('a') }, toDone('a', 'b')], whole)
    expect(next.order).toEqual(['b', 'a'])
    expect(next.entries?.get('a')?.item.title).toBe('My words')
  })

  it('moves spans to where the piece stands in the text', () => {
    const pieces = [
      { text: 'one', start: 0 },
      { text: 'two', start: 100 },
    ]
    const item = toTestItem('a', { source: { spans: [{ idea: 1, start: 0, end: 3 }], text: 'two' } })
    const failure = {
      text: 'one',
      span: { idea: 0, start: 0, end: 3 },
      code: 'x',
      message: 'm',
      retryable: true,
    }
    const next = applyEvents(
      emptyState,
      [
        { event: 'item', item },
        { event: 'failure', failure },
      ],
      pieces,
    )
    expect(toCoveredSpans({ ...emptyState, ...next })).toEqual([
      { idea: 0, start: 100, end: 103 },
      { idea: 0, start: 0, end: 3 },
    ])
  })
})
