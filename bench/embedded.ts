// The main job on the embedded drafter: start, speed on one core, growth, memory and size, each with what it is measured against.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { draftItems } from '../src/architect/draft-items.ts'
import { DraftRequestSchema } from '../src/architect/draft-request.ts'
import { createEmbeddedDrafter } from '../src/drafters/embedded/embedded-drafter.ts'
import { readSize } from '../src/drafters/embedded/size.ts'
import { measureBundle } from './bundle-size.ts'
import { toIdeaLines } from './idea-lines.ts'
import { type ServedProcess, startService } from './served-process.ts'

const say = (name: string, words: string) => process.stdout.write(`${name.padEnd(24)}${words}\n`)
const round = (value: number, digits = 0) => value.toFixed(digits)
const toList = (count: number) =>
  toIdeaLines(count)
    .map((line) => `- ${line}`)
    .join('\n')

/** The value below which the share `at` of the values lies. */
function toQuantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN
}

interface Answered {
  readonly ms: number
  readonly items: number
  /** Length of the answer in MiB. */
  readonly length: number
}

async function draft(service: ServedProcess, ideas: string | readonly string[]): Promise<Answered> {
  const started = performance.now()
  const response = await fetch(`${service.url}/v1/items`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ideas }),
  })
  const text = await response.text()
  const ms = performance.now() - started
  const answer: unknown = JSON.parse(text)
  const items = typeof answer === 'object' && answer !== null && 'items' in answer ? answer.items : null
  if (!Array.isArray(items)) throw new Error(`No items: ${response.status} ${text.slice(0, 300)}`)
  return { ms, items: items.length, length: text.length / 2 ** 20 }
}

/** Milliseconds until a Node process that does nothing but serve has answered: the floor under any start. */
async function measureBareStart(): Promise<number> {
  const code = `const server = require('node:http').createServer((_, answer) => answer.end('ok'))
    server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)))`
  const started = performance.now()
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = await once(child.stdout, 'data')
  await (await fetch(`http://127.0.0.1:${String(port)}/`)).text()
  const ms = performance.now() - started
  child.kill()
  await once(child, 'exit')
  return ms
}

async function measureStart(runs: number): Promise<void> {
  const [listening, first, second, bare]: number[][] = [[], [], [], []]
  for (let run = 0; run < runs; run++) {
    bare?.push(await measureBareStart())
    const service = await startService()
    listening?.push(service.listeningMs)
    first?.push((await draft(service, 'let hosts export the guest list')).ms)
    second?.push((await draft(service, 'search in the price list by name')).ms)
    await service.stop()
  }
  const middle = (values: readonly number[] = []) => toQuantile(values, 0.5)
  const whole = middle(listening) + middle(first)
  say(
    'process start',
    `${round(whole)} ms to the first item, ${round(whole / middle(bare), 1)} times a bare Node server`,
  )
  say('', `listening after ${round(middle(listening))} ms; median of ${runs}`)
  say(
    'first item',
    `${round(middle(first))} ms after listening, ${round(middle(first) / middle(second), 1)} times the second`,
  )
}

/** Ideas a second of CPU time of this thread alone, in this process: no HTTP, no JSON. */
async function measureCore(count: number): Promise<void> {
  const request = DraftRequestSchema.parse({ ideas: toList(count) })
  const drafter = createEmbeddedDrafter()
  const deps = { drafter, readSize, telemetry: { record: () => {} }, today: '2026-03-04', maxIdeas: count }
  const run = async () => {
    const call = { signal: new AbortController().signal, deadline: Date.now() + 600_000, requestId: 'bench' }
    const before = process.threadCpuUsage()
    let items = 0
    for await (const event of draftItems(request, deps, {
      ...call,
      tenant: 'bench',
      cache: 'bypass',
      language: null,
    }))
      if (event.event === 'item') items += 1
    const { user, system } = process.threadCpuUsage(before)
    return items / ((user + system) / 1e6)
  }
  const cold = await run()
  const warm = Math.max(await run(), await run(), await run())
  say(
    'one core',
    `${round(warm)} ideas a second of CPU time once warm, ${round(warm / cold, 1)} times the first ${count} of a process`,
  )
}

async function measureSingles(service: ServedProcess, count: number): Promise<void> {
  const times: number[] = []
  for (const line of toIdeaLines(count)) times.push((await draft(service, [line])).ms)
  const settled = times.slice(100)
  const [half, most] = [toQuantile(settled, 0.5), toQuantile(settled, 0.99)]
  say(
    'one idea a request',
    `p50 ${round(half, 2)} ms, p99 ${round(most, 2)} ms over HTTP: ratio ${round(most / half, 1)}`,
  )
}

async function measureMany(service: ServedProcess, counts: readonly number[]): Promise<void> {
  const start = service.memory() ?? Number.NaN
  const speeds: number[] = []
  for (const count of counts) {
    const { ms, items, length } = await draft(service, toList(count))
    speeds.push(items / (ms / 1_000))
    const peak = service.peakMemory() ?? Number.NaN
    say(
      `${String(count).padStart(6)} in one request`,
      `${round(ms)} ms, ${round(speeds.at(-1) ?? 0)} ideas a second; memory at most ${round(peak)} MiB, ${round(peak / start, 1)} times the ${round(start)} before; answer ${round(length, 1)} MiB`,
    )
  }
  say(
    'growth',
    `${round((speeds.at(-1) ?? 0) / (speeds.at(-2) ?? 1), 2)} times as many ideas a second for ${counts.at(-1)} as for ${counts.at(-2)} (1 is linear)`,
  )
}

async function measureSize(): Promise<void> {
  const { minified, gzip } = await measureBundle([
    'drafters/embedded/embedded-drafter.ts',
    'drafters/embedded/size.ts',
  ])
  say('size', `${round(gzip)} KiB gzip, bundled and minified (${round(minified)} KiB plain), zod aside`)
}

await measureStart(5)
await measureCore(1_000)
const service = await startService({
  MAX_IDEAS: '20000',
  MAX_BODY_BYTES: '16777216',
  REQUEST_DEADLINE_MS: '600000',
  RATE_LIMIT_REQUESTS_PER_MINUTE: '0',
})
try {
  await measureSingles(service, 600)
  await measureMany(service, [100, 1_000, 10_000])
} finally {
  await service.stop()
}
await measureSize()
