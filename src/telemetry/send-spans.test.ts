import { describe, expect, it } from 'vitest'
import { createSpanSender } from './send-spans.ts'

type Step = number | Error

/** A sender over a network that answers with these, one after the other. */
function createTrial(...steps: Step[]) {
  const asked: { url: string; init: RequestInit }[] = []
  let unread = 0
  const send = createSpanSender({
    baseUrl: 'https://langfuse.example/base//',
    publicKey: 'pk-1',
    secretKey: 'sk-1',
    scope: { service: 's', name: 'n', version: '1' },
    fetch: async (input, init = {}) => {
      asked.push({ url: String(input), init })
      const step = steps.shift() ?? 500
      if (typeof step !== 'number') throw step
      unread += 1
      const body = new ReadableStream({
        cancel: () => {
          unread -= 1
        },
      })
      return new Response(body, { status: step })
    },
  })
  return { send, asked, unread: () => unread }
}

describe('the sender of spans', () => {
  it('posts once to the endpoint below the base address, and reads no answer', async () => {
    const { send, asked, unread } = createTrial(200)
    expect(await send(['{}'])).toBe(true)
    expect(asked).toHaveLength(1)
    expect(asked[0]?.url).toBe('https://langfuse.example/base/api/public/otel/v1/traces')
    expect(asked[0]?.init).toMatchObject({ method: 'POST', redirect: 'manual' })
    expect(new Headers(asked[0]?.init.headers).get('x-langfuse-ingestion-version')).toBe('4')
    expect(new Headers(asked[0]?.init.headers).get('authorization')).toBe(`Basic ${btoa('pk-1:sk-1')}`)
    expect(unread()).toBe(0)
  })

  it.each<[string, Step[], boolean, number]>([
    ['a broken connection, then an answer', [new TypeError('fetch failed'), 200], true, 2],
    ['too many at once, then an answer', [429, 207], true, 2],
    ['a gateway in trouble twice', [503, 502, 200], false, 2],
    ['keys that are not accepted', [401, 200], false, 1],
    ['a body that is not accepted', [400, 200], false, 1],
    ['a redirect', [307, 200], false, 1],
    ['no answer in time', [new DOMException('late', 'TimeoutError'), 200], false, 1],
  ])('tries again only where that may help: %s', async (_, steps, isTaken, tries) => {
    const { send, asked, unread } = createTrial(...steps)
    expect(await send(['{}'])).toBe(isTaken)
    expect(asked).toHaveLength(tries)
    expect(unread()).toBe(0)
  })
})
