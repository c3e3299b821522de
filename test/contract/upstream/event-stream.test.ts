// Upstream conformance: servers that stream although nobody asked (C39, S3 to S8).
import { describe, expect, it } from 'vitest'
import { type Act, answer, toHead } from './raw-upstream.ts'
import {
  goodContent,
  goodForm,
  goodUsage,
  serverMarker,
  startHarness,
  toFailure,
} from './upstream-harness.ts'

const type = { 'Content-Type': 'text/event-stream' }
const stream = (text: string | Uint8Array): Act => answer(200, text, type)
const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`
const delta = (content: string, more = {}) => ({ choices: [{ index: 0, delta: { content }, ...more }] })
const half = Math.floor(goodContent.length / 2)
const head = event(delta(goodContent.slice(0, half)))
const tail = event(delta(goodContent.slice(half)))
const stop = event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })
const usage = event({ choices: [], usage: goodUsage })
const done = 'data: [DONE]\n\n'

describe('C39 an event stream that nobody asked for', () => {
  it.each([
    ['C39 whole', head + tail + stop + usage + done],
    ['S4 without [DONE]', head + tail + stop + usage],
    [
      'S7 comments between',
      `: OPENROUTER PROCESSING\n\n${head}: keep-alive\n\n${tail}${stop}${usage}${done}`,
    ],
    ['S7 CRLF', (head + tail + stop + usage + done).replaceAll('\n', '\r\n')],
    ['S7 CR', (head + tail + stop + usage + done).replaceAll('\n', '\r')],
    ['S7 no space behind data:', (head + tail + stop + usage + done).replaceAll('data: ', 'data:')],
    ['S7 a first chunk with empty choices', event({ choices: [] }) + head + tail + stop + usage + done],
    ['S7 a chunk without choices', head + event({ id: 'x', usage: null }) + tail + stop + usage + done],
    ['S7 event and id lines', `event: message\nid: 1\nretry: 5\n${head}${tail}${stop}${usage}${done}`],
    ['S7 usage null behind the usage', head + tail + stop + usage + event({ choices: [], usage: null })],
    ['S7 error null in a chunk', event({ error: null, choices: [] }) + head + tail + stop + usage],
    ['S7 data of one event on two lines', `${head}${tail.replace('{', '{\ndata: ')}${stop}${usage}`],
    ['S8 no role', head + tail + stop + usage + done],
    ['S8 no finish_reason, but whole JSON', head + tail + usage + done],
    ['S8 the last line without its end', (head + tail + stop + usage).trimEnd()],
  ])('%s: read', async (_, text) => {
    const { ask, upstream } = await startHarness({ act: stream(text) })
    const reply = await ask()
    expect(reply.value).toEqual(goodForm)
    expect(reply.notes).toContain('read from an event stream')
    expect(reply.usage).toEqual({ calls: 1, promptTokens: 40, cachedTokens: 0, completionTokens: 12 })
    expect(upstream.exchanges).toHaveLength(1)
  })

  it('S7 a letter split between two packets', async () => {
    const text = Buffer.from(event(delta('{"title":"Café","points":3}')) + stop)
    const at = text.indexOf(0xc3) + 1
    const { ask } = await startHarness({
      act({ socket }) {
        socket.write(toHead(200, { ...type, 'Content-Length': String(text.length) }))
        socket.write(text.subarray(0, at))
        setTimeout(() => socket.write(text.subarray(at)), 30)
      },
    })
    expect((await ask()).value.title).toBe('Café')
  })

  it('S7 reasoning and content in turns are kept apart', async () => {
    const thought = event({ choices: [{ delta: { reasoning: '{"title":"Decoy","points":1}' } }] })
    const { ask } = await startHarness({ act: stream(thought + head + thought + tail + stop) })
    expect((await ask()).value).toEqual(goodForm)
  })

  it('S3 cut before finish_reason: truncated, after one turn for a shorter answer', async () => {
    const { ask, upstream } = await startHarness({ act: stream(head) })
    await toFailure(ask(), 'truncated')
    expect(upstream.exchanges).toHaveLength(2)
  })

  it.each([
    ['an error chunk', event({ error: { code: 402, message: serverMarker } }), 'upstream_quota'],
    [
      'event: error',
      `event: error\ndata: {"code":429,"message":"${serverMarker}"}\n\n`,
      'upstream_rate_limited',
    ],
    ['event: error in plain text', `event: error\ndata: ${serverMarker}\n\n`, 'upstream_unavailable'],
    [
      'an error beside choices',
      event({ error: { code: 502, message: serverMarker }, ...delta('', { finish_reason: 'error' }) }),
      'upstream_unavailable',
    ],
  ] as const)(
    'S5 %s in mid stream: the error that it tells, with the usage so far',
    async (_, chunk, code) => {
      const { ask } = await startHarness({ config: { maxRetries: 0 }, act: stream(head + usage + chunk) })
      const error = await toFailure(ask(), code)
      expect(error.usage).toMatchObject({ calls: 1, promptTokens: 40 })
    },
  )

  it.each([
    ['a chunk that is not JSON', `${head}data: {"choices":[{"delta":${serverMarker}\n\n${tail}${stop}`],
    ['an empty stream', ': nothing\n\n'],
    ['nothing but [DONE]', done],
  ])('S6 %s: asked once more, then bad_upstream_response', async (_, text) => {
    const { ask, upstream } = await startHarness({ act: stream(text) })
    await toFailure(ask(), 'bad_upstream_response')
    expect(upstream.exchanges).toHaveLength(2)
  })
})
