// A Worker that serves the application of the contract suites, one in a hurry below /hasty, and a stream without end.
import { waitUntil } from 'cloudflare:workers'
import { followCaller } from '../../src/entry/worker-caller.ts'
import { createTestApp, type TestApp } from './test-app.ts'

let app: TestApp | null = null
let hasty: TestApp | null = null

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname === '/where') {
      return Response.json({ userAgent: navigator.userAgent, hasProcess: 'process' in globalThis })
    }
    if (pathname === '/flood') {
      const { answer, ended } = followCaller(createFlood(), request.signal)
      waitUntil(ended)
      return answer
    }
    if (pathname.startsWith('/hasty/')) {
      hasty ??= createTestApp({ requestDeadlineMs: 300, heartbeatMs: 40 })
      return hasty.fetch(new Request(request.url.replace('/hasty/', '/'), request))
    }
    app ??= createTestApp()
    return app.fetch(request)
  },
}

/** Writes for as long as somebody reads; says so when it is cancelled, after some time of waiting. */
function createFlood(): Response {
  const chunk = new Uint8Array(64 * 1024)
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(chunk),
    async cancel() {
      await new Promise((resolve) => setTimeout(resolve, 50))
      // biome-ignore lint/suspicious/noConsole: the test reads it.
      console.log('the flood is over')
    },
  })
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } })
}
