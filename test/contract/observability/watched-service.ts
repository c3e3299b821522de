// The service with a model server and a Langfuse on loopback, in this process, as telemetry sees it.
import { createServer } from 'node:http'
import * as z from 'zod'
import { composeService } from '../../../src/entry/compose.ts'
import { parseConfig } from '../../../src/entry/config.ts'
import { createMetrics } from '../../../src/telemetry/metrics.ts'
import { toPost } from '../http-client.ts'
import { writeTruly } from '../truthful-model.ts'
import { type FakeLangfuse, langfuseKeys, type StoredText, startFakeLangfuse } from './fake-langfuse.ts'

/** A model server that answers truly and counts tokens; `fail` makes it answer with that status and words. */
export interface CountingModel {
  readonly url: string
  fail: { readonly status: number; readonly words: string; readonly times: number } | null
  readonly bodies: readonly string[]
  close(): Promise<void>
}

export const modelUsage = {
  prompt_tokens: 120,
  completion_tokens: 30,
  prompt_tokens_details: { cached_tokens: 100 },
}

const RequestSchema = z.looseObject({
  messages: z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })),
  response_format: z.looseObject({ json_schema: z.looseObject({ name: z.string() }) }),
})

export async function startCountingModel(): Promise<CountingModel> {
  const state: { fail: CountingModel['fail'] } = { fail: null }
  const bodies: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      bodies.push(body)
      response.setHeader('Content-Type', 'application/json')
      const { fail } = state
      if (fail !== null && fail.times > 0) {
        state.fail = { ...fail, times: fail.times - 1 }
        return response.writeHead(fail.status).end(JSON.stringify({ error: { message: fail.words } }))
      }
      const { messages, response_format: format } = RequestSchema.parse(JSON.parse(body))
      const content = writeTruly(format.json_schema.name, messages)
      const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }
      return response.end(JSON.stringify({ model: 'served-name', choices: [choice], usage: modelUsage }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/v1`,
    bodies,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  })
}

export const modelKey = 'sk-MODELKEYMARKER-4711'

/** The environment of a service between the two. */
export function toWatchedEnv(model: CountingModel, langfuse: FakeLangfuse): Record<string, string> {
  return {
    PORT: '0',
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: modelKey,
    MODEL: 'draft-model',
    CACHE_TTL_SECONDS: '0',
    LANGFUSE_PUBLIC_KEY: langfuseKeys.publicKey,
    LANGFUSE_SECRET_KEY: langfuseKeys.secretKey,
    LANGFUSE_BASE_URL: langfuse.url,
  }
}

export interface WatchedService {
  readonly model: CountingModel
  readonly langfuse: FakeLangfuse
  readonly log: readonly string[]
  ask(path: string, init?: RequestInit): Promise<Response>
  draft(ideas: string | readonly string[], headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Waits for what was kept alive beyond its request. */
  settle(): Promise<void>
  /** Ends the service, so that all spans have left or were given up. */
  end(): Promise<void>
  close(): Promise<void>
}

export interface WatchOptions {
  readonly isEager?: boolean
  /** What Langfuse holds from the start, by "name label". */
  readonly prompts?: Readonly<Record<string, StoredText>>
}

/**
 * `isEager` sends spans as soon as their request has ended, as on Workers; else they wait for company, as on Node.
 */
export async function startWatchedService(
  env: Readonly<Record<string, string>> = {},
  { isEager = false, prompts = {} }: WatchOptions = {},
): Promise<WatchedService> {
  const model = await startCountingModel()
  const langfuse = await startFakeLangfuse()
  for (const [name, prompt] of Object.entries(prompts)) langfuse.prompts.set(name, prompt)
  const log: string[] = []
  const kept: Promise<unknown>[] = []
  const { app, close } = await composeService(parseConfig({ ...toWatchedEnv(model, langfuse), ...env }), {
    now: Date.now,
    writeLog: (line) => log.push(line),
    metrics: createMetrics(),
    ...(isEager ? { keepAlive: (work: Promise<unknown>) => void kept.push(work) } : {}),
  })
  const ask = async (path: string, init?: RequestInit) =>
    app.fetch(new Request(`http://localhost${path}`, init))
  return {
    model,
    langfuse,
    log,
    ask,
    draft: (ideas, headers) => ask('/v1/items', toPost({ ideas }, headers)),
    async settle() {
      while (kept.length > 0) await Promise.all(kept.splice(0))
    },
    end: close,
    async close() {
      await close()
      await model.close()
      await langfuse.close()
    },
  }
}
