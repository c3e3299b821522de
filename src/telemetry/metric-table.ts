// The metrics that there are: names, meanings and labels. No label is ever a word of a caller.

/** Upper bounds of the buckets of request durations, in seconds. */
export const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]
/** Upper bounds of the buckets of model calls, in seconds. */
export const modelCallBuckets = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120]

export const counters = {
  pba_http_requests_total: {
    help: 'Requests by route, method and status.',
    labels: ['route', 'method', 'status'],
  },
  pba_drafts_total: {
    help: 'Items drafted or revised, by work type and drafter.',
    labels: ['type', 'drafter'],
  },
  pba_fallbacks_total: {
    help: 'Items that the fallback drafted, by the code for which the model did not.',
    labels: ['code'],
  },
  pba_failures_total: { help: 'Pieces of work that failed, by code.', labels: ['code'] },
  pba_model_calls_total: {
    help: 'Calls of the model server, retries included, by prompt, model and outcome ("ok" or a code).',
    labels: ['prompt', 'model', 'outcome'],
  },
  pba_model_tokens_total: {
    help: 'Tokens by model and kind; the kinds exclude one another. Where a server counts none they are estimates.',
    labels: ['model', 'kind'],
  },
} as const

export const histograms = {
  pba_http_request_duration_seconds: {
    help: 'Time from the first byte of a request to the end of its answer, streams included.',
    labels: ['route', 'method'],
    buckets: requestBuckets,
  },
  pba_model_call_duration_seconds: {
    help: 'Time of one call of the model server, waits before it excluded.',
    labels: ['model'],
    buckets: modelCallBuckets,
  },
} as const

/** Values that are read when the figures are asked for. */
export const gauges = {
  pba_http_requests_in_flight: 'Requests whose answer has not ended, this one included.',
  pba_model_calls_running: 'Calls of the model server under way.',
  pba_model_calls_waiting: 'Calls that wait for their turn.',
  pba_model_breaker_open: '1 while the model server counts as broken and is not called, else 0.',
  pba_trace_spans_waiting: 'Spans that wait to be sent to Langfuse.',
  pba_trace_spans_sent: 'Spans that Langfuse took since the start.',
  pba_trace_spans_dropped: 'Spans given up since the start, because Langfuse did not take them.',
} as const

export type CounterName = keyof typeof counters
export type HistogramName = keyof typeof histograms
export type GaugeName = keyof typeof gauges
