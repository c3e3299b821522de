// Upstream conformance: many calls at once (L1 to L3).
import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../src/architect/product-context.ts'
import { createTestDrafter, toTestDrafted } from '../../../src/architect/test-drafter.ts'
import { testIdea } from '../../../src/architect/test-passages.ts'
import { createSingleFlightDrafter } from '../../../src/drafters/single-flight.ts'
import { type Act, answerJson, inTurn, silence } from './raw-upstream.ts'
import {
  answerWell,
  createFastTime,
  formRequest,
  goodForm,
  startHarness,
  toCall,
  toFailure,
} from './upstream-harness.ts'

/** Answers after a while. */
function slowly(ms: number): Act {
  return (exchange) => setTimeout(() => answerWell(exchange), ms)
}

const once = { maxRetries: 0 }

describe('L1 parallel failures', () => {
  it('L1 the breaker opens, calls fail fast with 503, and a probe closes it', async () => {
    let isDown = true
    const time = createFastTime()
    const { ask, upstream, server } = await startHarness({
      act: (exchange) => (isDown ? answerJson(500, {})(exchange) : answerWell(exchange)),
      config: once,
      time,
    })
    await Promise.all(Array.from({ length: 8 }, () => toFailure(ask(), 'upstream_unavailable')))
    expect(server.state().breaker).toBe('open')
    const before = upstream.exchanges.length
    const started = performance.now()
    const error = await toFailure(ask(), 'upstream_unavailable')
    expect(performance.now() - started).toBeLessThan(200)
    expect(error.status).toBe(503)
    expect(error.retryAfterSeconds).toBeGreaterThan(10)
    expect(error.retryAfterSeconds).toBeLessThan(16)
    expect(error.usage?.calls).toBe(0)
    expect(upstream.exchanges).toHaveLength(before)
    isDown = false
    await time.sleep(15_000, new AbortController().signal)
    expect((await ask()).value).toEqual(goodForm)
    expect(server.state().breaker).toBe('closed')
  })

  it('L1 one probe at a time, and a failed one doubles the pause', async () => {
    const time = createFastTime()
    const { ask, upstream } = await startHarness({ act: answerJson(500, {}), config: once, time })
    for (let index = 0; index < 5; index++) await toFailure(ask(), 'upstream_unavailable')
    await time.sleep(15_000, new AbortController().signal)
    await Promise.all(Array.from({ length: 4 }, () => toFailure(ask(), 'upstream_unavailable')))
    expect(upstream.exchanges).toHaveLength(6)
    await time.sleep(16_000, new AbortController().signal)
    await toFailure(ask(), 'upstream_unavailable')
    expect(upstream.exchanges).toHaveLength(6)
    await time.sleep(15_000, new AbortController().signal)
    await toFailure(ask(), 'upstream_unavailable')
    expect(upstream.exchanges).toHaveLength(7)
  })

  it.each([400, 401, 404, 422, 429])('L1 answers with %i do not open it', async (status) => {
    const { ask, server } = await startHarness({ act: answerJson(status, {}), config: once })
    for (let index = 0; index < 8; index++) await expect(ask()).rejects.toThrow()
    expect(server.state().breaker).toBe('closed')
  })

  it('L1 retries stay within the budget: 40 failing requests at once cost no more than ten', async () => {
    const { ask, upstream } = await startHarness({
      act: answerJson(429, {}),
      config: { concurrency: 50 },
    })
    await Promise.all(Array.from({ length: 40 }, () => toFailure(ask(), 'upstream_rate_limited')))
    expect(upstream.exchanges.length).toBeLessThanOrEqual(50)
    expect(upstream.exchanges.length).toBeGreaterThan(40)
  })
})

describe('L2 many calls, slow server', () => {
  it('L2 cap and queue hold: 100 calls, 8 at once, 20 wait, the others get 503 with Retry-After', async () => {
    let running = 0
    let most = 0
    const { ask, server, upstream } = await startHarness({
      config: { concurrency: 8, queueLimit: 20, queueWaitMs: 2_000 },
      act(exchange) {
        most = Math.max(most, ++running)
        setTimeout(() => {
          running -= 1
          answerWell(exchange)
        }, 40)
      },
    })
    const calls = Array.from({ length: 100 }, () => ask())
    expect(server.state()).toEqual({ breaker: 'closed', running: 8, waiting: 20 })
    const outcomes = await Promise.allSettled(calls)
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    expect(refused).toHaveLength(72)
    const [first] = refused
    expect(await toFailure(Promise.reject(first), 'overloaded')).toMatchObject({
      status: 503,
      retryAfterSeconds: 2,
    })
    expect(most).toBe(8)
    expect(upstream.exchanges).toHaveLength(28)
    expect(server.state()).toEqual({ breaker: 'closed', running: 0, waiting: 0 })
  })

  it('L2 who waits too long in the queue gets 503, and those who run go on', async () => {
    const { ask, server } = await startHarness({
      config: { concurrency: 1, queueLimit: 5, queueWaitMs: 60 },
      act: slowly(200),
    })
    const first = ask()
    await toFailure(ask(), 'overloaded')
    expect((await first).value).toEqual(goodForm)
    expect(server.state()).toMatchObject({ running: 0, waiting: 0 })
  })

  it('L2 memory does not grow with calls: 3,000 failed and answered ones', async () => {
    const { ask, server } = await startHarness({ act: answerWell })
    const refusing = await startHarness({ act: silence, config: { concurrency: 1, queueLimit: 0 } })
    const leaver = new AbortController()
    const holds = refusing.ask({}, { signal: leaver.signal }).catch(() => {})
    for (let index = 0; index < 300; index++) await ask()
    const before = process.memoryUsage().heapUsed
    for (let index = 0; index < 1_500; index++) {
      await ask()
      await refusing.ask().catch(() => {})
    }
    leaver.abort()
    await holds
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000)
    expect(server.state()).toMatchObject({ running: 0, waiting: 0 })
  })
})

describe('L3 the same work at the same time', () => {
  it('L3 the same idea 20 times at once: one call of the server', async () => {
    const { server, time, upstream } = await startHarness({ act: slowly(30) })
    const drafter = createSingleFlightDrafter(
      createTestDrafter({
        async draft(_, __, call) {
          const { usage } = await server.ask(formRequest, call)
          return { ...toTestDrafted(), usage }
        },
      }),
    )
    const all = await Promise.all(
      Array.from({ length: 20 }, () => drafter.draft({ ...testIdea }, { ...emptyContext }, toCall(time))),
    )
    expect(upstream.exchanges).toHaveLength(1)
    expect(all.reduce((sum, { usage }) => sum + usage.promptTokens, 0)).toBe(40)
  })

  it('L3 all callers go away: the server sees its socket closed', async () => {
    const { server, time, upstream } = await startHarness({ act: inTurn(silence) })
    const drafter = createSingleFlightDrafter(
      createTestDrafter({
        async draft(_, __, call) {
          await server.ask(formRequest, call)
          return toTestDrafted()
        },
      }),
    )
    const signal = AbortSignal.timeout(400)
    const all = Array.from({ length: 5 }, () =>
      drafter.draft(testIdea, emptyContext, { ...toCall(time), signal }),
    )
    for (const one of all) await toFailure(one, 'deadline_exceeded')
    expect(await upstream.exchanges[0]?.closed).toBeGreaterThan(0)
    expect(upstream.exchanges).toHaveLength(1)
  })
})
