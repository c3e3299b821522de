import { describe, expect, it } from 'vitest'
import { AppError } from '../architect/errors.ts'
import { dayMs } from './account.ts'
import { LedgerObject } from './ledger-object.ts'
import { createSharedLedger, type SharedLedgerOptions } from './shared-ledger.ts'
import { createTestObjects } from './test-objects.ts'

const noon = 20_000 * dayMs + dayMs / 2
const limits = { requestsPerMinute: 3, concurrentRequests: 2, placeMs: 60_000 }
const budget = { tokensPerMinute: 0, tokensPerDay: 1_000 }

function createFleet(options: Partial<SharedLedgerOptions> = {}) {
  const clock = { now: noon }
  const now = () => clock.now
  const objects = createTestObjects(now)
  const told: Promise<unknown>[] = []
  const keepAlive = (entry: Promise<unknown>) => void told.push(entry)
  const create = () => createSharedLedger(objects, { now, waitMs: 50, keepAlive, ...options })
  return { clock, objects, create, settled: () => Promise.all(told.splice(0)) }
}

describe('the shared ledger', () => {
  it('counts the requests of all members of a fleet together, tenants apart', async () => {
    const { create } = createFleet()
    const [here, there] = [create(), create()]
    expect(await here.admit('a', limits)).toMatchObject({ ok: true, remaining: 2 })
    expect(await there.admit('a', limits)).toMatchObject({ ok: true, remaining: 1 })
    expect(await here.admit('a', limits)).toMatchObject({ ok: false, limit: 'concurrency' })
    expect(await here.admit('b', limits)).toMatchObject({ ok: true, remaining: 2 })
  })

  it('gives a place back from wherever it was taken', async () => {
    const { create, settled } = createFleet()
    const one = { ...limits, concurrentRequests: 1 }
    const first = await create().admit('a', one)
    expect((await create().admit('a', one)).ok).toBe(false)
    if (first.ok) first.release()
    await settled()
    expect((await create().admit('a', one)).ok).toBe(true)
  })

  it('grants no more than the budget to any number of members at once', async () => {
    const { create, settled } = createFleet()
    const replies = await Promise.all(Array.from({ length: 40 }, () => create().reserve('all', budget, 60)))
    const granted = replies.flatMap((reply) => (reply.ok ? [reply] : []))
    expect(granted).toHaveLength(16)
    for (const { settle } of granted) settle(10)
    await settled()
    expect((await create().reserve('all', budget, 840)).ok).toBe(true)
    expect(await create().reserve('all', budget, 1)).toMatchObject({ ok: false, limit: 'day' })
  })

  it('forgets no spending when objects are evicted, settled or not', async () => {
    const { create, objects, settled, clock } = createFleet()
    const ledger = create()
    const first = await ledger.reserve('a', budget, 500)
    if (first.ok) first.settle(400)
    await settled()
    await ledger.reserve('a', budget, 500)
    objects.evict()
    expect(await ledger.reserve('a', budget, 101)).toMatchObject({ ok: false, limit: 'day' })
    expect((await ledger.reserve('a', budget, 100)).ok).toBe(true)
    clock.now += dayMs / 2
    expect((await ledger.reserve('a', budget, 1_000)).ok).toBe(true)
  })

  it('stores only what was spent, and deletes it when the day is over', async () => {
    const { create, objects, clock } = createFleet()
    await create().admit('quiet', limits)
    await create().reserve('spender', budget, 10)
    await create().reserve('spender', budget, 5_000)
    expect(objects.stored('quiet').size).toBe(0)
    expect(objects.stored('spender').get('today')).toEqual({ day: 20_000, tokens: 10 })
    expect(objects.alarmAt('spender')).toBe(20_001 * dayMs)
    await objects.alarm('spender')
    expect(objects.stored('spender').size).toBe(1)
    clock.now = 20_001 * dayMs
    await objects.alarm('spender')
    expect(objects.stored('spender').size).toBe(0)
  })
})

describe('while the ledger does not answer', () => {
  it.each(['silent', 'failing', 'odd'] as const)(
    'requests pass under the limits of this process, and nothing is spent: %s',
    async (mood) => {
      const { create, objects } = createFleet()
      const ledger = create()
      objects.mood = mood
      const start = performance.now()
      const replies = [await ledger.admit('a', limits), await ledger.admit('a', limits)]
      expect(replies.map(({ ok }) => ok)).toEqual([true, true])
      expect(await ledger.admit('a', limits)).toMatchObject({ ok: false, limit: 'concurrency' })
      for (const reply of replies) if (reply.ok) reply.release()
      const error = await ledger.reserve('all', budget, 1).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(AppError)
      expect(error).toMatchObject({ code: 'overloaded', retryAfterSeconds: 5 })
      expect(performance.now() - start).toBeLessThan(1_000)
      objects.mood = 'well'
      expect((await ledger.reserve('all', budget, 1_000)).ok).toBe(true)
    },
  )

  it('nobody waits for a place or tokens that are given back, and nothing is thrown', async () => {
    const { create, objects, settled } = createFleet()
    const ledger = create()
    const admitted = await ledger.admit('a', limits)
    const reserved = await ledger.reserve('a', budget, 1_000)
    objects.mood = 'failing'
    if (admitted.ok) admitted.release()
    if (reserved.ok) reserved.settle(0)
    await settled()
    objects.mood = 'well'
    expect(await ledger.reserve('a', budget, 1)).toMatchObject({ ok: false, limit: 'day' })
  })
})

describe('the shield', () => {
  it('refuses before the object is asked, and lets in when it fails', async () => {
    let success = false
    const { create, objects } = createFleet({
      shield: { limit: async ({ key }) => (key === 'broken' ? Promise.reject(new Error()) : { success }) },
    })
    const ledger = create()
    expect(await ledger.admit('a', limits)).toMatchObject({ ok: false, limit: 'requests', remaining: 0 })
    expect(objects.messages).toBe(0)
    success = true
    expect((await ledger.admit('a', limits)).ok).toBe(true)
    success = false
    expect((await ledger.admit('broken', limits)).ok).toBe(true)
  })
})

describe('LedgerObject', () => {
  it('refuses what is no message', async () => {
    const storage = {
      get: async () => 'junk',
      put: async () => {},
      deleteAll: async () => {},
      setAlarm: async () => {},
    }
    const object = new LedgerObject({ storage, blockConcurrencyWhile: (work) => work() })
    const ask = (body: string) => object.fetch(new Request('https://x.invalid/', { method: 'POST', body }))
    for (const body of ['', 'null', '{"entry":"reserve"}', '{"entry":"settle","at":-1}', '[1']) {
      expect((await ask(body)).status).toBe(400)
    }
    const message = { entry: 'reserve', limits: { tokensPerMinute: 0, tokensPerDay: 10 }, tokens: 10 }
    expect(await (await ask(JSON.stringify(message))).json()).toMatchObject({ ok: true })
  })
})
