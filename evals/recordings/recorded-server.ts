// A model server whose answers are recorded or replayed: the project's own client in front, a cassette in place of the network.
import { AsyncLocalStorage } from 'node:async_hooks'
import * as z from 'zod'
import { type AppError, toAppError } from '../../src/architect/errors.ts'
import { createModelServer } from '../../src/drafters/llm/ask-model.ts'
import { toSchemaPrompt } from '../../src/drafters/llm/ladder.ts'
import type { AskModel, ModelRequest } from '../../src/drafters/llm/model-request.ts'
import { realSurroundings, type Surroundings, type UpstreamConfig } from '../../src/drafters/llm/upstream.ts'
import { type Cassette, toHash } from './cassette.ts'

/** What is known of a call while it is on its way. */
interface Circumstances {
  readonly request: string
  readonly form: ModelRequest<unknown>['schema']
  readonly settings: { readonly maxTokens: number; readonly temperature: number | null }
  readonly prompt: string
  /** Random words of the prompt: they differ from run to run and mean nothing. */
  readonly secrets: readonly string[]
}

export interface RecordedServerOptions {
  readonly config: UpstreamConfig
  /** Null asks the server and keeps nothing. */
  readonly cassette: Cassette | null
  readonly mode: 'replay' | 'record' | 'live'
  /** Whether times are neither kept nor told. */
  readonly isUntimed?: boolean
  /** Hash of the prompt behind a form such as "bug_draft", as it is now. */
  readonly toPromptHash: (form: string) => string
  /** The random words in the prompts of a request. */
  readonly toSecrets: (requestId: string) => Promise<readonly string[]>
  readonly surroundings?: Surroundings
}

export interface RecordedServer {
  readonly ask: AskModel
  /** Why what came of a request says nothing of the drafter; null where it does. Milliseconds the model took for it. */
  toAccount(requestId: string): { readonly trouble: string | null; readonly ms: number }
}

const BodySchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.strictObject({ role: z.string(), content: z.string() })),
})

const AnswerSchema = z.looseObject({
  model: z.unknown().optional(),
  choices: z.unknown().optional(),
  usage: z.unknown().optional(),
})

/** Errors that tell of the server or of us, not of what the model wrote. */
const modelErrors = new Set([
  'empty_choices',
  'empty_output',
  'truncated',
  'invalid_output',
  'refused',
  'content_filtered',
  'input_too_large',
])

/** In replay nothing leaves this process: what is not recorded is trouble, and the message says what to run. */
export function createRecordedServer(options: RecordedServerOptions): RecordedServer {
  const { config, cassette, mode, toPromptHash, toSecrets, surroundings = realSurroundings } = options
  const store = new AsyncLocalStorage<Circumstances>()
  const troubles = new Map<string, string>()
  const times = new Map<string, number>()
  const addTime = (request: string, ms: number) => times.set(request, (times.get(request) ?? 0) + ms)

  const recordedFetch: typeof fetch = async (input, init) => {
    const now = store.getStore()
    if (now === undefined) throw new Error('A call left without its circumstances.')
    const key = toKey(BodySchema.parse(JSON.parse(String(init?.body))), now)
    if (mode === 'replay') {
      const found = cassette?.find(key)
      if (found === undefined) {
        troubles.set(now.request, toMissing(now, cassette))
        return new Response('{}', { status: 404 })
      }
      addTime(now.request, found.ms)
      return new Response(found.body, { headers: { 'content-type': 'application/json' } })
    }
    const start = surroundings.now()
    const response = await surroundings.fetch(input, init)
    const text = await response.text()
    const ms = options.isUntimed === true ? 0 : surroundings.now() - start
    addTime(now.request, ms)
    const { status, headers } = response
    if (mode === 'record' && status === 200) {
      const { request, prompt } = now
      cassette?.add({ key, request, form: now.form.name, prompt, ms: Math.round(ms), body: toBody(text) })
    }
    return new Response(text, { status, headers: toPlainHeaders(headers) })
  }

  const server = createModelServer(config, {
    ...surroundings,
    fetch: recordedFetch,
    ...(mode === 'replay' ? { sleep: async () => {} } : {}),
  })
  return {
    async ask(request, call) {
      const circumstances: Circumstances = {
        request: call.requestId,
        form: request.schema,
        settings: { maxTokens: request.maxTokens, temperature: request.temperature },
        prompt: toPromptHash(request.schema.name),
        secrets: await toSecrets(call.requestId),
      }
      try {
        return await store.run(circumstances, () => server.ask(request, call))
      } catch (error) {
        const known = toAppError(error)
        if (!modelErrors.has(known.code) && !troubles.has(call.requestId))
          troubles.set(call.requestId, toTrouble(known))
        throw error
      }
    },
    toAccount: (requestId) => ({
      trouble: troubles.get(requestId) ?? null,
      ms: times.get(requestId) ?? 0,
    }),
  }
}

/** Model, messages, schema and settings; the way of asking that a server takes is no part of what is asked. */
function toKey(body: z.infer<typeof BodySchema>, now: Circumstances): string {
  const told = `\n\n${toSchemaPrompt(now.form)}`
  const messages = body.messages.map(({ role, content }) => ({
    role,
    content: now.secrets.reduce(
      (text, secret) => (secret === '' ? text : text.replaceAll(secret, '<random>')),
      content.replace(told, ''),
    ),
  }))
  const repeat = now.request.split('/').at(-1) ?? '0'
  return toHash([body.model, messages, now.form, now.settings, repeat])
}

function toMissing({ request, form, prompt }: Circumstances, cassette: Cassette | null): string {
  const [suite = ''] = request.split('/')
  const which = suite === 'judge' ? '--judge --suite drafting' : `--suite ${suite}`
  const run = `run "npm run evals -- --record ${which}"`
  const old = cassette?.findFor(request, form.name) ?? []
  if (old.length === 0) return `There is no recording of ${form.name} for ${request}: ${run}.`
  if (old.every((recording) => recording.prompt !== prompt))
    return `The prompt behind ${form.name} changed since ${request} was recorded: ${run}.`
  return `What is asked with ${form.name} for ${request} is not what was recorded (case, schema or what came before changed): ${run}.`
}

function toTrouble({ code, message }: AppError): string {
  return `The model server gave no answer: ${code}, ${message}`
}

/** What the client reads of an answer, and nothing that tells of an account. */
function toBody(text: string): string {
  try {
    const { model, choices, usage } = AnswerSchema.parse(JSON.parse(text))
    return JSON.stringify({ model, choices, usage })
  } catch {
    return text
  }
}

/** The body is decoded already. */
function toPlainHeaders(headers: Headers): Headers {
  const plain = new Headers(headers)
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) plain.delete(name)
  return plain
}
