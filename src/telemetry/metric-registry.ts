// The metrics in prom-client, with a registry of their own. Loaded when the figures are first asked for.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import {
  type CounterName,
  counters,
  type GaugeName,
  gauges,
  type HistogramName,
  histograms,
} from './metric-table.ts'
import type { Observation } from './observations.ts'

export interface MetricRegistry {
  apply(observation: Observation): void
  /** Has `read` called whenever the figures are asked for. */
  watch(name: GaugeName, read: () => number): void
  /** The media type of the text, and the text: Prometheus, version 0.0.4. */
  toText(): Promise<{ readonly contentType: string; readonly text: string }>
}

/** Counters start at nothing; those of the process come along. */
export function createMetricRegistry(): MetricRegistry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const byName = new Map<CounterName | HistogramName, (observation: Observation) => void>()
  for (const [name, { help, labels }] of toEntries(counters)) {
    const counter = new Counter({ name, help, labelNames: [...labels], registers })
    byName.set(name, ({ labels: values, value }) => counter.inc(values, value))
  }
  for (const [name, { help, labels, buckets }] of toEntries(histograms)) {
    const histogram = new Histogram({ name, help, labelNames: [...labels], buckets: [...buckets], registers })
    byName.set(name, ({ labels: values, value }) => histogram.observe(values, value))
  }
  return {
    apply: (observation) => byName.get(observation.metric)?.(observation),
    watch(name, read) {
      registry.removeSingleMetric(name)
      new Gauge({
        name,
        help: gauges[name],
        registers,
        collect() {
          this.set(read())
        },
      })
    },
    async toText() {
      const text = await registry.metrics()
      // The format knows NaN; prom-client writes Nan.
      return { contentType: registry.contentType, text: text.replace(/ Nan$/gmu, ' NaN') }
    },
  }
}

function toEntries<Name extends string, Row>(table: Readonly<Record<Name, Row>>): [Name, Row][] {
  const isName = (name: string): name is Name => Object.hasOwn(table, name)
  return Object.keys(table)
    .filter(isName)
    .map((name) => [name, table[name]])
}
