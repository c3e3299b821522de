// The Worker in its own runtime: what it weighs, how it starts, and the processor time of a request of five ideas.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  bundleWorker,
  serveOnWorkerd,
  type WorkerBundle,
  type WorkerdServer,
} from '../test/contract/workerd-server.ts'
import { toIdeaLines } from './idea-lines.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const ideasARequest = 5
const open = { ALLOW_PUBLIC_WITHOUT_KEYS: 'yes' }
const unlimited = { ...open, RATE_LIMIT_REQUESTS_PER_MINUTE: '0', MAX_CONCURRENT_REQUESTS: '0' }

/** Processor time of a process so far, all its threads, in milliseconds; steps of 10. Linux alone tells it. */
function readCpu(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function readMemory(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

async function draft(url: string, ideas: readonly string[]): Promise<void> {
  const response = await fetch(`${url}/v1/items`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ideas }),
  })
  const answer = await response.text()
  if (response.status !== 200 || !answer.includes('"items":[{'))
    throw new Error(`No items: ${response.status} ${answer.slice(0, 300)}`)
}

/** Requests of different ideas, one after the other. */
async function draftMany(url: string, from: number, to: number): Promise<void> {
  const lines = toIdeaLines(to * ideasARequest)
  for (let at = (from - 1) * ideasARequest; at < lines.length; at += ideasARequest)
    await draft(url, lines.slice(at, at + ideasARequest))
}

function weigh({ folder, script }: WorkerBundle): void {
  const bytes = readFileSync(join(folder, script))
  const packed = gzipSync(bytes, { level: 9 }).length
  say(
    `bundle                     ${kib(bytes.length)} KiB, ${kib(packed)} KiB compressed (limit of our own: 1024)`,
  )
}

const kib = (bytes: number) => (bytes / 1024).toFixed(0)

/** What requests of five ideas cost the runtime, one after the other, from `from` up to and with `to`. */
async function measureRequests(server: WorkerdServer, from: number, to: number) {
  const before = readCpu(server.pid)
  const asked = performance.now()
  await draftMany(server.url, from, to)
  const count = to - from + 1
  return { cpu: (readCpu(server.pid) - before) / count, wall: (performance.now() - asked) / count }
}

/** New runtimes: each starts, and answers its first requests. */
async function measureNew(bundle: WorkerBundle, runs: number): Promise<void> {
  const starts: number[] = []
  const firsts: number[] = []
  const nexts: number[] = []
  for (let run = 0; run < runs; run++) {
    const server = await serveOnWorkerd(bundle, { vars: unlimited })
    starts.push(readCpu(server.pid))
    firsts.push((await measureRequests(server, 1, 1)).cpu)
    nexts.push((await measureRequests(server, 2, 21)).cpu)
    await server.close()
  }
  say(
    `a new runtime              ${median(starts)} ms of processor time until it listens (medians of ${runs})`,
  )
  say(`its first request          ${median(firsts)} ms, each of the next twenty ${median(nexts)} ms`)
}

function median(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(0)
}

async function measureWarm(title: string, bundle: WorkerBundle, vars: Record<string, string>): Promise<void> {
  const server = await serveOnWorkerd(bundle, { vars })
  try {
    await draftMany(server.url, 1, 400)
    const { cpu, wall } = await measureRequests(server, 401, 1_000)
    const memory = `${readMemory(server.pid).toFixed(0)} MiB resident`
    say(`${title.padEnd(26)} ${cpu.toFixed(1)} ms a request, ${wall.toFixed(1)} ms to its answer, ${memory}`)
  } finally {
    await server.close()
  }
}

async function measureLarge(bundle: WorkerBundle, count: number): Promise<void> {
  const server = await serveOnWorkerd(bundle, { vars: unlimited })
  try {
    const before = readCpu(server.pid)
    await draft(server.url, toIdeaLines(count))
    const cpu = (readCpu(server.pid) - before).toFixed(0)
    const title = `${count.toLocaleString('en')} ideas at once`
    say(`${title.padEnd(26)} ${cpu} ms, ${readMemory(server.pid).toFixed(0)} MiB resident`)
  } finally {
    await server.close()
  }
}

async function measureTime(bundle: WorkerBundle): Promise<void> {
  await measureNew(bundle, 5)
  await measureWarm('a warm isolate', bundle, unlimited)
  await measureWarm('the same with limits', bundle, { ...open, RATE_LIMIT_REQUESTS_PER_MINUTE: '1000000' })
  await measureLarge(bundle, 1_000)
  say(
    `Times are processor time of the whole runtime with all its threads (HTTP, garbage collection, Durable Objects),`,
  )
  say(`for requests of ${ideasARequest} ideas; a new runtime is one isolate and the process around it.`)
}

const bundle = await bundleWorker()
try {
  weigh(bundle)
  if (process.platform === 'linux') await measureTime(bundle)
  else say('Processor time is read from /proc, which this system does not have.')
} finally {
  await bundle.remove()
}
