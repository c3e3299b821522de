// The model server of the load bench, a process that can be killed: true replies after a long-tailed time.
// Run: node bench/load-parts/model-server.ts PORT
import { createServer } from 'node:http'
import * as z from 'zod'
import { writeTruly } from '../../test/contract/truthful-model.ts'
import { createLatencies } from '../upstream-server.ts'

const nextLatency = createLatencies({ medianMs: 300, sigma: 0.5 })

const RequestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })),
  response_format: z.looseObject({ json_schema: z.looseObject({ name: z.string() }) }),
})

function toCompletion(body: string): string {
  const { model, messages, response_format: format } = RequestSchema.parse(JSON.parse(body))
  const content = writeTruly(format.json_schema.name, messages)
  const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }
  const usage = { prompt_tokens: 2_000, completion_tokens: Math.ceil(content.length / 4) }
  return JSON.stringify({ model, choices: [choice], usage })
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const answer = toCompletion(Buffer.concat(chunks).toString('utf8'))
    setTimeout(() => {
      response.setHeader('Content-Type', 'application/json')
      response.end(answer)
    }, nextLatency())
  })
})
server.keepAliveTimeout = 60_000
server.listen(Number(process.argv[2]), '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`)
})
