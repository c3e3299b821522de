// Reads the built web page from disk, once, at the start.
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { PageFile, PageFiles } from '../http/web-page.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Where `npm run build:web` puts the page. */
export const pageDirectory = join(import.meta.dirname, '../../dist/web')

/** The files of the page; null when it has not been built. Files of other kinds are left out. */
export async function readPageFiles(directory: string = pageDirectory): Promise<PageFiles | null> {
  const files = new Map<string, PageFile>()
  for (const folder of ['', 'assets']) {
    const names = await readdir(join(directory, folder)).catch(() => [])
    for (const name of names) {
      const contentType = contentTypes[extname(name)]
      if (contentType === undefined) continue
      const body = new Uint8Array(await readFile(join(directory, folder, name)))
      files.set(folder === '' ? name : `${folder}/${name}`, { contentType, body, gzip: toGzip(body) })
    }
  }
  return files.has('index.html') ? files : null
}

/** Small files gain nothing. */
function toGzip(body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  return body.length < 1_000 ? null : new Uint8Array(gzipSync(body, { level: 9 }))
}
