// Which variables make a model server, and what is said when they do not go together.
import { describe, expect, it } from 'vitest'
import { parseConfig } from './config.ts'

const read = (env: Record<string, string>) => parseConfig(env).model

describe('the model of the configuration', () => {
  it('is none without a key, an address or a model', () => {
    expect(read({})).toBeNull()
    expect(read({ OPENAI_API_KEY: ' ', FALLBACK: 'none' })).toBeNull()
  })

  it('is at OpenAI with a key and a model', () => {
    expect(read({ OPENAI_API_KEY: 'sk-1', MODEL: 'm' })).toMatchObject({
      baseUrl: 'https://api.openai.com/v1',
      apiKey: 'sk-1',
      keyHeader: 'bearer',
      model: 'm',
      triageModel: null,
      concurrency: 8,
      fallback: 'embedded',
    })
  })

  it('needs no key for a server of one’s own', () => {
    expect(read({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', MODEL: 'm' })).toMatchObject({ apiKey: null })
  })

  it('puts the key where Azure looks for it', () => {
    const env = { OPENAI_BASE_URL: 'https://x.openai.azure.com/openai/v1', OPENAI_API_KEY: 'k', MODEL: 'm' }
    expect(read(env)).toMatchObject({ keyHeader: 'api-key' })
  })

  it.each([
    [{ OPENAI_API_KEY: 'sk-1' }, /MODEL is not set: name the model/u],
    [{ MODEL: 'm' }, /OPENAI_API_KEY is not set/u],
    [{ MODEL: 'm', OPENAI_BASE_URL: 'ftp://x' }, /OPENAI_BASE_URL .* must begin with http/u],
    [{ MODEL: 'm', OPENAI_API_KEY: 'k', FALLBACK: 'sometimes' }, /FALLBACK .* must be embedded or none/u],
    [
      { MODEL: 'm', OPENAI_API_KEY: 'k', UPSTREAM_CONCURRENCY: '0' },
      /UPSTREAM_CONCURRENCY .* from 1 to 1000/u,
    ],
  ])('refuses %j with words that say what to do', (env, message) => {
    expect(() => parseConfig(env)).toThrow(message)
  })

  it('does not show a key that is wrong', () => {
    const env = { MODEL: 'm', OPENAI_API_KEY: 'sk-secret\nsecond line' }
    expect(() => parseConfig(env)).toThrow(/OPENAI_API_KEY holds characters/u)
    expect(() => parseConfig(env)).not.toThrow(/secret/u)
  })
})
