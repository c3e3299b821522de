// Upstream conformance: what the model wrote (C50, C51, C55 to C62), the repair turn and the bounds of one request.
import { describe, expect, it } from 'vitest'
import { type Act, answerJson, inTurn } from './raw-upstream.ts'
import {
  answerWell,
  type Form,
  goodContent,
  goodForm,
  promptMarker,
  serverMarker,
  startHarness,
  toBodies,
  toCompletion,
  toFailure,
} from './upstream-harness.ts'

const say = (content: string, choice = {}): Act => answerJson(200, toCompletion(content, { choice }))
const cut = { finish_reason: 'length' }

describe('answers that were cut off', () => {
  it('C50 cut JSON: one turn asks for shorter texts, without the half answer, and usage is kept', async () => {
    const { ask, upstream } = await startHarness({ act: say(goodContent.slice(0, 20), cut) })
    const error = await toFailure(ask(), 'truncated')
    expect(error.usage).toMatchObject({ calls: 2, promptTokens: 80, completionTokens: 24 })
    expect(JSON.stringify(toBodies(upstream)[1])).toMatch(/cut off.*shorter/)
    expect(JSON.stringify(toBodies(upstream)[1])).not.toContain(goodContent.slice(2, 18))
  })

  it('C50 cut at first, whole when asked again', async () => {
    const { ask } = await startHarness({ act: inTurn(say('{"title":"So', cut), answerWell) })
    expect(await ask()).toMatchObject({ value: goodForm, attempts: 2, usage: { calls: 2 } })
  })

  it('C51 the server says cut, but the JSON is whole: accepted and noted', async () => {
    const { ask } = await startHarness({ act: say(goodContent, cut) })
    const reply = await ask()
    expect(reply.value).toEqual(goodForm)
    expect(reply.notes).toEqual(['complete although the server says that it was cut off'])
  })
})

describe('JSON and what stands around it', () => {
  it.each([
    ['C56 a fence', `\`\`\`json\n${goodContent}\n\`\`\``],
    ['C56 prose before and after', `Here you are:\n${goodContent}\nI hope that {this} helps.`],
    ['C57 thoughts with a decoy', `<think>Perhaps {"title":"Decoy","points":1}?</think>\n${goodContent}`],
    [
      'C57 thoughts whose first tag is missing',
      `Perhaps {"title":"Decoy","points":1}?</think>${goodContent}`,
    ],
    [
      'C57 channels with a decoy',
      `<|channel|>analysis<|message|>{"title":"Decoy","points":1}<|end|><|channel|>final<|message|>${goodContent}<|return|>`,
    ],
    [
      'C59 a key twice (documented: the last one counts)',
      '{"title":"Old","points":1,"title":"Sort the guests by name","points":3}',
    ],
  ])('%s: accepted', async (_, content) => {
    const { ask, upstream } = await startHarness({ act: say(content) })
    expect((await ask()).value).toEqual(goodForm)
    expect(upstream.exchanges).toHaveLength(1)
  })

  it.each([
    ['C55 cut JSON with finish_reason stop', goodContent.slice(0, -3)],
    ['C56 two objects', `${goodContent}\n{"title":"Another","points":1}`],
    ['C56 two objects, the second cut', `{"title":"Decoy","points":1}\n${goodContent.slice(0, 20)}`],
    ['C56 a trailing comma', '{"title":"Sort","points":3,}'],
    ['C56 single quotes', "{'title':'Sort','points':3}"],
    ['C56 JSON in a JSON string', JSON.stringify(goodContent)],
    ['C56 no JSON at all', `I am ${serverMarker}.`],
    ['C57 nothing but thoughts that never end', `<think>${goodContent}`],
    ['C58 a wrong type', '{"title":"Sort","points":"three"}'],
    ['C58 an extra key', '{"title":"Sort","points":3,"note":"x"}'],
    ['C58 a missing key', '{"title":"Sort"}'],
    ['C60 __proto__', '{"title":"Sort","points":3,"__proto__":{"admin":true}}'],
    ['C60 constructor', '{"title":"Sort","points":3,"constructor":{"prototype":{"admin":true}}}'],
    ['C60 200 000 levels', `{"title":${'['.repeat(200_000)}${']'.repeat(200_000)},"points":3}`],
    ['C60 1e400', '{"title":"Sort","points":1e400}'],
    ['C61 a text of 1 MB', `{"title":"${'x'.repeat(1_000_000)}","points":3}`],
    ['C61 10 000 items', `{"title":"Sort","points":[${'3,'.repeat(10_000)}3]}`],
  ])('%s: one turn to repair, then an error with the usage of both', async (_, content) => {
    const { ask, upstream } = await startHarness({ act: say(content) })
    const error = await ask().then(
      () => null,
      (thrown: unknown) => thrown,
    )
    const code = content.startsWith('<think>') ? 'empty_output' : 'invalid_output'
    const known = await toFailure(Promise.reject(error), code)
    expect(known.usage).toMatchObject({ calls: 2, promptTokens: 80 })
    expect(upstream.exchanges).toHaveLength(2)
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
  })

  it('C60 lone surrogates become the replacement character', async () => {
    const { ask } = await startHarness({ act: say('{"title":"A \\ud800 B","points":3}') })
    expect((await ask()).value.title).toBe('A \ufffd B')
  })
})

describe('the repair turn', () => {
  it('C58 holds the answer and what is wrong with it, and its result is taken', async () => {
    const wrong = '{"title":"Sort","points":"three"}'
    const { ask, upstream } = await startHarness({ act: inTurn(say(wrong), answerWell) })
    expect(await ask()).toMatchObject({ value: goodForm, attempts: 2, usage: { calls: 2 } })
    const messages = toBodies(upstream)[1]?.['messages']
    expect(messages).toMatchObject([
      { role: 'system' },
      { role: 'user', content: promptMarker },
      { role: 'assistant', content: wrong },
      { role: 'user', content: expect.stringMatching(/points: .*\(invalid_type\)/) },
    ])
  })

  it('names at most twenty mistakes, each cut to a line, and sends no endless answer back', async () => {
    const issues = Array.from({ length: 500 }, (_, index) => ({
      path: `f${index}`,
      code: 'custom',
      message: 'm'.repeat(5_000),
    }))
    const check = () => ({ ok: false, issues }) as const
    const { ask, upstream } = await startHarness({ act: say(`{"title":"${'y'.repeat(300_000)}"}`) })
    await toFailure(ask({ check }), 'invalid_output')
    const repair = upstream.exchanges[1]?.body ?? ''
    expect(repair.match(/f\d+: m/g)).toHaveLength(20)
    expect(repair.length).toBeLessThan(8_000)
  })

  it('is not given when the allowance is used up', async () => {
    const { ask, upstream } = await startHarness({ act: say('no') })
    await toFailure(ask({ maxCalls: 1 }), 'invalid_output')
    expect(upstream.exchanges).toHaveLength(1)
  })

  it('a repair turn that meets a dead server: the error of the server, with the cost of the first turn', async () => {
    const { ask } = await startHarness({ act: inTurn(say('no'), answerJson(401, {})) })
    const error = await toFailure(ask(), 'upstream_auth')
    expect(error.usage).toMatchObject({ calls: 2, promptTokens: 40 })
  })
})

describe('C62 instructions given away', () => {
  const canary = 'quiet-harbour-93'
  it.each([
    ['as it is', canary],
    ['in capitals', canary.toUpperCase()],
    ['spaced out', [...canary].join(' ')],
    ['backwards', [...canary].reverse().join('')],
    ['in base64', btoa(`The word is ${canary}, yes`)],
    ['in base64 at another offset', btoa(`. ${canary}`)],
  ])('C62 the canary %s: invalid_output at once, no turn to repair', async (_, told) => {
    const { ask, upstream } = await startHarness({ act: say(JSON.stringify({ title: told, points: 3 })) })
    await toFailure(ask(), 'invalid_output')
    expect(upstream.exchanges).toHaveLength(1)
  })

  it('C62 the canary hidden behind JSON escapes', async () => {
    const escaped = [...canary].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    const { ask, upstream } = await startHarness({ act: say(`{"title":"${escaped.join('')}","points":3}`) })
    await toFailure(ask(), 'invalid_output')
    expect(upstream.exchanges).toHaveLength(1)
  })
})

describe('a server that takes the schema and ignores it', () => {
  const ignoring: Act = (exchange) =>
    exchange.body.includes('JSON Schema') || exchange.body.includes('does not fit the form')
      ? answerWell(exchange)
      : say('## Sort the guests')(exchange)

  it('is told the schema in the prompt after three first answers in a row', async () => {
    const { ask, upstream } = await startHarness({ act: ignoring })
    for (const attempts of [2, 2, 2, 1, 1]) expect((await ask()).attempts).toBe(attempts)
    const last = toBodies(upstream).at(-1)
    expect(last).toMatchObject({ response_format: { type: 'json_schema' } })
    expect(JSON.stringify(last?.['messages'])).toContain('JSON Schema')
  })

  it('keeps being asked strictly where answers keep to the schema in between', async () => {
    const turns = ['no', goodContent, 'no', goodContent, goodContent, 'no', goodContent, goodContent]
    const { ask, upstream } = await startHarness({ act: inTurn(...turns.map((turn) => say(turn))) })
    for (let index = 0; index < 6; index++) await ask()
    expect(upstream.exchanges.every(({ body }) => !body.includes('JSON Schema'))).toBe(true)
  })

  it('is not blamed for bounds that the schema does not tell', async () => {
    const tooLong = JSON.stringify({ title: 'x'.repeat(200), points: 3 } satisfies Form)
    const { ask, upstream } = await startHarness({ act: say(tooLong) })
    for (let index = 0; index < 5; index++) await toFailure(ask(), 'invalid_output')
    expect(upstream.exchanges.every(({ body }) => !body.includes('JSON Schema'))).toBe(true)
  })
})

describe('S-09 the bounds of one request', () => {
  const refusedFormat = answerJson(400, { error: { message: 'response_format json_schema' } })
  const down = answerJson(503, {})
  it.each([
    [
      'step down, fail, and answer wrongly',
      inTurn(refusedFormat, refusedFormat, down, down, say('no'), down),
    ],
    ['fail twice a turn', inTurn(down, down, say('no'), down, down, down)],
    ['step down without end', inTurn(refusedFormat, refusedFormat, refusedFormat, down, down, down)],
  ])('S-09 at most six calls, whatever it allows itself: servers that %s', async (_, act) => {
    const { ask, upstream } = await startHarness({ act, config: { maxRetries: 9 } })
    await expect(ask({ maxCalls: 100 })).rejects.toMatchObject({ usage: { calls: 6 } })
    expect(upstream.exchanges).toHaveLength(6)
  })

  it('S-09 the limit of tokens is on every call', async () => {
    const { ask, upstream } = await startHarness({ act: inTurn(refusedFormat, say('no'), answerWell) })
    await ask()
    expect(toBodies(upstream).map((body) => body['max_tokens'])).toEqual([500, 500, 500])
  })
})
