// Puts an event stream of chunks together to one completion, for servers that stream although nobody asked.
import { isRecord, parseBody } from './parse-body.ts'

/** A completion, or an error, as one JSON value; null when the stream is empty or a chunk of it cannot be read. */
export function readStream(text: string): unknown {
  const deltas: Record<string, string> = {}
  let rest: Record<string, unknown> = {}
  let chunks = 0
  let finish: unknown = null
  for (const { name, data } of toEvents(text)) {
    if (data.trim() === '[DONE]') continue
    const chunk = parseBody(data)
    if (!isRecord(chunk)) return name === 'error' ? { ...rest, error: { message: '' } } : null
    chunks += 1
    rest = { ...rest, ...toRest(chunk) }
    if (name === 'error' && !isSet(chunk['error'])) return { ...rest, error: chunk }
    if (isSet(chunk['error'])) return rest
    const choice = firstChoice(chunk)
    if (choice === null) continue
    finish = choice['finish_reason'] ?? finish
    addDelta(deltas, choice['delta'] ?? choice['message'])
  }
  if (chunks === 0) return null
  return {
    ...rest,
    choices: [{ message: { role: 'assistant', ...deltas }, finish_reason: finish ?? 'length' }],
  }
}

function addDelta(deltas: Record<string, string>, delta: unknown): void {
  for (const key of ['content', 'reasoning', 'reasoning_content', 'refusal']) {
    const value = isRecord(delta) ? delta[key] : null
    if (typeof value === 'string') deltas[key] = (deltas[key] ?? '') + value
  }
}

interface ServerEvent {
  readonly name: string
  readonly data: string
}

/** Name and data of each event; comments, other fields and line ends of any kind are skipped. */
function* toEvents(text: string): Generator<ServerEvent> {
  let lines: string[] = []
  let name = ''
  for (const line of [...text.split(/\r\n|\r|\n/u), '']) {
    if (line.startsWith('data:')) lines.push(line.slice(5).replace(/^ /u, ''))
    else if (line.startsWith('event:')) name = line.slice(6).trim()
    if (line !== '') continue
    if (lines.length > 0) yield { name, data: lines.join('\n') }
    lines = []
    name = ''
  }
}

/** What stands beside the choices; a null does not wipe out what an earlier chunk said. */
function toRest(chunk: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(chunk).filter(([key, value]) => key !== 'choices' && isSet(value)))
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null
}

function firstChoice(chunk: Record<string, unknown>): Record<string, unknown> | null {
  const choices = chunk['choices']
  const list: unknown[] = Array.isArray(choices) ? choices : []
  const first = list.find((choice) => isRecord(choice) && (choice['index'] ?? 0) === 0)
  return isRecord(first) ? first : null
}
