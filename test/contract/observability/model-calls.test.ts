// What telemetry hears of calls of a model server: every one of them, once, and nothing that can stop them.
import { afterEach, describe, expect, it } from 'vitest'
import type { ModelCallEvent, TelemetryEvent } from '../../../src/architect/ports.ts'
import { createModelServer } from '../../../src/drafters/llm/ask-model.ts'
import { upstreamDefaults } from '../../../src/drafters/llm/upstream.ts'
import {
  type Act,
  answerJson,
  inTurn,
  type RawUpstream,
  silence,
  startRawUpstream,
} from '../upstream/raw-upstream.ts'
import {
  answerWell,
  createFastTime,
  formRequest,
  goodContent,
  keyMarker,
  toCall,
  toCompletion,
} from '../upstream/upstream-harness.ts'

const open: RawUpstream[] = []

afterEach(() => Promise.all(open.splice(0).map((upstream) => upstream.close())))

async function ask(
  act: Act,
  { signal, timeoutMs = 2_000 }: { signal?: AbortSignal; timeoutMs?: number } = {},
) {
  const upstream = await startRawUpstream({ act })
  open.push(upstream)
  const events: TelemetryEvent[] = []
  const time = createFastTime()
  const config = {
    ...upstreamDefaults,
    baseUrl: `http://127.0.0.1:${upstream.port}/v1`,
    apiKey: keyMarker,
    attemptTimeoutMs: timeoutMs,
  }
  const server = createModelServer(config, time, { record: (event) => events.push(event) })
  const call = toCall(time, { requestId: 'r-1', tenant: 'team', ...(signal === undefined ? {} : { signal }) })
  const before = time.now()
  const reply = await server.ask({ ...formRequest, prompt: 'form@3' }, call).catch(() => null)
  const calls = events.filter((event): event is ModelCallEvent => event.name === 'model-call')
  expect(calls).toHaveLength(events.length)
  expect(calls).toHaveLength(upstream.exchanges.length)
  for (const { start, ms } of calls) {
    expect(start).toBeGreaterThanOrEqual(before)
    expect(ms).toBeGreaterThanOrEqual(0)
  }
  return { calls, reply }
}

describe('telemetry of model calls', () => {
  it('hears of a call that was answered, with the prompt, the settings and the cost', async () => {
    const { calls } = await ask(answerWell)
    expect(calls).toMatchObject([
      {
        requestId: 'r-1',
        tenant: 'team',
        prompt: 'form@3',
        model: formRequest.model,
        error: null,
        usage: { calls: 1, promptTokens: 40, cachedTokens: 0, completionTokens: 12 },
        isUsageKnown: true,
        settings: { temperature: 0.2, maxTokens: 500, format: 'schema-strict' },
      },
    ])
    expect(calls[0]?.content.input).toBe(formRequest.messages)
    expect(calls[0]?.content.output).toBe(goodContent)
  })

  it('hears of every retry by itself', async () => {
    const { calls, reply } = await ask(inTurn(answerJson(503, {}), answerJson(500, {}), answerWell))
    expect(calls.map(({ error }) => error)).toEqual(['upstream_unavailable', 'upstream_unavailable', null])
    expect(calls.map(({ isUsageKnown }) => isUsageKnown)).toEqual([false, false, true])
    expect(reply?.attempts).toBe(3)
  })

  it('hears of the turn that mends an answer, with the longer conversation', async () => {
    const wrong = answerJson(200, toCompletion('{"title":"x"}'))
    const { calls } = await ask(inTurn(wrong, answerWell))
    const lengths = calls.map(({ content }) => (Array.isArray(content.input) ? content.input.length : 0))
    expect(lengths).toEqual([2, 4])
    expect(calls.map(({ error }) => error)).toEqual([null, null])
  })

  it('hears of another way to ask, with the settings of that way', async () => {
    const objection = {
      error: { message: "'temperature' is not supported", param: 'temperature', code: 'unsupported_value' },
    }
    const { calls } = await ask(inTurn(answerJson(400, objection), answerWell))
    expect(calls.map(({ settings }) => settings['temperature'])).toEqual([0.2, null])
    expect(calls[0]?.error).toBe('upstream_rejected')
  })

  it('hears that a call was given up', async () => {
    const { calls, reply } = await ask(silence, { signal: AbortSignal.timeout(60) })
    expect(reply).toBeNull()
    expect(calls.map(({ error }) => error)).toEqual(['deadline_exceeded'])
  })

  it('hears nothing in the words of the server', async () => {
    const { calls } = await ask(answerJson(401, { error: { message: `SERVERMARKER ${keyMarker}` } }))
    expect(calls).toHaveLength(1)
    expect(JSON.stringify(calls)).not.toMatch(/SERVERMARKER|KEYMARKER/u)
  })
})
