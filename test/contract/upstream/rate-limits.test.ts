// Upstream conformance: 429, the pauses that servers ask for, and the deadline (C15 to C20, C67).
import { describe, expect, it } from 'vitest'
import { answerJson, inTurn } from './raw-upstream.ts'
import {
  answerWell,
  createFastTime,
  goodForm,
  serverMarker,
  startHarness,
  toFailure,
} from './upstream-harness.ts'

const limited = {
  error: { message: `Slow down ${serverMarker}`, type: 'requests', code: 'rate_limit_exceeded' },
}

describe('429 and what it asks for', () => {
  it('C15 without Retry-After: tried three times with jitter', async () => {
    const { ask, time, upstream } = await startHarness({ act: answerJson(429, limited) })
    const error = await toFailure(ask(), 'upstream_rate_limited')
    expect(error).toMatchObject({ status: 429, retryAfterSeconds: null })
    expect(time.waits).toEqual([375, 625])
    expect(upstream.exchanges).toHaveLength(3)
  })

  it('C15 the jitter stays above the floor and below the doubling ceiling', async () => {
    for (const [random, waits] of [
      [0, [250, 250]],
      [0.999_999, [500, 1_000]],
    ] as const) {
      const time = createFastTime({ random: () => random })
      const { ask } = await startHarness({ act: answerJson(429, limited), time })
      await toFailure(ask(), 'upstream_rate_limited')
      expect(time.waits.map(Math.round)).toEqual(waits)
    }
  })

  it('C16 Retry-After in seconds that fits the deadline: waits exactly so long', async () => {
    const { ask, time } = await startHarness({
      act: inTurn(answerJson(429, limited, { 'Retry-After': '7' }), answerWell),
    })
    expect((await ask()).value).toEqual(goodForm)
    expect(time.waits).toEqual([7_000])
  })

  it('C16 a pause that the server asked one call for holds the others back too', async () => {
    const { ask, time } = await startHarness({
      config: { maxRetries: 0 },
      act: inTurn(answerJson(429, limited, { 'Retry-After': '7' }), answerWell),
    })
    await toFailure(ask(), 'upstream_rate_limited')
    expect((await ask()).value).toEqual(goodForm)
    expect(time.waits).toHaveLength(1)
    expect(time.waits[0]).toBeGreaterThan(6_000)
    expect(time.waits[0]).toBeLessThanOrEqual(7_000)
  })

  it('C16 Retry-After that does not fit the deadline: fails at once and passes it on', async () => {
    const { ask, time } = await startHarness({ act: answerJson(429, limited, { 'Retry-After': '20' }) })
    const error = await toFailure(ask({}, { deadline: time.now() + 10_000 }), 'upstream_rate_limited')
    expect(error.retryAfterSeconds).toBe(20)
    expect(time.waits).toEqual([])
  })

  it('C17 Retry-After as an HTTP date: waits until then', async () => {
    const date = new Date(Date.now() + 9_000).toUTCString()
    const { ask, time } = await startHarness({
      act: inTurn(answerJson(429, limited, { 'Retry-After': date }), answerWell),
    })
    await ask()
    expect(time.waits).toHaveLength(1)
    expect(time.waits[0]).toBeGreaterThan(7_000)
    expect(time.waits[0]).toBeLessThanOrEqual(9_000)
  })

  it.each(['61', '3600'])(
    'C18 Retry-After %s: not tried again, passed on, and all calls pause',
    async (after) => {
      const { ask, time, upstream } = await startHarness({
        act: answerJson(429, limited, { 'Retry-After': after }),
      })
      const error = await toFailure(ask(), 'upstream_rate_limited')
      expect(error.retryAfterSeconds).toBe(Number(after))
      const next = await toFailure(ask(), 'upstream_rate_limited')
      expect(next.retryAfterSeconds).toBe(Number(after))
      expect(upstream.exchanges).toHaveLength(1)
      expect(time.waits).toEqual([])
    },
  )

  it.each(['0', '-5', 'Wed, 21 Oct 2015 07:28:00 GMT', 'soon', '1, 2', '1e9', ''])(
    'C19 Retry-After "%s": as if it were not there',
    async (after) => {
      const { ask, time } = await startHarness({
        act: inTurn(answerJson(429, limited, { 'Retry-After': after }), answerWell),
      })
      expect((await ask()).value).toEqual(goodForm)
      expect(time.waits).toEqual([375])
    },
  )

  it('C20 retry-after-ms counts before Retry-After', async () => {
    const headers = { 'Retry-After-Ms': '1500', 'Retry-After': '9' }
    const { ask, time } = await startHarness({ act: inTurn(answerJson(429, limited, headers), answerWell) })
    await ask()
    expect(time.waits).toEqual([1_500])
  })

  it('C20 retry-after-ms below the floor: waits for the floor', async () => {
    const { ask, time } = await startHarness({
      act: inTurn(answerJson(429, limited, { 'Retry-After-Ms': '3' }), answerWell),
    })
    await ask()
    expect(time.waits).toEqual([250])
  })

  it('C20 x-ratelimit-reset headers are no wish to wait (vendors disagree on their unit, so they are not read)', async () => {
    const headers = { 'X-RateLimit-Reset-Requests': '120', 'X-RateLimit-Reset-Tokens': '2m0s' }
    const { ask, time } = await startHarness({ act: inTurn(answerJson(429, limited, headers), answerWell) })
    await ask()
    expect(time.waits).toEqual([375])
  })

  it('C67 a deadline that passes in the pause: 504 at the deadline and not later', async () => {
    const time = createFastTime()
    const slow = { ...time, sleep: (_: number, signal: AbortSignal) => untilAborted(signal) }
    const { ask, upstream } = await startHarness({ act: answerJson(429, limited), time: slow })
    const started = performance.now()
    const error = await toFailure(ask({}, { signal: AbortSignal.timeout(400) }), 'deadline_exceeded')
    expect(error.status).toBe(504)
    expect(performance.now() - started).toBeLessThan(900)
    expect(upstream.exchanges).toHaveLength(1)
  })

  it('C67 a pause that would outlast the deadline is not begun', async () => {
    const { ask, time } = await startHarness({ act: answerJson(503, {}) })
    await toFailure(ask({}, { deadline: time.now() + 300 }), 'upstream_unavailable')
    expect(time.waits).toEqual([])
  })
})

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
}
