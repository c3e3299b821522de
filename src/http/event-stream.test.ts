import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import { describe, expect, it } from 'vitest'
import { AppError } from '../architect/errors.ts'
import type { AppEnv } from './app-env.ts'
import { answerEventStream } from './event-stream.ts'
import { answerProblem } from './problem.ts'

interface Tick {
  readonly event: 'tick'
  readonly count: number
}

function ask(events: AsyncGenerator<Tick, void, undefined>, onLeave = () => {}): Promise<Response> {
  const app = new Hono<AppEnv>()
  app.use(requestId())
  app.onError(answerProblem)
  app.get('/', (c) => answerEventStream(c, events, { heartbeatMs: 10_000, onLeave }))
  return Promise.resolve(app.request('/'))
}

describe('answerEventStream', () => {
  it('makes no more events than are read', async () => {
    let made = 0
    async function* endless(): AsyncGenerator<Tick, void, undefined> {
      for (;;) yield { event: 'tick', count: made++ }
    }
    const reader = (await ask(endless())).body?.getReader()
    for (let i = 0; i < 3; i++) await reader?.read()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(made).toBeGreaterThanOrEqual(3)
    expect(made).toBeLessThan(10)
    await reader?.cancel()
  })

  it('tells the source at once when the reader leaves, and ends it', async () => {
    let left = 0
    let ended = false
    async function* source(): AsyncGenerator<Tick, void, undefined> {
      try {
        for (let count = 0; ; count++) yield { event: 'tick', count }
      } finally {
        ended = true
      }
    }
    const reader = (await ask(source(), () => left++)).body?.getReader()
    await reader?.read()
    await reader?.cancel()
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect({ left, ended }).toEqual({ left: 1, ended: true })
  })

  it('says what went wrong after the first event in a last event, without words of ours', async () => {
    async function* source(): AsyncGenerator<Tick, void, undefined> {
      yield { event: 'tick', count: 1 }
      throw new RangeError('inner words')
    }
    const response = await ask(source())
    expect(response.status).toBe(200)
    const [first = '', last = '', ...others] = (await response.text()).split('\n\n')
    expect(first).toBe('event: tick\nid: 1\ndata: {"event":"tick","count":1}')
    expect(last).toMatch(/^event: error\nid: 2\ndata: \{"type":"\/problems\/internal"/)
    expect(last).not.toContain('inner words')
    expect(others).toEqual([''])
  })

  it('leaves what goes wrong before the first event to the status', async () => {
    const source: () => AsyncGenerator<Tick, void, undefined> = async function* () {
      yield await Promise.reject(new AppError('rate_limited', { retryAfterSeconds: 1.2 }))
    }
    const response = await ask(source())
    expect(response.status).toBe(429)
    expect(response.headers.get('Retry-After')).toBe('2')
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  })
})
