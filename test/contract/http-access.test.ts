// Who may ask, and how often, over HTTP: keys, limits and their headers, places that are always given back.
import { afterEach, describe, expect, it } from 'vitest'
import { toApiKey, toKeyEntry } from '../../src/access/api-keys.ts'
import { createLocalLedger } from '../../src/access/local-ledger.ts'
import { composeAccess } from '../../src/entry/compose-access.ts'
import { parseConfig } from '../../src/entry/config.ts'
import { type NodeServer, readSocketAddress, serveOnNode } from '../../src/entry/node-server.ts'
import { readEventStream } from './event-stream-reader.ts'
import { readProblem, toPost } from './http-client.ts'
import { createTestApp, type TestApp } from './test-app.ts'

const key = toApiKey(new Uint8Array(32).fill(7))
const otherKey = toApiKey(new Uint8Array(32).fill(8))
const withKey = { Authorization: `Bearer ${key}` }
const withOther = { Authorization: `Bearer ${otherKey}` }

interface GuardedApp extends TestApp {
  readonly clock: { now: number }
  ask(path: string, init?: RequestInit): Promise<Response>
}

/** The fake drafter behind the true guard, on a clock that stands still. */
async function createGuarded(env: Record<string, string> = {}, address: () => string | null = () => null) {
  const clock = { now: Date.UTC(2026, 0, 5, 12) }
  const { access } = parseConfig(env)
  const { budget: _, ...guard } = composeAccess(
    access,
    createLocalLedger(() => clock.now),
    { now: () => clock.now, requestDeadlineMs: 5_000, clientAddress: address },
  )
  const app = createTestApp({}, guard)
  const ask = async (path: string, init?: RequestInit) =>
    app.fetch(new Request(`http://localhost${path}`, init))
  return { ...app, clock, ask } satisfies GuardedApp
}

async function createKeyed(env: Record<string, string> = {}): Promise<GuardedApp> {
  const entries = [await toKeyEntry('acme', key), `${await toKeyEntry('other', otherKey)};requests=2`]
  return createGuarded({ API_KEYS: entries.join(' '), ...env })
}

const idea = { ideas: 'Add dark mode' }
const guarded = [
  ['POST', '/v1/items'],
  ['POST', '/v1/items/revise'],
  ['POST', '/v1/items/review'],
  ['POST', '/v1/items/order'],
  ['POST', '/v1/items/export?format=csv'],
  ['GET', '/v1/work-types'],
  ['GET', '/v1/'],
  ['GET', '/v1/%69tems'],
  ['GET', '/metrics'],
  ['POST', '/mcp'],
  ['GET', '/mcp'],
  ['POST', '/'],
  ['POST', '/docs'],
  ['DELETE', '/healthz'],
  ['GET', '/docs/../metrics'],
  ['GET', '/assets/../metrics'],
  ['GET', '/no/such/place'],
] as const
const open = ['/', '/healthz', '/readyz', '/openapi.json', '/docs', '/docs.css', '/icon.svg'] as const

describe('with keys', () => {
  it.each(guarded)('%s %s needs one', async (method, path) => {
    const { ask, drafter } = await createKeyed()
    const answer = await ask(path, { method, ...(method === 'POST' ? { ...toPost(idea) } : {}) })
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    await readProblem(answer, 401, 'unauthorized')
    expect(drafter.begun()).toBe(0)
  })

  it.each([...open, '/problems/unauthorized'])('%s is open, without limits', async (path) => {
    const { ask } = await createKeyed({ RATE_LIMIT_REQUESTS_PER_MINUTE: '1' })
    for (let count = 0; count < 3; count++) {
      const answer = await ask(path)
      expect(answer.status).toBeLessThan(400)
      expect(answer.headers.get('RateLimit')).toBeNull()
    }
    expect((await ask(path, { method: 'HEAD' })).status).toBeLessThan(400)
  })

  it('serves who has one, and reports by its name', async () => {
    const { ask, events } = await createKeyed()
    expect((await ask('/v1/items', toPost(idea, withKey))).status).toBe(200)
    expect((await ask('/v1/work-types', { headers: withOther })).status).toBe(200)
    await ask('/v1/work-types')
    const tenants = events.flatMap((event) => (event.name === 'request' ? [event.tenant] : []))
    expect(tenants).toEqual(['acme', 'other', 'anonymous'])
  })

  it('answers a missing, a malformed and an unknown key alike, in size as well', async () => {
    const { ask } = await createKeyed()
    const unknown = toApiKey(new Uint8Array(32).fill(9))
    const given = [undefined, key, `Basic ${key}`, 'Bearer', `Bearer ${unknown}`, `Bearer ${key}x`]
    const bodies = await Promise.all(
      given.map(async (value) => {
        const headers = { 'X-Request-Id': 'same', ...(value === undefined ? {} : { Authorization: value }) }
        const answer = await ask('/v1/items', toPost(idea, headers))
        return [answer.status, [...answer.headers].toSorted().join(), await answer.text()].join('\n')
      }),
    )
    expect(new Set(bodies).size).toBe(1)
    expect(bodies[0]).not.toContain('pba_')
  })

  it('tells the key to nobody: not in answers, not in events', async () => {
    const { ask, events } = await createKeyed()
    const secret = 'pba_MARKERMARKERMARKERMARKERMARKERMARKERMARKER1'
    const texts: string[] = []
    for (const value of [key, secret]) {
      const headers = { Authorization: `Bearer ${value}` }
      for (const body of [idea, { ideas: 'defect' }, 'no json'] as const) {
        const answer = await ask('/v1/items', toPost(body, headers))
        texts.push(JSON.stringify([...answer.headers]), await answer.text())
      }
    }
    texts.push(
      JSON.stringify(events, (_name, value) => (value instanceof Error ? String(value.stack) : value)),
    )
    for (const text of texts) expect(text).not.toMatch(/pba_|MARKER/u)
  })
})

describe('limits', () => {
  it('are told on every answer under /v1, and count cheap routes too', async () => {
    const { ask, clock } = await createGuarded({ RATE_LIMIT_REQUESTS_PER_MINUTE: '5' })
    const first = await ask('/v1/items', toPost(idea))
    expect(first.headers.get('RateLimit-Policy')).toBe('"requests";q=5;w=60')
    expect(first.headers.get('RateLimit')).toBe('"requests";r=4;t=60')
    clock.now += 10_000
    const wrong = await ask('/v1/items/review', toPost('no json'))
    expect(wrong.status).toBe(400)
    expect(wrong.headers.get('RateLimit')).toBe('"requests";r=3;t=50')
    const stream = await ask('/v1/items', toPost(idea, { Accept: 'text/event-stream' }))
    expect(stream.headers.get('RateLimit')).toBe('"requests";r=2;t=50')
    await stream.text()
    expect((await ask('/v1/work-types', { method: 'HEAD' })).headers.get('RateLimit')).toContain('r=1;')
    expect((await ask('/v1/items')).headers.get('RateLimit')).toContain('r=0;')
  })

  it('refuse with 429 and when to come back, and keep that word', async () => {
    const { ask, clock, drafter } = await createGuarded({ RATE_LIMIT_REQUESTS_PER_MINUTE: '2' })
    await ask('/v1/items', toPost(idea))
    await ask('/v1/items', toPost(idea))
    const refused = await ask('/v1/items', toPost(idea))
    expect(refused.headers.get('Retry-After')).toBe('60')
    expect(refused.headers.get('RateLimit')).toBe('"requests";r=0;t=60')
    expect((await readProblem(refused, 429, 'rate_limited')).retryable).toBe(true)
    expect(drafter.begun()).toBe(2)
    clock.now += 60_000
    expect((await ask('/v1/items', toPost(idea))).status).toBe(200)
  })

  it('belong to each key, and a key may have its own', async () => {
    const { ask } = await createKeyed({ RATE_LIMIT_REQUESTS_PER_MINUTE: '3' })
    const count = async (headers: Record<string, string>) => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => ask('/v1/work-types', { headers })))
      return answers.filter(({ status }) => status === 200).length
    }
    expect(await count(withKey)).toBe(3)
    expect(await count(withOther)).toBe(2)
  })

  it('belong to each address where there are no keys; an address appears in no event', async () => {
    let address: string | null = '203.0.113.7'
    const { ask, events } = await createGuarded({ RATE_LIMIT_REQUESTS_PER_MINUTE: '1' }, () => address)
    const statuses: number[] = []
    for (address of ['203.0.113.7', '203.0.113.7', '2001:db8::1', '2001:db8::2', null, '127.0.0.1']) {
      statuses.push((await ask('/v1/work-types')).status)
    }
    expect(statuses).toEqual([200, 429, 200, 429, 200, 429])
    expect(JSON.stringify(events)).not.toMatch(/203\.0|2001:/u)
  })

  it('are taken by the header of a proxy where that is configured', async () => {
    const { ask } = await createGuarded(
      { RATE_LIMIT_REQUESTS_PER_MINUTE: '1', CLIENT_ADDRESS_HEADER: 'X-Forwarded-For' },
      () => '127.0.0.1',
    )
    const from = async (value: string) =>
      (await ask('/v1/work-types', { headers: { 'X-Forwarded-For': value } })).status
    expect(await from('203.0.113.7')).toBe(200)
    expect(await from('198.51.100.9, 203.0.113.7')).toBe(429)
    expect(await from('203.0.113.8')).toBe(200)
  })

  it('bother nobody who works at the machine itself', async () => {
    const { ask } = await createGuarded()
    const answers = await Promise.all(Array.from({ length: 60 }, () => ask('/v1/items', toPost(idea))))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(answers.at(-1)?.headers.get('RateLimit')).toMatch(/^"requests";r=5\d\d;t=60$/u)
  })

  it('can be off', async () => {
    const { ask } = await createGuarded({
      RATE_LIMIT_REQUESTS_PER_MINUTE: '0',
      MAX_CONCURRENT_REQUESTS: '0',
    })
    const answer = await ask('/v1/work-types')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('RateLimit')).toBeNull()
  })
})

describe('places among the requests that run', () => {
  const one = { MAX_CONCURRENT_REQUESTS: '1' }
  const isFree = async (app: GuardedApp) => (await app.ask('/v1/work-types')).status === 200
  const until = async (holds: () => Promise<boolean>) => {
    for (let waited = 0; waited < 3_000; waited += 20) {
      if (await holds()) return true
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return false
  }

  it('are held until the answer is there', async () => {
    const app = await createGuarded(one)
    const running = app.ask('/v1/items', toPost({ ideas: 'slow idea' }))
    await new Promise((resolve) => setTimeout(resolve, 20))
    const refused = await app.ask('/v1/items', toPost(idea))
    expect(refused.headers.get('Retry-After')).toBe('1')
    const problem = await readProblem(refused, 429, 'rate_limited')
    expect(problem.detail).toContain('1 requests')
    expect((await running).status).toBe(200)
    expect(await isFree(app)).toBe(true)
  })

  it('are held by a stream until it has ended', async () => {
    const app = await createGuarded(one)
    const stream = await app.ask('/v1/items', toPost({ ideas: 'slow idea' }, { Accept: 'text/event-stream' }))
    expect(await isFree(app)).toBe(false)
    await readEventStream(stream.body)
    expect(await isFree(app)).toBe(true)
  })

  it('are given back when the reader of a stream leaves', async () => {
    const app = await createGuarded(one)
    const stream = await app.ask('/v1/items', toPost({ ideas: 'stall' }, { Accept: 'text/event-stream' }))
    expect(await isFree(app)).toBe(false)
    await stream.body?.cancel()
    expect(await until(() => isFree(app))).toBe(true)
  })

  it.each(['defect', 'unreachable', ''])('are given back after an answer to %j', async (ideas) => {
    const app = await createGuarded(one)
    for (const accept of ['application/json', 'text/event-stream', 'text/csv', 'image/png']) {
      await (await app.ask('/v1/items', toPost({ ideas }, { Accept: accept }))).text()
      expect(await isFree(app)).toBe(true)
    }
  })

  it('are bounded for all together as well', async () => {
    const app = await createKeyed({ MAX_REQUESTS_AT_ONCE: '1', RATE_LIMIT_REQUESTS_PER_MINUTE: '2' })
    const running = app.ask('/v1/items', toPost({ ideas: 'slow idea' }, withKey))
    await new Promise((resolve) => setTimeout(resolve, 20))
    const refused = await app.ask('/v1/work-types', { headers: withOther })
    expect(refused.headers.get('Retry-After')).toBe('1')
    await readProblem(refused, 503, 'overloaded')
    expect((await app.ask('/healthz')).status).toBe(200)
    expect((await running).status).toBe(200)
    for (const status of [200, 429, 429]) {
      expect((await app.ask('/v1/work-types', { headers: withKey })).status).toBe(status)
    }
    expect((await app.ask('/v1/work-types', { headers: withOther })).status).toBe(200)
  })

  it('are free again after a while even if nobody gives them back', async () => {
    const app = await createGuarded(one)
    await app.ask('/v1/items', toPost({ ideas: 'stall' }, { Accept: 'text/event-stream' }))
    expect(await isFree(app)).toBe(false)
    app.clock.now += 65_000
    expect(await isFree(app)).toBe(true)
  })
})

describe('on Node', () => {
  const servers: NodeServer[] = []
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close(0))))

  const serve = async (env: Record<string, string>) => {
    const app = await createGuarded(env)
    const server = await serveOnNode({ fetch: app.fetch, host: '127.0.0.1', port: 0 })
    servers.push(server)
    return server
  }

  it('gives the place back when the caller hangs up, streaming or not', async () => {
    const server = await serve({ MAX_CONCURRENT_REQUESTS: '1' })
    const isFree = async () => (await fetch(`${server.url}/v1/work-types`)).status === 200
    for (const accept of ['text/event-stream', 'application/json']) {
      const leave = new AbortController()
      const init = { ...toPost({ ideas: 'stall' }, { Accept: accept }), signal: leave.signal }
      const asked = fetch(`${server.url}/v1/items`, init)
      const outcome = asked.then((answer) => answer.text()).catch(() => 'left')
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect(await isFree()).toBe(false)
      leave.abort()
      expect(await outcome).toBe('left')
      let free = false
      for (let waited = 0; !free && waited < 3_000; waited += 20) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        free = await isFree()
      }
      expect(free).toBe(true)
    }
  })

  it('reads the address at the other end of the connection', async () => {
    const addresses: (string | null)[] = []
    const server = await serveOnNode({
      fetch: (request, env) => {
        addresses.push(readSocketAddress(request, env))
        return new Response()
      },
      host: '127.0.0.1',
      port: 0,
    })
    servers.push(server)
    await fetch(server.url)
    expect(addresses).toEqual(['127.0.0.1'])
    expect(readSocketAddress(new Request('http://localhost/'), undefined)).toBeNull()
  })
})
