// Writes spans as OTLP/HTTP JSON (OpenTelemetry protocol 1.x, trace service), every text of them redacted.
import type { HrTime, SpanContext } from '@opentelemetry/api'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import type { Redact } from './redaction.ts'

/** One span as JSON text. Nothing that is not written here leaves: events, links and resources do not. */
export function toOtlpSpan(span: ReadableSpan, redact: Redact): string {
  const { traceId, spanId } = span.spanContext()
  const parentSpanId = toParentId(span.parentSpanContext)
  return JSON.stringify({
    traceId,
    spanId,
    ...(parentSpanId === null ? {} : { parentSpanId }),
    name: redact(span.name),
    kind: 1,
    startTimeUnixNano: toNanoseconds(span.startTime),
    endTimeUnixNano: toNanoseconds(span.endTime),
    attributes: toAttributes(span.attributes, redact),
    status: { code: span.status.code },
  })
}

export interface OtlpScope {
  readonly service: string
  readonly name: string
  readonly version: string
}

/** The body of one request for spans that are written already. */
export function toOtlpBody(spans: readonly string[], { service, name, version }: OtlpScope): string {
  const resource = { attributes: [{ key: 'service.name', value: { stringValue: service } }] }
  return `{"resourceSpans":[{"resource":${JSON.stringify(resource)},"scopeSpans":[{"scope":${JSON.stringify({ name, version })},"spans":[${spans.join(',')}]}]}]}`
}

function toParentId(parent: SpanContext | undefined): string | null {
  return parent === undefined ? null : parent.spanId
}

function toNanoseconds([seconds, nanoseconds]: HrTime): string {
  return `${seconds}${String(nanoseconds).padStart(9, '0')}`
}

function toAttributes(attributes: ReadableSpan['attributes'], redact: Redact) {
  return Object.entries(attributes).flatMap(([key, value]) => {
    const written = toValue(value, redact)
    return written === null ? [] : [{ key, value: written }]
  })
}

type OtlpValue =
  | { stringValue: string }
  | { boolValue: boolean }
  | { intValue: string }
  | { doubleValue: number }
  | { arrayValue: { values: OtlpValue[] } }

function toValue(value: unknown, redact: Redact): OtlpValue | null {
  if (typeof value === 'string') return { stringValue: redact(value) }
  if (typeof value === 'boolean') return { boolValue: value }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null
    return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value }
  }
  if (!Array.isArray(value)) return null
  const values = value.flatMap((entry: unknown) => toValue(entry, redact) ?? [])
  return { arrayValue: { values } }
}
