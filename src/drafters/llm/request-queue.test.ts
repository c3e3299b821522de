// Tests of the queue: order, limits, and places that are given back.
import { describe, expect, it } from 'vitest'
import { createRequestQueue } from './request-queue.ts'

const never = new AbortController().signal

/** Work that the test ends. */
function createWork() {
  const gate = Promise.withResolvers<void>()
  return { run: () => gate.promise, end: () => gate.resolve(), fail: (error: Error) => gate.reject(error) }
}

describe('createRequestQueue', () => {
  it('runs first come, first served, and no more than so many at once', async () => {
    const queue = createRequestQueue(2, 10, 1_000)
    const order: number[] = []
    const works = Array.from({ length: 5 }, createWork)
    const all = works.map(({ run }, index) =>
      queue.run(() => {
        order.push(index)
        return run()
      }, never),
    )
    await Promise.resolve()
    expect(order).toEqual([0, 1])
    expect(queue.load()).toEqual({ running: 2, waiting: 3 })
    for (const { end } of works.toReversed()) end()
    await Promise.all(all)
    expect(order).toEqual([0, 1, 2, 3, 4])
    expect(queue.load()).toEqual({ running: 0, waiting: 0 })
  })

  it('gives the place back when work fails, and hands the failure on', async () => {
    const queue = createRequestQueue(1, 1, 1_000)
    const work = createWork()
    const failing = queue.run(work.run, never)
    const next = queue.run(async () => 'next', never)
    work.fail(new Error('no'))
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('next')
    expect(queue.load()).toEqual({ running: 0, waiting: 0 })
  })

  it('refuses at once when the queue is full', async () => {
    const queue = createRequestQueue(1, 1, 3_500)
    const work = createWork()
    const all = [queue.run(work.run, never), queue.run(work.run, never)]
    await expect(queue.run(work.run, never)).rejects.toMatchObject({
      code: 'overloaded',
      retryAfterSeconds: 4,
    })
    work.end()
    await Promise.all(all)
  })

  it('lets nobody wait longer than told, and keeps the order of the others', async () => {
    const queue = createRequestQueue(1, 5, 30)
    const work = createWork()
    const first = queue.run(work.run, never)
    await expect(queue.run(work.run, never)).rejects.toMatchObject({ code: 'overloaded' })
    expect(queue.load()).toEqual({ running: 1, waiting: 0 })
    work.end()
    await first
    expect(await queue.run(async () => 'free', never)).toBe('free')
  })

  it('frees a caller that aborts while it waits, with the reason', async () => {
    const queue = createRequestQueue(1, 5, 5_000)
    const work = createWork()
    const first = queue.run(work.run, never)
    const leaver = new AbortController()
    const waiting = queue.run(work.run, leaver.signal)
    leaver.abort(new DOMException('late', 'TimeoutError'))
    await expect(waiting).rejects.toMatchObject({ code: 'deadline_exceeded' })
    await expect(queue.run(work.run, AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' })
    expect(queue.load()).toEqual({ running: 1, waiting: 0 })
    work.end()
    await first
  })
})
