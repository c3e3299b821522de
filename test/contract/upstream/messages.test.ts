// Upstream conformance: messages in odd places, withheld or without a usable usage (C44 to C49, C52 to C54, C63).
import { describe, expect, it } from 'vitest'
import { answerJson, inTurn } from './raw-upstream.ts'
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

describe('content in odd places', () => {
  it('C44 two choices: the one with index 0 counts, wherever it stands', async () => {
    const good = { index: 0, message: { content: goodContent }, finish_reason: 'stop' }
    const bad = { index: 1, message: { content: '{"title":1}' }, finish_reason: 'length' }
    for (const choices of [
      [good, bad],
      [bad, good],
    ]) {
      const { ask } = await startHarness({ act: json({ choices }) })
      expect((await ask()).value).toEqual(goodForm)
    }
  })

  it.each([
    ['C45 null', null],
    ["C46 ''", ''],
    ['C46 only spaces, as DeepSeek sends for what is not JSON', ' \n'.repeat(4_000)],
    ['C45 a number', 7],
  ])('%s: one turn to repair, then empty_output, usage kept', async (_, content) => {
    const { ask, upstream } = await startHarness({ act: json(toCompletion(content)) })
    const error = await toFailure(ask(), 'empty_output')
    expect(upstream.exchanges).toHaveLength(2)
    expect(error.usage).toEqual(twoCalls)
  })

  it('C46 empty at first, good when asked again: usage of both turns', async () => {
    const { ask } = await startHarness({ act: inTurn(json(toCompletion('')), answerWell) })
    expect(await ask()).toMatchObject({ value: goodForm, attempts: 2, usage: twoCalls })
  })

  it.each([
    [
      'parts',
      [
        { type: 'text', text: goodContent.slice(0, 9) },
        { type: 'text', text: goodContent.slice(9) },
      ],
    ],
    ['parts, some of them bare strings or without text', [goodContent, { type: 'image' }, null]],
    ['an object', goodForm],
  ])('C47 content as %s is read', async (_, content) => {
    const { ask } = await startHarness({ act: json(toCompletion(content)) })
    expect((await ask()).value).toEqual(goodForm)
  })

  it.each(['reasoning', 'reasoning_content'])(
    'C48 an answer under %s only: accepted and noted',
    async (key) => {
      const message = { [key]: `I think so.\n${goodContent}` }
      for (const content of [null, '', '  ']) {
        const { ask } = await startHarness({ act: json(toCompletion(content, { message })) })
        expect(await ask()).toMatchObject({ value: goodForm, notes: ['read from reasoning'] })
      }
    },
  )

  it('C48 reasoning without an object is no answer', async () => {
    const message = { reasoning: `Let me think about {this} ${serverMarker}` }
    const { ask } = await startHarness({ act: json(toCompletion('', { message })) })
    await toFailure(ask(), 'empty_output')
  })

  it('C48 reasoning does not count where there is content', async () => {
    const message = { reasoning: JSON.stringify({ title: 'Decoy', points: 1 }) }
    const { ask } = await startHarness({ act: json(toCompletion(goodContent, { message })) })
    expect(await ask()).toMatchObject({ value: goodForm, notes: [] })
  })

  it('C54 tool calls instead of content: one turn to repair', async () => {
    const message = { tool_calls: [{ id: '1', function: { name: 'f', arguments: goodContent } }] }
    const act = json(toCompletion(null, { message, choice: { finish_reason: 'tool_calls' } }))
    const { ask, upstream } = await startHarness({ act })
    await toFailure(ask(), 'empty_output')
    expect(upstream.exchanges).toHaveLength(2)
  })
})

describe('answers that a model or a filter withholds', () => {
  it('C49 refusal: refused, one call, its words not shown, usage kept', async () => {
    const act = json(toCompletion(null, { message: { refusal: `I will not, ${serverMarker}` } }))
    const { ask, upstream } = await startHarness({ act })
    const error = await toFailure(ask(), 'refused')
    expect(error).toMatchObject({ status: 422, usage: { calls: 1, promptTokens: 40 } })
    expect(upstream.exchanges).toHaveLength(1)
  })

  it('C49 a blank refusal beside content is none', async () => {
    const { ask } = await startHarness({ act: json(toCompletion(goodContent, { message: { refusal: '' } })) })
    expect((await ask()).value).toEqual(goodForm)
  })

  it.each([
    ['with content', toCompletion(goodContent, { choice: { finish_reason: 'content_filter' } })],
    ['without a message', { choices: [{ finish_reason: 'content_filter' }], usage: goodUsage }],
    ['as Gemini says it', toCompletion(null, { choice: { finish_reason: 'SAFETY' } })],
  ])('C52 finish_reason of a filter %s: content_filtered, one call, usage kept', async (_, body) => {
    const { ask, upstream } = await startHarness({ act: json(body) })
    const error = await toFailure(ask(), 'content_filtered')
    expect(error.usage).toMatchObject({ calls: 1, promptTokens: 40 })
    expect(upstream.exchanges).toHaveLength(1)
  })

  it('C52 a filter that is out of order (Azure) does not stop a good answer', async () => {
    const choice = { content_filter_results: { error: { code: 'content_filter_error', message: 'x' } } }
    const { ask } = await startHarness({ act: json(toCompletion(goodContent, { choice })) })
    expect((await ask()).value).toEqual(goodForm)
  })

  it.each(['error', null, undefined, 'eos', 'model_length', 'MAX_TOKENS', 'something', 7])(
    'C53 finish_reason %s with whole JSON: accepted',
    async (finish_reason) => {
      const { ask } = await startHarness({
        act: json(toCompletion(goodContent, { choice: { finish_reason } })),
      })
      expect((await ask()).value).toEqual(goodForm)
    },
  )

  it.each([
    ['error', 'invalid_output'],
    [null, 'invalid_output'],
    ['eos', 'invalid_output'],
    ['model_length', 'truncated'],
  ] as const)('C53 finish_reason %s with cut JSON: repaired once, then %s', async (finish_reason, code) => {
    const { ask, upstream } = await startHarness({
      act: json(toCompletion(goodContent.slice(0, 12), { choice: { finish_reason } })),
    })
    await toFailure(ask(), code)
    expect(upstream.exchanges).toHaveLength(2)
  })
})

describe('C63 usage that cannot be used', () => {
  it.each([
    ['missing', undefined],
    ['null', null],
    ['a list', [1, 2]],
    ['strings', { prompt_tokens: '40', completion_tokens: '12' }],
    ['negative', { prompt_tokens: -40, completion_tokens: -1 }],
    ['absurd', { prompt_tokens: 1e30, completion_tokens: 9e99 }],
    ['fractions', { prompt_tokens: 1.5, completion_tokens: 0.1 }],
  ])('C63 %s: told as unknown, and put at what the characters cost', async (_, usage) => {
    const { ask, upstream } = await startHarness({
      act: json(toCompletion(goodContent, { body: { usage } })),
    })
    const reply = await ask()
    expect(reply.isUsageKnown).toBe(false)
    const sent = upstream.exchanges[0]?.body.length ?? 0
    expect(reply.usage).toEqual({
      calls: 1,
      promptTokens: Math.ceil(sent / 4),
      cachedTokens: 0,
      completionTokens: Math.ceil(goodContent.length / 4),
    })
  })

  it('C63 cached tokens are read, and never more than the prompt has', async () => {
    const usage = { ...goodUsage, prompt_tokens_details: { cached_tokens: 30 } }
    const { ask } = await startHarness({ act: json(toCompletion(goodContent, { body: { usage } })) })
    expect(await ask()).toMatchObject({ isUsageKnown: true, usage: { promptTokens: 40, cachedTokens: 30 } })
    const odd = { ...goodUsage, prompt_tokens_details: { cached_tokens: 4_000 } }
    const other = await startHarness({ act: json(toCompletion(goodContent, { body: { usage: odd } })) })
    expect((await other.ask()).usage.cachedTokens).toBe(40)
  })
})
