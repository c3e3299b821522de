// Metrics of one process: counts events from the start, and loads what makes a text of them at the first look.
import type { Telemetry } from '../architect/ports.ts'
import type { MetricRegistry } from './metric-registry.ts'
import type { GaugeName } from './metric-table.ts'
import { type Observation, toObservations } from './observations.ts'

export interface Metrics extends Telemetry {
  /** A request began; call what comes back once, when its answer has ended. */
  enter(): () => void
  /** Shows what `read` gives; the latest reader of a name counts. */
  watch(name: GaugeName, read: () => number): void
  /** Everything counted so far: Prometheus text format, version 0.0.4. */
  toText(): Promise<{ readonly contentType: string; readonly text: string }>
}

/** When so many observations wait, the registry is loaded before anybody looks. */
const waitingToLoad = 5_000
/** More than this waits only where the registry cannot be loaded: it is lost. */
const mostWaiting = 100_000

/** Metrics with a registry of their own; two of them in one process share nothing. */
export function createMetrics(): Metrics {
  let inFlight = 0
  let registry: MetricRegistry | null = null
  let loading: Promise<MetricRegistry> | null = null
  let waiting: Observation[] = []
  const readers = new Map<GaugeName, () => number>([['pba_http_requests_in_flight', () => inFlight]])

  const load = async (): Promise<MetricRegistry> => {
    const { createMetricRegistry } = await import('./metric-registry.ts')
    const made = createMetricRegistry()
    for (const observation of waiting) made.apply(observation)
    waiting = []
    for (const [name, read] of readers) made.watch(name, read)
    registry = made
    return made
  }
  const loadOnce = () => {
    loading ??= load()
    return loading
  }

  return {
    record(event) {
      const observations = toObservations(event)
      if (registry !== null) for (const observation of observations) registry.apply(observation)
      else {
        if (waiting.length < mostWaiting) waiting.push(...observations)
        if (waiting.length >= waitingToLoad && loading === null) loadOnce().catch(() => {})
      }
    },
    enter() {
      inFlight += 1
      return () => {
        inFlight -= 1
      }
    },
    watch(name, read) {
      readers.set(name, read)
      registry?.watch(name, read)
    },
    toText: async () => (await loadOnce()).toText(),
  }
}
