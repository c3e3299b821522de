import { describe, expect, it } from 'vitest'
import { followCaller } from './worker-caller.ts'

const encoder = new TextEncoder()

/** Events without end, one at each read; tells when nobody reads them any more. */
function createStream() {
  const cancelled: unknown[] = []
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(encoder.encode('data: x\n\n')),
    cancel: (reason) => void cancelled.push(reason),
  })
  const headers = { 'Content-Type': 'text/event-stream', 'X-Own': 'kept' }
  return { answer: new Response(body, { status: 207, headers }), cancelled }
}

/** Whether a promise has settled by now. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const late = new Promise((resolve) => setTimeout(resolve, 5, 'late'))
  return (await Promise.race([promise.then(() => 'settled'), late])) === 'settled'
}

describe('followCaller', () => {
  it('leaves an answer as it is, and ends with it', async () => {
    const plain = Response.json({ ok: true })
    const { answer, ended } = followCaller(plain, new AbortController().signal)
    expect(await answer).toBe(plain)
    await ended
  })

  it('ends also when there is no answer', async () => {
    const { answer, ended } = followCaller(Promise.reject(new Error('defect')), new AbortController().signal)
    await expect(answer).rejects.toThrow('defect')
    await ended
  })

  it('hands on a stream with its status and headers, and ends when it has ended', async () => {
    const body = new Blob(['data: 1\n\n', 'data: 2\n\n']).stream()
    const source = new Response(body, { status: 207, headers: { 'Content-Type': 'text/event-stream' } })
    const { answer, ended } = followCaller(source, new AbortController().signal)
    const followed = await answer
    expect(followed.status).toBe(207)
    expect(await isSettled(ended)).toBe(false)
    expect(await followed.text()).toBe('data: 1\n\ndata: 2\n\n')
    await ended
  })

  it('cancels a stream when the caller leaves', async () => {
    const { answer: source, cancelled } = createStream()
    const caller = new AbortController()
    const { answer, ended } = followCaller(source, caller.signal)
    const followed = await answer
    expect(followed.headers.get('X-Own')).toBe('kept')
    const reader = followed.body?.getReader()
    await reader?.read()
    expect(await isSettled(ended)).toBe(false)
    caller.abort('gone')
    await ended
    expect(cancelled).toEqual(['gone'])
  })

  it('cancels a stream that its reader gives up', async () => {
    const { answer: source, cancelled } = createStream()
    const { answer, ended } = followCaller(source, new AbortController().signal)
    await (await answer).body?.cancel('enough')
    await ended
    expect(cancelled).toEqual(['enough'])
  })

  it('stops a stream whose caller left before it began', async () => {
    const { answer: source, cancelled } = createStream()
    const { answer, ended } = followCaller(source, AbortSignal.abort('gone'))
    await answer
    await ended
    expect(cancelled).toEqual(['gone'])
  })

  it('hands on the error of a stream, and ends', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('broken')),
    })
    const source = new Response(body, { headers: { 'Content-Type': 'text/event-stream' } })
    const { answer, ended } = followCaller(source, new AbortController().signal)
    await expect((await answer).text()).rejects.toThrow('broken')
    await ended
  })
})
