// What the Worker does with a model server: drafts, fallback, callers who leave, keys, tokens that all isolates count.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { toApiKey, toKeyEntry } from '../../src/access/api-keys.ts'
import { type DraftAnswer, DraftAnswerSchema } from '../../src/architect/draft-request.ts'
import { readEventStream } from './event-stream-reader.ts'
import { readProblem, toPost } from './http-client.ts'
import { type LoopbackModel, slowMs, startLoopbackModel } from './loopback-model.ts'
import { serveOnWorkerd, type WorkerBundle, type WorkerdServer } from './workerd-server.ts'

const key = toApiKey(new Uint8Array(32).fill(7))
const spender = toApiKey(new Uint8Array(32).fill(8))
const single = toApiKey(new Uint8Array(32).fill(9))

/** The suite; `toBundle` gives the bundle once there is one. */
export function testWorkerWithModel(toBundle: () => WorkerBundle): void {
  describe('with a model', () => {
    let model: LoopbackModel
    let server: WorkerdServer
    let storage: string
    const start = async () => {
      const entries = [
        await toKeyEntry('team', key),
        `${await toKeyEntry('spender', spender)};day=40000`,
        `${await toKeyEntry('single', single)};concurrent=1`,
      ]
      server = await serveOnWorkerd(toBundle(), {
        storage,
        vars: {
          MODEL: 'truthful',
          OPENAI_BASE_URL: model.url,
          OPENAI_API_KEY: 'sk-of-the-model',
          API_KEYS: entries.join(','),
          UPSTREAM_CONCURRENCY: '1',
          UPSTREAM_TIMEOUT_MS: '15000',
          CACHE_TTL_SECONDS: '0',
        },
      })
    }
    beforeAll(async () => {
      storage = await mkdtemp(join(tmpdir(), 'worker-storage-'))
      model = await startLoopbackModel()
      await start()
    })
    afterEach(() => {
      model.mood = 'answers'
    })
    afterAll(async () => {
      await server.close()
      await model.close()
      await rm(storage, { recursive: true })
    })

    const post = (
      body: unknown,
      { as = key, ...headers }: Record<string, string> = {},
      signal?: AbortSignal,
    ) => {
      const init = toPost(body, { Authorization: `Bearer ${as}`, ...headers })
      return fetch(`${server.url}/v1/items`, signal === undefined ? init : { ...init, signal })
    }

    /** Where each item comes from, such as `llm` or `embedded upstream_redirect`. */
    const draft = async (ideas: readonly string[], as = key): Promise<string[]> => {
      const response = await post({ ideas }, { as })
      expect(response.status).toBe(200)
      return toOrigins(DraftAnswerSchema.parse(await response.json()))
    }

    /** Begins a request, and leaves while the model is being asked. */
    const leave = async (idea: string): Promise<void> => {
      const gone = new AbortController()
      const before = model.counts.calls
      const asked = post({ ideas: idea }, {}, gone.signal).then((response) => response.text())
      const outcome = expect(asked).rejects.toThrow()
      await until(() => model.counts.calls > before)
      gone.abort()
      await outcome
    }

    it('drafts with the model, as one answer and as events', async () => {
      expect(await draft(['let guests choose a menu', 'print name badges'])).toEqual(['llm', 'llm'])
      const streamed = await post({ ideas: ['sort tables by name'] }, { Accept: 'text/event-stream' })
      const { messages } = await readEventStream(streamed.body)
      expect(messages.map(({ event }) => event)).toContain('item')
      expect(messages.at(-1)?.event).toBe('done')
    })

    it('follows no redirect, and says on the item why the model did not draft it', async () => {
      model.mood = 'elsewhere'
      expect(await draft(['show a map of the venue'])).toEqual(['embedded upstream_redirect'])
      expect(model.counts.strays).toBe(0)
    })

    it('reads an answer that comes as a stream', async () => {
      model.mood = 'streams'
      expect(await draft(['show the seats that are free'])).toEqual(['llm'])
    })

    it.each([
      ['breaks off', 'bad_upstream_response'],
      ['endless', 'upstream_too_large'],
    ] as const)('stands in for a server that %s', async (mood, code) => {
      model.mood = mood
      expect(await draft([`print a menu while the server ${mood}`])).toEqual([`embedded ${code}`])
      model.mood = 'answers'
      expect(await draft([`print it again after ${mood}`])).toEqual(['llm'])
    })

    it('asks for a key', async () => {
      const { calls } = model.counts
      for (const as of ['', 'pba_wrong', `${key}x`]) {
        await readProblem(await post({ ideas: 'a' }, { as }), 401, 'unauthorized')
      }
      expect(model.counts.calls).toBe(calls)
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    })

    it('goes on serving after a caller has left in the middle of a call', async () => {
      model.mood = 'silent'
      // It holds the one call that may be made at once: in a queue of all requests the next one would wait behind it.
      await leave('a leaver')
      model.mood = 'answers'
      expect(await draft(['one who stays', 'another one'])).toEqual(['llm', 'llm'])
      expect(model.counts.unanswered).toBe(1)
    })

    it('stops the work for a reader of events who has left, and goes on serving', async () => {
      model.mood = 'answers slowly'
      const { calls } = model.counts
      for (let reader = 0; reader < 3; reader++) {
        const ideas = Array.from({ length: 20 }, (_, index) => `wish ${index} of reader ${reader}`)
        const gone = new AbortController()
        const stream = (await post({ ideas }, { Accept: 'text/event-stream' }, gone.signal)).body?.getReader()
        await stream?.read()
        await until(() => model.counts.calls >= calls + 3 * reader + 3)
        gone.abort()
      }
      // It is told of by an event that cannot be written; then nothing more is asked.
      let left = 0
      while (left !== model.counts.calls) {
        left = model.counts.calls
        await pause(2 * slowMs)
      }
      expect(left - calls).toBeLessThan(40)
      model.mood = 'answers'
      expect(await draft(['one who reads on', 'and one more'])).toEqual(['llm', 'llm'])
    })

    it('gives back the place and the idempotency key of a reader who has left', async () => {
      model.mood = 'answers slowly'
      const ideas = Array.from({ length: 20 }, (_, index) => `wish ${index} of a single reader`)
      const headers = { as: single, Accept: 'text/event-stream', 'Idempotency-Key': 'k-1' }
      const readers: AbortController[] = []
      const read = () => {
        const gone = new AbortController()
        readers.push(gone)
        return post({ ideas }, headers, gone.signal)
      }
      await (await read()).body?.getReader().read()
      await readProblem(await read(), 429, 'rate_limited')
      for (const gone of readers) gone.abort()
      // The very same request is taken again, before the first one would have come to its own end.
      await until(async () => (await read()).status === 200)
      for (const gone of readers) gone.abort()
    })

    it('does not let a caller who leaves take the same work of another one along', async () => {
      model.mood = 'answers slowly'
      const leaving = leave('wanted by two callers')
      const staying = draft(['wanted by two callers'])
      await leaving
      expect(await staying).toEqual(['llm'])
    })

    it('serves several callers at once', async () => {
      model.mood = 'answers slowly'
      const callers = Array.from({ length: 6 }, (_, index) =>
        draft([`wish ${index} of many`, `bug: fault ${index} of many`]),
      )
      expect((await Promise.all(callers)).flat()).toEqual(Array.from({ length: 12 }, () => 'llm'))
    })

    it('stops a tenant at its tokens of the day, also after all isolates have ended', async () => {
      let origins: string[] = []
      for (let count = 0; count < 40 && !origins.includes('embedded budget_exhausted'); count++) {
        origins = await draft([`idea ${count} of a spender`], spender)
      }
      expect(origins).toEqual(['embedded budget_exhausted'])
      await server.close()
      await start()
      const { calls } = model.counts
      expect(await draft(['one more idea of a spender'], spender)).toEqual(['embedded budget_exhausted'])
      expect(model.counts.calls).toBe(calls)
      expect(await draft(['an idea of somebody else'])).toEqual(['llm'])
    })

    it('stands in with the embedded drafter when the model server dies', async () => {
      await model.close()
      const [origin] = await draft(['keep a list of allergies'])
      // After so many failures the breaker may be open.
      expect(origin).toMatch(/^embedded upstream_(?:unreachable|unavailable)$/)
    })

    it('writes no key to its log', () => {
      expect(server.log()).toContain('"tenant":"team"')
      expect(server.log()).not.toMatch(/sk-of-the-model|pba_/)
    })
  })
}

function toOrigins({ items }: DraftAnswer): string[] {
  return items.map(({ provenance }) => `${provenance.drafter} ${provenance.degraded ?? ''}`.trim())
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Waits until something holds, for four seconds at most. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 4_000
  while (!(await holds())) {
    expect(performance.now()).toBeLessThan(deadline)
    await pause(20)
  }
}
