// Reads a successful answer of a model server: the model's words and what they cost, or what is wrong with it.
import * as z from 'zod'
import type { Usage } from '../../architect/usage.ts'
import type { RawAnswer } from './bounded-fetch.ts'
import { isRecord, parseBody } from './parse-body.ts'
import { readErrorBody, toStatusError } from './read-error.ts'
import { readJson } from './read-json.ts'
import { readStream } from './read-stream.ts'
import { readUsage } from './read-usage.ts'
import { UpstreamError } from './upstream.ts'

export interface Completion {
  /** What the model wrote; blank when it wrote nothing. */
  readonly content: string
  /** Whether the server says that it cut the answer off. */
  readonly isCut: boolean
  readonly usage: Usage
  readonly isUsageKnown: boolean
  readonly model: string | null
  /** What was odd and accepted all the same, such as "read from reasoning". */
  readonly notes: readonly string[]
}

const TextSchema = z.string().nullable().catch(null).default(null)
const PartSchema = z.looseObject({ text: z.string().catch('') }).catch({ text: '' })
const MessageSchema = z.looseObject({
  content: z.unknown().optional(),
  refusal: TextSchema,
  reasoning: TextSchema,
  reasoning_content: TextSchema,
})
const ChoiceSchema = z.looseObject({
  message: MessageSchema.nullable().catch(null).default(null),
  finish_reason: TextSchema,
})
const AnswerSchema = z.looseObject({
  model: TextSchema,
  usage: z.unknown().optional(),
  choices: z.array(z.unknown()).catch([]).default([]),
})

/** Reasons of servers for an answer that they cut off. */
const cutReasons = new Set(['length', 'max_tokens', 'model_length'])
/** Reasons of servers for an answer that their filter stopped. */
const filterReasons = new Set(['content_filter', 'safety', 'recitation', 'prohibited_content', 'blocklist'])

/** @throws UpstreamError when there is no answer in it; `usage` is kept where it was sent. */
export function readCompletion(
  { text, headers, isUtf8 }: Omit<RawAnswer, 'status'>,
  now: number,
): Completion {
  const { body, notes: bodyNotes } = toBody(text)
  const answer = AnswerSchema.parse(body)
  const { usage, isKnown } = readUsage(answer.usage)
  if (!isUtf8) throw toUnreadable(usage)
  if (answer.choices.length === 0 && isError(body)) {
    throw toStatusError(null, readErrorBody(JSON.stringify(body)), { headers, now, usage })
  }
  const choice = ChoiceSchema.catch({ message: null, finish_reason: null }).parse(toFirst(answer.choices))
  const finish = (choice.finish_reason ?? '').toLowerCase()
  if (filterReasons.has(finish)) throw new UpstreamError('content_filtered', { usage })
  if (choice.message === null) throw new UpstreamError('empty_choices', { again: 'once', usage })
  if ((choice.message.refusal ?? '').trim() !== '') throw new UpstreamError('refused', { usage })
  const { content, notes } = toContent(choice.message)
  return {
    content,
    notes: [...bodyNotes, ...notes],
    isCut: cutReasons.has(finish),
    usage,
    isUsageKnown: isKnown,
    model: answer.model,
  }
}

function toUnreadable(usage?: Usage): UpstreamError {
  return new UpstreamError('bad_upstream_response', {
    again: 'once',
    ...(usage === undefined ? {} : { usage }),
  })
}

/** Lines that only an event stream begins with. */
const streamStart = /^(?:data:|event:|id:|retry:|:)/u

function toBody(text: string): { body: Record<string, unknown>; notes: readonly string[] } {
  const trimmed = text.replace(/^\uFEFF/u, '').trim()
  if (trimmed.startsWith('<')) {
    throw new UpstreamError('bad_upstream_response', {
      detail:
        'OPENAI_BASE_URL answers with a web page, not with JSON. Check the address, and that no login page stands before it.',
    })
  }
  const isStream = streamStart.test(trimmed)
  const value = isStream ? readStream(trimmed) : parseBody(trimmed)
  const body = Array.isArray(value) && value.length === 1 && isRecord(value[0]) ? value[0] : value
  if (!isRecord(body)) throw toUnreadable()
  return { body, notes: isStream ? ['read from an event stream'] : [] }
}

function isError(body: Record<string, unknown>): boolean {
  const { error } = body
  return (error !== undefined && error !== null) || body['object'] === 'error'
}

/** The choice with index 0, wherever it stands; the first one where none says its index. */
function toFirst(choices: readonly unknown[]): unknown {
  return choices.find((choice) => isRecord(choice) && choice['index'] === 0) ?? choices[0]
}

/** The content; or what stands under reasoning where there is no content and it holds the object. */
function toContent(message: z.infer<typeof MessageSchema>): { content: string; notes: string[] } {
  const content = toText(message.content)
  if (content.trim() !== '') return { content, notes: [] }
  for (const reasoning of [message.reasoning_content, message.reasoning]) {
    if (reasoning !== null && readJson(reasoning).kind === 'value') {
      return { content: reasoning, notes: ['read from reasoning'] }
    }
  }
  return { content: '', notes: [] }
}

function toText(content: unknown): string {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) {
    return content
      .map((part: unknown) => (typeof part === 'string' ? part : PartSchema.parse(part).text))
      .join('')
  }
  return isRecord(content) ? JSON.stringify(content) : ''
}
