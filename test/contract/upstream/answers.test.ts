// Upstream conformance: successful answers that are no completion (C33 to C43).
import { describe, expect, it } from 'vitest'
import { answer, answerJson, inTurn } from './raw-upstream.ts'
import {
  answerWell,
  goodContent,
  goodForm,
  goodUsage,
  serverMarker,
  startHarness,
  toCompletion,
  toFailure,
} from './upstream-harness.ts'

const json = (value: unknown) => answerJson(200, value)

/** Usage of two calls, each told as `goodUsage`. */
const twoCalls = { calls: 2, promptTokens: 80, cachedTokens: 0, completionTokens: 24 }

/** Lists in lists. */
function toLevels(count: number): string {
  return '['.repeat(count) + ']'.repeat(count)
}

describe('bodies that are no completion', () => {
  it.each([
    ['C33 204', answer(204, '', {})],
    ['C33 empty', answer(200, '')],
    ['C34 null', answer(200, 'null')],
    ['C34 an empty list', answer(200, '[]')],
    ['C34 a string', answer(200, `"${serverMarker}"`)],
    ['C34 a number', answer(200, '7')],
    ['C40 invalid JSON', answer(200, `{"choices": ${serverMarker}`)],
    ['C40 two JSON values', answer(200, '{}{}')],
    [
      'C60 200 000 levels as content',
      answer(200, `{"choices":[{"message":{"content":{"a":${toLevels(200_000)}}}}]}`),
    ],
    ['C60 200 000 levels as an error', answer(200, `{"error":{"message":${toLevels(200_000)}}}`)],
  ])('%s: tried once more, then bad_upstream_response', async (_, act) => {
    const { ask, upstream } = await startHarness({ act })
    await toFailure(ask(), 'bad_upstream_response')
    expect(upstream.exchanges).toHaveLength(2)
  })

  it('C35 a web page: says where to look, and is not tried again', async () => {
    const page = `<!doctype html><title>${serverMarker}</title>`
    const { ask, upstream } = await startHarness({ act: answer(200, page, { 'Content-Type': 'text/html' }) })
    const error = await toFailure(ask(), 'bad_upstream_response')
    expect(error.detail).toContain('OPENAI_BASE_URL')
    expect(upstream.exchanges).toHaveLength(1)
  })

  it.each(['text/plain', 'application/octet-stream', 'text/html; charset=latin1'])(
    'C36 a good answer as %s is read',
    async (type) => {
      const body = JSON.stringify(toCompletion(goodContent))
      const { ask } = await startHarness({ act: answer(200, body, { 'Content-Type': type }) })
      expect((await ask()).value).toEqual(goodForm)
    },
  )

  it.each([
    ['blank lines, as a sign of life', '\n\n\r\n  '],
    ['a byte-order mark', '\uFEFF'],
  ])('C41 %s before the body', async (_, lead) => {
    const { ask } = await startHarness({ act: answer(200, lead + JSON.stringify(toCompletion(goodContent))) })
    expect((await ask()).value).toEqual(goodForm)
  })

  it('C42 invalid UTF-8: asked once more (the words are lost, so there is nothing to repair), usage kept', async () => {
    const bytes = Buffer.from(JSON.stringify(toCompletion('{"title":"Caf\u00e9","points":3}')), 'latin1')
    const { ask, upstream } = await startHarness({ act: answer(200, bytes) })
    const error = await toFailure(ask(), 'bad_upstream_response')
    expect(upstream.exchanges).toHaveLength(2)
    expect(error.usage).toEqual(twoCalls)
  })

  it.each([
    ['C43 choices missing', { id: 'x', usage: goodUsage }],
    ['C43 choices null', { choices: null, usage: goodUsage }],
    ['C43 choices []', { choices: [], usage: goodUsage }],
    ['C43 a choice without a message', { choices: [{ finish_reason: 'stop' }], usage: goodUsage }],
    ['C43 a choice that is a word', { choices: ['x'], usage: goodUsage }],
    ['C43 message null', { choices: [{ message: null }], usage: goodUsage }],
  ])('%s: tried once more, then empty_choices, usage kept', async (_, body) => {
    const { ask, upstream } = await startHarness({ act: json(body) })
    const error = await toFailure(ask(), 'empty_choices')
    expect(upstream.exchanges).toHaveLength(2)
    expect(error.usage).toEqual(twoCalls)
  })
})

describe('C37 errors inside a successful answer', () => {
  it.each([
    [429, 'upstream_rate_limited', 3],
    ['rate_limit_exceeded', 'upstream_rate_limited', 3],
    ['insufficient_quota', 'upstream_quota', 1],
    [402, 'upstream_quota', 1],
    ['401', 'upstream_auth', 1],
    [404, 'upstream_not_found', 1],
    ['context_length_exceeded', 'input_too_large', 1],
    [503, 'upstream_unavailable', 3],
    ['something_new', 'upstream_unavailable', 3],
    [null, 'upstream_unavailable', 3],
  ] as const)('C37 code %s counts as if it were the status: %s', async (code, ours, calls) => {
    const { ask, upstream } = await startHarness({
      act: json({
        error: { code, message: serverMarker, metadata: { raw: serverMarker } },
        usage: goodUsage,
      }),
    })
    const error = await toFailure(ask(), ours)
    expect(upstream.exchanges).toHaveLength(calls)
    expect(error.usage).toMatchObject({ calls, promptTokens: 40 * calls })
  })

  it('C37 Retry-After of such an answer is heeded', async () => {
    const limited = answerJson(200, { error: { code: 429, message: 'x' } }, { 'Retry-After': '4' })
    const { ask, time } = await startHarness({ act: inTurn(limited, answerWell) })
    await ask()
    expect(time.waits).toEqual([4_000])
  })

  it('C37 error: null beside good choices is no error', async () => {
    const { ask } = await startHarness({ act: json(toCompletion(goodContent, { body: { error: null } })) })
    expect((await ask()).value).toEqual(goodForm)
  })

  it('C37 an error at the top level, as vLLM sends it, and one in an array, as Gemini does', async () => {
    const flat = await startHarness({ act: json({ object: 'error', message: serverMarker, code: 404 }) })
    await toFailure(flat.ask(), 'upstream_not_found')
    const listed = await startHarness({ act: json([{ error: { code: 404, message: serverMarker } }]) })
    await toFailure(listed.ask(), 'upstream_not_found')
  })
})
