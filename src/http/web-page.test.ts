import { gunzipSync, gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { AppEnv } from './app-env.ts'
import { answerProblem } from './problem.ts'
import { addWebPage, type PageFile } from './web-page.ts'

const toFile = (contentType: string, text: string): PageFile => ({
  contentType,
  body: new Uint8Array(new TextEncoder().encode(text)),
  gzip: new Uint8Array(gzipSync(text)),
})

function createPage(): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.onError(answerProblem)
  const files = new Map([
    ['index.html', toFile('text/html; charset=utf-8', '<!doctype html>')],
    ['assets/index-1a.js', toFile('text/javascript; charset=utf-8', 'start()')],
  ])
  addWebPage(app, files)
  return app
}

describe('addWebPage', () => {
  it('serves the document anew each time, and hashed files for good', async () => {
    const app = createPage()
    const document = await app.request('/')
    expect(document.headers.get('Cache-Control')).toBe('no-cache')
    expect(await document.text()).toBe('<!doctype html>')
    const script = await app.request('/assets/index-1a.js')
    expect(script.headers.get('Cache-Control')).toContain('immutable')
    expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  })

  it('compresses for those who take it', async () => {
    const packed = await createPage().request('/assets/index-1a.js', {
      headers: { 'Accept-Encoding': 'br, gzip' },
    })
    expect(packed.headers.get('Content-Encoding')).toBe('gzip')
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe('start()')
  })

  it.each(['/assets/index-2b.js', '/assets/..%2findex.html'])('has nothing at %s', async (path) => {
    const response = await createPage().request(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Reload the page')
  })
})
