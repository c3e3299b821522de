// The headers of the page's files where a platform serves them by itself, in the form of a `_headers` file.
import { Hono } from 'hono'
import { setSecurityHeaders } from '../http/security-headers.ts'
import { pageCaching } from '../http/web-page.ts'

/** The file: the security headers of every answer, and how long each file of the page may be kept. */
export async function toPageHeaders(): Promise<string> {
  const security = await readSecurityHeaders()
  const sections = [
    toSection('/*', security),
    toSection('/', [['Cache-Control', pageCaching.document]]),
    toSection('/assets/*', [['Cache-Control', pageCaching.assets]]),
  ]
  return sections.join('\n')
}

type Header = readonly [name: string, value: string]

/** What the API's own middleware sets, so that both have one source. */
async function readSecurityHeaders(): Promise<Header[]> {
  const app = new Hono()
  app.use(setSecurityHeaders())
  app.get('/', (c) => c.body(null))
  const { headers } = await app.request('/')
  return [...headers]
}

function toSection(pattern: string, headers: readonly Header[]): string {
  return `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`
}
