// Serves the built web page: its document at "/", its hashed files under "/assets/".
import type { Hono } from 'hono'
import { AppError } from '../architect/errors.ts'
import type { AppContext, AppEnv } from './app-env.ts'
import { addRoute } from './route-table.ts'

/** A file of the built page; `gzip` holds the same bytes compressed. */
export interface PageFile {
  readonly contentType: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer> | null
}

/** The files by their path below the page's root, such as "index.html" or "assets/index-1a2b.js". */
export type PageFiles = ReadonlyMap<string, PageFile>

/** How long a browser may keep a file: names under "/assets/" change with what they hold. */
export const pageCaching = { document: 'no-cache', assets: 'public, max-age=31536000, immutable' } as const

/** Adds the routes of the page. */
export function addWebPage(app: Hono<AppEnv>, files: PageFiles): void {
  addRoute(app, '/', { GET: (c) => answerPageFile(c, files.get('index.html'), pageCaching.document) })
  addRoute(app, '/assets/:name', {
    GET: (c) => answerPageFile(c, files.get(`assets/${c.req.param('name') ?? ''}`), pageCaching.assets),
  })
}

function answerPageFile(c: AppContext, file: PageFile | undefined, caching: string): Response {
  if (file === undefined) throw new AppError('not_found', { detail: 'Reload the page: it has been renewed.' })
  c.header('Content-Type', file.contentType)
  c.header('Cache-Control', caching)
  c.header('Vary', 'Accept-Encoding')
  const packed = /\bgzip\b/i.test(c.req.header('Accept-Encoding') ?? '') ? file.gzip : null
  if (packed !== null) c.header('Content-Encoding', 'gzip')
  return c.body(packed ?? file.body)
}
