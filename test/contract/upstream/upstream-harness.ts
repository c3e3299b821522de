// What the tests of the transport ask with: a model server over a raw one, and checks that hold for every failure.
import { inspect } from 'node:util'
import { afterEach, expect } from 'vitest'
import * as z from 'zod'
import { AppError, type ErrorCode } from '../../../src/architect/errors.ts'
import type { CallOptions } from '../../../src/architect/ports.ts'
import { createModelServer, type ModelServer } from '../../../src/drafters/llm/ask-model.ts'
import type { ModelReply, ModelRequest } from '../../../src/drafters/llm/model-request.ts'
import {
  realSurroundings,
  type Surroundings,
  type UpstreamConfig,
  upstreamDefaults,
} from '../../../src/drafters/llm/upstream.ts'
import { type Act, answerJson, type RawOptions, type RawUpstream, startRawUpstream } from './raw-upstream.ts'

/** What must never leave the transport. */
export const keyMarker = 'sk-KEYMARKER-4711'
export const promptMarker = 'PROMPTMARKER the guest list'
export const serverMarker = 'SERVERMARKER'

const FormSchema = z.strictObject({ title: z.string().min(1).max(80), points: z.number().min(0).max(100) })
export type Form = z.infer<typeof FormSchema>

export const goodForm: Form = { title: 'Sort the guests by name', points: 3 }
export const goodContent = JSON.stringify(goodForm)
export const goodUsage = { prompt_tokens: 40, completion_tokens: 12, total_tokens: 52 }

/** A completion as servers send it, with what is odd about it. */
export function toCompletion(content: unknown, { message = {}, choice = {}, body = {} } = {}): unknown {
  return {
    id: 'c-1',
    object: 'chat.completion',
    model: 'model-x',
    choices: [
      { index: 0, message: { role: 'assistant', content, ...message }, finish_reason: 'stop', ...choice },
    ],
    usage: goodUsage,
    ...body,
  }
}

export const answerWell: Act = answerJson(200, toCompletion(goodContent))

export type FormRequest = ModelRequest<Form>

export const formRequest: FormRequest = {
  model: 'model-x',
  messages: [
    { role: 'system', content: 'You write items.' },
    { role: 'user', content: promptMarker },
  ],
  schema: { name: 'form', json: { type: 'object' } },
  maxTokens: 500,
  temperature: 0.2,
  maxCalls: 6,
  canary: 'quiet-harbour-93',
  check(value) {
    const read = FormSchema.safeParse(value)
    if (read.success) return { ok: true, value: read.data }
    const issues = read.error.issues.map(({ path, code, message }) => ({
      path: path.join('.'),
      code,
      message,
    }))
    return { ok: false, issues }
  },
}

/** Time that passes as fast as the clock, and at once where the transport waits. */
export interface FastTime extends Surroundings {
  /** How long the transport waited, each time. */
  readonly waits: readonly number[]
}

export function createFastTime(overrides: Partial<Surroundings> = {}): FastTime {
  const waits: number[] = []
  let ahead = 0
  return {
    ...realSurroundings,
    random: () => 0.5,
    now: () => Date.now() + ahead,
    sleep: (ms, signal) => {
      waits.push(ms)
      ahead += ms
      return realSurroundings.sleep(1, signal)
    },
    ...overrides,
    waits,
  }
}

export interface Harness {
  readonly upstream: RawUpstream
  readonly server: ModelServer
  readonly time: FastTime
  ask(request?: Partial<FormRequest>, call?: Partial<CallOptions>): Promise<ModelReply<Form>>
}

const open: RawUpstream[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((upstream) => upstream.close()))
})

export interface HarnessOptions extends RawOptions {
  readonly config?: Partial<UpstreamConfig>
  readonly time?: FastTime
}

/** A raw server and a model server that talks to it with small limits of time; closed after the test. */
export async function startHarness(options: HarnessOptions): Promise<Harness> {
  const upstream = await startRawUpstream(options)
  open.push(upstream)
  const time = options.time ?? createFastTime()
  const scheme = options.tls === undefined ? 'http' : 'https'
  const config: UpstreamConfig = {
    ...upstreamDefaults,
    baseUrl: `${scheme}://127.0.0.1:${upstream.port}/v1`,
    apiKey: keyMarker,
    attemptTimeoutMs: 2_000,
    ...options.config,
  }
  const server = createModelServer(config, time)
  return {
    upstream,
    server,
    time,
    ask: (request, call) => server.ask({ ...formRequest, ...request }, toCall(time, call)),
  }
}

/** A deadline in 30 s, and a signal that never aborts. */
export function toCall(time: Surroundings, overrides: Partial<CallOptions> = {}): CallOptions {
  return {
    signal: new AbortController().signal,
    deadline: time.now() + 30_000,
    requestId: 'test',
    tenant: 'anonymous',
    cache: 'use',
    language: null,
    ...overrides,
  }
}

/** The failure of a call: typed, and without a word of the key, the prompt or the server in anything printable. */
export async function toFailure(promise: Promise<unknown>, code: ErrorCode): Promise<AppError> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if (!('error' in outcome)) throw new Error(`It did not fail: ${inspect(outcome.value)}`)
  const { error } = outcome
  if (!(error instanceof AppError)) throw error
  const printed = [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), error.stack].join()
  for (const marker of [keyMarker, promptMarker, serverMarker]) expect(printed).not.toContain(marker)
  expect(error.code).toBe(code)
  return error
}

/** The bodies of all requests that came. */
export function toBodies(upstream: RawUpstream): Record<string, unknown>[] {
  const BodySchema = z.record(z.string(), z.unknown())
  return upstream.exchanges.map(({ body }) => BodySchema.parse(JSON.parse(body)))
}
