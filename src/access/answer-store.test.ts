// Tests of the store of answers: claims end, room is bounded.
import { describe, expect, it } from 'vitest'
import { createAnswerStore } from './answer-store.ts'

const answer = { headers: { 'content-type': 'application/json' }, body: '{}' }

describe('createAnswerStore', () => {
  it('gives a key to one of two that ask at once', async () => {
    const store = createAnswerStore({ now: () => 0 })
    const claims = await Promise.all([store.claim('k', 'f', 1_000), store.claim('k', 'f', 1_000)])
    expect(claims.map(({ state }) => state)).toEqual(['new', 'running'])
  })

  it('ends a claim whose holder never came back', async () => {
    let now = 0
    const store = createAnswerStore({ now: () => now })
    await store.claim('k', 'f', 1_000)
    now = 999
    expect(await store.claim('k', 'f', 1_000)).toEqual({ state: 'running' })
    expect(await store.claim('k', 'other', 1_000)).toEqual({ state: 'mismatch' })
    now = 1_000
    expect(await store.claim('k', 'other', 1_000)).toEqual({ state: 'new' })
  })

  it('forgets the oldest answer when the room is used up', async () => {
    const store = createAnswerStore({ now: () => 0, maxSize: 3_000 })
    for (const key of ['a', 'b', 'c']) {
      await store.claim(key, 'f', 1_000)
      await store.keep(key, 'f', { ...answer, body: 'x'.repeat(1_000) })
    }
    expect(await store.claim('a', 'f', 1_000)).toEqual({ state: 'new' })
    expect(await store.claim('c', 'f', 1_000)).toMatchObject({ state: 'kept' })
  })

  it('frees the key of an answer that is too long to keep', async () => {
    const store = createAnswerStore({ now: () => 0 })
    await store.claim('k', 'f', 1_000)
    await store.keep('k', 'f', { ...answer, body: 'x'.repeat(9 * 1024 * 1024) })
    expect(await store.claim('k', 'f', 1_000)).toEqual({ state: 'new' })
  })
})
