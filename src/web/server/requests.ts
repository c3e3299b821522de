// The requests that the page sends, with time limits, and every failure as a ServerProblem.
import type { DraftEvent } from '../../architect/draft-request.ts'
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { WorkType } from '../../backlog/work-type.ts'
import { askForKey, readKey } from '../state/api-key.ts'
import type { RequestContext } from '../state/context-form.ts'
import { createMessageReader } from './read-message.ts'
import { isBacklogItem, isDraftEvent, isRecord, isText, isTextList, readJson } from './read-shapes.ts'
import { readProblem, type ServerProblem, toServerProblem } from './server-problem.ts'

/** Silence after which a stream is taken for dead, in milliseconds; a living server gives a sign every 15 seconds. */
export const longestSilence = 45_000
/** Time for an answer that comes in one piece, in milliseconds. */
const longestAnswer = 90_000

export interface DraftCall {
  readonly ideas: string | readonly string[]
  readonly types?: Readonly<Record<string, WorkType>>
  readonly context: RequestContext
  readonly signal: AbortSignal
}

/**
 * Drafts, and hands on the events of each piece of the stream as they arrive.
 * @throws ServerProblem; the signal's reason when it aborts.
 */
export function streamDraft(call: DraftCall, onEvents: (events: DraftEvent[]) => void): Promise<void> {
  return withKey(() => streamOnce(call, onEvents))
}

/** Does the work; where the server wants a key, asks the person for it and does the work again. */
async function withKey<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    const sent = readKey()
    try {
      return await work()
    } catch (error) {
      const wantsKey = isProblem(error) && error.status === 401
      if (!wantsKey || !(await askForKey(sent))) throw error
    }
  }
}

async function streamOnce(call: DraftCall, onEvents: (events: DraftEvent[]) => void): Promise<void> {
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), longestSilence)
  const signal = AbortSignal.any([call.signal, silence.signal])
  let done = false
  try {
    const body = { ideas: call.ideas, context: call.context, options: { types: call.types ?? {} } }
    const response = await send('/v1/items', body, 'text/event-stream', signal)
    if (response.body === null) throw toServerProblem('unreadable')
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    const readMessages = createMessageReader()
    for (;;) {
      const { value, done: ended } = await reader.read()
      if (ended) break
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(), longestSilence)
      const events = readMessages(value).flatMap(({ event, data }) => toEvent(event, data))
      done ||= events.some(({ event }) => event === 'done')
      if (events.length > 0) onEvents(events)
    }
  } catch (error) {
    throw toProblem(error, call.signal, silence.signal.aborted ? 'silent' : 'broken')
  } finally {
    clearTimeout(timer)
  }
  if (!done) throw toServerProblem('broken')
}

function toEvent(event: string, data: string): DraftEvent[] {
  if (event === 'error') throw readProblem(500, data)
  const value = readJson(data)
  if (value === undefined) throw toServerProblem('unreadable')
  return isDraftEvent(value) ? [value] : []
}

function toProblem(error: unknown, signal: AbortSignal, kind: 'silent' | 'broken' | 'offline'): unknown {
  if (signal.aborted) return signal.reason
  return isProblem(error) ? error : toServerProblem(kind)
}

function isProblem(error: unknown): error is ServerProblem {
  return error instanceof Error && error.name === 'ServerProblem'
}

async function send(path: string, body: unknown, accept: string, signal: AbortSignal): Promise<Response> {
  let response: Response
  const key = readKey()
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: accept,
        ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      signal,
    })
  } catch (error) {
    if (signal.aborted) throw error
    throw toServerProblem('offline')
  }
  if (response.ok) return response
  throw readProblem(response.status, await response.text().catch(() => ''))
}

function ask(path: string, body: unknown): Promise<{ response: Response; text: string }> {
  return withKey(() => askOnce(path, body))
}

async function askOnce(path: string, body: unknown): Promise<{ response: Response; text: string }> {
  const signal = AbortSignal.timeout(longestAnswer)
  try {
    const response = await send(path, body, 'application/json', signal)
    return { response, text: await response.text() }
  } catch (error) {
    throw isProblem(error) ? error : toServerProblem(signal.aborted ? 'silent' : 'broken')
  }
}

export interface ItemChange {
  readonly type?: WorkType
  readonly answers?: readonly { readonly question: string; readonly answer: string }[]
  readonly instruction?: string
  readonly locked?: readonly string[]
}

/** One item again. @throws ServerProblem */
export async function reviseItem(
  item: BacklogItem,
  change: ItemChange,
  context: RequestContext,
): Promise<BacklogItem> {
  const { text } = await ask('/v1/items/revise', { item, change, context })
  const answer = readJson(text)
  if (isRecord(answer) && isBacklogItem(answer['item'])) return answer['item']
  throw toServerProblem('unreadable')
}

/** A file made of items. */
export interface ExportFile {
  readonly filename: string
  readonly mediaType: string
  readonly body: string
  readonly warnings: readonly string[]
}

/** The items in a format of the API. @throws ServerProblem */
export async function exportItems(items: readonly BacklogItem[], format: string): Promise<ExportFile> {
  const { response, text } = await ask(`/v1/items/export?format=${encodeURIComponent(format)}`, { items })
  const raw = toRawFile(response, text)
  if (raw !== null) return raw
  const answer = readJson(text)
  if (!isRecord(answer)) throw toServerProblem('unreadable')
  const { filename, mediaType, body, warnings } = answer
  if (isText(filename) && isText(mediaType) && isText(body) && isTextList(warnings)) {
    return { filename, mediaType, body, warnings }
  }
  throw toServerProblem('unreadable')
}

/** A format that is JSON itself comes as the file, not as an answer about it; null for the latter. */
function toRawFile(response: Response, body: string): ExportFile | null {
  const filename = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1]
  if (filename === undefined) return null
  const count = Number(response.headers.get('X-Export-Warnings') ?? 0)
  const warnings =
    count > 0 ? [`${count} ${count === 1 ? 'thing' : 'things'} did not fit and was left out.`] : []
  return { filename, mediaType: response.headers.get('Content-Type') ?? 'text/plain', body, warnings }
}
