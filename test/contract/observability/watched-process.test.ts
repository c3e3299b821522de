// The whole service as a process beside Langfuse: what it prints, and that it ends in time with its spans sent.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { toPost } from '../http-client.ts'
import { type FakeLangfuse, langfuseKeys, startFakeLangfuse } from './fake-langfuse.ts'
import { type CountingModel, modelKey, startCountingModel, toWatchedEnv } from './watched-service.ts'

const ends: (() => unknown)[] = []

afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

interface Running {
  readonly model: CountingModel
  readonly langfuse: FakeLangfuse
  readonly child: ChildProcessWithoutNullStreams
  readonly url: string
  readonly printed: () => string
}

async function start(env: Readonly<Record<string, string>>): Promise<Running> {
  const [model, langfuse] = await Promise.all([startCountingModel(), startFakeLangfuse()])
  const child = spawn(process.execPath, ['src/entry/node.ts'], {
    env: { ...process.env, ...toWatchedEnv(model, langfuse), ...env },
  })
  ends.push(model.close, langfuse.close, () => child.kill('SIGKILL'))
  let printed = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += String(chunk)
      const found = /listens on (http:\/\/\S+)/u.exec(printed)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('close', () => reject(new Error(`It ended: ${printed}`)))
  })
  return { model, langfuse, child, url, printed: () => printed }
}

async function stop({ child }: Running): Promise<{ code: number | null; ms: number }> {
  const begin = performance.now()
  child.kill('SIGTERM')
  await once(child, 'close')
  return { code: child.exitCode, ms: performance.now() - begin }
}

const body = {
  ideas: ['export the guest list for zoe.marker@example.com', 'fix login with sk-IDEAKEYMARKER-99'],
  context: { product: 'CONTEXTMARKER shop' },
}
const headers = { Authorization: 'Bearer HEADERMARKER.abcdef', Cookie: 'session=COOKIEMARKER' }
const markers = [
  modelKey,
  langfuseKeys.secretKey,
  btoa(`${langfuseKeys.publicKey}:${langfuseKeys.secretKey}`),
  'zoe.marker',
  'IDEAKEYMARKER',
  'CONTEXTMARKER',
  'HEADERMARKER',
  'COOKIEMARKER',
  'UPSTREAMMARKER',
  'UPSTREAMWORDS',
  'ECHOMARKER',
]

describe('the process', () => {
  it('sends its last spans before it ends, and prints no secret, whatever is captured', async () => {
    const running = await start({ LANGFUSE_CAPTURE_CONTENT: 'yes', LANGFUSE_DEBUG: 'true' })
    expect((await fetch(`${running.url}/v1/items`, toPost(body, headers))).status).toBe(200)
    running.model.fail = { status: 500, words: `UPSTREAMMARKER ${modelKey}`, times: 2 }
    expect((await fetch(`${running.url}/v1/items`, toPost(body, headers))).status).toBe(200)
    expect(running.langfuse.spans()).toEqual([])
    const { code, ms } = await stop(running)
    expect(code).toBe(0)
    expect(ms).toBeLessThan(5_000)
    const roots = running.langfuse.spans().filter(({ parentSpanId }) => parentSpanId === undefined)
    expect(roots).toHaveLength(2)
    expect(running.langfuse.spans().length).toBeGreaterThan(6)
    for (const marker of markers) expect(running.printed()).not.toContain(marker)
    for (const marker of markers.filter((name) => name !== 'CONTEXTMARKER')) {
      expect(running.langfuse.everything()).not.toContain(marker)
    }
  })

  it('ends in time when Langfuse hangs, and says nothing of it', async () => {
    const running = await start({ LANGFUSE_PROMPT_LABEL: 'production' })
    running.langfuse.mood = 'hang'
    expect((await fetch(`${running.url}/v1/items`, toPost(body, headers))).status).toBe(200)
    const { code, ms } = await stop(running)
    expect(code).toBe(0)
    expect(ms).toBeGreaterThan(1_500)
    expect(ms).toBeLessThan(8_000)
    for (const marker of markers) expect(running.printed()).not.toContain(marker)
    const lines = running.printed().split('\n')
    expect(lines.filter((line) => line.includes('"event":"request"'))).toHaveLength(1)
    expect(lines.filter((line) => /error|Error/u.test(line))).toEqual([])
  })
})
