// `npm run dev:worker`: the page as the platform serves it by itself, beside the API, with the same headers.
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quietWrangler } from '../../scripts/quiet-wrangler.ts'
import { pageDirectory } from '../../src/entry/page-files.ts'
import { readProblem, toPost } from './http-client.ts'

describe('the Worker beside its page', () => {
  let folder: string
  let wrangler: ChildProcessByStdio<null, Readable, Readable>
  let url: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'worker-dev-'))
    const args = ['scripts/worker.ts', 'dev', '--port', '0', '--persist-to', folder]
    wrangler = spawn(process.execPath, args, {
      env: quietWrangler(folder),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    url = await readUrl(wrangler)
  })
  afterAll(async () => {
    const ended = once(wrangler, 'exit')
    wrangler.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  const ask = (path: string, init?: RequestInit) => fetch(url + path, { redirect: 'manual', ...init })

  it('serves the page with the security headers of every other answer', async () => {
    const page = await ask('/')
    const html = await page.text()
    expect(html).toBe(await readFile(join(pageDirectory, 'index.html'), 'utf8'))
    expect(page.headers.get('Cache-Control')).toBe('no-cache')
    const script = await ask(/src="([^"]+)"/.exec(html)?.[1] ?? '')
    expect(script.status).toBe(200)
    expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    const other = (await ask('/healthz')).headers
    const security = [...other].filter(([name]) => !ownHeaders.test(name))
    expect(security.length).toBeGreaterThan(8)
    for (const headers of [page.headers, script.headers]) {
      expect(security.map(([name]) => [name, headers.get(name)])).toEqual(security)
    }
  })

  it('answers all else with the Worker, and shows no file that is none of the page', async () => {
    const drafted = await ask('/v1/items', toPost({ ideas: '- add dark mode\n- total shows NaN' }))
    expect(await drafted.json()).toMatchObject({ items: [{}, {}], drafter: { name: 'embedded' } })
    expect((await ask('/icon.svg')).headers.get('Content-Type')).toBe('image/svg+xml')
    for (const path of ['/_headers', '/assets/none.js', '/src/entry/worker.ts', '/wrangler.toml']) {
      await readProblem(await ask(path), 404, 'not_found')
    }
  })
})

/** Headers that belong to an answer's content, or to its way here. */
const ownHeaders =
  /^(?:cache-control|connection|content-|date|keep-alive|transfer-encoding|vary|x-request-id)/

async function readUrl({ stdout, stderr }: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  let printed = ''
  stderr.on('data', (chunk) => {
    printed += String(chunk)
  })
  const url = await new Promise<string | undefined>((resolve) => {
    stdout.on('data', (chunk) => {
      printed += String(chunk)
      const found = /Ready on (http:\/\/\S+)/.exec(printed)?.[1]
      if (found !== undefined) resolve(found)
    })
    stdout.on('end', () => resolve(undefined))
  })
  if (url === undefined) throw new Error(`It did not start:\n${printed}`)
  return url
}
