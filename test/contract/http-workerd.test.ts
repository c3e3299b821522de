// The HTTP API on workerd: the suites that run on Node as well.
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEventStream } from './event-stream-reader.ts'
import { type Target, toPost } from './http-client.ts'
import { testHttpRefusals } from './http-refusals.ts'
import { testHttpApi } from './http-suite.ts'
import { bundleWorker, serveOnWorkerd, type WorkerBundle, type WorkerdServer } from './workerd-server.ts'

let bundle: WorkerBundle
let server: WorkerdServer
beforeAll(async () => {
  bundle = await bundleWorker('test/contract/contract-worker.toml')
  server = await serveOnWorkerd(bundle)
})
afterAll(async () => {
  await server.close()
  await bundle.remove()
})

/** One runtime serves both suites. */
async function startTarget(): Promise<Target> {
  return { ask: (path, init) => fetch(server.url + path, init), close: async () => {} }
}

testHttpApi('workerd', startTarget)
testHttpRefusals('workerd', startTarget)

describe('time on workerd', () => {
  const ask = (ideas: readonly string[], headers: Record<string, string> = {}) =>
    fetch(`${server.url}/hasty/v1/items`, toPost({ ideas }, headers))

  it('ends at the deadline with what is done', async () => {
    expect(await (await ask(['dark mode', 'stall here'])).json()).toMatchObject({
      items: [{ title: 'dark mode' }],
      failures: [{ text: 'stall here', code: 'deadline_exceeded', retryable: true }],
    })
  })

  it('shows signs of life on a quiet stream', async () => {
    const { body } = await ask(['slow idea'], { Accept: 'text/event-stream' })
    const { comments, messages } = await readEventStream(body)
    expect(comments.length).toBeGreaterThanOrEqual(2)
    expect(messages.at(-1)?.event).toBe('done')
  })
})

it('cancels a stream whose reader stopped reading and then left, and lets it end in order', async () => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.write('GET /flood HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await once(socket, 'data')
  socket.pause()
  // Until all that lies between is full, and nobody asks the stream for more.
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(server.log()).not.toContain('the flood is over')
  socket.destroy()
  const deadline = performance.now() + 5_000
  while (!server.log().includes('the flood is over') && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(server.log()).toContain('the flood is over')
})

it('runs on workerd as it is deployed: without a module of Node', async () => {
  expect(await (await fetch(`${server.url}/where`)).json()).toEqual({
    userAgent: 'Cloudflare-Workers',
    hasProcess: false,
  })
})
