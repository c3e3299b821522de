// What the HTTP API owes its callers wherever it runs: answers, events, files, headers, documents.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DraftAnswerSchema, DraftEventSchema } from '../../src/architect/draft-request.ts'
import { WorkTypesAnswerSchema } from '../../src/http/work-types-route.ts'
import { readEventStream } from './event-stream-reader.ts'
import { readProblem, type Target, toPost } from './http-client.ts'
import { testLimits } from './test-app.ts'

/** Runs the suite against a target that uses the fake drafter and the test limits. */
export function testHttpApi(place: string, start: () => Promise<Target>): void {
  describe(`HTTP API on ${place}`, () => {
    let target: Target
    beforeAll(async () => {
      target = await start()
    })
    afterAll(() => target.close())
    const ask: Target['ask'] = (path, init) => target.ask(path, init)

    describe('POST /v1/items', () => {
      it('answers items and failures as JSON, each idea apart', async () => {
        const ideas = ['Add dark mode', 'bug: badge prints twice', 'unreachable idea']
        const response = await ask('/v1/items', toPost({ ideas }))
        expect(response.status).toBe(200)
        expect(response.headers.get('Content-Type')).toMatch(/^application\/json/)
        expect(response.headers.get('Cache-Control')).toBe('no-store')
        const answer = DraftAnswerSchema.parse(await response.json())
        expect(answer.items.map(({ type, title }) => ({ type, title }))).toEqual(
          expect.arrayContaining([
            { type: 'feature', title: 'Add dark mode' },
            { type: 'bug', title: expect.stringContaining('badge prints twice') },
          ]),
        )
        expect(answer.failures).toEqual([
          expect.objectContaining({
            text: 'unreachable idea',
            code: 'upstream_unreachable',
            retryable: true,
            span: { idea: 2, start: 0, end: 16 },
          }),
        ])
      })

      it('takes one text as well as an array, a byte order mark, and lone surrogates', async () => {
        const one = await ask('/v1/items', toPost('\uFEFF{"ideas":"Add dark mode"}'))
        expect(DraftAnswerSchema.parse(await one.json()).items).toHaveLength(1)
        const lone = await ask('/v1/items', toPost('{"ideas":["broken \\ud800 half"]}'))
        expect(lone.status).toBe(200)
        expect(DraftAnswerSchema.parse(await lone.json()).items[0]?.source.text).toBe('broken \uFFFD half')
      })

      it('streams the same items as events, in the order in which they happen', async () => {
        const ideas = ['Add dark mode', 'unreachable idea', 'line one\nline two \u2028 end']
        const response = await ask('/v1/items', toPost({ ideas }, { Accept: 'text/event-stream' }))
        expect(response.status).toBe(200)
        expect(response.headers.get('Content-Type')).toBe('text/event-stream')
        const { messages } = await readEventStream(response.body)
        const events = messages.map(({ data }) => DraftEventSchema.parse(JSON.parse(data)))
        expect(messages.map(({ event }) => event)).toEqual(events.map(({ event }) => event))
        expect(messages.map(({ id }) => id)).toEqual(messages.map((_, index) => String(index + 1)))
        expect(events[0]?.event).toBe('intake')
        expect(events.at(-1)?.event).toBe('done')
        const drafted = events.flatMap((event) => (event.event === 'item' ? [event.item.id] : []))
        const done = events.at(-1)
        expect(done?.event === 'done' ? done.order.map(({ id }) => id).toSorted() : []).toEqual(
          drafted.toSorted(),
        )
        expect(events.filter(({ event }) => event === 'failure')).toHaveLength(1)
      })

      it.each([
        ['text/markdown', 'md'],
        ['text/csv', 'csv'],
      ])('answers a file as %s', async (mediaType, ending) => {
        const ideas = ['Add dark mode', 'unreachable idea']
        const response = await ask('/v1/items', toPost({ ideas }, { Accept: mediaType }))
        expect(response.status).toBe(200)
        expect(response.headers.get('Content-Type')).toBe(`${mediaType}; charset=utf-8`)
        const disposition = `attachment; filename="items--for-you-.${ending}"`
        expect(response.headers.get('Content-Disposition')).toBe(disposition)
        expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
        expect(response.headers.get('X-Items')).toBe('1')
        expect(response.headers.get('X-Failures')).toBe('1')
        expect(await response.text()).toBe('Add dark mode\n')
      })

      it('answers a file without any item with the problem that stopped them', async () => {
        const response = await ask('/v1/items', toPost({ ideas: 'unreachable idea' }, { Accept: 'text/csv' }))
        await readProblem(response, 502, 'upstream_unreachable')
      })

      it.each([
        ['paused idea', 429, 'rate_limited', '17'],
        ['crowded idea', 503, 'overloaded', '5'],
      ])('says when to ask again for a file of a %s', async (ideas, status, code, seconds) => {
        const response = await ask('/v1/items', toPost({ ideas }, { Accept: 'text/markdown' }))
        await readProblem(response, status, code)
        expect(response.headers.get('Retry-After')).toBe(seconds)
      })

      it('answers long ideas to the letter as it would answer them in one piece', async () => {
        const ideas = Array.from({ length: 20 }, (_, index) => `Add page ${index} “é” ${'x'.repeat(2_900)}`)
        const text = await (await ask('/v1/items', toPost({ ideas }))).text()
        expect(text.length).toBeGreaterThan(80_000)
        const answer: unknown = JSON.parse(text)
        expect(DraftAnswerSchema.parse(answer).items).toHaveLength(20)
        expect(text === JSON.stringify(answer)).toBe(true)
      })

      it('says so when the drafter asked for is not configured', async () => {
        const body = { ideas: 'Add dark mode', options: { drafter: 'llm' } }
        const problem = await readProblem(await ask('/v1/items', toPost(body)), 503, 'drafter_unavailable')
        expect(problem.detail).toContain('embedded')
      })
    })

    describe('the other addresses', () => {
      it('exports what POST /v1/items answered, as it is', async () => {
        const drafted = await (await ask('/v1/items', toPost({ ideas: 'Add dark mode' }))).json()
        const file = await ask('/v1/items/export?format=csv', toPost(drafted))
        expect(file.status).toBe(200)
        expect(file.headers.get('X-Export-Warnings')).toBe('1')
        expect(await file.text()).toBe('Add dark mode\n')
        const inJson = await ask(
          '/v1/items/export?format=csv',
          toPost(drafted, { Accept: 'application/json' }),
        )
        expect(await inJson.json()).toEqual({
          filename: 'items "for you".csv',
          mediaType: 'text/csv',
          body: 'Add dark mode\n',
          warnings: ['Only titles are written.'],
        })
        const json = await ask('/v1/items/export?format=github-json', toPost(drafted))
        expect(await json.json()).toEqual(['Add dark mode'])
      })

      it.each([
        ['', 'is missing'],
        ['?format=cvs', 'did you mean `csv`?'],
        ['?format=csv&fromat=md', 'did you mean `format`?'],
        ['?format=csv&projectKey=shop!', 'must be a project key'],
        ['?format=__proto__', 'expected one of `csv`'],
      ])('names the formats when asked for /export%s', async (query, words) => {
        const problem = await readProblem(
          await ask(`/v1/items/export${query}`, toPost({})),
          422,
          'invalid_request',
        )
        expect(problem.detail).toContain(words)
      })

      it('reviews and orders items of which only type and title are known', async () => {
        const items = [
          { type: 'feature', title: 'Let organisers export the guest list' },
          { type: 'bug', title: 'Badges print without names' },
        ]
        for (const path of ['/v1/items/review', '/v1/items/order']) {
          const response = await ask(path, toPost({ items }))
          expect(response.status).toBe(200)
          expect(JSON.stringify(await response.json())).toContain('Badges print without names')
          await readProblem(await ask(path, toPost({ things: [] })), 422, 'invalid_request')
        }
      })

      it('takes larger bodies of items than of ideas, up to a limit', async () => {
        const toItems = (bytes: number) => ({
          items: [{ type: 'bug', title: 'a' }],
          context: { product: ' '.repeat(bytes) },
        })
        const over = testLimits.maxBodyBytes + 1_000
        expect((await ask('/v1/items/review', toPost(toItems(over)))).status).toBe(200)
        const far = await ask('/v1/items/review', toPost(toItems(2 * over)))
        await readProblem(far, 413, 'body_too_large')
      })

      it('tells the five work types with their schemas and rules', async () => {
        const answer = WorkTypesAnswerSchema.parse(await (await ask('/v1/work-types')).json())
        expect(answer.workTypes.map(({ id }) => id)).toEqual([
          'feature',
          'bug',
          'debt',
          'spike',
          'infrastructure',
        ])
        expect(answer.rules.length).toBeGreaterThan(5)
        for (const { id, rules, details, item, priority } of answer.workTypes) {
          expect(rules.length).toBeGreaterThan(3)
          expect(details).toMatchObject({ type: 'object', additionalProperties: false })
          expect(item).toMatchObject({ properties: { type: { const: id } } })
          expect(priority.inputs).toMatchObject({ type: 'object' })
        }
      })

      it('tells which drafter serves and why', async () => {
        expect(await (await ask('/healthz')).json()).toEqual({ status: 'ok' })
        expect(await (await ask('/readyz')).json()).toEqual({
          status: 'ready',
          drafter: { name: 'fake', model: null },
          reason: 'A test says so.',
          available: ['auto', 'embedded'],
        })
      })

      it('shows pages that need nothing from outside', async () => {
        for (const path of ['/', '/docs']) {
          const response = await ask(path)
          expect(response.headers.get('Content-Type')).toMatch(/^text\/html/)
          const page = await response.text()
          expect(page).not.toMatch(/<script|<style| style=| on[a-z]+=|(?:src|href)="(?:https?:)?\/\//)
          for (const [, href = ''] of page.matchAll(/<link[^>]+href="([^"]+)"/g)) {
            expect((await ask(href)).status).toBe(200)
          }
        }
      })

      it("leads from a problem's type to the words on its code", async () => {
        const problem = await readProblem(await ask('/v1/items', toPost('{')), 400, 'invalid_json')
        const response = await ask(problem.type, { redirect: 'manual' })
        expect(response.status).toBe(302)
        expect(response.headers.get('Location')).toBe('/docs#problem-invalid_json')
        expect(await (await ask('/docs')).text()).toContain('id="problem-invalid_json"')
        await readProblem(await ask('/problems/toString'), 404, 'not_found')
      })
    })

    describe('every answer', () => {
      it.each(['/', '/docs', '/v1/work-types', '/nowhere'])(
        'of %s has the security headers',
        async (path) => {
          const { headers } = await ask(path)
          expect(headers.get('Content-Security-Policy')).toBe(
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
              "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
          )
          expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
          expect(headers.get('Referrer-Policy')).toBe('no-referrer')
          expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
          expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
          expect(headers.get('Strict-Transport-Security')).toMatch(/max-age=\d{8}/)
          expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
        },
      )

      it('carries the request id that was sent, when it is a plain one', async () => {
        const sent = await ask('/healthz', { headers: { 'X-Request-Id': 'trace-42_a' } })
        expect(sent.headers.get('X-Request-Id')).toBe('trace-42_a')
        for (const bad of ['a b', '<b>', 'x'.repeat(200)]) {
          const { headers } = await ask('/healthz', { headers: { 'X-Request-Id': bad } })
          expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
        }
      })

      it('to HEAD is that to GET without a body', async () => {
        const response = await ask('/v1/work-types', { method: 'HEAD' })
        expect(response.status).toBe(200)
        expect(response.headers.get('Content-Type')).toMatch(/^application\/json/)
        expect(await response.text()).toBe('')
      })
    })
  })
}
