// Puts the parts together: this file and `compose-model.ts` alone know every adapter.
import type { Hono } from 'hono'
import { createAnswerStore } from '../access/answer-store.ts'
import { createEmbeddedDrafter } from '../drafters/embedded/embedded-drafter.ts'
import { readSize } from '../drafters/embedded/size.ts'
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
export async function composeApp(
  config: Config,
  { now, writeLog, page = null }: Surroundings,
): Promise<Hono<AppEnv>> {
  return createApp({
    ...(await composeDrafters(config.model)),
    readSize,
    exportFormats,
    answers: createAnswerStore({ now }),
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
async function composeDrafters(
  config: ModelConfig | null,
): Promise<Pick<AppDeps, 'drafters' | 'drafterReason'>> {
  const embedded = createEmbeddedDrafter()
  if (config === null) {
    return {
      drafters: { auto: embedded, embedded, llm: null },
      drafterReason: 'No language model is configured, so the embedded drafter serves.',
    }
  }
  const { composeModelDrafter } = await import('./compose-model.ts')
  const serving = composeModelDrafter(config, embedded)
  const otherwise =
    config.fallback === 'none'
      ? 'FALLBACK is none, so what it fails on is a failure'
      : 'where it fails, the embedded drafter drafts'
  return {
    drafters: { auto: serving, embedded, llm: serving },
    drafterReason: `MODEL is set, so the language model serves; ${otherwise}.`,
  }
}
