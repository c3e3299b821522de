// A model server on loopback that answers truly, for the page with a language model behind it.
import { createServer } from 'node:http'
import { z } from 'zod'
import { writeTruly } from '../contract/truthful-model.ts'

export interface ModelServer {
  readonly url: string
  /** While true every call fails as an overloaded server does. */
  isDown: boolean
  close(): Promise<void>
}

const RequestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })),
  response_format: z.looseObject({ json_schema: z.looseObject({ name: z.string() }) }),
})

export async function startModelServer(): Promise<ModelServer> {
  const state = { isDown: false }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      response.setHeader('Content-Type', 'application/json')
      if (state.isDown) {
        response.writeHead(503).end('{"error":{"message":"overloaded"}}')
        return
      }
      const {
        model,
        messages,
        response_format: format,
      } = RequestSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
      const content = writeTruly(format.json_schema.name, messages)
      const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }
      response.end(
        JSON.stringify({ model, choices: [choice], usage: { prompt_tokens: 9, completion_tokens: 9 } }),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/v1`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  })
}
