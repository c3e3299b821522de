// Puts the parts together: the only file that knows every adapter.
import type { Hono } from 'hono'
import type { Drafter } from '../architect/ports.ts'
import { createCeilingDrafter } from '../drafters/ceiling.ts'
import { createEmbeddedDrafter } from '../drafters/embedded/embedded-drafter.ts'
import { readSize } from '../drafters/embedded/size.ts'
import { createFallbackDrafter } from '../drafters/fallback.ts'
import { createModelServer } from '../drafters/llm/ask-model.ts'
import { createLlmDrafter } from '../drafters/llm/llm-drafter.ts'
import { upstreamDefaults } from '../drafters/llm/upstream.ts'
import { createSingleFlightDrafter } from '../drafters/single-flight.ts'
import { exportFormats } from '../exports/formats.ts'
import { createApp } from '../http/app.ts'
import type { AppDeps } from '../http/app-deps.ts'
import type { AppEnv } from '../http/app-env.ts'
import type { PageFiles } from '../http/web-page.ts'
import { createJsonLog } from '../telemetry/json-log.ts'
import type { Config } from './config.ts'
import type { ModelConfig } from './model-config.ts'

/** What differs between the places where this runs. */
export interface Surroundings {
  readonly now: () => number
  readonly writeLog: (line: string) => void
  /** The built web page; null where there is none. */
  readonly page?: PageFiles | null
}

/** Pause between two signs of life on an event stream. */
const heartbeatMs = 15_000

/** A body of items may be so many times as long as one of ideas: what was drafted can be sent back. */
const itemsFactor = 8

/** The application for a configuration. */
export function composeApp(config: Config, { now, writeLog, page = null }: Surroundings): Hono<AppEnv> {
  const embedded = createEmbeddedDrafter()
  return createApp({
    ...composeDrafters(config.model, embedded),
    readSize,
    exportFormats,
    telemetry: createJsonLog({ write: writeLog, now }),
    now,
    limits: {
      maxBodyBytes: config.maxBodyBytes,
      maxItemsBodyBytes: itemsFactor * config.maxBodyBytes,
      maxIdeas: config.maxIdeas,
      requestDeadlineMs: config.requestDeadlineMs,
      heartbeatMs,
    },
    ...(page === null ? {} : { page }),
  })
}

/** The drafters that serve, and why, in words for `GET /readyz`. */
function composeDrafters(
  config: ModelConfig | null,
  embedded: Drafter,
): Pick<AppDeps, 'drafters' | 'drafterReason'> {
  if (config === null) {
    return {
      drafters: { auto: embedded, embedded, llm: null },
      drafterReason: 'No language model is configured, so the embedded drafter serves.',
    }
  }
  const { ask } = createModelServer({ ...upstreamDefaults, ...config })
  const { model, triageModel, concurrency, maxCallsPerRequest, maxTokensPerRequest } = config
  const llm = createCeilingDrafter(
    createSingleFlightDrafter(createLlmDrafter({ ask, model, triageModel, concurrency })),
    { calls: maxCallsPerRequest, tokens: maxTokensPerRequest },
  )
  const isAlone = config.fallback === 'none'
  const serving = isAlone ? llm : createFallbackDrafter(llm, embedded)
  return {
    drafters: { auto: serving, embedded, llm: serving },
    drafterReason: `MODEL is set, so the language model serves; ${isAlone ? 'FALLBACK is none, so what it fails on is a failure' : 'where it fails, the embedded drafter drafts'}.`,
  }
}
