// The ways to ask for structured output, strictest first, and how a server that objects is asked next.
import type { JsonObject } from './model-request.ts'
import type { Objection } from './upstream.ts'

/** `schema-strict` and `schema-loose` send the schema as such; `object` and `text` only in the prompt. */
export const formats = ['schema-strict', 'schema-loose', 'object', 'text'] as const
export type Format = (typeof formats)[number]

/** The two names under which servers know the limit of an answer's tokens. */
export type LimitName = 'max_tokens' | 'max_completion_tokens'

/** How a server and model are asked. */
export interface Profile {
  readonly format: Format
  /** Null where the server takes neither name. */
  readonly limit: LimitName | null
  /** Parameters that are left out, because the server does not take them. */
  readonly dropped: readonly string[]
}

/** What the model servers at OpenAI and Azure are asked with at first; all others know the older name of the limit. */
const newerHosts = /(?:^|\.)(?:openai\.com|azure\.com)$/u

/** How a server that has not been met yet is asked. */
export function toFirstProfile(baseUrl: string): Profile {
  const isNewer = newerHosts.test(new URL(baseUrl).hostname)
  return { format: 'schema-strict', limit: isNewer ? 'max_completion_tokens' : 'max_tokens', dropped: [] }
}

/** The next way to ask after an objection; null when there is none. A parameter is renamed or left out. */
export function toNextProfile(profile: Profile, objection: Objection): Profile | null {
  if (objection.to === 'parameter') return withoutParameter(profile, objection.names)
  const allowed = objection.to === 'format' ? objection.allowed : null
  const lower = formats.slice(formats.indexOf(profile.format) + 1)
  const next = lower.find(
    (format) => format === 'text' || allowed === null || allowed.includes(types[format]),
  )
  return next === undefined ? null : { ...profile, format: next }
}

function withoutParameter(profile: Profile, names: readonly string[]): Profile | null {
  const { limit, dropped } = profile
  if (names.includes('temperature') && !dropped.includes('temperature')) {
    return { ...profile, dropped: [...dropped, 'temperature'] }
  }
  if (limit === null || !names.some((name) => name === 'max_tokens' || name === 'max_completion_tokens'))
    return null
  const other = limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
  return { ...profile, limit: dropped.includes(other) ? null : other, dropped: [...dropped, limit] }
}

const types = {
  'schema-strict': 'json_schema',
  'schema-loose': 'json_schema',
  object: 'json_object',
  text: 'text',
} as const satisfies Record<Format, string>

/** The parameters of a call that the format adds. */
export function toFormatParameter(format: Format, schema: { name: string; json: JsonObject }): JsonObject {
  if (format === 'text') return {}
  if (format === 'object') return { response_format: { type: types.object } }
  const strict = format === 'schema-strict' ? { strict: true } : {}
  const json_schema = { name: schema.name, schema: schema.json, ...strict }
  return { response_format: { type: types[format], json_schema } }
}

/** What the prompt must say where the server does not see, or does not heed, the schema. */
export function toSchemaPrompt(schema: { json: JsonObject }): string {
  return `Answer with one JSON object and nothing else: no Markdown, no comment. It must fit this JSON Schema:\n${JSON.stringify(schema.json)}`
}
