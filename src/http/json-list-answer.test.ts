import fc from 'fast-check'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { AppEnv } from './app-env.ts'
import { answerJsonList } from './json-list-answer.ts'

async function ask(entries: Iterable<object>, rest: object): Promise<Response> {
  const app = new Hono<AppEnv>()
  app.get('/', (c) => answerJsonList(c, 'items', entries, rest))
  return app.request('/')
}

describe('answerJsonList', () => {
  it('writes what JSON.stringify writes, whatever the length', async () => {
    const entry = fc.record({
      text: fc.string({ unit: 'binary' }),
      times: fc.integer({ min: 0, max: 40_000 }),
    })
    const rest = fc.dictionary(
      fc.string().filter((key) => !/^(?:items|\d+|__proto__)$/u.test(key)),
      fc.jsonValue(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 8 }), rest, async (drawn, others) => {
        const entries = drawn.map(({ text, times }) => ({
          text: text.toWellFormed(),
          more: 'x'.repeat(times),
        }))
        const response = await ask(entries, others)
        expect(response.headers.get('Content-Type')).toBe('application/json')
        expect(await response.text()).toBe(JSON.stringify({ items: entries, ...others }))
      }),
      { numRuns: 60 },
    )
  })

  it('takes entries as the reader takes bytes, and none once the reader has left', async () => {
    let taken = 0
    let ended = false
    function* entries() {
      try {
        for (; taken < 1_000; taken++) yield { text: 'x'.repeat(70_000) }
      } finally {
        ended = true
      }
    }
    const reader = (await ask(entries(), {})).body?.getReader()
    await reader?.read()
    await reader?.read()
    expect(taken).toBeLessThan(10)
    await reader?.cancel()
    expect(ended).toBe(true)
  })
})
