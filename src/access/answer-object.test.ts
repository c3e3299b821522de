// Tests of the shared store of answers, over an object with storage in memory.
import { describe, expect, it } from 'vitest'
import { AnswerObject, createSharedAnswerStore } from './answer-object.ts'

/** A namespace whose objects keep their storage over evictions; `evict` drops what they hold in memory. */
function createFleet(now: () => number) {
  const storages = new Map<string, Map<string, unknown>>()
  const alarms = new Map<string, number>()
  const toObject = (name: string) => {
    const kept = storages.get(name) ?? new Map<string, unknown>()
    storages.set(name, kept)
    const storage = {
      get: async (key: string) => structuredClone(kept.get(key)),
      put: async (entries: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(entries)) {
          expect(JSON.stringify(value).length).toBeLessThan(2_000_000)
          kept.set(key, structuredClone(value))
        }
      },
      deleteAll: async () => kept.clear(),
      setAlarm: async (at: number) => {
        alarms.set(name, at)
      },
    }
    return new AnswerObject({ storage }, undefined, now)
  }
  const store = createSharedAnswerStore({
    idFromName: (name) => name,
    get: (id) => toObject(String(id)),
  })
  return { store, alarms, ring: (name: string) => toObject(name).alarm(), storages }
}

describe('createSharedAnswerStore', () => {
  it('gives again what was kept, whoever asks, however long it is', async () => {
    const { store } = createFleet(() => 0)
    const answer = { headers: { 'content-type': 'text/csv' }, body: 'größer 👍\n'.repeat(200_000) }
    expect(await store.claim('k', 'f', 1_000)).toEqual({ state: 'new' })
    expect(await store.claim('k', 'f', 1_000)).toEqual({ state: 'running' })
    await store.keep('k', 'f', answer)
    expect(await store.claim('k', 'f', 1_000)).toEqual({ state: 'kept', answer })
    expect(await store.claim('k', 'other', 1_000)).toEqual({ state: 'mismatch' })
    expect(await store.claim('l', 'other', 1_000)).toEqual({ state: 'new' })
  })

  it('leaves nothing of a longer answer behind a shorter one', async () => {
    const { store } = createFleet(() => 0)
    await store.keep('k', 'f', { headers: {}, body: 'a'.repeat(1_200_000) })
    await store.keep('k', 'f', { headers: {}, body: 'b' })
    expect(await store.claim('k', 'f', 1_000)).toMatchObject({ answer: { body: 'b' } })
  })

  it('frees a key that was released, or whose holder never came back', async () => {
    let now = 0
    const { store } = createFleet(() => now)
    await store.claim('k', 'f', 1_000)
    await store.release('k')
    expect(await store.claim('k', 'g', 1_000)).toEqual({ state: 'new' })
    now = 1_000
    expect(await store.claim('k', 'f', 1_000)).toEqual({ state: 'new' })
  })

  it('rejects in time when an object hangs, fails or answers something else', async () => {
    const answers = [
      () => new Promise<never>(() => {}),
      async () => new Response('no', { status: 500 }),
      async () => Response.json({ state: 'odd' }),
    ]
    for (const fetch of answers) {
      const store = createSharedAnswerStore({ idFromName: (name) => name, get: () => ({ fetch }) }, 30)
      await expect(store.claim('k', 'f', 1_000)).rejects.toThrow()
    }
  })

  it('forgets everything a day after', async () => {
    const { store, alarms, ring, storages } = createFleet(() => 5)
    await store.keep('k', 'f', { headers: {}, body: 'a' })
    expect(alarms.get('k')).toBe(5 + 24 * 60 * 60 * 1_000)
    await ring('k')
    expect(storages.get('k')?.size).toBe(0)
  })
})
