import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSpanOutbox, type OutboxOptions } from './span-outbox.ts'
import { createSpanStarter } from './span-starter.ts'

/** Spans named by their number, and what was sent of them. */
function createTrial(options: Partial<OutboxOptions> & { readonly answers?: Promise<boolean>[] } = {}) {
  const sent: string[][] = []
  const { answers = [], ...rest } = options
  const outbox = createSpanOutbox({
    write: (span: ReadableSpan) => span.name,
    send: (spans) => {
      sent.push([...spans])
      return answers.shift() ?? Promise.resolve(true)
    },
    intervalMs: 5_000,
    ...rest,
  })
  const startSpan = createSpanStarter({
    processor: outbox,
    scope: { name: 'test', version: '1' },
    longestText: 100,
  })
  const end = (name: string) =>
    startSpan(name, { start: 1_000, traceId: 'a'.repeat(32), parentId: null, attributes: {} }).end(
      new Date(2_000),
    )
  return { outbox, end, sent }
}

describe('the outbox of spans', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('waits for company, then sends all at once', async () => {
    const { end, sent, outbox } = createTrial()
    for (const name of ['a', 'b', 'c']) end(name)
    await vi.advanceTimersByTimeAsync(4_900)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(sent).toEqual([['a', 'b', 'c']])
    expect(outbox.state()).toEqual({ waiting: 0, sent: 3, dropped: 0 })
  })

  it('sends batches of bounded number and size, and a span that is larger than a batch by itself', async () => {
    const { end, sent, outbox } = createTrial({ bounds: { batchSpans: 2, batchSize: 10 }, intervalMs: null })
    for (const name of ['a', 'b', 'c', 'dddddddddd', 'eeeeeeeeeeeeee', 'f']) end(name)
    await outbox.forceFlush()
    expect(sent.map((batch) => batch.map((name) => name[0]))).toEqual([
      ['a', 'b'],
      ['c'],
      ['d'],
      ['e'],
      ['f'],
    ])
  })

  it('holds so many spans and characters and drops the rest, while nobody takes them', async () => {
    const hanging = new Promise<boolean>(() => {})
    const { end, outbox } = createTrial({ bounds: { waitingSpans: 5, batchSpans: 2 }, answers: [hanging] })
    for (let at = 0; at < 50; at++) end(`span ${at}`)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(outbox.state()).toEqual({ waiting: 5, sent: 0, dropped: 43 })

    const small = createTrial({ bounds: { waitingSize: 10 } })
    for (const name of ['1234', '5678', '90123', '9']) small.end(name)
    expect(small.outbox.state()).toEqual({ waiting: 2, sent: 0, dropped: 2 })
    expect(small.outbox.refuses()).toBe(true)
    await small.outbox.forceFlush()
    expect(small.outbox.refuses()).toBe(false)
  })

  it('gives up a batch that is refused or breaks, and goes on with the next', async () => {
    const refused = Promise.resolve(false)
    const broken = Promise.reject(new Error('no'))
    broken.catch(() => {})
    const { end, sent, outbox } = createTrial({ bounds: { batchSpans: 1 }, answers: [refused, broken] })
    for (const name of ['a', 'b', 'c']) end(name)
    await outbox.shutdown()
    expect(sent).toEqual([['a'], ['b'], ['c']])
    expect(outbox.state()).toEqual({ waiting: 0, sent: 1, dropped: 2 })
  })

  it('lets no flush wait for another one, and takes nothing after its end', async () => {
    const hanging = new Promise<boolean>(() => {})
    const { end, sent, outbox } = createTrial({ intervalMs: null, answers: [hanging] })
    end('first')
    void outbox.forceFlush()
    end('second')
    await outbox.forceFlush()
    expect(sent).toEqual([['first'], ['second']])
    void outbox.shutdown()
    end('late')
    expect(outbox.state()).toEqual({ waiting: 0, sent: 1, dropped: 1 })
  })
})
