// What the HTTP API refuses wherever it runs, and in which words.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readProblem, type Target, toMessages, toPost } from './http-client.ts'
import { testLimits } from './test-app.ts'

/** Runs the suite against a target that uses the fake drafter and the test limits. */
export function testHttpRefusals(place: string, start: () => Promise<Target>): void {
  describe(`HTTP refusals on ${place}`, () => {
    let target: Target
    beforeAll(async () => {
      target = await start()
    })
    afterAll(() => target.close())
    const post = (body: unknown, headers: Record<string, string> = {}) =>
      target.ask('/v1/items', toPost(body, headers))

    describe('bodies', () => {
      it.each([
        ['', 'empty'],
        ['   \n', 'empty'],
        ['{"ideas": ', 'ends too early'],
        ['ideas=dark mode', "Unexpected token 'i'"],
        ['{"ideas": "a",}', 'line 1, column 15'],
        ['{\n"ideas": "a\nb"}', 'line 2, column 12'],
        ['{"ideas": \u0000}', ''],
      ])('that are not JSON: %j', async (body, words) => {
        const problem = await readProblem(await post(body), 400, 'invalid_json')
        expect(problem.detail).toContain(words)
      })

      it.each(['[]', '"dark mode"', '42', 'null', '["a"]'])('that are no object: %s', async (body) => {
        const problem = await readProblem(await post(body), 422, 'invalid_request')
        expect(problem.detail).toContain('expected a JSON object')
      })

      it('that are not UTF-8', async () => {
        const body = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])
        const headers = { 'Content-Type': 'application/json' }
        const response = await target.ask('/v1/items', { method: 'POST', headers, body })
        await readProblem(response, 400, 'invalid_encoding')
      })

      it.each([
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/json; charset=latin1',
        `application/json${' '.repeat(9_000)}x`,
        'application/problem+json',
      ])('of type %s', async (type) => {
        const problem = await readProblem(
          await post('{"ideas":"a"}', { 'Content-Type': type }),
          415,
          'unsupported_media_type',
        )
        expect(problem.detail).toContain('Content-Type: application/json')
      })

      it.each(['application/json; charset=UTF-8', 'Application/JSON;charset="utf-8"'])(
        'but not of type %s',
        async (type) => {
          expect((await post('{"ideas":"dark mode"}', { 'Content-Type': type })).status).toBe(200)
        },
      )

      it('without a type', async () => {
        const body = new TextEncoder().encode('{"ideas":"a"}')
        const response = await target.ask('/v1/items', { method: 'POST', body })
        await readProblem(response, 415, 'unsupported_media_type')
      })

      it('that are compressed', async () => {
        const response = await post('{"ideas":"a"}', { 'Content-Encoding': 'gzip' })
        expect(response.headers.get('Accept-Encoding')).toBe('identity')
        await readProblem(response, 415, 'unsupported_media_type')
      })

      it('over the limit, and none that just fits', async () => {
        const frame = JSON.stringify({ ideas: '' }).length
        const fits = JSON.stringify({ ideas: 'a'.repeat(testLimits.maxBodyBytes - frame) })
        expect((await post(fits)).status).toBe(200)
        const problem = await readProblem(await post(`${fits} `), 413, 'body_too_large')
        expect(problem.detail).toContain(String(testLimits.maxBodyBytes))
      })

      it('nested deeper than 32 levels, brackets in texts aside', async () => {
        const deep = `{"ideas":${'['.repeat(20_000)}`
        const problem = await readProblem(await post(deep), 422, 'invalid_request')
        expect(problem.detail).toContain('32 levels')
        expect((await post({ ideas: `dark mode ${'['.repeat(100)} "\\` })).status).toBe(200)
      })

      it('with NUL characters, by their paths', async () => {
        const problem = await readProblem(
          await post('{"ideas":["a","b\\u0000"],"context":{"product":"\\u0000"}}'),
          422,
          'invalid_request',
        )
        expect(Object.keys(toMessages(problem))).toEqual(['ideas[1]', 'context.product'])
      })
    })

    describe('requests', () => {
      it('names every mistake with its path, unknown fields with what was probably meant', async () => {
        const body = {
          contxt: {},
          context: { referenceItems: [{ title: 'Search', points: 'abc' }], scale: 'fibonaci', product: 5 },
          options: { drafter: 'embeded', types: { '0': 'bugg', first: 'bug' } },
        }
        const problem = await readProblem(await post(body), 422, 'invalid_request')
        expect(toMessages(problem)).toEqual({
          contxt: 'unknown field `contxt`; did you mean `context`?',
          ideas: 'is missing: expected a text or an array',
          'context.referenceItems[0].points':
            'expected a number or one of `XS`, `S`, `M`, `L`, `XL`, `XXL`, got a text',
          'context.scale':
            'expected one of `fibonacci`, `linear`, `powers-of-two`, `t-shirt`; did you mean `fibonacci`?',
          'context.product': 'expected a text, got a number',
          'options.drafter': 'expected one of `auto`, `llm`, `embedded`; did you mean `embedded`?',
          'options.types["0"]': expect.stringContaining('did you mean `bug`?'),
          'options.types.first': 'must be the index of an idea, such as "0"',
        })
        expect(problem.detail).toContain('and 7 more')
      })

      it('points at the entry of an array', async () => {
        const problem = await readProblem(await post({ ideas: ['a', 7] }), 422, 'invalid_request')
        expect(toMessages(problem)).toEqual({ 'ideas[1]': 'expected a text, got a number' })
      })

      it('treats __proto__ and constructor as unknown names like any other', async () => {
        const body = '{"ideas":"a","__proto__":{"maxIdeas":1},"constructor":1,"context":{"__proto__":null}}'
        const problem = await readProblem(await post(body), 422, 'invalid_request')
        const paths = Object.keys(toMessages(problem)).toSorted()
        expect(paths).toEqual(['__proto__', 'constructor', 'context.__proto__'])
        expect(Reflect.get({}, 'maxIdeas')).toBeUndefined()
      })

      it('lists fifty mistakes and counts the rest', async () => {
        const context = {
          personas: [],
          referenceItems: Array.from({ length: 80 }, () => ({ title: 'a', points: 0 })),
        }
        const problem = await readProblem(await post({ ideas: 'a', context }), 422, 'invalid_request')
        expect(problem.errors).toHaveLength(51)
        expect(problem.errors?.at(-1)).toEqual({ path: '', message: '30 more mistakes are not listed' })
      })

      it.each([
        [[], 'ideas'],
        ['', 'ideas'],
        [' \n\t ', 'ideas'],
        [['a', ' '], 'ideas[1]'],
      ])('without an idea: %j', async (ideas, path) => {
        const problem = await readProblem(await post({ ideas }), 422, 'invalid_request')
        expect(Object.keys(toMessages(problem))).toEqual([path])
      })

      it('with too many ideas, by number and limit', async () => {
        const ideas = Array.from({ length: testLimits.maxIdeas + 3 }, (_, index) => `Add page ${index}`)
        const problem = await readProblem(await post({ ideas }), 422, 'too_many_ideas')
        expect(problem.detail).toContain('23')
        expect(problem.detail).toContain('20')
      })

      it('as a plain problem even when a stream is asked for', async () => {
        const response = await post({ ideas: [] }, { Accept: 'text/event-stream' })
        await readProblem(response, 422, 'invalid_request')
      })
    })

    describe('addresses, methods, media types, origins', () => {
      it('answers 404 for what is not there', async () => {
        for (const path of ['/v1', '/v1/items/', '/v1/items/x', '/%00', '/%E0%A4%A', '/docs/']) {
          await readProblem(await target.ask(path), 404, 'not_found')
        }
      })

      it.each([
        ['GET', '/v1/items', 'POST, OPTIONS'],
        ['DELETE', '/v1/items/review', 'POST, OPTIONS'],
        ['POST', '/docs', 'GET, HEAD, OPTIONS'],
        ['PUT', '/', 'GET, HEAD, OPTIONS'],
      ])('answers 405 with Allow to %s %s', async (method, path, allow) => {
        const response = await target.ask(path, { method })
        expect(response.headers.get('Allow')).toBe(allow)
        await readProblem(response, 405, 'method_not_allowed')
      })

      it('answers OPTIONS with Allow and without any permission for other origins', async () => {
        const headers = { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'POST' }
        const response = await target.ask('/v1/items', { method: 'OPTIONS', headers })
        expect(response.status).toBe(204)
        expect(response.headers.get('Allow')).toBe('POST, OPTIONS')
        expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull()
      })

      it.each(['image/png', 'application/json;q=0', 'application/xml, text/html', '*/*;q=0'])(
        'answers 406 to Accept: %s',
        async (accept) => {
          const problem = await readProblem(
            await post({ ideas: 'a' }, { Accept: accept }),
            406,
            'not_acceptable',
          )
          expect(problem.detail).toContain('application/json')
        },
      )

      it.each([
        ['*/*', 'application/json'],
        ['application/*', 'application/json'],
        ['text/csv;q=0.5, application/json;q=0.4', 'text/csv; charset=utf-8'],
        ['text/html, text/markdown;q=0.3, */*;q=0.1', 'text/markdown; charset=utf-8'],
        ['*/*, application/json;q=0', 'text/event-stream'],
        ['text/csv, application/json', 'text/csv; charset=utf-8'],
        ['APPLICATION/JSON', 'application/json'],
      ])('answers Accept: %s with %s', async (accept, type) => {
        const response = await post({ ideas: 'dark mode' }, { Accept: accept })
        expect(response.headers.get('Content-Type')).toBe(type)
        expect(response.headers.get('Vary')).toBe('Accept')
        await response.body?.cancel()
      })

      it.each([
        { 'Sec-Fetch-Site': 'cross-site' },
        { 'Sec-Fetch-Site': 'same-site' },
        { Origin: 'https://elsewhere.example' },
        { Origin: 'null' },
      ])('answers 403 to a page of another origin: %j', async (headers) => {
        await readProblem(await post({ ideas: 'a' }, headers), 403, 'forbidden')
      })

      it('takes requests of its own pages and of programs', async () => {
        for (const site of ['same-origin', 'none']) {
          expect((await post({ ideas: 'dark mode' }, { 'Sec-Fetch-Site': site })).status).toBe(200)
        }
      })
    })

    it('hides a defect of ours: no message, no stack', async () => {
      const response = await target.ask('/v1/items', toPost({ ideas: ['defect in the cellar', 'dark mode'] }))
      const text = await response.text()
      expect(response.status).toBe(200)
      expect(text).toContain('"code":"internal"')
      expect(text).not.toMatch(/TypeError|cannot read|at .*\.ts/)
    })
  })
}
