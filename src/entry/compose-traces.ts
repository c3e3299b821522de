// Traces in Langfuse, put together; loaded only where they are configured.
import { createLangfuseTraces, type Traces } from '../telemetry/langfuse.ts'
import { createRedactor } from '../telemetry/redaction.ts'
import type { ModelConfig } from './model-config.ts'
import type { TraceConfig } from './trace-config.ts'

interface TraceSurroundings {
  readonly now: () => number
  readonly keepAlive: ((work: Promise<unknown>) => void) | null
}

/** Prices hold for MODEL alone: another model that triages has others. */
export function composeTraces(
  trace: TraceConfig,
  model: ModelConfig | null,
  surroundings: TraceSurroundings,
): Traces {
  const secrets = [trace.secretKey, model?.apiKey ?? '']
  const prices = trace.prices === null || model === null ? null : { ...trace.prices, model: model.model }
  return createLangfuseTraces({
    ...trace,
    ...surroundings,
    prices,
    redact: createRedactor(secrets),
    fetch: (input, init) => fetch(input, init),
  })
}
