// Puts the parts together: this file and `compose-model.ts` alone know every adapter.
import type { Hono } from 'hono'
import { createAnswerStore } from '../access/answer-store.ts'
import type { LedgerPort } from '../access/ledger-port.ts'
import { createLocalLedger } from '../access/local-ledger.ts'
import type { AnswerStore, Telemetry, TokenBudget } from '../architect/ports.ts'
import { createEmbeddedDrafter } from '../drafters/embedded/embedded-drafter.ts'
import { readSize } from '../drafters/embedded/size.ts'
import { exportFormats } from '../exports/formats.ts'
import { createApp } from '../http/app.ts'
import type { AppDeps } from '../http/app-deps.ts'
import type { AppEnv } from '../http/app-env.ts'
import type { PageFiles } from '../http/web-page.ts'
import { composeAccess, type ReadClientAddress } from './compose-access.ts'
import { composeTelemetry, type WatchSurroundings } from './compose-telemetry.ts'
import type { Config } from './config.ts'

/** What differs between the places where this runs. */
export interface Surroundings extends WatchSurroundings {
  /** The built web page; null where there is none. */
  readonly page?: PageFiles | null
  /** Where a request comes from; without it all callers without a key are one. */
  readonly clientAddress?: ReadClientAddress
  /** The ledger of a fleet; without it this process keeps its own. */
  readonly ledger?: LedgerPort
  /** Where answers are kept by idempotency key; without it in the memory of this process. */
  readonly answers?: AnswerStore
  /**
   * True where the platform may stop a request at any moment, as Workers do: then none waits for the work of another,
   * which might never end.
   */
  readonly keepsRequestsApart?: boolean
  /** Aborts when the process is about to end: what is still being drafted is then told so. */
  readonly ending?: AbortSignal
}

/** Pause between two signs of life on an event stream. */
const heartbeatMs = 15_000

/** A body of items may be so many times as long as one of ideas: what was drafted can be sent back. */
const itemsFactor = 8

/** The application, and what to call when it is to end. */
export interface Composed {
  readonly app: Hono<AppEnv>
  /** Sends what telemetry still holds. Never rejects, and may take some seconds. */
  close(): Promise<void>
}

/** The application for a configuration. */
export async function composeApp(config: Config, surroundings: Surroundings): Promise<Hono<AppEnv>> {
  return (await composeService(config, surroundings)).app
}

/** The application for a configuration, for a process that ends in order. */
export async function composeService(config: Config, surroundings: Surroundings): Promise<Composed> {
  const { now, page = null, clientAddress = () => null, ledger, answers, ending } = surroundings
  const { requestDeadlineMs } = config
  const { budget, ...guard } = composeAccess(config.access, ledger ?? createLocalLedger(now), {
    now,
    requestDeadlineMs,
    clientAddress,
  })
  const watch = await composeTelemetry(config, surroundings)
  const { telemetry, figures } = watch
  const { stop, ...drafters } = await composeDrafters(config, { budget, surroundings, telemetry })
  const app = createApp({
    ...drafters,
    ...guard,
    readSize,
    exportFormats,
    answers: answers ?? createAnswerStore({ now }),
    telemetry,
    figures,
    now,
    limits: {
      maxBodyBytes: config.maxBodyBytes,
      maxItemsBodyBytes: itemsFactor * config.maxBodyBytes,
      maxIdeas: config.maxIdeas,
      requestDeadlineMs,
      heartbeatMs,
    },
    ...(page === null ? {} : { page }),
    ...(ending === undefined ? {} : { ending }),
  })
  const close = () => {
    stop()
    return watch.close()
  }
  return { app, close }
}

interface DrafterSurroundings {
  readonly budget: TokenBudget
  readonly surroundings: Surroundings
  readonly telemetry: Telemetry
}

/** The drafters that serve, and why, in words for `GET /readyz`. */
async function composeDrafters(
  { model, trace }: Config,
  { budget, surroundings, telemetry }: DrafterSurroundings,
): Promise<Pick<AppDeps, 'drafters' | 'drafterReason'> & { readonly stop: () => void }> {
  const embedded = createEmbeddedDrafter()
  if (model === null) {
    return {
      drafters: { auto: embedded, embedded, llm: null },
      drafterReason: 'No language model is configured, so the embedded drafter serves.',
      stop: () => {},
    }
  }
  const { composeModelDrafter } = await import('./compose-model.ts')
  const { drafter: serving, stop } = composeModelDrafter(model, embedded, {
    ...surroundings,
    budget,
    telemetry,
    trace,
  })
  const otherwise =
    model.fallback === 'none'
      ? 'FALLBACK is none, so what it fails on is a failure'
      : 'where it fails, the embedded drafter drafts'
  return {
    drafters: { auto: serving, embedded, llm: serving },
    drafterReason: `MODEL is set, so the language model serves; ${otherwise}.`,
    stop,
  }
}
