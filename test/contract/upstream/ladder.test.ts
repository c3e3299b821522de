// Upstream conformance: servers that object to the way of asking (C25, C26).
import { describe, expect, it } from 'vitest'
import { answerJson, inTurn } from './raw-upstream.ts'
import {
  answerWell,
  createFastTime,
  goodForm,
  serverMarker,
  startHarness,
  toBodies,
  toFailure,
} from './upstream-harness.ts'

describe('the ladder', () => {
  const noFormat = answerJson(400, {
    error: { message: `Invalid parameter: response_format of type json_schema ${serverMarker}`, code: null },
  })

  it('C25 response_format refused: asked in a simpler way, and that is remembered', async () => {
    const { ask, upstream } = await startHarness({ act: inTurn(noFormat, answerWell) })
    expect((await ask()).attempts).toBe(2)
    expect((await ask()).attempts).toBe(1)
    const [first, second, third] = toBodies(upstream)
    expect(first).toMatchObject({ response_format: { type: 'json_schema', json_schema: { strict: true } } })
    expect(second?.['response_format']).not.toHaveProperty('json_schema.strict')
    expect(third?.['response_format']).toEqual(second?.['response_format'])
    expect(JSON.stringify(second?.['messages'])).toContain('JSON Schema')
  })

  it('C25 a server that takes plain text only is found in one request (more steps than one: a request that can be answered is not failed)', async () => {
    const { ask, upstream } = await startHarness({ act: inTurn(noFormat, noFormat, noFormat, answerWell) })
    expect((await ask()).attempts).toBe(4)
    expect(toBodies(upstream)[3]).not.toHaveProperty('response_format')
    expect((await ask()).attempts).toBe(1)
  })

  it('C25 what was learned is forgotten after a day', async () => {
    const time = createFastTime()
    const { ask, upstream } = await startHarness({ act: inTurn(noFormat, answerWell), time })
    await ask()
    await time.sleep(25 * 3_600_000, new AbortController().signal)
    await ask()
    expect(toBodies(upstream)[2]).toMatchObject({ response_format: { json_schema: { strict: true } } })
  })

  it('C25 a server that always objects: no more than the allowed calls, then upstream_rejected', async () => {
    const { ask, upstream } = await startHarness({ act: noFormat })
    await toFailure(ask(), 'upstream_rejected')
    expect(upstream.exchanges).toHaveLength(4)
    await toFailure(ask({ maxCalls: 2 }), 'upstream_rejected')
    expect(upstream.exchanges).toHaveLength(6)
  })

  it('C25 the server names the types that it takes: JSON objects are skipped where they are not among them', async () => {
    const loose = answerJson(400, { error: "'response_format.type' must be 'json_schema' or 'text'" })
    const grammar = answerJson(400, { error: { code: 400, message: 'failed to parse grammar' } })
    const { ask, upstream } = await startHarness({ act: inTurn(grammar, grammar, loose, answerWell) })
    expect((await ask()).value).toEqual(goodForm)
    expect(toBodies(upstream)[3]).not.toHaveProperty('response_format')
    const objectOnly = answerJson(422, {
      detail: "response_format.type must be one of 'json_object', 'text'",
    })
    const other = await startHarness({ act: inTurn(objectOnly, answerWell) })
    await other.ask()
    expect(toBodies(other.upstream)[1]).toMatchObject({ response_format: { type: 'json_object' } })
  })

  it('C25 a prompt for a JSON object holds the word JSON, as servers ask for', async () => {
    const { ask, upstream } = await startHarness({ act: inTurn(noFormat, noFormat, answerWell) })
    await ask()
    const body = toBodies(upstream)[2]
    expect(body).toMatchObject({ response_format: { type: 'json_object' } })
    expect(JSON.stringify(body?.['messages'])).toMatch(/json/i)
  })

  it.each([
    ['temperature', { param: 'temperature', message: 'Only the default (1) value is supported.' }],
    ['max_tokens', { message: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead." }],
  ])('C25 %s refused: left out or renamed, and remembered', async (name, error) => {
    const { ask, upstream } = await startHarness({ act: inTurn(answerJson(400, { error }), answerWell) })
    await ask()
    await ask()
    const bodies = toBodies(upstream)
    expect(bodies[0]).toHaveProperty(name)
    expect(bodies[1]).not.toHaveProperty(name)
    expect(bodies[2]).not.toHaveProperty(name)
    expect(bodies[1]).toMatchObject({ response_format: { json_schema: { strict: true } } })
    if (name === 'max_tokens') expect(bodies[1]).toHaveProperty('max_completion_tokens', 500)
  })

  it('C26 schema rejected to the last (goes on to a JSON object, since our own check is better than none): upstream_schema', async () => {
    const { ask, upstream } = await startHarness({
      act: answerJson(400, {
        error: { message: "Invalid schema: 'minLength' is not permitted", code: null },
      }),
    })
    const error = await toFailure(ask(), 'upstream_schema')
    expect(error.status).toBe(502)
    expect(upstream.exchanges).toHaveLength(4)
  })

  it('C26 schema rejected once: the looser way is taken', async () => {
    const rejected = answerJson(400, { error: { message: 'Invalid schema for response_format' } })
    const { ask } = await startHarness({ act: inTurn(rejected, answerWell) })
    expect(await ask()).toMatchObject({ value: goodForm, attempts: 2 })
  })

  it.each([401, 402, 403, 429, 500, 503])(
    'C25 a %i that speaks of response_format is no step down',
    async (status) => {
      const { ask, upstream } = await startHarness({
        config: { maxRetries: 0 },
        act: answerJson(status, { error: { message: 'response_format json_schema strict' } }),
      })
      await expect(ask()).rejects.toThrow()
      expect(upstream.exchanges).toHaveLength(1)
    },
  )

  it('Groq: an answer that its own check refused (json_validate_failed) is asked for once more', async () => {
    const refused = answerJson(400, {
      error: { code: 'json_validate_failed', message: 'Failed to validate JSON' },
    })
    const { ask } = await startHarness({ act: inTurn(refused, answerWell) })
    expect(await ask()).toMatchObject({ value: goodForm, attempts: 2 })
    const always = await startHarness({ act: refused })
    await toFailure(always.ask(), 'invalid_output')
    expect(always.upstream.exchanges).toHaveLength(2)
  })
})
