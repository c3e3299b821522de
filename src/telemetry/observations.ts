// What an event adds to the metrics.
import type { TelemetryEvent } from '../architect/ports.ts'
import type { CounterName, HistogramName } from './metric-table.ts'

/** One step of a counter, or one value of a histogram (in seconds). */
export interface Observation {
  readonly metric: CounterName | HistogramName
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** The observations of an event; none of them keeps the event alive. */
export function toObservations(event: TelemetryEvent): Observation[] {
  switch (event.name) {
    case 'request':
      return toRequestObservations(event)
    case 'draft':
      return toDraftObservations(event)
    case 'failure':
      return [toCount('pba_failures_total', { code: event.error.code })]
    case 'model-call':
      return toModelCallObservations(event)
  }
}

type EventOf<Name extends TelemetryEvent['name']> = Extract<TelemetryEvent, { readonly name: Name }>

function toRequestObservations({ path: route, method, status, ms }: EventOf<'request'>): Observation[] {
  return [
    toCount('pba_http_requests_total', { route, method, status: String(status) }),
    { metric: 'pba_http_request_duration_seconds', labels: { route, method }, value: toSeconds(ms) },
  ]
}

function toDraftObservations({ item }: EventOf<'draft'>): Observation[] {
  const { drafter, degraded } = item.provenance
  const drafted = toCount('pba_drafts_total', { type: item.type, drafter })
  return degraded === null ? [drafted] : [drafted, toCount('pba_fallbacks_total', { code: degraded })]
}

function toModelCallObservations({ prompt, model, error, ms, usage }: EventOf<'model-call'>): Observation[] {
  const tokens = (kind: string, value: number): Observation[] =>
    value <= 0 ? [] : [{ metric: 'pba_model_tokens_total', labels: { model, kind }, value }]
  return [
    toCount('pba_model_calls_total', { prompt, model, outcome: error ?? 'ok' }),
    { metric: 'pba_model_call_duration_seconds', labels: { model }, value: toSeconds(ms) },
    ...tokens('input', usage.promptTokens - usage.cachedTokens),
    ...tokens('input_cached', usage.cachedTokens),
    ...tokens('output', usage.completionTokens),
  ]
}

function toCount(metric: CounterName, labels: Observation['labels']): Observation {
  return { metric, labels, value: 1 }
}

/** A clock that was set back must not make a duration negative. */
function toSeconds(ms: number): number {
  return Math.max(0, ms) / 1_000
}
