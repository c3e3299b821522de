// Upstream conformance: callers that go away (C66).
import { describe, expect, it } from 'vitest'
import { realSurroundings, type Surroundings } from '../../../src/drafters/llm/upstream.ts'
import { type Act, answerJson, silence, toHead } from './raw-upstream.ts'
import { createFastTime, startHarness, toFailure } from './upstream-harness.ts'

/** A way for the caller to go away, 30 ms after the server has done its part. */
function createLeaver() {
  const leaver = new AbortController()
  let abortedAt = 0
  const leaveSoon = () =>
    setTimeout(() => {
      abortedAt = performance.now()
      leaver.abort()
    }, 30)
  return { signal: leaver.signal, leaveSoon, sinceAbort: (at: number) => at - abortedAt }
}

const beforeHeaders: Act = silence
const inHeaders: Act = ({ socket }) => socket.write('HTTP/1.1 200 OK\r\nContent-Type: appl')
const inBody: Act = ({ socket }) => socket.write(`${toHead(200, { 'Content-Length': '900' })}{"choices":`)
const inErrorBody: Act = ({ socket }) => socket.write(`${toHead(500, { 'Content-Length': '900' })}{"error":`)

// A busy machine may hold this process for 100 ms: such a turn is taken again.
describe('C66 the caller goes away', { retry: 2 }, () => {
  it.each([
    ['before the headers', beforeHeaders],
    ['in the headers', inHeaders],
    ['in the body', inBody],
    ['in the body of an error', inErrorBody],
  ])('C66 %s: free at once, the socket is closed within 100 ms, nothing is sent again', async (_, act) => {
    const { signal, leaveSoon, sinceAbort } = createLeaver()
    const { ask, upstream } = await startHarness({
      act(exchange) {
        act(exchange)
        leaveSoon()
      },
    })
    const error = await toFailure(ask({}, { signal }), 'cancelled')
    expect(error.status).toBe(499)
    expect(sinceAbort(performance.now())).toBeLessThan(100)
    expect(sinceAbort((await upstream.exchanges[0]?.closed) ?? Number.NaN)).toBeLessThan(100)
    expect(upstream.exchanges).toHaveLength(1)
  })

  it('C66 in the pause before another try: free at once, nothing is sent again', async () => {
    const { signal, leaveSoon, sinceAbort } = createLeaver()
    const sleep: Surroundings['sleep'] = (ms, stop) => {
      leaveSoon()
      return realSurroundings.sleep(ms, stop)
    }
    const time = createFastTime({ sleep, now: Date.now })
    const { ask, upstream } = await startHarness({ act: answerJson(503, {}), time })
    await toFailure(ask({}, { signal }), 'cancelled')
    expect(sinceAbort(performance.now())).toBeLessThan(100)
    await realSurroundings.sleep(600, new AbortController().signal)
    expect(upstream.exchanges).toHaveLength(1)
  })

  it('C66 in the queue: free at once, never sent, and the place is given back', async () => {
    const { signal, leaveSoon, sinceAbort } = createLeaver()
    const first = new AbortController()
    const { ask, upstream, server } = await startHarness({
      act: leaveSoon,
      config: { concurrency: 1, attemptTimeoutMs: 20_000 },
    })
    const holds = ask({}, { signal: first.signal }).catch(() => {})
    await toFailure(ask({}, { signal }), 'cancelled')
    expect(sinceAbort(performance.now())).toBeLessThan(100)
    expect(upstream.exchanges).toHaveLength(1)
    expect(server.state()).toMatchObject({ running: 1, waiting: 0 })
    first.abort()
    await holds
    expect(server.state()).toMatchObject({ running: 0, waiting: 0 })
  })

  it('C66 gone before it asks: nothing is sent', async () => {
    const { ask, upstream } = await startHarness({ act: silence })
    await toFailure(ask({}, { signal: AbortSignal.abort() }), 'cancelled')
    expect(upstream.connections()).toBe(0)
  })

  it('C66 the deadline as a signal: 504, and the socket is closed within 100 ms', async () => {
    const { ask, upstream } = await startHarness({ act: inBody })
    const error = await toFailure(ask({}, { signal: AbortSignal.timeout(300) }), 'deadline_exceeded')
    const endedAt = performance.now()
    expect(error.status).toBe(504)
    const closedAt = (await upstream.exchanges[0]?.closed) ?? Number.NaN
    expect(closedAt - endedAt).toBeLessThan(100)
  })

  it('C66 aborted calls say nothing of the health of the server', async () => {
    const { ask, server } = await startHarness({ act: silence })
    for (let index = 0; index < 8; index++) {
      await toFailure(ask({}, { signal: AbortSignal.timeout(5) }), 'deadline_exceeded')
    }
    expect(server.state()).toEqual({ breaker: 'closed', running: 0, waiting: 0 })
  })
})
