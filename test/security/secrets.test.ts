// S-12: no key and no word of a user leaves where it should not: logs, error pages, answers to others, metrics.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toApiKey, toKeyEntry } from '../../src/access/api-keys.ts'
import { toPost } from '../contract/http-client.ts'

const words = {
  modelKey: 'sk-marker-model-key-7f31',
  idea: 'markerideaword',
  idempotency: 'marker-idempotency-9a1',
  query: 'markerqueryword',
  header: 'markerheaderword',
  upstream: 'markerupstreamword',
  product: 'markerproductword',
}

let key = ''
let output = ''
let url = ''
let service: ChildProcess
let upstream: Server
let turn = 0

/** Fails in another way each time, and quotes the key and its own words wherever it can. */
function startUpstream(): Promise<number> {
  const answers = [
    {
      status: 401,
      body: { error: { message: `bad key ${words.modelKey} ${words.upstream}`, code: 'invalid_api_key' } },
    },
    { status: 500, body: { detail: `${words.upstream} ${words.modelKey}` } },
    { status: 400, body: { error: { message: `${words.upstream}: ${words.idea}` } } },
    {
      status: 200,
      body: { choices: [{ message: { content: `${words.upstream} no JSON` }, finish_reason: 'stop' }] },
    },
    { status: 429, body: { error: { message: words.upstream, type: 'insufficient_quota' } } },
  ]
  upstream = createServer((request, response) => {
    request.resume()
    const answer = answers[turn++ % answers.length]
    response.writeHead(answer?.status ?? 500, {
      'Content-Type': 'application/json',
      'X-Note': `${words.upstream} ${words.modelKey}`,
    })
    response.end(JSON.stringify(answer?.body))
  })
  return new Promise((resolve) => {
    upstream.listen(0, '127.0.0.1', () => {
      const address = upstream.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

beforeAll(async () => {
  const port = await startUpstream()
  key = toApiKey(crypto.getRandomValues(new Uint8Array(32)))
  service = spawn(process.execPath, ['src/entry/node.ts'], {
    env: {
      ...process.env,
      PORT: '0',
      API_KEYS: await toKeyEntry('team', key),
      OPENAI_API_KEY: words.modelKey,
      OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
      MODEL: 'm',
      FALLBACK: 'none',
    },
  })
  for (const stream of [service.stdout, service.stderr]) {
    stream?.on('data', (chunk) => {
      output += String(chunk)
    })
  }
  for (let waited = 0; waited < 15_000 && url === ''; waited += 20) {
    url = /listens on (http:\/\/\S+)/u.exec(output)?.[1] ?? ''
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
})
afterAll(() => {
  service.kill('SIGKILL')
  upstream.close()
})

const own = () => ({
  Authorization: `Bearer ${key}`,
  'X-Note': words.header,
  'Idempotency-Key': words.idempotency,
})

/** What no answer and no log may hold. */
const ours = () => [words.modelKey, words.upstream, key]

describe('S-12 secrets', () => {
  it('S-12 an upstream that tells the key tells it nobody but us', async () => {
    for (let request = 0; request < 8; request++) {
      const body = { ideas: `- ${words.idea} ${request}\n- second`, context: { product: words.product } }
      const response = await fetch(
        `${url}/v1/items?note=${words.query}`,
        toPost(body, { ...own(), 'Idempotency-Key': `${words.idempotency}-${request}` }),
      )
      const text = await response.text()
      for (const word of ours()) expect(text).not.toContain(word)
      expect(text).toContain('"failures"')
    }
  })

  it('S-12 error pages and answers to strangers repeat nothing', async () => {
    const requests: [string, RequestInit][] = [
      ['/v1/items', toPost({ ideas: words.idea }, { Authorization: 'Bearer pba_wrong' })],
      [`/v1/${words.query}`, { headers: own() }],
      ['/v1/items', toPost(`{"ideas": "${words.idea}`, own())],
      ['/v1/items', toPost({ ideas: [words.idea], [words.header]: words.idea }, own())],
      ['/metrics', { headers: own() }],
      ['/readyz', {}],
    ]
    for (const [path, init] of requests) {
      const text = await (await fetch(url + path, init)).text()
      for (const word of [...ours(), words.idempotency]) expect(text).not.toContain(word)
    }
    const figures = await (await fetch(`${url}/metrics`, { headers: own() })).text()
    for (const word of Object.values(words)) expect(figures).not.toContain(word)
    expect(figures).toContain('# TYPE')
  })

  it('S-12 what the process printed holds none of it', async () => {
    service.kill('SIGTERM')
    await once(service, 'exit')
    expect(output.split('\n').length).toBeGreaterThan(10)
    for (const word of [...Object.values(words), key]) expect(output).not.toContain(word)
    expect(output).toContain('"tenant":"team"')
  })
})
