// What the Worker does without a model: items, events, files, what its isolates share, what it says when set up wrongly.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DraftAnswerSchema, DraftEventSchema } from '../../src/architect/draft-request.ts'
import { composeApp } from '../../src/entry/compose.ts'
import { parseConfig } from '../../src/entry/config.ts'
import { readEventStream } from './event-stream-reader.ts'
import { readProblem, toPost } from './http-client.ts'
import { serveOnWorkerd, type WorkerBundle, type WorkerdServer } from './workerd-server.ts'

const ideas = [
  '- organisers want to export the guest list as CSV',
  '- total shows NaN after removing the last line',
  '- should we keep invoices in a bucket or in Postgres?',
  '- checkout code is copied in three places, every change is made thrice',
  '- upgrade Node 20 to 24 on all servers before support ends',
].join('\n')

/** The suite; `toBundle` gives the bundle once there is one. */
export function testWorkerAlone(toBundle: () => WorkerBundle): void {
  describe('without a model', () => {
    let server: WorkerdServer
    let storage: string
    const open = { ALLOW_PUBLIC_WITHOUT_KEYS: 'yes', RATE_LIMIT_REQUESTS_PER_MINUTE: '25' }
    const start = async () => {
      server = await serveOnWorkerd(toBundle(), { storage, vars: open })
    }
    beforeAll(async () => {
      storage = await mkdtemp(join(tmpdir(), 'worker-storage-'))
      await start()
    })
    afterAll(async () => {
      await server.close()
      await rm(storage, { recursive: true })
    })
    const ask = (path: string, init?: RequestInit) => fetch(server.url + path, init)

    it('drafts items of all five types, the same as on Node', async () => {
      const response = await ask('/v1/items', toPost({ ideas }))
      expect(response.status).toBe(200)
      const answer = DraftAnswerSchema.parse(await response.json())
      expect(answer.items.map(({ type }) => type).toSorted()).toEqual([
        'bug',
        'debt',
        'feature',
        'infrastructure',
        'spike',
      ])
      expect(answer.failures).toEqual([])
      const app = await composeApp(parseConfig({}), { now: Date.now, writeLog: () => {} })
      const onNode = await app.request('/v1/items', toPost({ ideas }))
      expect(DraftAnswerSchema.parse(await onNode.json())).toEqual(answer)
    })

    it('streams events, and answers files', async () => {
      const streamed = await ask('/v1/items', toPost({ ideas }, { Accept: 'text/event-stream' }))
      const { messages } = await readEventStream(streamed.body)
      const events = messages.map(({ data }) => DraftEventSchema.parse(JSON.parse(data)))
      expect(events.filter(({ event }) => event === 'item')).toHaveLength(5)
      expect(events.at(-1)?.event).toBe('done')
      const drafted = await (await ask('/v1/items', toPost({ ideas }))).json()
      for (const format of ['jira-csv', 'gherkin', 'markdown', 'jira-json']) {
        const file = await ask(`/v1/items/export?format=${format}`, toPost(drafted))
        expect(file.status).toBe(200)
        expect(await file.text()).toContain('guest list')
      }
    })

    it('says what serves, and shows the reference', async () => {
      expect(await (await ask('/readyz')).json()).toMatchObject({
        drafter: { name: 'embedded', model: null },
        available: ['auto', 'embedded'],
      })
      expect(await (await ask('/docs')).text()).toContain('/v1/items/revise')
      expect(await (await ask('/openapi.json')).json()).toHaveProperty('paths./v1/items.post')
    })

    it('answers again by idempotency key, also after all isolates have ended', async () => {
      const headers = { 'Idempotency-Key': 'k-1' }
      const text = await (await ask('/v1/items', toPost({ ideas }, headers))).text()
      await server.close()
      await start()
      const second = await ask('/v1/items', toPost({ ideas }, headers))
      expect(second.headers.get('Idempotent-Replayed')).toBe('true')
      expect(await second.text()).toBe(text)
      const other = await ask('/v1/items', toPost({ ideas: 'something else' }, headers))
      await readProblem(other, 422, 'idempotency_mismatch')
    })

    it('counts the requests of an address, whichever isolate answers', async () => {
      const from = (address: string) => ({ 'CF-Connecting-IP': address })
      const remaining = async (address: string) => {
        const response = await ask('/v1/work-types', { headers: from(address) })
        await response.arrayBuffer()
        return /r=(\d+)/.exec(response.headers.get('RateLimit') ?? '')?.[1]
      }
      expect(await remaining('203.0.113.7')).toBe('24')
      expect(await remaining('203.0.113.7')).toBe('23')
      expect(await remaining('203.0.113.8')).toBe('24')
      for (let count = 0; count < 23; count++) await remaining('203.0.113.7')
      const refused = await ask('/v1/work-types', { headers: from('203.0.113.7') })
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
      await readProblem(refused, 429, 'rate_limited')
    })

    it('logs a line a request, and none of its words', async () => {
      await ask('/v1/items', toPost({ ideas: 'a heliotrope idea' }, { 'X-Request-Id': 'worker-log' }))
      const line = server
        .log()
        .split('\n')
        .find((text) => text.includes('worker-log'))
      expect(JSON.parse(line ?? '{}')).toMatchObject({
        level: 'info',
        method: 'POST',
        path: '/v1/items',
        status: 200,
      })
      expect(server.log()).not.toMatch(/heliotrope|guest list|203\.0\.113/)
    })
  })

  describe('set up wrongly', () => {
    it('answers every request with the names of the settings, and logs once what is wrong', async () => {
      const vars = {
        OPENAI_BASE_URL: 'https://user:marker@[',
        OPENAI_API_KEY: 'sk-marker',
        MAX_IDEAS: 'marker',
      }
      const server = await serveOnWorkerd(toBundle(), { vars })
      try {
        for (const path of ['/healthz', '/v1/items']) {
          const problem = await readProblem(await fetch(server.url + path, toPost({})), 500, 'internal')
          expect(problem.detail).toContain('MAX_IDEAS')
          expect(problem.detail).toContain('OPENAI_BASE_URL')
          expect(JSON.stringify(problem)).not.toContain('marker')
        }
        expect(server.log().match(/"event":"misconfigured"/g)).toHaveLength(1)
        expect(server.log()).toContain('MAX_IDEAS is')
        expect(server.log()).not.toContain('sk-marker')
      } finally {
        await server.close()
      }
    })

    it('does not serve everyone unless it is told to', async () => {
      const server = await serveOnWorkerd(toBundle())
      try {
        const problem = await readProblem(await fetch(`${server.url}/readyz`), 500, 'internal')
        expect(problem.detail).toContain('API_KEYS')
      } finally {
        await server.close()
      }
    })
  })
}
