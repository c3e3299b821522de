// Idempotency-Key: the same request twice is worked on once; everything else is told apart.
import { describe, expect, it } from 'vitest'
import { readEventStream } from './event-stream-reader.ts'
import { readProblem, toPost } from './http-client.ts'
import { createTestApp, type TestApp } from './test-app.ts'

const keyed = (key: string, headers: Record<string, string> = {}) => ({ 'Idempotency-Key': key, ...headers })

async function post({ fetch }: TestApp, body: unknown, headers: Record<string, string>, path = '/v1/items') {
  return fetch(new Request(`http://localhost${path}`, toPost(body, headers)))
}

describe('Idempotency-Key', () => {
  it('gives the first answer again to the letter, without working on it', async () => {
    const app = createTestApp()
    const first = await post(app, { ideas: 'dark mode' }, keyed('a'))
    const text = await first.text()
    const again = await post(app, { ideas: 'dark mode' }, keyed('a'))
    expect(await again.text()).toBe(text)
    expect(app.drafter.begun()).toBe(1)
    expect(first.headers.get('Idempotent-Replayed')).toBeNull()
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
    expect(again.headers.get('Content-Type')).toBe(first.headers.get('Content-Type'))
    expect(again.headers.get('X-Request-Id')).not.toBe(first.headers.get('X-Request-Id'))
    expect(again.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })

  it('takes the body by its meaning: white space and order of keys do not matter', async () => {
    const app = createTestApp()
    await post(app, '{"ideas":"dark mode","options":{"drafter":"auto"}}', keyed('a'))
    const again = await post(app, ' {"options": {}, "ideas": "dark mode"}', keyed('a'))
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
  })

  it('works each time without a key, and with another key', async () => {
    const app = createTestApp()
    const headers: Record<string, string>[] = [{}, {}, keyed('a'), keyed('b')]
    for (const header of headers) await post(app, { ideas: 'dark mode' }, header)
    expect(app.drafter.begun()).toBe(4)
  })

  it.each([
    ['body', { ideas: 'light mode' }, {}],
    ['media type', { ideas: 'dark mode' }, { Accept: 'text/csv' }],
  ])('refuses a key that was used with another %s', async (_, body, headers) => {
    const app = createTestApp()
    await post(app, { ideas: 'dark mode' }, keyed('a'))
    await readProblem(await post(app, body, keyed('a', headers)), 422, 'idempotency_mismatch')
    expect(app.drafter.begun()).toBe(1)
  })

  it('refuses a key whose first request is still running, and answers once it has ended', async () => {
    const app = createTestApp()
    const running = post(app, { ideas: 'slow idea' }, keyed('a'))
    await new Promise((resolve) => setTimeout(resolve, 30))
    const early = await post(app, { ideas: 'slow idea' }, keyed('a'))
    expect(Number(early.headers.get('Retry-After'))).toBeGreaterThan(0)
    await readProblem(early, 409, 'idempotency_conflict')
    expect((await running).status).toBe(200)
    const again = await post(app, { ideas: 'slow idea' }, keyed('a'))
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
    expect(app.drafter.begun()).toBe(1)
  })

  it('keeps no error: the same key may try again', async () => {
    const app = createTestApp()
    for (let turn = 0; turn < 2; turn++) {
      const response = await post(app, { ideas: 'unreachable' }, keyed('a', { Accept: 'text/csv' }))
      await readProblem(response, 502, 'upstream_unreachable')
    }
    expect(app.drafter.begun()).toBe(2)
  })

  it('gives a stream of events again', async () => {
    const app = createTestApp()
    const headers = keyed('a', { Accept: 'text/event-stream' })
    const first = await readEventStream((await post(app, { ideas: ['one', 'two'] }, headers)).body)
    const response = await post(app, { ideas: ['one', 'two'] }, headers)
    expect(response.headers.get('Content-Type')).toBe('text/event-stream')
    expect((await readEventStream(response.body)).messages).toEqual(first.messages)
    expect(first.messages.at(-1)?.event).toBe('done')
    expect(app.drafter.begun()).toBe(2)
  })

  it('frees the key of a stream that its reader left', async () => {
    const app = createTestApp()
    const headers = keyed('a', { Accept: 'text/event-stream' })
    const response = await post(app, { ideas: ['one', 'stall here'] }, headers)
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    const next = await post(app, { ideas: ['one', 'two'] }, headers)
    expect((await readEventStream(next.body)).messages.at(-1)?.event).toBe('done')
    expect(next.headers.get('Idempotent-Replayed')).toBeNull()
  })

  it.each(['', 'a b', 'ä', 'x'.repeat(256)])('refuses a key that is none: %j', async (key) => {
    const request = new Request('http://localhost/v1/items', toPost({ ideas: 'dark mode' }))
    request.headers.set('Idempotency-Key', key.replace('ä', '\u00e4'))
    await readProblem(await createTestApp().fetch(request), 422, 'invalid_request')
  })

  it('gives a file again with all that was said of it', async () => {
    const app = createTestApp()
    const own = ([name]: [string, string]) => /^(?:content-|x-(?!request-id))/u.test(name)
    const accept = { Accept: 'text/csv' }
    const first = await post(app, { ideas: 'dark mode' }, keyed('a', accept))
    const again = await post(app, { ideas: 'dark mode' }, keyed('a', accept))
    expect(again.headers.get('X-Export-Warnings')).toBe('1')
    expect([...again.headers].filter(own)).toEqual([...first.headers].filter(own))
  })

  it('does not work while nobody can tell whether it did', async () => {
    const lost = () => Promise.reject(new Error('the store is away'))
    const app = createTestApp({}, { answers: { claim: lost, keep: lost, release: lost } })
    const response = await post(app, { ideas: 'dark mode' }, keyed('a'))
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0)
    await readProblem(response, 503, 'overloaded')
    expect(app.drafter.begun()).toBe(0)
  })

  it('gives an answer that was made even where it cannot be kept', async () => {
    const lost = () => Promise.reject(new Error('the store is away'))
    const app = createTestApp(
      {},
      { answers: { claim: async () => ({ state: 'new' }), keep: lost, release: lost } },
    )
    const body = { ideas: 'dark mode' }
    expect((await (await post(app, body, keyed('a'))).json()).items).toHaveLength(1)
    const stream = await post(app, body, keyed('a', { Accept: 'text/event-stream' }))
    expect((await readEventStream(stream.body)).messages.at(-1)?.event).toBe('done')
    const failed = await post(app, { ideas: 'unreachable' }, keyed('a', { Accept: 'text/csv' }))
    await readProblem(failed, 502, 'upstream_unreachable')
  })

  it('holds for a revision, apart from the main job', async () => {
    const app = createTestApp()
    const { items } = await (await post(app, { ideas: 'dark mode' }, keyed('a'))).json()
    const body = { item: items[0], change: { instruction: 'shorter' } }
    await readProblem(await post(app, body, keyed('a'), '/v1/items/revise'), 422, 'idempotency_mismatch')
    const first = await post(app, body, keyed('b'), '/v1/items/revise')
    const again = await post(app, body, keyed('b'), '/v1/items/revise')
    expect(first.status).toBe(200)
    expect(await again.json()).toEqual(await first.json())
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
  })
})
