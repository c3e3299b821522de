// A fake of the network only: a model server that reads the prompt it is sent and answers it truly, if not cleverly.
import { AppError } from '../../src/architect/errors.ts'
import { WorkTypeSchema } from '../../src/backlog/work-type.ts'
import type { AskModel, ModelMessage } from '../../src/drafters/llm/model-request.ts'

/** Counts its calls and stops when the caller does, as the real one. */
export const askTruthfulModel: AskModel = async (request, call) => {
  call.signal.throwIfAborted()
  const written = writeTruly(request.schema.name, request.messages)
  const checked = request.check(JSON.parse(written))
  if (!checked.ok) throw new AppError('invalid_output', { detail: JSON.stringify(checked.issues) })
  const tokens = (text: string) => Math.ceil(text.length / 4)
  const promptTokens = request.messages.reduce((sum, { content }) => sum + tokens(content), 0)
  return {
    value: checked.value,
    usage: { calls: 1, promptTokens, cachedTokens: 0, completionTokens: tokens(written) },
    isUsageKnown: true,
    model: request.model,
    attempts: 1,
    notes: [],
  }
}

/** What the model writes, for the schema of this name. */
export function writeTruly(name: string, messages: readonly ModelMessage[]): string {
  const input = readInput(messages)
  return JSON.stringify(name === 'triage' ? toTriage(input) : toDraft(name, input))
}

/** What stands between the tags of the first user message. */
function readInput(messages: readonly ModelMessage[]): string {
  const asked = messages.find(({ role }) => role === 'user')?.content ?? ''
  const input = /<(input-[a-z]+)>\n([\s\S]*)\n<\/\1>/u.exec(asked)?.[2]
  if (input === undefined) throw new Error('The prompt holds no input.')
  return input
}

function toTriage(input: string) {
  const numbers = [...input.matchAll(/^(\d+)(?: \([^)\n]*\))?: /gmu)].map(([, number]) => Number(number))
  const ideas = numbers.map((number) => ({
    passages: [number],
    quote: null,
    reason: 'what the line asks for',
    type: 'feature',
    confidence: 0.7,
    runnerUp: 'infrastructure',
  }))
  return { ideas, setAside: [] }
}

function toDraft(name: string, input: string) {
  const type = WorkTypeSchema.parse(name.replace(/_draft$/u, ''))
  const idea = (/(?:^|\n)Idea:\n([\s\S]*?)(?:\n\nItem as it stands:|$)/u.exec(input)?.[1] ?? '').trim()
  const words = [...idea].slice(0, 60).join('').trim()
  const said = words.replace(/\s+/gu, ' ')
  return {
    evidence: [{ field: 'title', quote: words }],
    title: `${said} (${type})`,
    summary: said,
    details: toDetails(said)[type],
    acceptanceCriteria: [
      { statement: 'What the idea asks for is there.' },
      { given: 'nothing to work on', when: 'it is tried', then: 'it says that there is nothing' },
    ],
    assumptions: [],
    openQuestions: [{ field: 'summary', question: 'What else belongs to it?' }],
    priority: {},
    estimate: { points: 3, drivers: ['little is said'] },
  }
}

/** What can be said of any idea; everything else is left out, as models do with what they do not know. */
function toDetails(said: string) {
  return {
    feature: { want: said },
    bug: { symptom: said, frequency: 'unknown' },
    debt: { problem: said, kind: 'code' },
    spike: { questions: [`${said}?`], timebox: { amount: 1, unit: 'days' } },
    infrastructure: { change: said },
  }
}
