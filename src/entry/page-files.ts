// Reads the built web page from disk, once, at the start.
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { PageFile, PageFiles } from '../http/web-page.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Where `npm run build` puts the page, seen from here and from the built service, which stands as deep. */
export const pageDirectory = join(import.meta.dirname, '../../dist/web')

/** The files of the page; null when it has not been built. Files of other kinds are left out. */
export async function readPageFiles(directory: string = pageDirectory): Promise<PageFiles | null> {
  const folders = await Promise.all(
    ['', 'assets'].map(async (folder) => {
      const names = await readdir(join(directory, folder)).catch(() => [])
      return names.map((name) => (folder === '' ? name : `${folder}/${name}`))
    }),
  )
  const read = folders.flat().flatMap((name) => {
    const contentType = contentTypes[extname(name)]
    return contentType === undefined ? [] : [readPageFile(join(directory, name), name, contentType)]
  })
  const files = new Map<string, PageFile>(await Promise.all(read))
  return files.has('index.html') ? files : null
}

async function readPageFile(path: string, name: string, contentType: string): Promise<[string, PageFile]> {
  const body = new Uint8Array(await readFile(path))
  return [name, { contentType, body, gzip: await toGzip(body) }]
}

const gzipAside = promisify(gzip)

/** Small files gain nothing. */
async function toGzip(body: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  return body.length < 1_000 ? null : new Uint8Array(await gzipAside(body, { level: 9 }))
}
