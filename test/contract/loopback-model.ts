// A model server on loopback that answers truly, and misbehaves on demand.
import { createServer, type ServerResponse } from 'node:http'
import * as z from 'zod'
import { writeTruly } from './truthful-model.ts'

/**
 * `streams` answers with events nobody asked for; `silent` takes a request and never answers; `breaks off` in the middle of
 * an answer; `elsewhere` sends to another address; `endless` never stops writing.
 */
export type ModelMood =
  | 'answers'
  | 'answers slowly'
  | 'streams'
  | 'silent'
  | 'breaks off'
  | 'endless'
  | 'down'
  | 'elsewhere'

export interface LoopbackModel {
  /** As OPENAI_BASE_URL has it. */
  readonly url: string
  mood: ModelMood
  /** Calls of the model so far; of those, the ones that still wait for an answer; and requests to the other address. */
  readonly counts: { calls: number; unanswered: number; strays: number }
  close(): Promise<void>
}

const CallSchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })),
  response_format: z.looseObject({ json_schema: z.looseObject({ name: z.string() }) }),
})

/** An answer of `answers slowly` takes so many milliseconds. */
export const slowMs = 300
const tokens = { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1_000 }

export async function startLoopbackModel(): Promise<LoopbackModel> {
  const state = { mood: 'answers' as ModelMood, counts: { calls: 0, unanswered: 0, strays: 0 } }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (request.url === '/stray') {
        state.counts.strays += 1
        response.writeHead(200).end('{}')
        return
      }
      state.counts.calls += 1
      state.counts.unanswered += 1
      response.on('close', () => {
        state.counts.unanswered -= 1
      })
      act(state.mood, response, Buffer.concat(chunks).toString('utf8'))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/v1`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
}

function act(mood: ModelMood, response: ServerResponse, body: string): void {
  const json = { 'Content-Type': 'application/json' }
  if (mood === 'answers') response.writeHead(200, json).end(JSON.stringify(toCompletion(body)))
  else if (mood === 'answers slowly') setTimeout(() => act('answers', response, body), slowMs)
  else if (mood === 'streams') streamTruly(body, response)
  else if (mood === 'breaks off') response.writeHead(200, json).write('{"choices":', () => response.destroy())
  else if (mood === 'endless') writeOn(response.writeHead(200, json))
  else if (mood === 'down') response.writeHead(503, json).end('{"error":{"message":"overloaded"}}')
  else if (mood === 'elsewhere') response.writeHead(307, { Location: '/stray' }).end()
}

/** The answer to a call, as its one choice says it. */
function toCompletion(body: string) {
  const { model, messages, response_format: format } = CallSchema.parse(JSON.parse(body))
  const content = writeTruly(format.json_schema.name, messages)
  const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }
  return { model, choices: [choice], usage: tokens }
}

/** The same, in events of some letters each. */
function streamTruly(body: string, response: ServerResponse): void {
  const { choices, usage } = toCompletion(body)
  const content = choices[0]?.message.content ?? ''
  const pieces = content.match(/[\s\S]{1,40}/g) ?? []
  response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  for (const piece of pieces) {
    response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: piece } }] })}\n\n`)
  }
  const end = { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], usage }
  response.end(`data: ${JSON.stringify(end)}\n\ndata: [DONE]\n\n`)
}

/** Writes for as long as somebody reads. */
function writeOn(response: ServerResponse): void {
  const chunk = ' '.repeat(256 * 1024)
  const next = () => {
    if (!response.destroyed) response.write(chunk, next)
  }
  next()
}
