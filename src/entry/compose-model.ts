// The drafter on a language model, put together; loaded only where a model is configured.
import type { Drafter, Telemetry, TokenBudget } from '../architect/ports.ts'
import { createCachedDrafter } from '../drafters/cached.ts'
import { createCeilingDrafter } from '../drafters/ceiling.ts'
import { createFallbackDrafter } from '../drafters/fallback.ts'
import { createModelServer, type ModelServer } from '../drafters/llm/ask-model.ts'
import { createFingerprint } from '../drafters/llm/fingerprint.ts'
import { createLlmDrafter } from '../drafters/llm/llm-drafter.ts'
import { realSurroundings, upstreamDefaults } from '../drafters/llm/upstream.ts'
import { createSingleFlightDrafter } from '../drafters/single-flight.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { composePrompts } from './compose-prompts.ts'
import type { WatchSurroundings } from './compose-telemetry.ts'
import type { ModelConfig } from './model-config.ts'
import type { TraceConfig } from './trace-config.ts'

/** What the cache holds at most, in UTF-16 code units. */
const cacheSize = 16 * 1024 * 1024

interface ModelSurroundings extends WatchSurroundings {
  readonly budget: TokenBudget
  /** True where no request may wait for the work of another: calls are then bounded for each request alone. */
  readonly keepsRequestsApart?: boolean
  readonly telemetry: Telemetry
  /** Where prompts may come from. */
  readonly trace: TraceConfig | null
}

interface ModelDrafter {
  readonly drafter: Drafter
  /** Ends what goes on in the background. */
  stop(): void
}

/** The model's drafter, `embedded` behind it unless the configuration says none. */
export function composeModelDrafter(
  config: ModelConfig,
  embedded: Drafter,
  surroundings: ModelSurroundings,
): ModelDrafter {
  const { budget, keepsRequestsApart = false, metrics, telemetry } = surroundings
  const calls = keepsRequestsApart ? { concurrency: Number.POSITIVE_INFINITY } : {}
  const prompts = composePrompts(surroundings)
  const upstream = { ...upstreamDefaults, ...config, ...calls, budget }
  const { ask, state } = createModelServer(upstream, realSurroundings, prompts.watch(telemetry))
  if (metrics !== undefined) watchServer(metrics, state)
  const { model, triageModel, concurrency, maxCallsPerRequest, maxTokensPerRequest } = config
  const drafter = createLlmDrafter({ ask, model, triageModel, concurrency, ...prompts.source })
  const limited = createCeilingDrafter(keepsRequestsApart ? drafter : createSingleFlightDrafter(drafter), {
    calls: maxCallsPerRequest,
    tokens: maxTokensPerRequest,
  })
  const llm =
    config.cacheTtlMs === 0
      ? limited
      : createCachedDrafter(limited, {
          maxSize: cacheSize,
          ttlMs: config.cacheTtlMs,
          toFingerprint: createFingerprint({ ...config, ...prompts.source }),
        })
  const serving = config.fallback === 'none' ? llm : createFallbackDrafter(llm, embedded)
  return { drafter: serving, stop: prompts.stop }
}

function watchServer(metrics: Metrics, state: ModelServer['state']): void {
  metrics.watch('pba_model_calls_running', () => state().running)
  metrics.watch('pba_model_calls_waiting', () => state().waiting)
  metrics.watch('pba_model_breaker_open', () => (state().breaker === 'open' ? 1 : 0))
}
