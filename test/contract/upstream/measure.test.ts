// Upstream conformance: answers without measure, redirects, and what goes out (C11 to C13, C64, C65).
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createModelServer } from '../../../src/drafters/llm/ask-model.ts'
import { upstreamDefaults } from '../../../src/drafters/llm/upstream.ts'
import { answer, answerEndlessly, answerJson, startRawUpstream, toHead } from './raw-upstream.ts'
import {
  answerWell,
  createFastTime,
  formRequest,
  goodForm,
  serverMarker,
  startHarness,
  toCall,
  toFailure,
} from './upstream-harness.ts'

const chunked = { 'Transfer-Encoding': 'chunked' }

describe('answers without measure', () => {
  it('C11 500 whose body never ends: still the error of a 500, and the socket is closed', async () => {
    const { ask, upstream } = await startHarness({
      config: { maxRetries: 0 },
      act({ socket }) {
        socket.write(toHead(500, chunked))
        const timer = setInterval(() => socket.write(`4\r\n${serverMarker.slice(0, 4)}\r\n`), 5)
        socket.on('close', () => clearInterval(timer))
      },
    })
    const started = performance.now()
    await toFailure(ask(), 'upstream_unavailable')
    expect(performance.now() - started).toBeLessThan(4_000)
    expect(await upstream.exchanges[0]?.closed).toBeGreaterThan(0)
  })

  it('C11 an error whose body stalls is told by what has come of it', async () => {
    const { ask } = await startHarness({
      config: { attemptTimeoutMs: 500 },
      act: ({ socket }) =>
        socket.write(
          `${toHead(429, { 'Content-Length': '900' })}{"error":{"code":"insufficient_quota"}} rest`,
        ),
    })
    await toFailure(ask(), 'upstream_quota')
  })

  it('C12 error body of 20 MB: cut at the cap, and no word of it is kept', async () => {
    const { ask, upstream } = await startHarness({
      config: { maxRetries: 0 },
      act: answerEndlessly(500, `${serverMarker} `.repeat(1_000), 1_540),
    })
    await toFailure(ask(), 'upstream_unavailable')
    await upstream.exchanges[0]?.closed
    expect(upstream.exchanges[0]?.socket.bytesWritten).toBeLessThan(10_000_000)
  })

  it('C13 answer of 50 MB: upstream_too_large, not tried again', async () => {
    const { ask, upstream } = await startHarness({ act: answerEndlessly(200, ' '.repeat(10_000), 5_000) })
    await toFailure(ask(), 'upstream_too_large')
    expect(upstream.exchanges).toHaveLength(1)
    await upstream.exchanges[0]?.closed
    expect(upstream.exchanges[0]?.socket.bytesWritten).toBeLessThan(20_000_000)
  })

  it('C13 gzip bomb of 50 MB: counted after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 0x20))
    expect(bomb.length).toBeLessThan(100_000)
    const { ask, upstream } = await startHarness({ act: answer(200, bomb, { 'Content-Encoding': 'gzip' }) })
    await toFailure(ask(), 'upstream_too_large')
    expect(upstream.exchanges).toHaveLength(1)
  })

  it('C13 a good answer in gzip is read', async () => {
    const good = { choices: [{ message: { content: JSON.stringify(goodForm) }, finish_reason: 'stop' }] }
    const zipped = gzipSync(JSON.stringify(good))
    const { ask } = await startHarness({ act: answer(200, zipped, { 'Content-Encoding': 'gzip' }) })
    expect((await ask()).value).toEqual(goodForm)
  })
})

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])(
    'C64 %i to another origin: not followed, upstream_redirect',
    async (status) => {
      const thief = await startRawUpstream({ act: answerWell })
      const Location = `http://127.0.0.1:${thief.port}/v1/chat/completions`
      const { ask, upstream } = await startHarness({ act: answerJson(status, {}, { Location }) })
      await toFailure(ask(), 'upstream_redirect')
      expect(thief.connections()).toBe(0)
      expect(upstream.exchanges).toHaveLength(1)
      await thief.close()
    },
  )

  it('C65 a redirect to itself: not followed, upstream_redirect', async () => {
    const { ask, upstream } = await startHarness({
      act: answerJson(307, {}, { Location: '/v1/chat/completions' }),
    })
    await toFailure(ask(), 'upstream_redirect')
    expect(upstream.exchanges).toHaveLength(1)
  })
})

describe('what goes out', () => {
  it('sends the key as the server wants it, and keeps the query of the address', async () => {
    const { ask, upstream } = await startHarness({ act: answerWell })
    await ask()
    expect(upstream.exchanges[0]?.head).toMatch(/^POST \/v1\/chat\/completions HTTP/)
    expect(upstream.exchanges[0]?.head).toMatch(/^authorization: Bearer sk-KEYMARKER-4711$/im)
    const azure = createModelServer(
      {
        ...upstreamDefaults,
        baseUrl: `http://127.0.0.1:${upstream.port}/openai/?api-version=1`,
        apiKey: 'k',
        keyHeader: 'api-key',
      },
      createFastTime(),
    )
    await azure.ask(formRequest, toCall(createFastTime()))
    expect(upstream.exchanges[1]?.head).toMatch(/^POST \/openai\/chat\/completions\?api-version=1 HTTP/)
    expect(upstream.exchanges[1]?.head).toMatch(/^api-key: k$/im)
    expect(upstream.exchanges[1]?.head).not.toMatch(/^authorization/im)
  })

  it('keeps connections for calls that follow each other', async () => {
    const { ask, upstream } = await startHarness({ act: answerWell })
    for (let index = 0; index < 8; index++) await ask()
    expect(upstream.connections()).toBeLessThan(3)
  })

  it.each(['sk-KEYMARKER-4711\n', 'sk-KEYMARKER-4711 ', 'sk-KEYMARKER-4711é', ''])(
    'tells of a key that cannot stand in a header without quoting it',
    async (apiKey) => {
      const { ask, upstream } = await startHarness({ act: answerWell, config: { apiKey } })
      await toFailure(ask(), 'upstream_auth')
      expect(upstream.connections()).toBe(0)
    },
  )
})
