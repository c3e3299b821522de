// The drafter on a language model, put together; loaded only where a model is configured.
import type { Drafter } from '../architect/ports.ts'
import { createCachedDrafter } from '../drafters/cached.ts'
import { createCeilingDrafter } from '../drafters/ceiling.ts'
import { createFallbackDrafter } from '../drafters/fallback.ts'
import { createModelServer } from '../drafters/llm/ask-model.ts'
import { createFingerprint } from '../drafters/llm/fingerprint.ts'
import { createLlmDrafter } from '../drafters/llm/llm-drafter.ts'
import { upstreamDefaults } from '../drafters/llm/upstream.ts'
import { createSingleFlightDrafter } from '../drafters/single-flight.ts'
import type { ModelConfig } from './model-config.ts'

/** What the cache holds at most, in UTF-16 code units. */
const cacheSize = 32 * 1024 * 1024

/** The model's drafter, `embedded` behind it unless the configuration says none. */
export function composeModelDrafter(config: ModelConfig, embedded: Drafter): Drafter {
  const { ask } = createModelServer({ ...upstreamDefaults, ...config })
  const { model, triageModel, concurrency, maxCallsPerRequest, maxTokensPerRequest } = config
  const limited = createCeilingDrafter(
    createSingleFlightDrafter(createLlmDrafter({ ask, model, triageModel, concurrency })),
    { calls: maxCallsPerRequest, tokens: maxTokensPerRequest },
  )
  const llm =
    config.cacheTtlMs === 0
      ? limited
      : createCachedDrafter(limited, {
          maxSize: cacheSize,
          ttlMs: config.cacheTtlMs,
          toFingerprint: createFingerprint(config),
        })
  return config.fallback === 'none' ? llm : createFallbackDrafter(llm, embedded)
}
