// Upstream conformance: error statuses and the shapes of their bodies (C21 to C32, C38).
import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../../src/architect/errors.ts'
import { answer, answerJson, inTurn } from './raw-upstream.ts'
import {
  answerWell,
  goodForm,
  keyMarker,
  promptMarker,
  serverMarker,
  startHarness,
  toFailure,
} from './upstream-harness.ts'

interface Row {
  readonly name: string
  readonly status: number
  readonly body: unknown
  readonly code: ErrorCode
  /** What our caller gets. */
  readonly ours: number
}

const final: readonly Row[] = [
  {
    name: 'C21 429 insufficient_quota',
    status: 429,
    body: {
      error: { code: 'insufficient_quota', message: `You exceeded your current quota ${serverMarker}` },
    },
    code: 'upstream_quota',
    ours: 502,
  },
  {
    name: 'C21 429 about billing',
    status: 429,
    body: { error: { message: 'Check your plan and billing details', type: 'x', code: null } },
    code: 'upstream_quota',
    ours: 502,
  },
  {
    name: 'C22 402',
    status: 402,
    body: { error: { message: 'Insufficient credits' } },
    code: 'upstream_quota',
    ours: 502,
  },
  {
    name: 'C23 401 with the key in its message',
    status: 401,
    body: {
      error: {
        message: `Incorrect API key provided: ${keyMarker} for ${promptMarker}`,
        code: 'invalid_api_key',
      },
    },
    code: 'upstream_auth',
    ours: 502,
  },
  { name: 'C24 403', status: 403, body: { error: serverMarker }, code: 'upstream_auth', ours: 502 },
  {
    name: 'C24 404 of a model',
    status: 404,
    body: { error: { message: `The model ${serverMarker} does not exist`, code: 'model_not_found' } },
    code: 'upstream_not_found',
    ours: 502,
  },
  {
    name: 'C24 404 in plain text',
    status: 404,
    body: '404 page not found',
    code: 'upstream_not_found',
    ours: 502,
  },
  { name: 'C24 405', status: 405, body: '', code: 'upstream_not_found', ours: 502 },
  {
    name: 'C27 context length by code (422 to our caller: the idea is too long, not the HTTP body)',
    status: 400,
    body: { error: { code: 'context_length_exceeded', message: serverMarker } },
    code: 'input_too_large',
    ours: 422,
  },
  {
    name: 'C27 context size as llama.cpp says it',
    status: 400,
    body: {
      error: { code: 400, message: 'the request exceeds the available context size, try increasing it' },
    },
    code: 'input_too_large',
    ours: 422,
  },
  {
    name: 'C27 context length as vLLM says it, top level, with max_tokens in the same sentence',
    status: 400,
    body: {
      object: 'error',
      message: "This model's maximum context length is 4096 tokens; max_tokens is too large.",
      type: 'BadRequestError',
      code: 400,
    },
    code: 'input_too_large',
    ours: 422,
  },
  {
    name: 'C28 400 content_filter',
    status: 400,
    body: { error: { code: 'content_filter', message: 'response was filtered', innererror: {} } },
    code: 'content_filtered',
    ours: 422,
  },
  { name: 'C32 413', status: 413, body: '<h1>Too Large</h1>', code: 'input_too_large', ours: 422 },
  { name: 'C30 501', status: 501, body: {}, code: 'upstream_unavailable', ours: 503 },
  {
    name: 'C25 400 about something that no other way of asking mends',
    status: 400,
    body: { error: { message: `Unknown role ${serverMarker}` } },
    code: 'upstream_rejected',
    ours: 502,
  },
]

describe('errors that another try does not mend', () => {
  it.each(final)('$name: $code, one call', async ({ status, body, code, ours }) => {
    const act =
      typeof body === 'string'
        ? answer(status, body, { 'Content-Type': 'text/plain' })
        : answerJson(status, body)
    const { ask, upstream } = await startHarness({ act })
    const error = await toFailure(ask(), code)
    expect(error.status).toBe(ours)
    expect(upstream.exchanges).toHaveLength(1)
  })
})

describe('errors that another try may mend', () => {
  it.each([
    ['C29', 408, 'upstream_timeout'],
    ['C29', 409, 'upstream_unavailable'],
    ['C29', 425, 'upstream_unavailable'],
    ['C30', 500, 'upstream_unavailable'],
    ['C30', 502, 'upstream_unavailable'],
    ['C30', 503, 'upstream_unavailable'],
    ['C30', 504, 'upstream_timeout'],
    ['C30', 529, 'upstream_unavailable'],
  ] as const)('%s %i: tried three times, then %s', async (_, status, code) => {
    const { ask, upstream } = await startHarness({
      act: answerJson(status, { error: { message: serverMarker } }),
    })
    await toFailure(ask(), code)
    expect(upstream.exchanges).toHaveLength(3)
  })

  it('C30 503 once: the answer comes, and the lost call is counted', async () => {
    const { ask } = await startHarness({ act: inTurn(answerJson(503, {}), answerWell) })
    expect(await ask()).toMatchObject({ value: goodForm, attempts: 2, usage: { calls: 2 } })
  })

  it('C31 502 with a web page: its HTML is never shown', async () => {
    const page = `<html><h1>${serverMarker}</h1></html>`
    const { ask, upstream } = await startHarness({ act: answer(502, page, { 'Content-Type': 'text/html' }) })
    await toFailure(ask(), 'upstream_unavailable')
    expect(upstream.exchanges).toHaveLength(3)
  })
})

describe('C38 the shapes of errors', () => {
  const quota = 'insufficient_quota'
  it.each([
    ['an object under error', { error: { message: serverMarker, code: quota } }],
    ['the code as type', { error: { message: serverMarker, type: quota, code: null } }],
    ['a plain string', { error: `You have ${quota}` }],
    ['an array', [{ error: { code: quota, message: serverMarker } }]],
    ['a list of details', { detail: [{ loc: ['body'], msg: quota, type: 'value_error' }] }],
    ['message at the top', { object: 'error', message: quota, type: 'x', code: null }],
    ['a string as detail', { detail: quota }],
  ])('C38 %s is read', async (_, body) => {
    const { ask } = await startHarness({ act: answerJson(429, body) })
    await toFailure(ask(), 'upstream_quota')
  })

  it.each([
    ['null', 'null'],
    ['an empty array', '[]'],
    ['a nested array', '[[[[]]]]'],
    ['20 000 levels', `{"error":{"message":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`],
    ['error: null', '{"error":null}'],
    ['a message that is an object', '{"error":{"message":{"a":{"b":1}},"code":{"c":2}}}'],
    ['invalid UTF-8', '\u00ff'],
  ])('C38 %s does not break the reader', async (_, body) => {
    const { ask } = await startHarness({ act: answer(400, Buffer.from(body, 'latin1')) })
    await toFailure(ask(), 'upstream_rejected')
  })
})
