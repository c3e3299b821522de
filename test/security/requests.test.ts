// S-10, S-17: nothing in a request leads the service elsewhere, and whatever is sent, the answer is a plain one.
import { createServer } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError, type ErrorCode, errorTable } from '../../src/architect/errors.ts'
import { composeApp } from '../../src/entry/compose.ts'
import { parseConfig } from '../../src/entry/config.ts'
import { type NodeServer, serveOnNode } from '../../src/entry/node-server.ts'
import { ProblemSchema, toProblem } from '../../src/http/problem.ts'
import { toPost } from '../contract/http-client.ts'
import { sendRaw } from '../contract/raw-request.ts'
import { type ObedientModel, startObedientModel } from './obedient-model.ts'

let model: ObedientModel
let server: NodeServer
const trap = createServer((_, response) => {
  trapped += 1
  response.end('{}')
})
let trapped = 0
let trapUrl = ''
beforeAll(async () => {
  model = await startObedientModel()
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve))
  const address = trap.address()
  trapUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/v1`
  const config = parseConfig({ OPENAI_BASE_URL: model.url, MODEL: 'm', CACHE_TTL_SECONDS: '0' })
  const app = await composeApp(config, { now: Date.now, writeLog: () => {} })
  server = await serveOnNode({ fetch: (request, env) => app.fetch(request, env), host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await server.close(0)
  await model.close()
  await new Promise((resolve) => trap.close(resolve))
})

describe('S-10 the address of the model server', () => {
  it.each([
    [
      'header',
      (url: string) => ({ path: '/v1/items', headers: { 'X-Base-Url': url, 'X-Upstream': url }, more: {} }),
    ],
    [
      'query',
      (url: string) => ({ path: `/v1/items?baseUrl=${encodeURIComponent(url)}`, headers: {}, more: {} }),
    ],
    [
      'forwarding header',
      (url: string) => ({
        path: '/v1/items',
        headers: { 'X-Forwarded-Host': new URL(url).host, Forwarded: `host=${new URL(url).host}` },
        more: {},
      }),
    ],
  ])('S-10 is not taken from a %s', async (_, toRequest) => {
    const { path, headers, more } = toRequest(trapUrl)
    const response = await fetch(server.url + path, toPost({ ideas: 'dark mode', ...more }, headers))
    expect(response.status).toBe(200)
    expect((await response.json()).drafter.degraded).toBe(false)
    expect(trapped).toBe(0)
  })

  it.each(['baseUrl', 'base_url', 'baseURL', 'model', 'apiKey', 'api_base', 'proxy'])(
    'S-10 is no field of a request: %s is refused',
    async (field) => {
      for (const body of [
        { ideas: 'dark mode', [field]: trapUrl },
        { ideas: 'dark mode', options: { [field]: trapUrl } },
        { ideas: 'dark mode', context: { [field]: trapUrl } },
      ]) {
        expect((await fetch(`${server.url}/v1/items`, toPost(body))).status).toBe(422)
      }
      expect(trapped).toBe(0)
    },
  )
})

const codes = Object.keys(errorTable).filter((code): code is ErrorCode => Object.hasOwn(errorTable, code))
const leaks = /\bat \S+ \(|node_modules|\.ts:\d|Error:/u

describe('S-17 errors', () => {
  it.each(codes)('S-17 tell code, status and what to do, nothing else: %s', (code) => {
    const cause = new TypeError('secret words at fn (/srv/app.ts:1:1)')
    const problem = toProblem(new AppError(code, { cause }), 'r1')
    expect(ProblemSchema.parse(problem)).toMatchObject({ code, requestId: 'r1' })
    expect(JSON.stringify(problem)).not.toMatch(leaks)
    expect(JSON.stringify(problem)).not.toContain('secret')
  })

  it('S-17 whatever is sent as a request gets a plain answer, and the service lives on', async () => {
    const requests = fc.record({
      path: fc.oneof(
        fc.constantFrom('/v1/items', '/v1/items/revise', '/v1/items/export?format=json'),
        fc.webPath(),
      ),
      method: fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'GET'),
      type: fc.constantFrom('application/json', 'text/plain', 'application/json; charset=latin1', ''),
      body: fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"ideas":${json},"options":${json}}`),
      ),
    })
    await fc.assert(
      fc.asyncProperty(requests, async ({ path, method, type, body }) => {
        const response = await fetch(server.url + path, {
          method,
          headers: { 'Content-Type': type },
          ...(method === 'GET' ? {} : { body }),
        })
        const text = await response.text()
        expect(response.status).not.toBe(500)
        if (response.status < 400) return
        expect(response.headers.get('Content-Type')).toBe('application/problem+json')
        expect(text).not.toMatch(leaks)
        ProblemSchema.parse(JSON.parse(text))
      }),
      { numRuns: 200 },
    )
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })

  it.each(['%0A', '%0D', '%E2%80%A8', '%E2%80%A9', 'v1/items%0A', 'problems/not_found%0A'])(
    'S-17 a line end in the address passes by no guard: /%s',
    async (path) => {
      const response = await fetch(`${server.url}/${path}`, toPost({ ideas: 'dark mode' }))
      expect([404, 405]).toContain(response.status)
      expect(response.headers.get('X-Request-Id')).toMatch(/\S/)
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(ProblemSchema.parse(await response.json()).requestId).toBe(response.headers.get('X-Request-Id'))
    },
  )

  it('S-17 bytes that are no request end the connection, not the service', async () => {
    const noise = fc.sample(fc.uint8Array({ minLength: 1, maxLength: 300 }), { numRuns: 40, seed: 11 })
    await Promise.all(noise.map((bytes) => sendRaw(server.port, [bytes, '\r\n\r\n']).catch(() => null)))
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })
})
