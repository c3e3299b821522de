// The main job on the embedded drafter, measured from outside the process: start, speed, growth and memory.
import { toIdeaLines } from './idea-lines.ts'
import { type ServedProcess, startService } from './served-process.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const round = (value: number, digits = 1) => value.toFixed(digits)

async function draft(
  service: ServedProcess,
  ideas: string | readonly string[],
): Promise<{ ms: number; items: number }> {
  const started = performance.now()
  const response = await fetch(`${service.url}/v1/items`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ideas }),
  })
  const answer: unknown = await response.json()
  const items = typeof answer === 'object' && answer !== null && 'items' in answer ? answer.items : null
  if (!Array.isArray(items))
    throw new Error(`No items: ${response.status} ${JSON.stringify(answer).slice(0, 300)}`)
  return { ms: performance.now() - started, items: items.length }
}

/** The value below which the share `at` of the values lies. */
function toQuantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN
}

async function measureStart(runs: number): Promise<void> {
  const listening: number[] = []
  const first: number[] = []
  const whole: number[] = []
  for (let run = 0; run < runs; run++) {
    const service = await startService()
    const { ms } = await draft(service, 'let hosts export the guest list')
    listening.push(service.listeningMs)
    first.push(ms)
    whole.push(service.listeningMs + ms)
    await service.stop()
  }
  const median = (values: readonly number[]) => round(toQuantile(values, 0.5), 0)
  say(
    `process start to first answer   ${median(whole)} ms (listening after ${median(listening)} ms, first item ${median(first)} ms later; median of ${runs})`,
  )
}

async function measureSingles(service: ServedProcess, count: number): Promise<void> {
  const times: number[] = []
  for (const line of toIdeaLines(count)) times.push((await draft(service, [line])).ms)
  const settled = times.slice(100)
  say(
    `one idea a request              p50 ${round(toQuantile(settled, 0.5), 2)} ms, p99 ${round(toQuantile(settled, 0.99), 2)} ms over HTTP (${settled.length} requests)`,
  )
}

async function measureMany(service: ServedProcess, count: number): Promise<number> {
  const { ms, items } = await draft(
    service,
    toIdeaLines(count)
      .map((line) => `- ${line}`)
      .join('\n'),
  )
  say(
    `${String(count).padStart(6)} ideas in one request    ${round(ms, 0)} ms, ${round(items / (ms / 1000), 0)} ideas a second, memory ${round(service.memory() ?? Number.NaN, 0)} MiB`,
  )
  return ms
}

await measureStart(5)
const service = await startService({
  MAX_IDEAS: '20000',
  MAX_BODY_BYTES: '16777216',
  REQUEST_DEADLINE_MS: '600000',
})
try {
  await measureSingles(service, 1_100)
  await measureMany(service, 100)
  const thousand = await measureMany(service, 1_000)
  const tenThousand = await measureMany(service, 10_000)
  say(`growth from 1,000 to 10,000     ${round(tenThousand / thousand)} times (10 is linear)`)
} finally {
  await service.stop()
}
