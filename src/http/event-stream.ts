// Answers with server-sent events, at the pace at which the reader takes them.
import { AppError, toAppError } from '../architect/errors.ts'
import type { AppContext } from './app-env.ts'
import { toProblem } from './problem.ts'

export const eventStreamMediaType = 'text/event-stream'

export interface EventStreamOptions {
  /** Pause after which a comment shows that the connection is alive, in milliseconds. */
  readonly heartbeatMs: number
  /** Called when the reader is gone: stops the work. */
  readonly onLeave: () => void
}

/**
 * Streams the events, one message each: `event`, `id` (from 1) and `data`, the whole event as one line of JSON.
 * An error after the first event is a last message `error` with the problem as data.
 * @throws what `events` throws before its first event, so that it becomes a plain problem.
 */
export async function answerEventStream<T extends { readonly event: string }>(
  c: AppContext,
  events: AsyncGenerator<T, void, undefined>,
  options: EventStreamOptions,
): Promise<Response> {
  let pending: Promise<IteratorResult<T, void>> | null = Promise.resolve(await events.next())
  let id = 0
  const ended = Promise.withResolvers<void>()
  const pull = async (): Promise<{ text: string; last: boolean }> => {
    try {
      pending ??= events.next()
      const step = await inTime(pending, options.heartbeatMs)
      if (step === null) return { text: ': still working\n\n', last: false }
      pending = null
      if (step.done === true) return { text: '', last: true }
      return { text: toMessage(step.value.event, ++id, step.value), last: false }
    } catch (thrown) {
      const error = toAppError(thrown)
      if (error.code === 'internal') c.set('defect', error)
      return { text: toMessage('error', ++id, toProblem(error, c.get('requestId'))), last: true }
    }
  }
  c.set('streamed', ended.promise)
  c.header('Content-Type', eventStreamMediaType)
  c.header('Cache-Control', 'no-store')
  // Proxies such as nginx would otherwise collect the events.
  c.header('X-Accel-Buffering', 'no')
  return c.body(
    toByteStream(pull, ended.resolve, () => {
      options.onLeave()
      events.return().catch((error: unknown) => toAppError(error ?? new AppError('cancelled')))
      ended.resolve()
    }),
  )
}

function toByteStream(
  pull: () => Promise<{ text: string; last: boolean }>,
  onEnd: () => void,
  onCancel: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let left = false
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { text, last } = await pull()
      if (left) return
      if (text !== '') controller.enqueue(encoder.encode(text))
      if (!last) return
      controller.close()
      onEnd()
    },
    cancel() {
      left = true
      onCancel()
    },
  })
}

function toMessage(event: string, id: number, data: unknown): string {
  return `event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`
}

/** The result, or null when it takes longer than `ms`. */
async function inTime<T>(result: Promise<T>, ms: number): Promise<T | null> {
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), ms)
  try {
    return await Promise.race([result, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
