// Starts spans with ids and times that are given, by a provider of its own: nothing global is set or asked.
import { type Attributes, ROOT_CONTEXT, type Span, TraceFlags, trace } from '@opentelemetry/api'
import {
  AlwaysOnSampler,
  BasicTracerProvider,
  RandomIdGenerator,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-base'

export interface SpanFacts {
  /** Milliseconds since the epoch. */
  readonly start: number
  readonly traceId: string
  /** The observation under which it stands; null for the top of the trace, which then has `spanId`. */
  readonly parentId: string | null
  readonly spanId?: string
  readonly attributes: Attributes
}

export interface SpanStarterOptions {
  readonly processor: SpanProcessor
  readonly scope: { readonly name: string; readonly version: string }
  /** Longer texts are cut, in UTF-16 code units. */
  readonly longestText: number
}

const mostAttributes = 64

/** A function that starts spans; settings of OpenTelemetry in the environment don't turn it off. */
export function createSpanStarter({
  processor,
  scope,
  longestText,
}: SpanStarterOptions): (name: string, facts: SpanFacts) => Span {
  let next: { readonly traceId: string; readonly spanId: string | undefined } | null = null
  const random = new RandomIdGenerator()
  const limits = { attributeValueLengthLimit: longestText, attributeCountLimit: mostAttributes }
  const provider = new BasicTracerProvider({
    sampler: new AlwaysOnSampler(),
    spanLimits: limits,
    generalLimits: limits,
    spanProcessors: [processor],
    idGenerator: {
      generateTraceId: () => next?.traceId ?? random.generateTraceId(),
      generateSpanId: () => next?.spanId ?? random.generateSpanId(),
    },
  })
  const tracer = provider.getTracer(scope.name, scope.version)
  return (name, { start, traceId, parentId, spanId, attributes }) => {
    const parent =
      parentId === null
        ? ROOT_CONTEXT
        : trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId: parentId, traceFlags: TraceFlags.SAMPLED })
    next = { traceId, spanId }
    try {
      return tracer.startSpan(
        name,
        { startTime: new Date(start), attributes, root: parentId === null },
        parent,
      )
    } finally {
      next = null
    }
  }
}
