// Reads out of an error what a server does not take about the way of asking, so that another way can be tried.
import type { Objection } from './upstream.ts'

/** The little that is read of an error's body; it never leaves this folder. */
export interface ErrorBody {
  readonly code: string
  readonly message: string
  readonly param: string
}

const statuses = new Set([400, 404, 405, 415, 422, 501])

const aboutSchema =
  /invalid schema|schema.{0,60}(?:not (?:valid|supported|permitted)|invalid)|grammar|unsupported keyword/u
const aboutFormat =
  /response_format|json_schema|json schema|json_object|structured output|\bstrict\b|guided_json|requested parameters/u

/** Parameters that some servers do not know and that a call can do without, or that have another name. */
const droppable = ['temperature', 'max_completion_tokens', 'max_tokens']

/** Null when another way of asking would not help. What the server calls `param` counts before its message. */
export function toObjection(status: number, { message, param }: ErrorBody): Objection | null {
  if (!statuses.has(status)) return null
  const named = toNames(param.toLowerCase())
  if (named.length > 0) return { to: 'parameter', names: named }
  const words = `${param} ${message}`.toLowerCase()
  if (aboutSchema.test(words)) return { to: 'schema' }
  if (aboutFormat.test(words)) return { to: 'format', allowed: toAllowed(words) }
  const names = toNames(words)
  return names.length === 0 ? null : { to: 'parameter', names }
}

function toNames(words: string): string[] {
  return droppable.filter((name) => words.includes(name))
}

/** The format types that the server says it takes, such as in "must be 'json_schema' or 'text'". */
function toAllowed(words: string): string[] | null {
  const told = /must be|one of|expected|supported (?:values|types)|allowed/u.exec(words)
  if (told === null) return null
  const list = words.slice(told.index)
  const allowed = ['json_schema', 'json_object', 'text'].filter(
    (type) => list.includes(`'${type}'`) || list.includes(`"${type}"`),
  )
  return allowed.length === 0 ? null : allowed
}
