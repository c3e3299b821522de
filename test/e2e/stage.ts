// The page as a visitor meets it: built, served by the true application, opened in a true browser; faults on demand.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core'
import { build } from 'vite'
import { composeApp } from '../../src/entry/compose.ts'
import { parseConfig } from '../../src/entry/config.ts'
import { serveOnNode } from '../../src/entry/node-server.ts'
import { readPageFiles } from '../../src/entry/page-files.ts'

/** What goes wrong between page and server. */
export interface Faults {
  /** Pause before each event of a stream, in milliseconds. */
  eventDelayMs: number
  /** Breaks a stream after so many events; null never. */
  cutAfter: number | null
  /** Answers this path with this status and problem instead. */
  refuse: { path: string; status: number; body: string } | null
}

export interface Stage {
  readonly url: string
  readonly faults: Faults
  /** A page of a new visitor; what it logs as an error is kept in `errors`. */
  open(options?: BrowserContextOptions): Promise<Visit>
  close(): Promise<void>
}

export interface Visit {
  readonly page: Page
  readonly errors: readonly string[]
  leave(): Promise<void>
}

const noFaults: Faults = { eventDelayMs: 0, cutAfter: null, refuse: null }

/** Flags of the bundled browser that would make it behave unlike one that people use. */
const unlikely = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
])
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** `env` configures the application, as the environment does. */
export async function createStage(env: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const outDir = await mkdtemp(join(tmpdir(), 'backlog-page-'))
  await build({ configFile: 'vite.config.ts', logLevel: 'warn', build: { outDir } })
  const page = await readPageFiles(outDir)
  await rm(outDir, { recursive: true })
  const faults = { ...noFaults }
  const config = parseConfig({ PORT: '0', ...env })
  const app = await composeApp(config, { now: Date.now, writeLog: () => {}, page })
  const server = await serveOnNode({
    fetch: async (request) => {
      const { pathname } = new URL(request.url)
      const { refuse } = faults
      if (refuse?.path === pathname) return new Response(refuse.body, { status: refuse.status })
      return withFaults(await app.fetch(request), faults)
    },
    ...config,
  })
  const browser = await launch()
  return {
    url: server.url,
    faults,
    open: (options) => visit(browser, server.url, options),
    async close() {
      await browser.close()
      await server.close(100)
    },
  }
}

/** Takes every fault away. */
export function mend(faults: Faults): void {
  Object.assign(faults, noFaults)
}

async function launch(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH']
  const executablePath = own ?? (await chromium.executablePath())
  const args = [...chromium.args.filter((flag) => !unlikely.has(flag)), ...quiet]
  return playwright.launch({ executablePath, args, headless: true })
}

async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const errors: string[] = []
  page.setDefaultTimeout(8_000)
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      errors.push(message.text())
  })
  await page.goto(url)
  return { page, errors, leave: () => context.close() }
}

function withFaults(response: Response, { eventDelayMs, cutAfter }: Faults): Response {
  const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream') === true
  if (!isStream || response.body === null || (eventDelayMs === 0 && cutAfter === null)) return response
  return new Response(toFaulty(response.body, eventDelayMs, cutAfter), response)
}

/** The stream, one event at a time. */
function toFaulty(body: ReadableStream<Uint8Array>, delay: number, cutAfter: number | null): ReadableStream {
  let seen = 0
  let rest = ''
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      async transform(chunk, controller) {
        const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
        rest = blocks.pop() ?? ''
        for (const block of blocks) {
          if (cutAfter !== null && seen >= cutAfter) {
            controller.error(new Error('The line was cut.'))
            return
          }
          seen++
          await new Promise((resolve) => setTimeout(resolve, delay))
          controller.enqueue(encoder.encode(`${block}\n\n`))
        }
      },
    }),
  )
}
