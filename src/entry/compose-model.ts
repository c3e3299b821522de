// The drafter on a language model, put together; loaded only where a model is configured.
import type { Drafter } from '../architect/ports.ts'
import { createCeilingDrafter } from '../drafters/ceiling.ts'
import { createFallbackDrafter } from '../drafters/fallback.ts'
import { createModelServer } from '../drafters/llm/ask-model.ts'
import { createLlmDrafter } from '../drafters/llm/llm-drafter.ts'
import { upstreamDefaults } from '../drafters/llm/upstream.ts'
import { createSingleFlightDrafter } from '../drafters/single-flight.ts'
import type { ModelConfig } from './model-config.ts'

/** The model's drafter, `embedded` behind it unless the configuration says none. */
export function composeModelDrafter(config: ModelConfig, embedded: Drafter): Drafter {
  const { ask } = createModelServer({ ...upstreamDefaults, ...config })
  const { model, triageModel, concurrency, maxCallsPerRequest, maxTokensPerRequest } = config
  const llm = createCeilingDrafter(
    createSingleFlightDrafter(createLlmDrafter({ ask, model, triageModel, concurrency })),
    { calls: maxCallsPerRequest, tokens: maxTokensPerRequest },
  )
  return config.fallback === 'none' ? llm : createFallbackDrafter(llm, embedded)
}
