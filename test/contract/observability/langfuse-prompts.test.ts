// The look-up of a prompt in Langfuse, whatever Langfuse does: an answer of a known kind, in time.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLangfusePrompts } from '../../../src/drafters/llm/langfuse-prompts.ts'
import { type FakeLangfuse, langfuseKeys, type Mood, startFakeLangfuse } from './fake-langfuse.ts'

let langfuse: FakeLangfuse

beforeEach(async () => {
  langfuse = await startFakeLangfuse()
})
afterEach(() => langfuse.close())

function find(name = 'triage') {
  const options = { ...langfuseKeys, baseUrl: `${langfuse.url}/`, fetch: globalThis.fetch }
  return createLangfusePrompts(options)(name, 'my label')
}

describe('a prompt of Langfuse', () => {
  it('is asked for by name and label, once', async () => {
    const prompt = [{ role: 'system', content: 'Sort.', type: 'chatmessage' }]
    langfuse.prompts.set('triage my label', { version: 3, prompt, config: { temperature: 0 } })
    expect(await find()).toEqual({
      kind: 'found',
      prompt: {
        version: 3,
        messages: [expect.objectContaining({ role: 'system', content: 'Sort.' })],
        config: { temperature: 0 },
      },
    })
    expect(langfuse.requests.map(({ path }) => path)).toEqual([
      '/api/public/v2/prompts/triage?label=my%20label',
    ])
    expect(await find('repair')).toEqual({ kind: 'unknown' })
  })

  it('that is no chat prompt is not read', async () => {
    langfuse.prompts.set('triage my label', { version: 3, type: 'text', prompt: 'Sort.' })
    expect(await find()).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('chat prompt') })
    langfuse.prompts.set('triage my label', {
      version: 3,
      prompt: [{ type: 'placeholder', name: 'history' }],
    })
    expect(await find()).toMatchObject({ kind: 'unavailable' })
  })

  it.each<[Mood, string, RegExp]>([
    ['reset', 'unavailable', /cannot be reached/u],
    ['unauthorized', 'unavailable', /does not accept LANGFUSE_PUBLIC_KEY/u],
    ['broken', 'unavailable', /answers 500/u],
    ['redirect', 'unavailable', /answers 307/u],
    ['hang', 'unavailable', /too slow/u],
    ['half', 'unavailable', /too slow/u],
    ['rubbish', 'unavailable', /no prompt/u],
    ['huge', 'unreadable', /too long/u],
  ])('is not to be had when it is in the mood %s', async (mood, kind, reason) => {
    langfuse.mood = mood
    const start = performance.now()
    expect(await find()).toEqual({ kind, reason: expect.stringMatching(reason) })
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(langfuse.requests).toHaveLength(1)
  })
})
