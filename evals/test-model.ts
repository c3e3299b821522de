// For tests: a model server on the loopback interface that is perfect, worse, obedient to injections, or cuts its answers.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as z from 'zod'
import { type WorkType, workTypes } from '../src/backlog/work-type.ts'
import { readLabels } from './judge/labels.ts'

export interface ModelManner {
  /** The type of the line with this number at its end; the true one is `toTrueType`. */
  readonly toType?: (number: number) => WorkType
  /** Words that stand in every title besides the idea's own. */
  readonly title?: string
  /** Whether answers break off in the middle. */
  readonly isCut?: boolean
  readonly status?: number
}

export interface TestModel {
  readonly url: string
  manner: ModelManner
  calls: number
  close(): Promise<void>
}

const BodySchema = z.looseObject({
  messages: z.array(z.looseObject({ role: z.string(), content: z.string() })),
  response_format: z.looseObject({ json_schema: z.looseObject({ name: z.string() }) }),
})

/** Types go round with the number at the end of a line. */
export function toTrueType(number: number): WorkType {
  return workTypes[number % workTypes.length] ?? 'feature'
}

export async function startTestModel(): Promise<TestModel> {
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    model.calls += 1
    const body = BodySchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
    const content = toContent(body, model.manner)
    const { isCut = false, status = 200 } = model.manner
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify({
        model: 'test-model',
        organization: 'org-secret',
        choices: [
          {
            finish_reason: isCut ? 'length' : 'stop',
            message: { role: 'assistant', content: isCut ? content.slice(0, content.length / 2) : content },
          },
        ],
        usage: { prompt_tokens: 100, completion_tokens: 20 },
      }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = z.custom<AddressInfo>().parse(server.address())
  const model: TestModel = {
    url: `http://127.0.0.1:${port}/v1`,
    manner: {},
    calls: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return model
}

function toContent({ messages, response_format }: z.infer<typeof BodySchema>, manner: ModelManner): string {
  const { name } = response_format.json_schema
  const asked = messages.find(({ role }) => role === 'user')?.content ?? ''
  const input = /<(input-[a-z]+)>\n([\s\S]*)\n<\/\1>/u.exec(asked)?.[2] ?? ''
  if (name === 'judgement') return JSON.stringify({ judgements: toJudgements(asked) })
  return JSON.stringify(name === 'triage' ? toTriage(input, manner) : toFeature(input, manner))
}

/** Knows the labels by heart, and takes every other item. */
function toJudgements(asked: string) {
  const toKey = (item: string) => item.replace(/\s+/gu, ' ').trim()
  const labels = new Map(readLabels().map(({ item, label }) => [toKey(item), label]))
  const pairs = asked.split(/^Pair \d+$/mu).slice(1)
  return pairs.map((pair, index) => {
    const item = / {2}Item:\n((?: {4}.*\n?)*)/u.exec(pair)?.[1] ?? ''
    return { pair: index + 1, reason: 'a test', choice: labels.get(toKey(item)) ?? 'take' }
  })
}

function toTriage(input: string, { toType = toTrueType }: ModelManner) {
  const lines = [...input.matchAll(/^(\d+)(?: \([^)\n]*\))?: (.*)$/gmu)]
  const ideas = lines.map(([, number, text = '']) => ({
    passages: [Number(number)],
    quote: null,
    reason: 'what the line asks for',
    type: toType(Number(/(\d+)\D*$/u.exec(text)?.[1] ?? 0)),
    confidence: 0.9,
    runnerUp: null,
  }))
  return { ideas, setAside: [] }
}

function toFeature(input: string, { title = '' }: ModelManner) {
  const idea = (/(?:^|\n)Idea:\n([\s\S]*?)(?:\n\nItem as it stands:|$)/u.exec(input)?.[1] ?? '').trim()
  const said = idea.replace(/\s+/gu, ' ').slice(0, 90)
  return {
    evidence: [{ field: 'title', quote: said }],
    title: `${title} ${said}`.trim(),
    summary: said,
    details: { role: null, want: said, benefit: null, outOfScope: [] },
    acceptanceCriteria: [{ statement: `The list shows: ${said}.` }],
    assumptions: [],
    openQuestions: [{ field: 'details.role', question: 'Who needs it?' }],
    priority: {},
    estimate: { points: 3, drivers: ['little is said'] },
  }
}
