// The part of the configuration that says which language model drafts, if any.
import type { z } from 'zod'
import { checkBaseUrl } from '../drafters/llm/base-url.ts'
import { type Misfit, toNumber, toSecret, toVariable } from './env-variable.ts'

export interface ModelConfig {
  readonly baseUrl: string
  readonly apiKey: string | null
  readonly keyHeader: 'bearer' | 'api-key'
  readonly model: string
  readonly triageModel: string | null
  readonly concurrency: number
  /** Time for one call of the model server. */
  readonly attemptTimeoutMs: number
  /** Whether the embedded drafter stands in where the model fails. */
  readonly fallback: 'embedded' | 'none'
  readonly maxCallsPerRequest: number
  /** How long what the model drafted is given again for the same words; 0 for never. */
  readonly cacheTtlMs: number
  readonly maxTokensPerRequest: number
}

const openAiUrl = 'https://api.openai.com/v1'

const numbers = {
  UPSTREAM_CONCURRENCY: { least: 1, most: 1_000, fallback: 8 },
  UPSTREAM_TIMEOUT_MS: { least: 100, most: 3_600_000, fallback: 30_000 },
  CACHE_TTL_SECONDS: { least: 0, most: 86_400, fallback: 3_600 },
  MAX_CALLS_PER_REQUEST: { least: 1, most: 1_000_000, fallback: 2_000 },
  MAX_TOKENS_PER_REQUEST: { least: 1_000, most: 1_000_000_000, fallback: 5_000_000 },
} as const

const toName = () =>
  toVariable('', (text) =>
    /^[\x21-\x7e]{1,200}$/u.test(text) ? null : 'must be the name of a model, without spaces',
  )

/** The variables, each checked by itself. */
export const modelVariables = {
  OPENAI_API_KEY: toSecret(),
  OPENAI_BASE_URL: toVariable('', checkBaseUrl),
  MODEL: toName(),
  TRIAGE_MODEL: toName(),
  UPSTREAM_CONCURRENCY: toNumber(numbers.UPSTREAM_CONCURRENCY),
  UPSTREAM_TIMEOUT_MS: toNumber(numbers.UPSTREAM_TIMEOUT_MS),
  FALLBACK: toVariable('embedded', (text) =>
    text === 'embedded' || text === 'none' ? null : 'must be embedded or none',
  ),
  CACHE_TTL_SECONDS: toNumber(numbers.CACHE_TTL_SECONDS),
  MAX_CALLS_PER_REQUEST: toNumber(numbers.MAX_CALLS_PER_REQUEST),
  MAX_TOKENS_PER_REQUEST: toNumber(numbers.MAX_TOKENS_PER_REQUEST),
}
type ModelVariables = {
  readonly [Name in keyof typeof modelVariables]: z.output<(typeof modelVariables)[Name]>
}

/** Servers of Azure take the key in a header of their own. */
const azureHost = /\.(?:openai\.azure\.com|services\.ai\.azure\.com|cognitiveservices\.azure\.com)$/u

/** The model's configuration, null when no variable names a model server; or what does not go together. */
export function toModelConfig(variables: ModelVariables): ModelConfig | null | Misfit {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: base, MODEL: model, TRIAGE_MODEL: triageModel } = variables
  if (apiKey === '' && base === '' && model === '' && triageModel === '') return null
  if (model === '') {
    return {
      wrong: [
        'MODEL is not set: name the model that drafts, or unset OPENAI_API_KEY, OPENAI_BASE_URL and TRIAGE_MODEL to draft without one.',
      ],
    }
  }
  if (apiKey === '' && base === '') {
    return {
      wrong: [
        'OPENAI_API_KEY is not set: give the key, or set OPENAI_BASE_URL to a server that needs none, such as http://127.0.0.1:11434/v1.',
      ],
    }
  }
  const baseUrl = base === '' ? openAiUrl : base
  return {
    baseUrl,
    apiKey: apiKey === '' ? null : apiKey,
    keyHeader: azureHost.test(new URL(baseUrl).hostname) ? 'api-key' : 'bearer',
    model,
    triageModel: triageModel === '' ? null : triageModel,
    concurrency: Number(variables.UPSTREAM_CONCURRENCY),
    attemptTimeoutMs: Number(variables.UPSTREAM_TIMEOUT_MS),
    fallback: variables.FALLBACK === 'none' ? 'none' : 'embedded',
    cacheTtlMs: Number(variables.CACHE_TTL_SECONDS) * 1_000,
    maxCallsPerRequest: Number(variables.MAX_CALLS_PER_REQUEST),
    maxTokensPerRequest: Number(variables.MAX_TOKENS_PER_REQUEST),
  }
}
