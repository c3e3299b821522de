// Looks prompts up in Langfuse: one bounded request each, no retry, no cache but ours.
import * as z from 'zod'
import { readBytes } from './bounded-body.ts'
import { parseBody } from './parse-body.ts'
import type { Found } from './prompt-overrides.ts'

export interface LangfusePromptsOptions {
  readonly baseUrl: string
  readonly publicKey: string
  readonly secretKey: string
  readonly fetch: typeof fetch
}

const timeoutMs = 1_000
const maxBytes = 256 * 1024

const MessageSchema = z.looseObject({ role: z.string().max(40), content: z.string() })
const AnswerSchema = z.looseObject({
  type: z.string(),
  version: z.int().min(1).max(999_999_999),
  prompt: z.array(MessageSchema).max(20),
  config: z.unknown().optional(),
})

/** A finder for `createPromptOverrides`; it asks for chat prompts by name and label. Never throws. */
export function createLangfusePrompts({ baseUrl, publicKey, secretKey, ...options }: LangfusePromptsOptions) {
  const headers = { Authorization: `Basic ${btoa(`${publicKey}:${secretKey}`)}` }
  return async (name: string, label: string): Promise<Found> => {
    const url = `${baseUrl.replace(/\/+$/u, '')}/api/public/v2/prompts/${encodeURIComponent(name)}?label=${encodeURIComponent(label)}`
    try {
      const signal = AbortSignal.timeout(timeoutMs)
      const response = await options.fetch(url, { headers, redirect: 'manual', signal })
      if (response.status === 200) return await readPrompt(response)
      await response.body?.cancel()
      return toRefusal(response.status)
    } catch {
      return { kind: 'unavailable', reason: 'Langfuse cannot be reached or is too slow.' }
    }
  }
}

function toRefusal(status: number): Found {
  if (status === 404) return { kind: 'unknown' }
  const isKey = status === 401 || status === 403
  const why = isKey ? 'does not accept LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY' : `answers ${status}`
  return { kind: 'unavailable', reason: `Langfuse ${why}.` }
}

async function readPrompt(response: Response): Promise<Found> {
  const { bytes, whole } = await readBytes(response, maxBytes)
  if (!whole) return { kind: 'unreadable', reason: 'What Langfuse holds is too long.' }
  const body = parseBody(new TextDecoder().decode(bytes))
  const read = AnswerSchema.safeParse(body)
  if (read.success && read.data.type === 'chat') {
    const { version, prompt, config } = read.data
    return { kind: 'found', prompt: { version, messages: prompt, config } }
  }
  const isText = z.looseObject({ type: z.literal('text') }).safeParse(body).success
  return isText
    ? { kind: 'unreadable', reason: 'It is a text prompt in Langfuse, and must be a chat prompt.' }
    : { kind: 'unavailable', reason: 'Langfuse answers with something that is no prompt.' }
}
