// The service as `npm start` runs it: built, apart from the sources and the packages, with every part that is loaded late.
import { type ChildProcess, spawn } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBuilder } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { DraftAnswerSchema } from '../../src/architect/draft-request.ts'
import { toPost } from './http-client.ts'
import { type LoopbackModel, startLoopbackModel } from './loopback-model.ts'

const root = join(import.meta.dirname, '../..')
const running: ChildProcess[] = []
let folder = ''
let model: LoopbackModel
let flags: readonly string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-service-'))
  model = await startLoopbackModel()
  const builder = await createBuilder({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(folder, 'dist/web') },
    environments: { ssr: { build: { outDir: join(folder, 'dist/server') } } },
  })
  await builder.buildApp()
  await copyFile(join(root, 'package.json'), join(folder, 'package.json'))
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  flags = scripts.start.split(' ').slice(1)
})

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

afterAll(async () => {
  await model.close()
  await rm(folder, { recursive: true, force: true })
})

function start(env: Readonly<Record<string, string>>, moreFlags: readonly string[] = []): ChildProcess {
  const child = spawn(process.execPath, [...moreFlags, ...flags], {
    cwd: folder,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  running.push(child)
  return child
}

/** What it says until it listens or ends. */
function listen(child: ChildProcess): Promise<string> {
  let printed = ''
  return new Promise((resolve) => {
    child.stderr?.on('data', (chunk) => {
      printed += String(chunk)
      if (printed.includes('listens on')) resolve(printed)
    })
    child.once('close', () => resolve(printed))
  })
}

async function toUrl(child: ChildProcess): Promise<string> {
  const printed = await listen(child)
  const url = /listens on (http:\/\/\S+)/.exec(printed)?.[1]
  if (url === undefined) throw new Error(`It did not start: ${printed}`)
  return url
}

describe('the built service', () => {
  it('drafts, and serves the page and the reference', async () => {
    const url = await toUrl(start({}))
    const answer = await fetch(`${url}/v1/items`, toPost({ ideas: 'export the guest list as CSV' }))
    expect(DraftAnswerSchema.parse(await answer.json()).items[0]?.type).toBe('feature')
    const page = await (await fetch(url)).text()
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1]
    expect((await fetch(`${url}${script}`)).headers.get('Content-Type')).toContain('javascript')
    for (const path of ['/docs', '/openapi.json', '/v1/work-types', '/metrics', '/problems/not_found'])
      expect([path, (await fetch(`${url}${path}`)).status]).toEqual([path, 200])
  })

  it('drafts with a model and traces, whose parts are loaded only then', async () => {
    const url = await toUrl(
      start({
        OPENAI_BASE_URL: model.url,
        MODEL: 'test-model',
        LANGFUSE_BASE_URL: model.url,
        LANGFUSE_PUBLIC_KEY: 'pk-lf-test',
        LANGFUSE_SECRET_KEY: 'sk-lf-test',
      }),
    )
    const answer = await fetch(`${url}/v1/items`, toPost({ ideas: 'export the guest list as CSV' }))
    const { drafter, items } = DraftAnswerSchema.parse(await answer.json())
    expect(drafter).toEqual({ name: 'llm', model: 'test-model', degraded: false })
    expect(items).toHaveLength(1)
  })

  it('names files and lines of the sources where it breaks', async () => {
    const broken =
      'data:text/javascript,globalThis.AbortController = function () { throw new Error("out of order") }'
    const printed = await listen(start({}, ['--import', broken]))
    expect(printed).toContain('out of order')
    expect(printed).toMatch(/src\/entry\/[\w-]+\.ts:\d+:\d+/)
  })
})
