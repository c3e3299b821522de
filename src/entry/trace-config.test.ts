// Which variables make traces, prices and prompts of Langfuse, and what is said when they do not go together.
import { describe, expect, it } from 'vitest'
import { parseConfig } from './config.ts'

const keys = { LANGFUSE_PUBLIC_KEY: 'pk-lf-1', LANGFUSE_SECRET_KEY: 'sk-lf-1' }
const read = (env: Record<string, string>) => parseConfig(env).trace

describe('the traces of the configuration', () => {
  it('are none without keys', () => {
    expect(read({})).toBeNull()
    expect(read({ LANGFUSE_BASE_URL: 'https://l.example', LANGFUSE_SAMPLE_RATE: '0.5' })).toBeNull()
  })

  it('go to the cloud of Langfuse with keys alone, whole, and without words', () => {
    expect(read(keys)).toEqual({
      baseUrl: 'https://cloud.langfuse.com',
      publicKey: 'pk-lf-1',
      secretKey: 'sk-lf-1',
      environment: 'default',
      release: null,
      sampleRate: 1,
      captureContent: false,
      promptLabel: null,
      prices: null,
    })
  })

  it('take what is set; a price of cached input that is not told is that of input', () => {
    const env = {
      ...keys,
      LANGFUSE_BASE_URL: 'http://127.0.0.1:3000/langfuse',
      LANGFUSE_ENVIRONMENT: 'staging',
      LANGFUSE_RELEASE: 'v1.4.0',
      LANGFUSE_SAMPLE_RATE: '0.25',
      LANGFUSE_CAPTURE_CONTENT: 'yes',
      LANGFUSE_PROMPT_LABEL: 'production',
      PRICE_INPUT_PER_MILLION: '0.25',
      PRICE_OUTPUT_PER_MILLION: '2',
    }
    expect(read(env)).toMatchObject({
      baseUrl: 'http://127.0.0.1:3000/langfuse',
      environment: 'staging',
      release: 'v1.4.0',
      sampleRate: 0.25,
      captureContent: true,
      promptLabel: 'production',
      prices: { input: 0.25, cachedInput: 0.25, output: 2 },
    })
    expect(read({ ...env, PRICE_CACHED_PER_MILLION: '0.025' })?.prices?.cachedInput).toBe(0.025)
  })

  it.each([
    [{ LANGFUSE_PUBLIC_KEY: 'pk-lf-1' }, /LANGFUSE_SECRET_KEY is not set: give both keys/u],
    [{ LANGFUSE_SECRET_KEY: 'sk-lf-1' }, /LANGFUSE_PUBLIC_KEY is not set: give both keys/u],
    [{ LANGFUSE_PROMPT_LABEL: 'production' }, /LANGFUSE_PROMPT_LABEL is set, and .* are not/u],
    [{ ...keys, LANGFUSE_PROMPT_LABEL: 'Pro duction' }, /LANGFUSE_PROMPT_LABEL .* a label of prompts/u],
    [{ ...keys, LANGFUSE_SAMPLE_RATE: '2' }, /LANGFUSE_SAMPLE_RATE .* from 0 to 1/u],
    [{ ...keys, LANGFUSE_CAPTURE_CONTENT: 'true' }, /LANGFUSE_CAPTURE_CONTENT .* must be no or yes/u],
    [{ ...keys, LANGFUSE_BASE_URL: 'langfuse.example' }, /LANGFUSE_BASE_URL .* is not an address/u],
    [
      { ...keys, LANGFUSE_BASE_URL: 'https://a:b@l.example' },
      /into LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY/u,
    ],
    [{ ...keys, LANGFUSE_ENVIRONMENT: 'langfuse-x' }, /LANGFUSE_ENVIRONMENT .* not beginning with langfuse/u],
    [{ PRICE_INPUT_PER_MILLION: 'cheap' }, /PRICE_INPUT_PER_MILLION .* a price for a million tokens/u],
    [{ PRICE_INPUT_PER_MILLION: '1' }, /PRICE_OUTPUT_PER_MILLION is not set/u],
    [{ METRICS: 'yes' }, /METRICS .* must be on or off/u],
  ])('refuse %j with words that say what to do', (env, message) => {
    expect(() => parseConfig(env)).toThrow(message)
  })

  it('do not show a secret that is wrong', () => {
    const env = { ...keys, LANGFUSE_SECRET_KEY: 'sk-lf-hidden\nline' }
    expect(() => parseConfig(env)).toThrow(/LANGFUSE_SECRET_KEY holds characters/u)
    expect(() => parseConfig(env)).not.toThrow(/hidden/u)
  })
})
