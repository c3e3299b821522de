// The clients of the load bench: each sends one request after the other, of several kinds, and notes what came.
import * as z from 'zod'
import { toIdeaLines } from '../idea-lines.ts'

/** `leave`: the client goes before the answer is there. `again`: a request that was sent before, with its key. */
export type Kind = 'json' | 'events' | 'again' | 'leave'

export interface Outcome {
  readonly kind: Kind
  /** Milliseconds since the start of the run, of the request's beginning. */
  readonly at: number
  readonly ms: number
  /** 0 when there was no answer: `error` says why. */
  readonly status: number
  readonly items: number
  readonly degraded: number
  readonly failures: number
  readonly error: string | null
}

const ItemSchema = z.looseObject({ provenance: z.looseObject({ degraded: z.string().nullable() }) })
const AnswerSchema = z.looseObject({ items: z.array(ItemSchema), failures: z.array(z.unknown()) })
const EventSchema = z.looseObject({ event: z.string(), item: ItemSchema.optional() })

/** No answer takes longer than the deadline of a request, and some more. */
const hungMs = 75_000
const lines = toIdeaLines(5_000)

export interface LoadOptions {
  readonly url: string
  readonly clients: number
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly until: number
  readonly note: (outcome: Outcome) => void
}

/** Resolves once every client has had its last answer. */
export async function runClients(options: LoadOptions): Promise<void> {
  await Promise.all(Array.from({ length: options.clients }, (_, client) => runClient(client, options)))
}

async function runClient(client: number, { url, startedAt, until, note }: LoadOptions): Promise<void> {
  for (let turn = 0; Date.now() < until; turn++) {
    const begin = Date.now()
    const kind = toKind(client + turn * 7)
    const outcome = await send(url, kind, client, turn).catch((error: unknown) => ({
      ...nothing,
      error: toReason(error),
    }))
    const ms = Date.now() - begin
    note({ kind, at: begin - startedAt, ms, ...outcome })
    // One that was refused waits as it was told to, a second at most here.
    if (outcome.status === 429 || outcome.status === 503) await pause(1_000)
  }
}

type Answered = Omit<Outcome, 'kind' | 'at' | 'ms'>
const nothing: Answered = { status: 0, items: 0, degraded: 0, failures: 0, error: null }

/** Of twenty requests four are read as events, two are sent a second time, one is left alone. */
function toKind(number: number): Kind {
  const place = number % 20
  if (place < 4) return 'events'
  if (place < 6) return 'again'
  return place === 6 ? 'leave' : 'json'
}

async function send(url: string, kind: Kind, client: number, turn: number): Promise<Answered> {
  const number = client * 1_009 + turn * 31
  const ideas = Array.from({ length: 1 + (number % 5) }, (_, at) => {
    return `${lines[(number + at * 13) % lines.length]} in branch ${client}-${turn - (turn % 3)}`
  })
  const body = JSON.stringify({ ideas, options: { cache: turn % 2 === 0 ? 'bypass' : 'use' } })
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    Accept: kind === 'events' ? 'text/event-stream' : 'application/json',
  }
  if (kind === 'again') headers['Idempotency-Key'] = `load-${client}-${turn}`
  const left = AbortSignal.timeout(kind === 'leave' ? 50 + (number % 300) : hungMs)
  const ask = () => fetch(`${url}/v1/items`, { method: 'POST', headers, body, signal: left })
  if (kind === 'leave') return leave(ask)
  if (kind === 'again') await (await ask()).text()
  return readAnswer(await ask(), kind)
}

async function leave(ask: () => Promise<Response>): Promise<Answered> {
  try {
    const response = await ask()
    await response.text()
    return { ...nothing, status: response.status }
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return { ...nothing, status: 499 }
    throw error
  }
}

async function readAnswer(response: Response, kind: Kind): Promise<Answered> {
  const text = await response.text()
  const { status } = response
  if (status !== 200) {
    const isTold = (status !== 429 && status !== 503) || response.headers.has('Retry-After')
    return { ...nothing, status, error: isTold ? null : `${status} without Retry-After` }
  }
  return kind === 'events' ? readEvents(text) : readJson(text)
}

function readJson(text: string): Answered {
  const { items, failures } = AnswerSchema.parse(JSON.parse(text))
  const degraded = items.filter(({ provenance }) => provenance.degraded !== null).length
  return { ...nothing, status: 200, items: items.length, degraded, failures: failures.length }
}

function readEvents(text: string): Answered {
  const data = text.match(/(?<=^data: ).*$/gmu) ?? []
  const events = data.map((line) => EventSchema.parse(JSON.parse(line)))
  const items = events.flatMap(({ item }) => (item === undefined ? [] : [item]))
  const degraded = items.filter(({ provenance }) => provenance.degraded !== null).length
  const failures = events.filter(({ event }) => event === 'failure').length
  const error = events.at(-1)?.event === 'done' ? null : 'a stream without its end'
  return { status: 200, items: items.length, degraded, failures, error }
}

function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? error.cause : error
  return 'code' in cause ? String(cause.code) : `${cause.name}: ${cause.message.slice(0, 80)}`
}

/** Waits for so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
