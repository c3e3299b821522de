// Writes the body of a request in the way that a server takes.
import { type Profile, toFormatParameter, toSchemaPrompt } from './ladder.ts'
import type { JsonObject, ModelMessage } from './model-request.ts'

export interface ChatRequest {
  readonly model: string
  readonly messages: readonly ModelMessage[]
  readonly schema: { readonly name: string; readonly json: JsonObject }
  readonly maxTokens: number
  readonly temperature: number | null
  /** `name@version` of the prompt, for traces; never sent. */
  readonly prompt?: string
}

/** The request as JSON. OpenRouter is told to pick only providers that heed the schema. */
export function toRequestBody(
  request: ChatRequest,
  { format, limit, dropped }: Profile,
  baseUrl: string,
): string {
  const { model, messages, temperature, schema, maxTokens } = request
  const isTemperatureSent = temperature !== null && !dropped.includes('temperature')
  const isRouted = /(?:^|\.)openrouter\.ai$/u.test(new URL(baseUrl).hostname) && format.startsWith('schema')
  return JSON.stringify({
    model,
    messages: format === 'schema-strict' ? messages : withSchema(request),
    ...(limit === null ? {} : { [limit]: maxTokens }),
    ...(isTemperatureSent ? { temperature } : {}),
    ...toFormatParameter(format, schema),
    ...(isRouted ? { provider: { require_parameters: true } } : {}),
  })
}

/** The schema joins the system message behind all that is stable, for servers that do not see it. */
function withSchema({ messages, schema }: ChatRequest): ModelMessage[] {
  const [first, ...rest] = messages
  const told = toSchemaPrompt(schema)
  if (first === undefined || first.role !== 'system') return [{ role: 'system', content: told }, ...messages]
  return [{ role: 'system', content: `${first.content}\n\n${told}` }, ...rest]
}
