// Sends a run to Langfuse as dataset runs with traces and scores, and counts what was taken: nothing is dropped in silence.
import type { LangfuseClient } from '@langfuse/client'
import { createSpanSender } from '../../src/telemetry/send-spans.ts'
import type { RunReport } from '../report/run-report.ts'
import { type PlannedItem, type PlannedRun, type Score, toUploadPlan } from './upload-plan.ts'

export interface LangfuseAccess {
  readonly baseUrl: string
  readonly publicKey: string
  readonly secretKey: string
}

/** What was to be sent and what Langfuse took. */
export interface UploadCounts {
  readonly items: { readonly sent: number; readonly taken: number }
  readonly traces: { readonly sent: number; readonly taken: number }
  readonly scores: { readonly sent: number; readonly taken: number }
  /** The first thing that went wrong, in a few words; null where all was taken. */
  readonly trouble: string | null
}

const atOnce = 8
const scoresABatch = 100
const spansABatch = 50
const bounds = { timeoutInSeconds: 10, maxRetries: 2 } as const
const defaultDeadlineMs = 180_000
/** After so many refusals in a row nobody is there. */
const patience = 5

/**
 * Uploads every suite of the report. It never throws and ends by the deadline: an upload is not what a run is measured by.
 */
export async function uploadRun(
  report: RunReport,
  access: LangfuseAccess,
  deadlineMs = defaultDeadlineMs,
): Promise<UploadCounts> {
  const { LangfuseClient: Client } = await import('@langfuse/client')
  const tally = createTally(AbortSignal.timeout(deadlineMs))
  const client = new Client(access)
  const send = createSpanSender({
    ...access,
    scope: { service: 'product-backlog-architect', name: 'evals', version: '1' },
    fetch: (input, init) => fetch(input, init),
  })
  for (const run of toUploadPlan(report)) await uploadOne(run, { client, send, tally })
  return tally.toCounts()
}

/** One line for the terminal. */
export function toUploadLine({ items, traces, scores, trouble }: UploadCounts, baseUrl: string): string {
  const all = [items, traces, scores].every(({ sent, taken }) => sent === taken)
  if (all) return `Langfuse at ${baseUrl} took ${items.taken} items and ${scores.taken} scores.`
  const lost = (name: string, { sent, taken }: { sent: number; taken: number }) =>
    `${taken} of ${sent} ${name}`
  return `Langfuse at ${baseUrl} took only ${lost('items', items)}, ${lost('traces', traces)} and ${lost('scores', scores)} (${trouble ?? 'no reason given'}). The verdict stays as it is.`
}

interface Way {
  readonly client: LangfuseClient
  readonly send: (spans: readonly string[]) => Promise<boolean>
  readonly tally: Tally
}

async function uploadOne(run: PlannedRun, way: Way): Promise<void> {
  const { client, tally } = way
  tally.expect('items', run.items.length)
  tally.expect('traces', run.items.length)
  tally.expect('scores', run.scores.length + run.items.reduce((sum, { scores }) => sum + scores.length, 0))
  const created = await tally.attempt(() =>
    client.api.datasets.create({ name: run.dataset, description: run.title }, tally.asked),
  )
  if (created === null) return
  await sendSpans(run.items, way)
  const runIds = new Set<string>()
  await inParallel(run.items, async (item) => {
    const runId = await sendItem(item, run, way)
    if (runId !== null) runIds.add(runId)
  })
  const ofItems = run.items.flatMap(({ traceId, scores }) => scores.map((score) => ({ ...score, traceId })))
  const [datasetRunId] = runIds
  const ofRun = datasetRunId === undefined ? [] : run.scores.map((score) => ({ ...score, datasetRunId }))
  await sendScores([...ofItems, ...ofRun], way)
}

async function sendSpans(items: readonly PlannedItem[], { send, tally }: Way): Promise<void> {
  for (let start = 0; start < items.length; start += spansABatch) {
    const spans = items.slice(start, start + spansABatch).map(({ span }) => span)
    const taken = await tally.attempt(async () => {
      if (!(await send(spans))) throw new Error('traces were not taken')
      return spans.length
    })
    tally.take('traces', taken ?? 0)
  }
}

/** The item of the dataset, and its place in the run. Its run's id; null where it was not taken. */
function sendItem(item: PlannedItem, run: PlannedRun, { client, tally }: Way): Promise<string | null> {
  return tally.attempt(async () => {
    const { id, input, expected, metadata, traceId } = item
    const request = { id, datasetName: run.dataset, input, expectedOutput: expected, metadata }
    await client.api.datasetItems.create(request, tally.asked)
    const placed = await client.api.datasetRunItems.create(
      { runName: run.run, runDescription: run.title, metadata: run.metadata, datasetItemId: id, traceId },
      tally.asked,
    )
    tally.take('items', 1)
    return placed.datasetRunId
  })
}

type PlacedScore = Score & ({ readonly traceId: string } | { readonly datasetRunId: string })

/** Langfuse says of each score of a batch whether it took it. */
async function sendScores(scores: readonly PlacedScore[], { client, tally }: Way): Promise<void> {
  const timestamp = new Date().toISOString()
  const batches = Array.from({ length: Math.ceil(scores.length / scoresABatch) }, (_, index) =>
    scores.slice(index * scoresABatch, (index + 1) * scoresABatch),
  )
  await inParallel(batches, async (own) => {
    await tally.attempt(async () => {
      const batch = own.map((body) => ({ id: body.id, type: 'score-create' as const, timestamp, body }))
      const { successes, errors } = await client.api.ingestion.batch({ batch }, tally.asked)
      tally.take('scores', new Set(successes.map(({ id }) => id)).size)
      const [first] = errors
      if (first !== undefined) throw new Error(`a score was refused with ${first.status}`)
    })
  })
}

async function inParallel<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  let next = 0
  const run = async () => {
    for (let at = next++; at < list.length; at = next++) {
      const one = list[at]
      if (one !== undefined) await work(one)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, run))
}

type Kind = 'items' | 'traces' | 'scores'
type Tally = ReturnType<typeof createTally>

/** Counts, keeps the first trouble, and stops asking where nobody answers or the time is over. */
function createTally(deadline: AbortSignal) {
  const sent = { items: 0, traces: 0, scores: 0 }
  const taken = { items: 0, traces: 0, scores: 0 }
  let trouble: string | null = null
  let refused = 0
  return {
    /** Bounds of one request. */
    asked: { ...bounds, abortSignal: deadline },
    expect(kind: Kind, count: number) {
      sent[kind] += count
    },
    take(kind: Kind, count: number) {
      taken[kind] += count
    },
    /** What the work gives; null where it failed or is not tried any more. */
    async attempt<T>(work: () => Promise<T>): Promise<T | null> {
      if (deadline.aborted) trouble ??= 'the time is over'
      if (deadline.aborted || refused >= patience) return null
      try {
        const value = await work()
        refused = 0
        return value
      } catch (error) {
        refused += 1
        trouble ??= toTrouble(error)
        return null
      }
    },
    toCounts: (): UploadCounts => ({
      items: { sent: sent.items, taken: taken.items },
      traces: { sent: sent.traces, taken: taken.traces },
      scores: { sent: sent.scores, taken: taken.scores },
      trouble,
    }),
  }
}

/** A status where there is one: what a server writes into its errors may hold what was sent. */
function toTrouble(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'statusCode' in error) {
    return typeof error.statusCode === 'number' ? `status ${error.statusCode}` : 'it did not answer'
  }
  return error instanceof Error && error.message.length < 80 ? error.message : 'it did not answer'
}
