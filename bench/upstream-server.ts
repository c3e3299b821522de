// A model server for measurements: answers after a set time, in a thread of its own, and says how long it held a call.
import { createServer, type Server } from 'node:http'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import * as z from 'zod'
import { testDraft } from '../src/architect/test-drafter.ts'

/** How long calls take: all the same, or log-normal around a median with a long tail. Milliseconds. */
export interface Latency {
  readonly medianMs: number
  /** Spread of the logarithm; 0 for none. */
  readonly sigma: number
}

/** No call takes longer. */
const longestMs = 4_000
/** Header of an answer: how long the call was held, in milliseconds. */
export const heldHeader = 'x-held-ms'

/** The latency of the n-th call: the same for the same seed. */
export function createLatencies({ medianMs, sigma }: Latency, seed = 7): () => number {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return () => Math.min(longestMs, medianMs * Math.exp(sigma * normal()))
}

export interface BenchServer {
  readonly port: number
  /** Calls so far are forgotten; the next ones have this latency. */
  reset(latency: Latency): Promise<void>
  close(): Promise<number>
}

/** Starts the server in its own thread, so that it takes no time from what is measured. */
export async function startBenchServer(): Promise<BenchServer> {
  const worker = new Worker(new URL(import.meta.url))
  const next = () => new Promise<number>((resolve) => worker.once('message', resolve))
  const port = await next()
  return {
    port,
    async reset(latency) {
      worker.postMessage(latency)
      await next()
    },
    close: () => worker.terminate(),
  }
}

const RequestSchema = z.looseObject({
  messages: z.array(z.looseObject({ content: z.string() })),
  response_format: z.looseObject({ json_schema: z.looseObject({ name: z.string() }) }),
})

/** A true-looking reply: every passage is a feature, and every feature the same good draft. */
function toReply(body: string): string {
  const { messages, response_format: format } = RequestSchema.parse(JSON.parse(body))
  if (format.json_schema.name !== 'triage') {
    const { type: _, ...draft } = testDraft
    return JSON.stringify(draft)
  }
  const shown = messages.at(-1)?.content.match(/^\d+: /gm) ?? []
  const ideas = shown.map((_, index) => ({
    passages: [index + 1],
    quote: null,
    reason: 'A new ability.',
    type: 'feature',
    confidence: 0.9,
    runnerUp: null,
  }))
  return JSON.stringify({ ideas, setAside: [] })
}

function toCompletion(content: string): string {
  return JSON.stringify({
    id: 'bench',
    model: 'bench-model',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 2_000, completion_tokens: 300 },
  })
}

function serve(): { server: Server; setLatency: (latency: Latency) => void } {
  let nextLatency = createLatencies({ medianMs: 1, sigma: 0 })
  const server = createServer((request, response) => {
    const startedAt = performance.now()
    const latencyMs = nextLatency()
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const answer = toCompletion(toReply(Buffer.concat(chunks).toString('utf8')))
      setTimeout(
        () => {
          response.setHeader('content-type', 'application/json')
          response.setHeader(heldHeader, String(performance.now() - startedAt))
          response.end(answer)
        },
        Math.max(0, latencyMs - (performance.now() - startedAt)),
      )
    })
  })
  server.keepAliveTimeout = 60_000
  return {
    server,
    setLatency: (latency) => {
      nextLatency = createLatencies(latency)
    },
  }
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort
  const { server, setLatency } = serve()
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    port.postMessage(typeof address === 'object' ? address?.port : 0)
  })
  port.on('message', (latency: Latency) => {
    setLatency(latency)
    port.postMessage(0)
  })
}
