// Holds 200 clients on one service for a minute, kills its model server in the middle, and says what became of them.
// Run: npm run bench -- --load, or node bench/load.ts [SECONDS]. Exits with 1 when a promise was broken.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type Outcome, pause, runClients } from './load-parts/clients.ts'
import { checkOutcomes, type Phase, toPhaseLine, toRecoveryMs, toTimesLine } from './load-parts/report.ts'
import { startService } from './served-process.ts'

const clients = 200
const seconds = Number(process.argv[2] ?? 60)
/** The model server is gone between these shares of the run. */
const outage = { from: 1 / 3, to: 1 / 2 }
/** Memory counts from here on: caches have been filled and code compiled. */
const settledShare = 2 / 3
/** The heap may grow to this, in MiB: left to itself, the engine cleans up late, and a leak could not be told from that. */
const heap = 256
/** More than this, in MiB, from two thirds of the run to its end is growth. */
const mostGrowth = 60

const say = (line: string) => process.stdout.write(`${line}\n`)

async function startModel(port = 0): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'load-parts/model-server.ts'), String(port)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [line] = await once(child.stdout, 'data')
  return { child, port: Number(String(line).trim()) }
}

async function stopModel({ child }: { child: ChildProcess }): Promise<void> {
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

let model = await startModel()
const noLimits = {
  RATE_LIMIT_REQUESTS_PER_MINUTE: '0',
  RATE_LIMIT_TOKENS_PER_MINUTE: '0',
  TOKENS_PER_DAY: '0',
  DAILY_TOKEN_BUDGET: '0',
  MAX_CONCURRENT_REQUESTS: '0',
}
const withModel = {
  OPENAI_BASE_URL: `http://127.0.0.1:${model.port}/v1`,
  MODEL: 'load',
  UPSTREAM_CONCURRENCY: '400',
}

/** Keeps a process to one core where the system can. */
function pin(pid: number): boolean {
  return spawnSync('taskset', ['-cp', '0', String(pid)], { stdio: 'ignore' }).status === 0
}

async function holdClients(): Promise<string[]> {
  const NODE_OPTIONS = `--max-old-space-size=${heap}`
  const service = await startService({ ...withModel, ...noLimits, NODE_OPTIONS })
  const pinned = pin(service.pid)
  const startedAt = Date.now()
  const ms = seconds * 1_000
  const outcomes: Outcome[] = []
  const memories: { at: number; mib: number }[] = []
  const watch = setInterval(() => {
    const mib = service.memory()
    if (mib !== null) memories.push({ at: Date.now() - startedAt, mib })
  }, 500)
  const load = runClients({
    url: service.url,
    clients,
    startedAt,
    until: startedAt + ms,
    note: (outcome) => outcomes.push(outcome),
  })
  await pause(ms * outage.from)
  await stopModel(model)
  await pause(ms * (outage.to - outage.from))
  model = await startModel(model.port)
  const backAt = Date.now() - startedAt
  await load
  clearInterval(watch)
  const cpuSeconds = service.cpuSeconds()
  await service.stop()

  say(`${clients} clients for ${seconds} s, the service ${pinned ? 'on one core' : 'not pinned to a core'}`)
  const phases: Phase[] = [
    { name: 'model up  ', from: 0, to: ms * outage.from },
    { name: 'model gone', from: ms * outage.from, to: backAt },
    { name: 'model back', from: backAt, to: ms },
  ]
  for (const phase of phases) say(toPhaseLine(phase, outcomes))
  for (const kind of ['json', 'events', 'again'] as const) say(toTimesLine(kind, outcomes))
  const recovery = toRecoveryMs(outcomes, backAt)
  say(`the model drafts again for every request that began later than ${recovery ?? 0} ms after it came back`)
  if (cpuSeconds !== null) say(`CPU ${cpuSeconds.toFixed(1)} s of ${seconds} s`)
  return [
    ...checkOutcomes(outcomes),
    ...checkMemory(memories, ms),
    ...checkRecovery(outcomes, recovery, ms - backAt),
  ]
}

function checkMemory(memories: readonly { at: number; mib: number }[], ms: number): string[] {
  const mean = (from: number, to: number) => {
    const inside = memories.filter(({ at }) => at >= from && at < to).map(({ mib }) => mib)
    return inside.length === 0 ? 0 : inside.reduce((sum, mib) => sum + mib, 0) / inside.length
  }
  const [first] = memories
  const peak = Math.max(0, ...memories.map(({ mib }) => mib))
  const middle = mean(ms * (settledShare - 0.1), ms * (settledShare + 0.1))
  const end = mean(ms * 0.85, ms)
  const growth = end - middle
  say(
    `memory with a heap of ${heap} MiB: ${first?.mib.toFixed(0) ?? '-'} MiB at the start, ${middle.toFixed(0)} after two thirds, ${end.toFixed(0)} at the end ` +
      `(${growth >= 0 ? '+' : ''}${growth.toFixed(0)}), peak ${peak.toFixed(0)}`,
  )
  return growth > mostGrowth ? [`memory grew by ${growth.toFixed(0)} MiB`] : []
}

function checkRecovery(outcomes: readonly Outcome[], recovery: number | null, leftMs: number): string[] {
  const fallbackItems = outcomes.reduce((sum, { degraded }) => sum + degraded, 0)
  return [
    ...(fallbackItems === 0 ? ['the fallback never stood in'] : []),
    ...((recovery ?? 0) > leftMs * 0.9 ? ['the model did not come back into use'] : []),
  ]
}

/** A service with its limits on: who asks too often is told so, and how long to wait. */
async function holdLimits(): Promise<string[]> {
  const service = await startService({
    ...withModel,
    RATE_LIMIT_REQUESTS_PER_MINUTE: '300',
    MAX_CONCURRENT_REQUESTS: '100',
  })
  const startedAt = Date.now()
  const outcomes: Outcome[] = []
  const until = startedAt + 8_000
  await runClients({ url: service.url, clients, startedAt, until, note: (outcome) => outcomes.push(outcome) })
  await service.stop()
  say(toPhaseLine({ name: 'limits on (300 a minute, 100 at once)', from: 0, to: 8_000 }, outcomes))
  const done = outcomes.filter(({ status }) => status === 200 || status === 499).length
  // A request that is sent twice counts twice.
  const isHeld = done <= 300 && outcomes.some(({ status }) => status === 429)
  return [...checkOutcomes(outcomes), ...(isHeld ? [] : [`${done} requests got through a limit of 300`])]
}

/** A service that is told to stop while clients wait: what runs may end, nothing hangs. */
async function stopUnderLoad(): Promise<string[]> {
  const service = await startService({ ...withModel, ...noLimits })
  const startedAt = Date.now()
  const outcomes: Outcome[] = []
  const load = runClients({
    url: service.url,
    clients: 50,
    startedAt,
    until: startedAt + 2_000,
    note: (outcome) => outcomes.push(outcome),
  })
  await pause(1_500)
  const toldAt = Date.now()
  await service.stop()
  const stopMs = Date.now() - toldAt
  await load
  const running = outcomes.filter(({ kind, at, ms }) => {
    return (kind === 'json' || kind === 'events') && at < 1_450 && at + ms > 1_500
  })
  const broken = running.filter(({ status, error }) => status === 0 || error !== null)
  say(
    `told to stop with ${running.length} requests running: ${running.length - broken.length} ended, gone after ${stopMs} ms`,
  )
  return [
    ...(broken.length > 0 ? [`${broken.length} running requests were cut: ${broken[0]?.error ?? ''}`] : []),
    ...(stopMs > 12_500 ? [`it took ${stopMs} ms to stop`] : []),
  ]
}

const broken = [...(await holdClients()), ...(await holdLimits()), ...(await stopUnderLoad())]
await stopModel(model)
for (const sentence of broken) say(`BROKEN: ${sentence}`)
if (broken.length > 0) process.exitCode = 1
else say('Every promise was kept.')
