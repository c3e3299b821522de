// Measures what the service adds to a model server: time a request, schedule of many ideas, first item, memory.
// Run: node bench/upstream.ts
import { AsyncLocalStorage } from 'node:async_hooks'
import { draftItems } from '../src/architect/draft-items.ts'
import { defaultOptions } from '../src/architect/draft-request.ts'
import { emptyContext } from '../src/architect/product-context.ts'
import { createModelServer } from '../src/drafters/llm/ask-model.ts'
import { createLlmDrafter } from '../src/drafters/llm/llm-drafter.ts'
import { realSurroundings, upstreamDefaults } from '../src/drafters/llm/upstream.ts'
import { createSingleFlightDrafter } from '../src/drafters/single-flight.ts'
import { createLatencies, heldHeader, type Latency, startBenchServer } from './upstream-server.ts'

const even: Latency = { medianMs: 200, sigma: 0 }
const longTailed: Latency = { medianMs: 200, sigma: 0.8 }
const ideasAtOnce = 8

const upstream = await startBenchServer()
/** Time that the model server held the calls of one request, in milliseconds. */
const held = new AsyncLocalStorage<{ ms: number; calls: number }>()

/** The bodies of the two calls for one idea, to be sent again by a bare client. */
const bodies: string[] = []

async function timedFetch(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(input, init)
  const store = held.getStore()
  if (bodies.length < 2 && typeof init?.body === 'string') bodies.push(init.body)
  if (store !== undefined) {
    store.ms += Number(response.headers.get(heldHeader))
    store.calls += 1
  }
  return response
}

function createDrafter(concurrency: number) {
  const server = createModelServer(
    { ...upstreamDefaults, baseUrl: `http://127.0.0.1:${upstream.port}/v1`, apiKey: 'bench', concurrency },
    { ...realSurroundings, fetch: timedFetch },
  )
  return createSingleFlightDrafter(createLlmDrafter({ ask: server.ask, model: 'bench-model' }))
}

interface Run {
  readonly wallMs: number
  readonly firstItemMs: number
  readonly items: number
  readonly heldMs: number
  readonly calls: number
}

let requests = 0

/** One request with so many ideas, none the same as another's. */
async function run(drafter: ReturnType<typeof createDrafter>, ideas: number): Promise<Run> {
  requests += 1
  const text = Array.from(
    { length: ideas },
    (_, index) => `- Export the guest list as CSV for group ${toWord(requests)} ${toWord(index)}`,
  ).join('\n')
  const deps = {
    drafter,
    readSize: () => 3,
    telemetry: { record() {} },
    today: '2026-11-22',
    maxIdeas: ideas,
  }
  const signal = new AbortController().signal
  const call = {
    signal,
    deadline: Date.now() + 300_000,
    requestId: `bench-${requests}`,
    tenant: 'anonymous',
    cache: 'use',
    language: null,
  } as const
  const request = { ideas: text, context: emptyContext, options: defaultOptions }
  const store = { ms: 0, calls: 0 }
  return held.run(store, async () => {
    const startedAt = performance.now()
    let firstItemMs = Number.NaN
    let items = 0
    for await (const { event } of draftItems(request, deps, call)) {
      if (event !== 'item') continue
      if (items === 0) firstItemMs = performance.now() - startedAt
      items += 1
    }
    if (items !== ideas) throw new Error(`${items} items of ${ideas} ideas`)
    const wallMs = performance.now() - startedAt
    return { wallMs, firstItemMs, items, heldMs: store.ms, calls: store.calls }
  })
}

/** A number as a word of letters, so that no idea holds a figure. */
function toWord(number: number): string {
  return [...String(number)].map((digit) => 'bcdfghjklm'.charAt(Number(digit))).join('a')
}

function toQuantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/**
 * Turns that begin at random, as often as `atOnce` requests of two calls need to be under way on average; one after the
 * other for 1. (Loops that each wait for their own answer would fall into step and measure their own queue.)
 */
async function gather(turn: () => Promise<number>, atOnce: number, count: number): Promise<number[]> {
  const added: number[] = []
  if (atOnce === 1) for (let index = 0; index < count; index++) added.push(await turn())
  if (atOnce === 1) return added
  const interval = createLatencies({ medianMs: (2 * even.medianMs) / atOnce, sigma: 0.3 }, 11)
  const turns: Promise<number>[] = []
  for (let index = 0; index < count; index++) {
    turns.push(turn())
    await new Promise((resolve) => setTimeout(resolve, interval()))
  }
  return Promise.all(turns)
}

/** Two calls with the same bodies and nothing around them: what the network and the machine take. */
async function sendBare(): Promise<number> {
  const startedAt = performance.now()
  let heldMs = 0
  for (const body of bodies) {
    const response = await fetch(`http://127.0.0.1:${upstream.port}/v1/chat/completions`, {
      method: 'POST',
      body,
    })
    heldMs += Number(response.headers.get(heldHeader))
    JSON.parse(await response.text())
  }
  return performance.now() - startedAt - heldMs
}

/** CPU time of this thread so far, in milliseconds: it tells the cost on a busy machine too. */
function toCpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Time that requests of one idea take beyond that of the model server, against that of a bare client. */
async function measureAdded(name: string, latency: Latency, atOnce: number, count: number): Promise<string> {
  await upstream.reset({ medianMs: 5, sigma: 0 })
  const drafter = createDrafter(64)
  for (let index = 0; index < 60; index++) await run(drafter, 1)
  const drafted = async () => {
    const { wallMs, heldMs, calls } = await run(drafter, 1)
    if (calls !== 2) throw new Error(`${calls} calls for one idea`)
    return wallMs - heldMs
  }
  await upstream.reset(latency)
  const beforeBare = toCpuMs()
  const bare = await gather(sendBare, atOnce, count)
  await upstream.reset(latency)
  const beforeServed = toCpuMs()
  const served = await gather(drafted, atOnce, count)
  const cpuMs = (toCpuMs() - beforeServed) / served.length
  const bareCpuMs = (beforeServed - beforeBare) / bare.length
  const toLine = (share: number) => {
    const [whole, floor] = [toQuantile(served, share), toQuantile(bare, share)]
    return `p${share * 100} ${(whole - floor).toFixed(2)} ms added (${whole.toFixed(2)}, a bare client ${floor.toFixed(2)})`
  }
  const cpu = `${cpuMs.toFixed(2)} ms of CPU a request (a bare client ${bareCpuMs.toFixed(2)})`
  return `${atOnce} at once, ${served.length} requests of two calls, ${name}: ${toLine(0.5)}, ${toLine(0.99)}, ${cpu}`
}

/** When the last draft would end if nothing but the model server took time. Calls take their turn in the same order. */
function toIdealMs(latency: Latency, ideas: number, drafter: { triageBatch: number }): number {
  const next = createLatencies(latency)
  const slots = Array.from({ length: ideasAtOnce }, () => 0)
  const batches = Array.from({ length: Math.ceil(ideas / drafter.triageBatch) }, (_, index) => ({
    readyAt: 0,
    drafts: Math.min(drafter.triageBatch, ideas - index * drafter.triageBatch),
  }))
  const take = (readyAt: number): number => {
    const slot = slots.indexOf(Math.min(...slots))
    const endsAt = Math.max(slots[slot] ?? 0, readyAt) + next()
    slots[slot] = endsAt
    return endsAt
  }
  const triaged = batches.map(({ drafts }) => ({ drafts, readyAt: take(0) }))
  for (const { drafts, readyAt } of triaged.toSorted((a, b) => a.readyAt - b.readyAt)) {
    for (let index = 0; index < drafts; index++) take(readyAt)
  }
  return Math.max(...slots)
}

async function measureSchedule(name: string, latency: Latency): Promise<string> {
  const drafter = createDrafter(ideasAtOnce)
  await upstream.reset(latency)
  const { wallMs, firstItemMs } = await run(drafter, 100)
  const ideal = toIdealMs(latency, 100, drafter)
  return `100 ideas, ${name}: ${wallMs.toFixed(0)} ms, ideal ${ideal.toFixed(0)} ms, ratio ${(wallMs / ideal).toFixed(3)}; first item after ${firstItemMs.toFixed(0)} ms`
}

async function measureMemory(ideas: number): Promise<string> {
  await upstream.reset({ medianMs: 5, sigma: 0 })
  const drafter = createDrafter(ideasAtOnce)
  await run(drafter, 100)
  globalThis.gc?.()
  const before = process.memoryUsage()
  let most = before.heapUsed
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed)
  }, 20)
  const { wallMs } = await run(drafter, ideas)
  clearInterval(timer)
  globalThis.gc?.()
  const after = process.memoryUsage()
  const toMib = (bytes: number) => (bytes / 1024 / 1024).toFixed(0)
  return `${ideas} ideas in one request at 5 ms a call: ${(wallMs / 1000).toFixed(1)} s, heap +${toMib(most - before.heapUsed)} MiB at most, +${toMib(after.heapUsed - before.heapUsed)} MiB after, RSS ${toMib(after.rss)} MiB`
}

for (const measure of [
  () => measureAdded('200 ms a call', even, 1, 60),
  () => measureAdded('200 ms a call', even, 50, 1_000),
  () => measureAdded('long-tailed', longTailed, 50, 1_000),
  () => measureSchedule('200 ms a call', even),
  () => measureSchedule('long-tailed around 200 ms', longTailed),
  () => measureMemory(2_000),
]) {
  process.stdout.write(`${await measure()}\n`)
}
await upstream.close()
