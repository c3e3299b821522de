import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { noUsage } from '../../src/architect/usage.ts'
import { type Result, toMeanMetric } from '../measurement.ts'
import type { RunReport } from '../report/run-report.ts'
import { judgeSuite } from '../verdict.ts'
import { toUploadLine, type UploadCounts, uploadRun } from './upload-langfuse.ts'
import { toUploadPlan } from './upload-plan.ts'

interface Manner {
  /** Status for a path; 200 where it says nothing. */
  readonly toStatus?: (path: string, count: number) => number | null
  /** Scores with these names are refused. */
  readonly refusedScore?: string
  /** Takes requests and never answers. */
  readonly isHanging?: boolean
}

interface Seen {
  readonly path: string
  readonly authorization: string
  readonly body: unknown
}

let manner: Manner = {}
let seen: Seen[] = []
let baseUrl = ''
let close: () => Promise<void> = async () => {}

const BatchSchema = z.object({
  batch: z.array(z.object({ id: z.string(), body: z.looseObject({ name: z.string() }) })),
})

beforeEach(async () => {
  manner = {}
  seen = []
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    const path = request.url ?? ''
    seen.push({ path, authorization: request.headers.authorization ?? '', body })
    if (manner.isHanging === true) return
    const status = manner.toStatus?.(path, seen.length) ?? 200
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(status === 200 ? toAnswer(path, body) : { message: 'no, secret-words' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = z.custom<AddressInfo>().parse(server.address())
  baseUrl = `http://127.0.0.1:${port}`
  close = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
})

afterEach(() => close())

function toAnswer(path: string, body: unknown): unknown {
  const now = '2026-01-15T00:00:00.000Z'
  if (path.endsWith('/ingestion')) {
    const ids = BatchSchema.parse(body).batch
    const refused = ids.filter((one) => one.body.name === manner.refusedScore)
    return {
      successes: ids.filter((one) => !refused.includes(one)).map(({ id }) => ({ id, status: 201 })),
      errors: refused.map(({ id }) => ({ id, status: 400 })),
    }
  }
  if (path.endsWith('/dataset-run-items'))
    return { id: 'x', datasetRunId: 'run-1', createdAt: now, updatedAt: now }
  return { id: 'x', name: 'x', createdAt: now, updatedAt: now }
}

function toResult(number: number): Result {
  return {
    suite: 'split',
    id: `sp-${number}`,
    hash: 'abcd1234',
    tier: 'must',
    why: 'a test of the upload',
    input: `text ${number}`,
    repeat: 0,
    passed: number % 2 === 0,
    numbers: { matched: number, exact: 1 },
    labels: {},
    expected: 'one idea',
    actual: 'one idea',
    misses: [],
    breaches: [],
    usage: noUsage,
    ms: 3,
    error: null,
  }
}

function toReport(count: number): RunReport {
  const suite = judgeSuite({
    suite: 'split',
    title: 'Splitting',
    metrics: [toMeanMetric('exact', { id: 'split.exact', label: 'Exact', unit: 'share', better: 'higher' })],
    results: Array.from({ length: count }, (_, index) => toResult(index)),
    baseline: null,
    needsBaseline: false,
    isFiltered: false,
    isAccepting: false,
    subject: { name: 'test', isDeterministic: true },
  })
  return {
    startedAt: '2026-01-15T00:00:00.000Z',
    seconds: 1,
    subjects: [
      {
        subject: 'test',
        mode: 'live',
        model: null,
        prompts: [],
        repeats: 1,
        suites: [suite],
        notes: [],
        calibration: null,
        prices: null,
      },
    ],
    skipped: [],
    passed: true,
  }
}

function upload(count: number, deadlineMs?: number): Promise<UploadCounts> {
  return uploadRun(toReport(count), { baseUrl, publicKey: 'pk-test', secretKey: 'sk-test' }, deadlineMs)
}

const of = (path: string) => seen.filter((one) => one.path.includes(path))

describe('uploadRun', () => {
  it('sends every item, trace and score, and says how many were taken', async () => {
    const counts = await upload(120)
    const scores = 120 * 3 + 1
    expect(counts).toEqual({
      items: { sent: 120, taken: 120 },
      traces: { sent: 120, taken: 120 },
      scores: { sent: scores, taken: scores },
      trouble: null,
    })
    expect(of('/dataset-run-items')).toHaveLength(120)
    const sent = of('/ingestion').flatMap(({ body }) => BatchSchema.parse(body).batch)
    expect(new Set(sent.map(({ id }) => id)).size).toBe(scores)
    expect(sent.filter(({ body }) => body['datasetRunId'] === 'run-1')).toHaveLength(1)
    expect(seen.every(({ authorization }) => authorization === `Basic ${btoa('pk-test:sk-test')}`)).toBe(true)
    expect(toUploadLine(counts, baseUrl)).toContain(`120 items and ${scores} scores`)
  })

  it('gives the same ids to the same report, so that a second upload changes nothing', async () => {
    expect(toUploadPlan(toReport(5))).toEqual(toUploadPlan(toReport(5)))
    const ids = toUploadPlan(toReport(50)).flatMap(({ items }) => items.map(({ traceId }) => traceId))
    expect(new Set(ids).size).toBe(50)
    expect(ids.every((id) => /^[0-9a-f]{32}$/u.test(id))).toBe(true)
  })

  it('counts scores that are refused inside of a batch that is taken', async () => {
    manner = { refusedScore: 'exact' }
    const { scores, trouble } = await upload(10)
    expect(scores).toEqual({ sent: 31, taken: 21 })
    expect(trouble).toBe('a score was refused with 400')
  })

  it('counts items that are refused, and keeps what a server wrote to itself', async () => {
    manner = { toStatus: (path) => (path.includes('/dataset-run-items') ? 403 : null) }
    const counts = await upload(20)
    expect(counts.items).toEqual({ sent: 20, taken: 0 })
    expect(counts.traces.taken).toBe(20)
    const line = toUploadLine(counts, baseUrl)
    expect(line).toMatch(/only 0 of 20 items.*status 403.*verdict stays/u)
    expect(line).not.toContain('secret-words')
  })

  it('gives up soon on a server that is down, and never throws', async () => {
    await close()
    close = async () => {}
    const counts = await upload(50)
    expect(counts.items).toEqual({ sent: 50, taken: 0 })
    expect(counts.trouble).not.toBeNull()
  }, 20_000)

  it('ends at its deadline', async () => {
    manner = { isHanging: true }
    const start = performance.now()
    const counts = await upload(50, 200)
    expect(performance.now() - start).toBeLessThan(3_000)
    expect(counts).toMatchObject({ items: { sent: 50, taken: 0 }, scores: { sent: 151, taken: 0 } })
    expect(counts.trouble).not.toBeNull()
  })
})
