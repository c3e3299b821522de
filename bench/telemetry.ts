// What watching costs: one event of each kind, the first look at the metrics, and a Langfuse that takes nothing.

import { draftItems } from '../src/architect/draft-items.ts'
import { DraftRequestSchema } from '../src/architect/draft-request.ts'
import { collectAnswer } from '../src/architect/draft-summary.ts'
import type { ModelCallEvent, Telemetry, TelemetryEvent } from '../src/architect/ports.ts'
import type { BacklogItem } from '../src/backlog/backlog-item.ts'
import { createEmbeddedDrafter } from '../src/drafters/embedded/embedded-drafter.ts'
import { readSize } from '../src/drafters/embedded/size.ts'
import { createLangfuseTraces } from '../src/telemetry/langfuse.ts'
import { createMetrics } from '../src/telemetry/metrics.ts'
import { createRedactor } from '../src/telemetry/redaction.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const rounds = 100_000

const request: TelemetryEvent = {
  name: 'request',
  requestId: 'bench',
  tenant: 'anonymous',
  method: 'POST',
  path: '/v1/items',
  status: 200,
  ms: 12,
  error: null,
}

const toModelCall = (requestId: string): ModelCallEvent => ({
  name: 'model-call',
  requestId,
  tenant: 'anonymous',
  prompt: 'draft-bug@1',
  model: 'bench-model',
  start: Date.now(),
  ms: 900,
  error: null,
  usage: { calls: 1, promptTokens: 2_400, cachedTokens: 1_900, completionTokens: 420 },
  isUsageKnown: true,
  settings: { temperature: 0.2, maxTokens: 4_000, format: 'schema-strict' },
  content: {
    input: [
      { role: 'system', content: 'How to write an item, at length. '.repeat(300) },
      { role: 'user', content: 'The export hangs; ask ana@example.com. '.repeat(10) },
    ],
    output: '{"title":"Export hangs","summary":"It hangs."}'.repeat(40),
  },
})

function measure(what: string, telemetry: Telemetry, event: TelemetryEvent): void {
  for (let at = 0; at < rounds / 10; at++) telemetry.record(event)
  const start = performance.now()
  for (let at = 0; at < rounds; at++) telemetry.record(event)
  say(`${what}: ${(((performance.now() - start) * 1e6) / rounds).toFixed(0)} ns an event`)
}

async function draftOne(): Promise<BacklogItem> {
  const parsed = DraftRequestSchema.parse({ ideas: 'export the guest list as CSV' })
  const call = {
    signal: new AbortController().signal,
    deadline: Date.now() + 10_000,
    requestId: 'bench',
    tenant: 'anonymous',
    cache: 'use',
    language: null,
  } as const
  const deps = {
    drafter: createEmbeddedDrafter(),
    readSize,
    telemetry: { record: () => {} },
    today: '2026-01-15',
    maxIdeas: 10,
  }
  const { items } = await collectAnswer(draftItems(parsed, deps, call))
  const [item] = items
  if (item === undefined) throw new Error('Nothing was drafted.')
  return item
}

function toTraces(captureContent: boolean, send: typeof fetch) {
  return createLangfuseTraces({
    baseUrl: 'http://127.0.0.1',
    publicKey: 'pk-lf-bench',
    secretKey: 'sk-lf-bench-1',
    environment: 'bench',
    release: null,
    sampleRate: 1,
    captureContent,
    prices: null,
    redact: createRedactor(['sk-lf-bench-1']),
    fetch: send,
    now: Date.now,
    keepAlive: null,
  })
}

const pause = () => new Promise((resolve) => setImmediate(resolve))

/** Requests of eight model calls each, one after the other. */
async function measureTraces(what: string, captureContent: boolean, send: typeof fetch, calls: number) {
  const traces = toTraces(captureContent, send)
  const memory = process.memoryUsage.rss()
  const start = performance.now()
  let inside = 0
  for (let at = 0; at < calls; at++) {
    const event = toModelCall(`bench-${at >> 3}`)
    const begin = performance.now()
    traces.record(event)
    inside += performance.now() - begin
    if (at % 8 === 7) await pause()
  }
  await pause()
  const all = ((performance.now() - start) * 1_000) / calls
  const more = (process.memoryUsage.rss() - memory) / 2 ** 20
  const { dropped } = traces.state()
  say(
    `${what}: ${((inside * 1_000) / calls).toFixed(1)} µs inside a call, ${all.toFixed(0)} µs in all, ${more.toFixed(0)} MiB more, ${dropped} of ${calls} dropped`,
  )
}

const metrics = createMetrics()
const start = performance.now()
await metrics.toText()
say(`metrics, first look: ${(performance.now() - start).toFixed(0)} ms, once`)
measure('metrics, request', metrics, request)
measure('metrics, draft', metrics, { name: 'draft', requestId: 'bench', item: await draftOne() })
measure('metrics, model call', metrics, toModelCall('bench'))
const look = performance.now()
await metrics.toText()
say(`metrics, a later look: ${(performance.now() - look).toFixed(1)} ms`)
const takes: typeof fetch = async () => new Response('{}')
const hangs: typeof fetch = () => new Promise(() => {})
await measureTraces('traces', false, takes, 8_000)
await measureTraces('traces with content', true, takes, 2_000)
await measureTraces('traces with content, Langfuse hangs', true, hangs, 20_000)
process.exit()
