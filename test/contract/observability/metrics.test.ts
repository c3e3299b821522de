// GET /metrics as a scraper reads it: the form of every line, sums that agree, and counts of what really happened.
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { DraftAnswerSchema } from '../../../src/architect/draft-request.ts'
import { composeApp } from '../../../src/entry/compose.ts'
import { parseConfig } from '../../../src/entry/config.ts'
import { createMetrics } from '../../../src/telemetry/metrics.ts'
import { readProblem, toPost } from '../http-client.ts'
import { startWatchedService, type WatchedService } from './watched-service.ts'

type Ask = (path: string, init?: RequestInit) => Promise<Response>

const open: WatchedService[] = []

afterEach(() => Promise.all(open.splice(0).map((service) => service.close())))

async function startEmbedded(env: Record<string, string> = {}): Promise<Ask> {
  const app = await composeApp(parseConfig({ PORT: '0', ...env }), {
    now: Date.now,
    writeLog: () => {},
    metrics: createMetrics(),
  })
  return async (path, init) => app.fetch(new Request(`http://localhost${path}`, init))
}

async function startWithModel(env: Record<string, string> = {}): Promise<WatchedService> {
  const service = await startWatchedService(env)
  open.push(service)
  return service
}

/** Samples by name and labels, once every line is one of the text format, version 0.0.4. */
async function scrape(ask: Ask): Promise<Map<string, number>> {
  const response = await ask('/metrics')
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const text = await response.text()
  expect(text.endsWith('\n')).toBe(true)
  const types = new Map<string, string>()
  const helped = new Set<string>()
  const samples = new Map<string, number>()
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const help = /^# HELP ([a-z_]\w*) \S.*$/u.exec(line)?.[1]
    const type = /^# TYPE ([a-z_]\w*) (counter|gauge|histogram|summary)$/u.exec(line)
    const sample =
      /^([a-z_]\w*)(?:\{((?:[a-z_]\w*="(?:[^"\\\n]|\\.)*",?)+)\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|NaN|[+-]?Inf)$/u.exec(
        line,
      )
    if (help !== undefined) helped.add(help)
    else if (type !== null) types.set(type[1] ?? '', type[2] ?? '')
    else if (sample !== null) {
      const [, name = '', labels = '', value] = sample
      const family = types.has(name) ? name : name.replace(/_(?:bucket|sum|count)$/u, '')
      expect(types.has(family) && helped.has(family), line).toBe(true)
      expect(samples.has(`${name}{${labels}}`), line).toBe(false)
      samples.set(`${name}{${labels}}`, Number(value))
    } else expect.fail(`no line of the format: ${line}`)
  }
  return samples
}

const sumOf = (samples: Map<string, number>, start: string) =>
  [...samples].reduce((sum, [name, value]) => (name.startsWith(start) ? sum + value : sum), 0)

const ideas = '- export the guest list as CSV\n- bug: total shows NaN after the last line is removed'

describe('the metrics', () => {
  it('count requests before the first look as well as after it', async () => {
    const ask = await startEmbedded()
    await ask('/healthz')
    await ask('/v1/items', toPost({ ideas }))
    const first = await scrape(ask)
    expect(first.get('pba_http_requests_total{route="/healthz",method="GET",status="200"}')).toBe(1)
    expect(first.get('pba_drafts_total{type="bug",drafter="embedded"}')).toBe(1)
    expect(first.get('pba_drafts_total{type="feature",drafter="embedded"}')).toBe(1)
    await ask('/healthz')
    await ask('/v1/items', toPost('{'))
    const second = await scrape(ask)
    expect(second.get('pba_http_requests_total{route="/healthz",method="GET",status="200"}')).toBe(2)
    expect(second.get('pba_http_requests_total{route="/v1/items",method="POST",status="400"}')).toBe(1)
    expect(second.get('pba_http_requests_total{route="/metrics",method="GET",status="200"}')).toBe(1)
    expect(second.get('process_resident_memory_bytes{}')).toBeGreaterThan(1_000_000)
  })

  it('have histograms that add up', async () => {
    const { ask, draft } = await startWithModel()
    for (let at = 0; at < 3; at++) await draft(ideas)
    const samples = await scrape(ask)
    for (const [family, labels] of [
      ['pba_http_request_duration_seconds', 'route="/v1/items",method="POST"'],
      ['pba_model_call_duration_seconds', 'model="draft-model"'],
    ] as const) {
      const buckets = [...samples].filter(
        ([name]) => name.startsWith(`${family}_bucket`) && name.includes(labels),
      )
      const bounds = buckets.map(([name]) =>
        Number(/le="([^"]+)"/u.exec(name)?.[1]?.replace('+Inf', 'Infinity')),
      )
      const counts = buckets.map(([, count]) => count)
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
      expect(counts).toEqual(counts.toSorted((a, b) => a - b))
      const total = samples.get(`${family}_count{${labels}}`)
      expect(counts.at(-1)).toBe(total)
      expect(total).toBeGreaterThanOrEqual(3)
      const sum = samples.get(`${family}_sum{${labels}}`) ?? -1
      expect(sum).toBeGreaterThan(0)
      expect(sum).toBeLessThan(60)
    }
    expect(bucketsOf(samples)).toEqual([0.005, 60])
  })

  it('count a stream when it has ended, and as in flight until then', async () => {
    const ask = await startEmbedded()
    const stream = await ask('/v1/items', toPost({ ideas }, { Accept: 'text/event-stream' }))
    const name = 'pba_http_requests_total{route="/v1/items",method="POST",status="200"}'
    const during = await scrape(ask)
    expect(during.get(name)).toBeUndefined()
    expect(during.get('pba_http_requests_in_flight{}')).toBe(2)
    expect(await stream.text()).toContain('event: done')
    const left = await ask('/v1/items', toPost({ ideas }, { Accept: 'text/event-stream' }))
    await left.body?.cancel()
    const after = await scrape(ask)
    expect(after.get(name)).toBe(2)
    expect(after.get('pba_http_requests_in_flight{}')).toBe(1)
  })

  it('count calls of the model server by outcome, tokens by kind, and what fell back', async () => {
    const { ask, draft, model } = await startWithModel()
    model.fail = { status: 503, words: 'overloaded', times: 1 }
    const answer = DraftAnswerSchema.parse(await (await draft(ideas)).json())
    const samples = await scrape(ask)
    const calls = 'pba_model_calls_total{prompt="triage@1",model="draft-model"'
    expect(samples.get(`${calls},outcome="upstream_unavailable"}`)).toBe(1)
    expect(samples.get(`${calls},outcome="ok"}`)).toBe(1)
    expect(sumOf(samples, 'pba_model_calls_total')).toBe(model.bodies.length)
    const { promptTokens, cachedTokens, completionTokens } = answer.usage
    const tokens = (kind: string) => samples.get(`pba_model_tokens_total{model="draft-model",kind="${kind}"}`)
    expect(tokens('input')).toBe(promptTokens - cachedTokens)
    expect(tokens('input_cached')).toBe(cachedTokens)
    expect(tokens('output')).toBe(completionTokens)
    expect(samples.get('pba_model_breaker_open{}')).toBe(0)

    model.fail = { status: 401, words: 'no', times: 99 }
    await draft(ideas)
    expect((await scrape(ask)).get('pba_fallbacks_total{code="upstream_auth"}')).toBe(2)
  })

  it('count a revision, and failures by code where nothing stands in', async () => {
    const { ask, draft, model } = await startWithModel({ FALLBACK: 'none' })
    const { items } = DraftAnswerSchema.parse(await (await draft('export the guest list')).json())
    const revision = toPost({ item: items[0], change: { instruction: 'shorter' } })
    expect((await ask('/v1/items/revise', revision)).status).toBe(200)
    expect(sumOf(await scrape(ask), 'pba_drafts_total')).toBe(2)
    model.fail = { status: 401, words: 'no', times: 99 }
    expect((await ask('/v1/items/revise', revision)).status).toBe(502)
    await draft(ideas)
    const samples = await scrape(ask)
    expect(samples.get('pba_failures_total{code="upstream_auth"}')).toBe(2)
    expect(sumOf(samples, 'pba_drafts_total')).toBe(2)
  })

  it('have no word of a caller in a label', async () => {
    const ask = await startEmbedded()
    const headers = { 'X-Request-Id': 'REQUESTMARKER', 'User-Agent': 'AGENTMARKER' }
    for (const path of ['/PATHMARKER', '/v1/items/PATHMARKER?q=PATHMARKER', '/problems/PATHMARKER']) {
      await ask(path, { headers })
      await ask(path, { method: 'PROPFIND', headers })
    }
    const { items } = DraftAnswerSchema.parse(await (await ask('/v1/items', toPost({ ideas }))).json())
    const [item] = items
    const provenance = { ...item?.provenance, drafter: 'DRAFTERMARKER', degraded: 'CODEMARKER' }
    const change = { instruction: 'shorter', locked: ['provenance'] }
    expect((await ask('/v1/items/revise', toPost({ item: { ...item, provenance }, change }))).status).toBe(
      200,
    )
    const labels = [...(await scrape(ask)).keys()].join('\n')
    expect(labels).not.toContain('MARKER')
    expect(labels).toContain('route="unknown",method="other"')
    expect(labels).toContain('route="/problems/:code"')
  })

  it('are not there when they are off, or where no process knows the whole; both say why', async () => {
    const off = await startEmbedded({ METRICS: 'off' })
    expect((await readProblem(await off('/metrics'), 404, 'not_found')).detail).toContain('METRICS is off')
    const app = await composeApp(parseConfig({}), { now: Date.now, writeLog: () => {} })
    const elsewhere = await app.fetch(new Request('http://localhost/metrics'))
    expect((await readProblem(elsewhere, 404, 'not_found')).detail).toContain('dashboard')
  })

  it('need an API key where keys are configured', async () => {
    const key = 'pba_0123456789abcdef0123456789abcdef'
    const hash = createHash('sha256').update(key).digest('hex')
    const ask = await startEmbedded({ API_KEYS: `scraper:${hash}` })
    await readProblem(await ask('/metrics'), 401, 'unauthorized')
    await ask('/v1/items', toPost({ ideas }))
    await ask('/nowhere')
    const allowed = await ask('/metrics', { headers: { Authorization: `Bearer ${key}` } })
    expect(allowed.status).toBe(200)
    const text = await allowed.text()
    expect(text).toContain('pba_http_requests_total{route="/v1/items",method="POST",status="401"} 1')
    expect(text).toContain('pba_http_requests_total{route="/metrics",method="GET",status="401"} 1')
    expect(text).toContain('pba_http_requests_total{route="unknown",method="GET",status="401"} 1')
  })
})

/** The first and the last bound below infinity of the request histogram. */
function bucketsOf(samples: Map<string, number>): (number | undefined)[] {
  const bounds = [...samples.keys()]
    .filter(
      (name) => name.startsWith('pba_http_request_duration_seconds_bucket') && name.includes('/v1/items'),
    )
    .map((name) => Number(/le="([^"]+)"/u.exec(name)?.[1]))
    .filter(Number.isFinite)
  return [bounds.at(0), bounds.at(-1)]
}
