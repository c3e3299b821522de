// Telemetry as traces in Langfuse: one trace a request, one generation a model call. Loaded only where it is configured.
import { LangfuseOtelSpanAttributes as names } from '@langfuse/tracing'
import type { Attributes } from '@opentelemetry/api'
import type { ModelCallEvent, Telemetry, TelemetryEvent } from '../architect/ports.ts'
import {
  longestContent,
  type Prices,
  type RequestEvent,
  toGenerationAttributes,
  toRequestAttributes,
} from './langfuse-attributes.ts'
import { createOpenRequests, type OpenRequest, toTraceIdOf } from './open-requests.ts'
import { toOtlpSpan } from './otlp-json.ts'
import type { Redact } from './redaction.ts'
import { createSpanSender } from './send-spans.ts'
import { createSpanOutbox, type OutboxState } from './span-outbox.ts'
import { createSpanStarter } from './span-starter.ts'

export interface LangfuseOptions {
  readonly baseUrl: string
  readonly publicKey: string
  readonly secretKey: string
  readonly environment: string
  readonly release: string | null
  /** Share of the requests that are traced, 0 to 1; a request is traced whole or not at all. */
  readonly sampleRate: number
  /** Whether prompts and answers leave, redacted. Without it no word of a user does. */
  readonly captureContent: boolean
  readonly prices: Prices | null
  readonly redact: Redact
  readonly fetch: typeof fetch
  readonly now: () => number
  /** Lets work outlive its request, on Workers; null where the process goes on by itself. */
  readonly keepAlive: ((work: Promise<unknown>) => void) | null
}

export interface Traces extends Telemetry {
  state(): OutboxState
  /** Sends what waits and takes nothing more; resolves when it has left or was given up. Never rejects. */
  close(): Promise<void>
}

/** Spans wait so long for company before they are sent. */
const intervalMs = 5_000
const scope = { service: 'product-backlog-architect', name: 'langfuse-sdk', version: '5.11.1' }

/** Nothing was done for such a request, and anyone can send any number of them: the log and the metrics have them. */
const refusals = new Set([401, 403, 429])

/** Traces of requests to the API; requests for pages and of health checks are none. */
export function createLangfuseTraces(options: LangfuseOptions): Traces {
  const { redact, now, keepAlive, sampleRate } = options
  const outbox = createSpanOutbox({
    write: (span) => toOtlpSpan(span, redact),
    send: createSpanSender({ ...options, scope }),
    intervalMs: keepAlive === null ? intervalMs : null,
  })
  const startSpan = createSpanStarter({ processor: outbox, scope, longestText: longestContent })
  const open = createOpenRequests(now)
  const pending = new Set<Promise<void>>()
  const common: Attributes = {
    [names.ENVIRONMENT]: options.environment,
    ...(options.release === null ? {} : { [names.RELEASE]: options.release }),
  }

  /** Runs once the id of the trace is known, for the requests that are traced. */
  const whenSampled = (
    request: OpenRequest,
    { tenant, requestId }: { tenant: string; requestId: string },
    emit: (traceId: string, attributes: Attributes) => void,
  ): void => {
    const work = toTraceIdOf(request, tenant, requestId)
      .then((traceId) => {
        const user = tenant.startsWith('anonymous') ? {} : { [names.TRACE_USER_ID]: tenant }
        if (isSampled(traceId, sampleRate) && !outbox.refuses()) emit(traceId, { ...common, ...user })
      })
      .catch(() => {})
      .finally(() => pending.delete(work))
    pending.add(work)
  }

  const recordModelCall = (event: ModelCallEvent) => {
    const request = open.find(event.requestId)
    request.modelCalls += 1
    const { spanId } = request
    whenSampled(request, event, (traceId, attributes) => {
      const content = options.captureContent ? redact : null
      startSpan(event.prompt, {
        start: event.start,
        traceId,
        parentId: spanId,
        attributes: { ...attributes, ...toGenerationAttributes(event, { content, prices: options.prices }) },
      }).end(new Date(event.start + Math.max(0, event.ms)))
    })
  }

  const recordRequest = (event: RequestEvent) => {
    if (!event.path.startsWith('/v1/') && event.path !== '/mcp') return
    if (refusals.has(event.status) && !open.has(event.requestId)) return
    const request = open.findUnended(event.requestId)
    request.hasEnded = true
    const end = now()
    whenSampled(request, event, (traceId, attributes) => {
      const name = `${event.method} ${event.path}`
      startSpan(name, {
        start: end - Math.max(0, event.ms),
        traceId,
        parentId: null,
        spanId: request.spanId,
        attributes: { ...attributes, [names.TRACE_NAME]: name, ...toRequestAttributes(event, request) },
      }).end(new Date(end))
    })
    keepAlive?.(flush())
  }

  const flush = async (): Promise<void> => {
    await Promise.all(pending)
    await outbox.forceFlush()
  }

  return {
    record(event) {
      if (event.name === 'model-call') recordModelCall(event)
      else if (event.name === 'request') recordRequest(event)
      else count(open.findUnended(event.requestId), event)
    },
    state: outbox.state,
    async close() {
      await Promise.all(pending)
      await outbox.shutdown()
    },
  }
}

function count(
  request: OpenRequest,
  event: Extract<TelemetryEvent, { readonly name: 'draft' | 'failure' }>,
): void {
  if (event.name === 'failure') {
    const { code } = event.error
    request.failures.set(code, (request.failures.get(code) ?? 0) + 1)
    return
  }
  request.items += 1
  if (event.item.provenance.degraded !== null) request.degraded += 1
}

/** Decided by the id, so that all parts of a trace, and all instances, decide alike. */
function isSampled(traceId: string, rate: number): boolean {
  return Number.parseInt(traceId.slice(0, 8), 16) < rate * 2 ** 32
}
