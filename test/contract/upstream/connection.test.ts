// Upstream conformance: what happens to connections (C1 to C10, C14, S1, S2, S9).
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createModelServer } from '../../../src/drafters/llm/ask-model.ts'
import { upstreamDefaults } from '../../../src/drafters/llm/upstream.ts'
import { answer, inTurn, silence, startRawUpstream, toHead } from './raw-upstream.ts'
import { createSelfSigned } from './self-signed.ts'
import {
  answerWell,
  createFastTime,
  goodContent,
  goodForm,
  serverMarker,
  startHarness,
  toCompletion,
  toFailure,
} from './upstream-harness.ts'

const chunked = { 'Transfer-Encoding': 'chunked' }

describe('connections that fail', () => {
  it('C1 connection refused: tried three times, then upstream_unreachable', async () => {
    const gone = await startRawUpstream({})
    await gone.close()
    const { ask, time } = await startHarness({ config: { baseUrl: `http://127.0.0.1:${gone.port}/v1` } })
    const error = await toFailure(ask(), 'upstream_unreachable')
    expect(error.status).toBe(502)
    expect(time.waits).toEqual([375, 625])
    expect(error.usage).toEqual({ calls: 3, promptTokens: 0, cachedTokens: 0, completionTokens: 0 })
  })

  it.each(['ENOTFOUND', 'EAI_AGAIN'])('C2 DNS failure %s: tried once more', async (code) => {
    let calls = 0
    const noName = async () => {
      calls += 1
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('getaddrinfo'), { code }) })
    }
    const { ask } = await startHarness({ time: createFastTime({ fetch: noName }) })
    await toFailure(ask(), 'upstream_unreachable')
    expect(calls).toBe(2)
  })

  it('C3 blocked port: no model server is made for it', () => {
    const config = { ...upstreamDefaults, baseUrl: 'http://127.0.0.1:6667/v1', apiKey: null }
    expect(() => createModelServer(config)).toThrow(/port 6667/)
  })

  it('C4 certificate that nobody trusts: upstream_tls, not tried again', async () => {
    const { ask, upstream } = await startHarness({ act: answerWell, tls: createSelfSigned() })
    const error = await toFailure(ask(), 'upstream_tls')
    expect(error.status).toBe(502)
    expect(upstream.connections()).toBe(1)
  })

  it('C4 no TLS behind https: upstream_tls, not tried again', async () => {
    const plain = await startRawUpstream({ onConnect: (socket) => socket.write(toHead(400)) })
    const { ask } = await startHarness({ config: { baseUrl: `https://127.0.0.1:${plain.port}/v1` } })
    await toFailure(ask(), 'upstream_tls')
    expect(plain.connections()).toBe(1)
    await plain.close()
  })

  it.each([
    ['closes', 'end' as const],
    ['resets', 'resetAndDestroy' as const],
  ])('C5 accepts, then %s the connection: tried three times', async (_, how) => {
    const { ask, upstream } = await startHarness({ act: ({ socket }) => socket[how]() })
    await toFailure(ask(), 'upstream_unreachable')
    expect(upstream.exchanges).toHaveLength(3)
  })

  it('C5 resets at once, before a byte was read', async () => {
    const { ask, upstream } = await startHarness({ onConnect: (socket) => socket.resetAndDestroy() })
    await toFailure(ask(), 'upstream_unreachable')
    expect(upstream.connections()).toBe(3)
  })

  it('C5 resets once, then serves: the answer comes', async () => {
    const { ask } = await startHarness({ act: inTurn(({ socket }) => socket.resetAndDestroy(), answerWell) })
    const reply = await ask()
    expect(reply).toMatchObject({ value: goodForm, attempts: 2, usage: { calls: 2, promptTokens: 40 } })
  })
})

describe('answers that do not come in time', () => {
  it.each([
    ['C6 headers never come', silence],
    ['C7 a body never comes', answer(200, '', { 'Content-Length': '20' })],
    [
      'S1 a body stalls in the middle (no stream was asked for: the time of an attempt counts)',
      ({ socket }) => socket.write(`${toHead(200, { 'Content-Length': '200' })}{"id":`),
    ],
  ] satisfies [string, typeof silence][])(
    '%s: each attempt is cut, then upstream_timeout',
    async (_, act) => {
      const { ask, upstream } = await startHarness({ act, config: { attemptTimeoutMs: 300 } })
      const started = performance.now()
      const error = await toFailure(ask(), 'upstream_timeout')
      expect(error.status).toBe(504)
      expect(upstream.exchanges).toHaveLength(3)
      await Promise.all(upstream.exchanges.map(({ closed }) => closed))
      expect(performance.now() - started).toBeLessThan(5_000)
    },
  )

  it('C8 slow drip that would be valid in the end: 504 at the deadline, and the socket is closed', async () => {
    const drip = JSON.stringify(goodForm).padEnd(500)
    const { ask, upstream, time } = await startHarness({
      act({ socket }) {
        socket.write(toHead(200, { 'Content-Length': '500' }))
        let at = 0
        const timer = setInterval(() => socket.write(drip.charAt(at++)), 10)
        socket.on('close', () => clearInterval(timer))
      },
    })
    const started = performance.now()
    const error = await toFailure(ask({}, { deadline: time.now() + 400 }), 'upstream_timeout')
    const endedAt = performance.now()
    expect(error.status).toBe(504)
    expect(endedAt - started).toBeGreaterThan(350)
    expect(endedAt - started).toBeLessThan(1_000)
    const closedAt = await upstream.exchanges[0]?.closed
    expect((closedAt ?? Number.NaN) - endedAt).toBeLessThan(500)
  })

  it('S2 a body of spaces that never ends (no stream was asked for): cut by bytes or by time', async () => {
    const spaces = `400\r\n${' '.repeat(1024)}\r\n`
    const { ask, upstream } = await startHarness({
      config: { maxAnswerBytes: 100_000 },
      act({ socket }) {
        socket.write(toHead(200, chunked))
        const timer = setInterval(() => socket.write(spaces.repeat(20)), 1)
        socket.on('close', () => clearInterval(timer))
      },
    })
    await toFailure(ask(), 'upstream_too_large')
    expect(await upstream.exchanges[0]?.closed).toBeGreaterThan(0)
    expect(upstream.exchanges).toHaveLength(1)
  })
})

describe('answers that break off', () => {
  const half = `{"choices":[{"message":{"content":"${serverMarker}`

  it.each([
    [
      'C9 reset in mid body',
      ({ socket }) => {
        socket.write(toHead(200, { 'Content-Length': '5000' }) + half)
        setTimeout(() => socket.resetAndDestroy(), 20)
      },
    ],
    [
      'C10 Content-Length longer than the body',
      ({ socket }) => {
        socket.end(toHead(200, { 'Content-Length': '5000' }) + half)
      },
    ],
    [
      'S9 reset in mid stream that nobody asked for (nothing has gone to our caller by then)',
      ({ socket }) => {
        socket.write(`${toHead(200, chunked)}a\r\ndata: {"a"\r\n`)
        setTimeout(() => socket.resetAndDestroy(), 20)
      },
    ],
    ['C14 broken gzip', answer(200, `no gzip ${serverMarker}`, { 'Content-Encoding': 'gzip' })],
    [
      'C14 gzip that is cut off',
      answer(200, gzipSync(JSON.stringify(toCompletion(goodContent))).subarray(0, 90), {
        'Content-Encoding': 'gzip',
      }),
    ],
    ['C5 no HTTP at all', ({ socket }) => socket.end(`${serverMarker} hello\r\n\r\n`)],
    [
      'C12 headers without end',
      ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        for (let index = 0; index < 100; index++) socket.write(`X-${index}: ${serverMarker.repeat(50)}\r\n`)
      },
    ],
  ] satisfies [string, typeof silence][])(
    '%s: tried once more, then bad_upstream_response',
    async (_, act) => {
      const { ask, upstream } = await startHarness({ act })
      const error = await toFailure(ask(), 'bad_upstream_response')
      expect(error.status).toBe(502)
      expect(upstream.exchanges).toHaveLength(2)
    },
  )
})
