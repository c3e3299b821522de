// The HTTP API on Node, against a server that really listens; and what only a bare socket can show.
import { afterEach, describe, expect, it } from 'vitest'
import { type NodeServer, serveOnNode } from '../../src/entry/node-server.ts'
import type { Limits } from '../../src/http/app-deps.ts'
import { ProblemSchema } from '../../src/http/problem.ts'
import { readEventStream } from './event-stream-reader.ts'
import { readProblem, type Target, toPost } from './http-client.ts'
import { testHttpRefusals } from './http-refusals.ts'
import { testHttpApi } from './http-suite.ts'
import { type RawAnswer, sendRaw } from './raw-request.ts'
import { createTestApp, type TestApp, testLimits } from './test-app.ts'

const open: NodeServer[] = []

async function serve(limits: Partial<Limits> = {}): Promise<TestApp & { readonly server: NodeServer }> {
  const app = createTestApp(limits)
  const server = await serveOnNode({ fetch: app.fetch, host: '127.0.0.1', port: 0 })
  open.push(server)
  return { ...app, server }
}

async function startTarget(): Promise<Target> {
  const app = createTestApp()
  const server = await serveOnNode({ fetch: app.fetch, host: '127.0.0.1', port: 0 })
  return { ask: (path, init) => fetch(server.url + path, init), close: () => server.close(0) }
}

/** Waits until something holds, for five seconds at most. */
async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 5_000; waited += 10) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  expect(holds()).toBe(true)
}

const head = 'POST /v1/items HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'

function readRawProblem({ text }: RawAnswer) {
  return ProblemSchema.parse(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)))
}

testHttpApi('Node', startTarget)
testHttpRefusals('Node', startTarget)

describe('HTTP on Node, byte by byte', () => {
  afterEach(() => Promise.all(open.splice(0).map((server) => server.close(0))))

  it('refuses a declared length over the limit before the body is there', async () => {
    const { server } = await serve()
    const answer = await sendRaw(server.port, [`${head}Content-Length: 99999999\r\n\r\n{"ideas":`])
    expect(answer.status).toBe(413)
    expect(readRawProblem(answer).code).toBe('body_too_large')
  })

  it('counts the bytes of a chunked body, and stops reading at the limit', async () => {
    const { server, drafter } = await serve()
    const chunk = `4000\r\n${'a'.repeat(0x4000)}\r\n`
    const parts = [`${head}Transfer-Encoding: chunked\r\n\r\n`, ...Array.from({ length: 12 }, () => chunk)]
    const answer = await sendRaw(server.port, parts)
    expect(answer.status).toBe(413)
    expect(readRawProblem(answer).detail).toContain(String(testLimits.maxBodyBytes))
    expect(drafter.begun()).toBe(0)
  })

  it('takes a chunked body that fits, cut anywhere, even inside a character', async () => {
    const { server } = await serve()
    const bytes = new TextEncoder().encode('{"ideas":"Größere Schrift 👍"}')
    const chunks = [...bytes].flatMap((byte) => ['1\r\n', new Uint8Array([byte]), '\r\n'])
    const parts = [`${head}Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n`, ...chunks, '0\r\n\r\n']
    const answer = await sendRaw(server.port, parts, { pauseMs: 0 })
    expect(answer.status).toBe(200)
    expect(Buffer.from(answer.text, 'latin1').toString('utf8')).toContain('Größere Schrift 👍')
  })

  it('gives up on a body that is shorter than its declared length', async () => {
    const { server, drafter } = await serve({ requestDeadlineMs: 200 })
    const answer = await sendRaw(server.port, [`${head}Content-Length: 500\r\n\r\n{"ideas":"a"}`])
    expect(answer.status).toBe(504)
    expect(readRawProblem(answer)).toMatchObject({
      code: 'deadline_exceeded',
      detail: 'The body did not arrive in time.',
    })
    expect(drafter.begun()).toBe(0)
  })

  it('reads no further than the declared length: what follows is the next request', async () => {
    const { server, drafter } = await serve()
    const next = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
    const answer = await sendRaw(server.port, [`${head}Content-Length: 13\r\n\r\n{"ideas":"a"}${next}`])
    expect(answer.text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200'])
    expect(answer.text).toMatch(/\{"status":"ok"\}\s*$/)
    expect(drafter.begun()).toBe(1)
  })

  it('refuses two lengths, and both kinds of length', async () => {
    const { server, drafter } = await serve()
    for (const lengths of [
      'Content-Length: 13\r\nContent-Length: 14\r\n',
      'Content-Length: 13\r\nTransfer-Encoding: chunked\r\n',
    ]) {
      expect((await sendRaw(server.port, [`${head}${lengths}\r\n{"ideas":"a"}`])).status).toBe(400)
    }
    expect(drafter.begun()).toBe(0)
  })

  it('refuses invalid UTF-8 that is cut over chunks', async () => {
    const { server } = await serve()
    const parts = ['{"ideas":"', new Uint8Array([0xe2]), new Uint8Array([0x28, 0xa1]), '"}']
    const chunks = parts.flatMap((part) => [`${part.length.toString(16)}\r\n`, part, '\r\n'])
    const start = `${head}Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n`
    const answer = await sendRaw(server.port, [start, ...chunks, '0\r\n\r\n'])
    expect(answer.status).toBe(400)
    expect(readRawProblem(answer).code).toBe('invalid_encoding')
  })

  it('answers an unknown method and a broken request line without falling over', async () => {
    const { server } = await serve()
    expect((await sendRaw(server.port, ['BREW / HTTP/1.1\r\nHost: a\r\n\r\n'])).status).toBe(400)
    expect(
      (await sendRaw(server.port, ['TRACE /v1/items HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n']))
        .status,
    ).toBe(405)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })
})

describe('time and leaving', () => {
  afterEach(() => Promise.all(open.splice(0).map((server) => server.close(0))))

  it('stops the work when a caller of JSON leaves', async () => {
    const { server, drafter, events } = await serve()
    const leave = new AbortController()
    const asked = fetch(`${server.url}/v1/items`, {
      ...toPost({ ideas: 'stall here' }),
      signal: leave.signal,
    })
    await until(() => drafter.begun() === 1)
    leave.abort()
    await expect(asked).rejects.toThrow()
    await until(() => drafter.aborted() === 1)
    await until(() => events.some((event) => event.name === 'request' && event.status === 499))
  })

  it('stops the work when a reader of events leaves', async () => {
    const { server, drafter, events } = await serve()
    const leave = new AbortController()
    const init = toPost(
      { ideas: ['dark mode', 'stall here', 'never begun', 'nor this'] },
      { Accept: 'text/event-stream' },
    )
    const response = await fetch(`${server.url}/v1/items`, { ...init, signal: leave.signal })
    await until(() => drafter.begun() >= 2)
    leave.abort()
    await expect(readEventStream(response.body)).rejects.toThrow()
    await until(() => drafter.aborted() === 1)
    await until(() => events.some((event) => event.name === 'request'))
  })

  it('ends at the deadline with what is done; the rest are failures that may be tried again', async () => {
    const { server } = await serve({ requestDeadlineMs: 300 })
    const response = await fetch(`${server.url}/v1/items`, toPost({ ideas: ['dark mode', 'stall here'] }))
    expect(response.status).toBe(200)
    const answer = await response.json()
    expect(answer).toMatchObject({
      items: [{ title: 'dark mode' }],
      failures: [{ text: 'stall here', code: 'deadline_exceeded', retryable: true }],
    })
  })

  it('shows signs of life on a quiet stream', async () => {
    const { server } = await serve({ heartbeatMs: 40 })
    const init = toPost({ ideas: 'slow idea' }, { Accept: 'text/event-stream' })
    const { comments, messages } = await readEventStream((await fetch(`${server.url}/v1/items`, init)).body)
    expect(comments.length).toBeGreaterThanOrEqual(2)
    expect(messages.at(-1)?.event).toBe('done')
  })

  it('reports each request once, without words of the caller', async () => {
    const { server, events } = await serve()
    await (await fetch(`${server.url}/v1/items?secret=1`, toPost({ ideas: 'my secret idea' }))).text()
    await (await fetch(`${server.url}/my/secret`)).text()
    await until(() => events.filter(({ name }) => name === 'request').length === 2)
    const requests = events.filter((event) => event.name === 'request')
    expect(requests.map(({ method, path, status }) => ({ method, path, status }))).toEqual([
      { method: 'POST', path: '/v1/items', status: 200 },
      { method: 'GET', path: 'unknown', status: 404 },
    ])
    expect(JSON.stringify(requests)).not.toContain('secret')
    expect(requests.every(({ ms }) => ms >= 0 && ms < 2_000)).toBe(true)
  })

  it('lets running requests end when it closes, and takes no new ones', async () => {
    const { server } = await serve()
    const running = fetch(`${server.url}/v1/items`, toPost({ ideas: 'slow idea' }))
    await new Promise((resolve) => setTimeout(resolve, 50))
    const start = performance.now()
    const closing = server.close(5_000)
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
    expect((await running).status).toBe(200)
    await closing
    expect(performance.now() - start).toBeLessThan(1_500)
  })

  it('cuts requests that do not end within the time of grace', async () => {
    const { server } = await serve()
    const running = fetch(`${server.url}/v1/items`, toPost({ ideas: 'stall here' }))
    const outcome = expect(running).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 50))
    const start = performance.now()
    await server.close(100)
    expect(performance.now() - start).toBeLessThan(1_500)
    await outcome
  })

  it('refuses a page of another origin by Host and Origin alone', async () => {
    const { server } = await serve()
    const own = { Origin: server.url }
    expect((await fetch(`${server.url}/v1/items`, toPost({ ideas: 'dark mode' }, own))).status).toBe(200)
    const other = { Origin: 'http://127.0.0.1:1' }
    await readProblem(await fetch(`${server.url}/v1/items`, toPost({ ideas: 'a' }, other)), 403, 'forbidden')
  })
})
