// What watches the service, put together: the log always, metrics and traces where they are configured.
import type { Telemetry } from '../architect/ports.ts'
import type { AppDeps } from '../http/app-deps.ts'
import { createFanOut } from '../telemetry/fan-out.ts'
import { createJsonLog } from '../telemetry/json-log.ts'
import type { Traces } from '../telemetry/langfuse.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Config } from './config.ts'

/** What telemetry needs of the place where this runs. */
export interface WatchSurroundings {
  readonly now: () => number
  readonly writeLog: (line: string) => void
  /** Counts of this process; absent where many short-lived instances serve, none of which knows the whole. */
  readonly metrics?: Metrics
  /** Lets work go on once its request is answered, where the platform would stop it; absent where nothing stops it. */
  readonly keepAlive?: (work: Promise<unknown>) => void
}

export interface Watch {
  readonly telemetry: Telemetry
  /** The figures of `GET /metrics`, or why there are none here. */
  readonly figures: NonNullable<AppDeps['figures']>
  /** Sends what waits to be sent. Never rejects. */
  close(): Promise<void>
}

/** The log, and what else is configured; Langfuse's part is loaded only for that. */
export async function composeTelemetry(
  { trace, model, metrics: isCounted }: Config,
  { now, writeLog, metrics, keepAlive }: WatchSurroundings,
): Promise<Watch> {
  const traces =
    trace === null
      ? null
      : (await import('./compose-traces.ts')).composeTraces(trace, model, {
          now,
          keepAlive: keepAlive ?? null,
        })
  const counting = isCounted ? metrics : undefined
  if (counting !== undefined && traces !== null) watchTraces(counting, traces)
  const log = createJsonLog({ write: writeLog, now })
  return {
    telemetry: createFanOut([log, ...(counting ? [counting] : []), ...(traces ? [traces] : [])]),
    figures: counting ?? { reason: isCounted ? noProcess : switchedOff },
    close: async () => traces?.close(),
  }
}

const switchedOff = 'METRICS is off. Set it to on, and start the service again.'
const noProcess =
  'Many instances serve here, and none of them can count for all. See the dashboard of the platform for requests, errors and durations, its log for each request, and Langfuse, where it is configured, for model calls.'

function watchTraces(metrics: Metrics, { state }: Traces): void {
  metrics.watch('pba_trace_spans_waiting', () => state().waiting)
  metrics.watch('pba_trace_spans_sent', () => state().sent)
  metrics.watch('pba_trace_spans_dropped', () => state().dropped)
}
