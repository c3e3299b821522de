// Where ended spans wait until they are sent: bounded, in batches, and given up rather than waited for.
import type { ReadableSpan, SpanProcessor } from '@opentelemetry/sdk-trace-base'

export interface OutboxOptions {
  /** A span as it will be sent. */
  readonly write: (span: ReadableSpan) => string
  /** Sends spans; true when they were taken. It must end, and never throw. */
  readonly send: (spans: readonly string[]) => Promise<boolean>
  /** Time after which waiting spans are sent; null where only `forceFlush` sends. */
  readonly intervalMs: number | null
  readonly bounds?: Partial<typeof defaultBounds>
}

const defaultBounds = {
  /** Most that waits, in spans and in UTF-16 code units; what comes on top is dropped. */
  waitingSpans: 2_048,
  waitingSize: 8 * 1024 * 1024,
  /** Most that goes out at once. Langfuse takes 4.5 MB. */
  batchSpans: 256,
  batchSize: 1024 * 1024,
}

export interface OutboxState {
  readonly waiting: number
  readonly sent: number
  readonly dropped: number
}

/** A span processor that writes each span when it ends and holds only that text. */
export interface SpanOutbox extends SpanProcessor {
  /** Whether there is no room: then a span need not be made at all. It counts as dropped. */
  refuses(): boolean
  state(): OutboxState
}

/**
 * A batch that is not taken is dropped, so that the next one gets its chance. Each `forceFlush` sends what waits by
 * itself: on Workers no request may wait for the network of another one.
 */
export function createSpanOutbox({ write, send, intervalMs, bounds }: OutboxOptions): SpanOutbox {
  const limits = { ...defaultBounds, ...bounds }
  let waiting: string[] = []
  let size = 0
  let sent = 0
  let dropped = 0
  let closed = false
  let isFull = false
  const sending = new Set<Promise<void>>()
  let timer: ReturnType<typeof setTimeout> | null = null

  const takeBatch = (): string[] => {
    let count = 0
    let length = 0
    for (const span of waiting) {
      if (count > 0 && (count >= limits.batchSpans || length + span.length > limits.batchSize)) break
      count += 1
      length += span.length
    }
    const batch = waiting.slice(0, count)
    waiting = waiting.slice(count)
    size -= length
    isFull = false
    return batch
  }

  const sendAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = takeBatch()
      const isTaken = await send(batch).catch(() => false)
      if (isTaken) sent += batch.length
      else dropped += batch.length
    }
  }

  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const run = sendAll().finally(() => sending.delete(run))
    sending.add(run)
    return run
  }

  const refuses = () => {
    const isRefused = closed || isFull
    if (isRefused) dropped += 1
    return isRefused
  }

  const wake = () => {
    if (intervalMs === null || sending.size > 0) return
    if (waiting.length >= limits.batchSpans || size >= limits.batchSize) void flush()
    else if (timer === null) {
      timer = setTimeout(() => void flush(), intervalMs)
      // Spans that wait do not keep a process alive that has nothing else to do.
      timer.unref?.()
    }
  }

  return {
    onStart() {},
    refuses,
    onEnd(span) {
      if (refuses()) return
      const text = write(span)
      if (size + text.length > limits.waitingSize) {
        isFull = true
        dropped += 1
        return
      }
      waiting.push(text)
      size += text.length
      isFull = waiting.length >= limits.waitingSpans
      wake()
    },
    forceFlush: flush,
    async shutdown() {
      closed = true
      await flush()
      await Promise.all(sending)
    },
    state: () => ({ waiting: waiting.length, sent, dropped }),
  }
}
