// Reads what a call cost out of whatever a server sends as usage: a number that cannot be one is unknown, never NaN.
import * as z from 'zod'
import type { Usage } from '../../architect/usage.ts'

/** No answer of a model costs more; a larger figure is a server's mistake. */
const mostTokens = 100_000_000
const CountSchema = z.int().min(0).max(mostTokens).nullable().catch(null)

const RawUsageSchema = z
  .looseObject({
    prompt_tokens: CountSchema,
    completion_tokens: CountSchema,
    prompt_tokens_details: z.looseObject({ cached_tokens: CountSchema }).nullable().catch(null),
  })
  .nullable()
  .catch(null)

/** Cost of one call; unknown counts are 0 and `isKnown` is false. */
export function readUsage(value: unknown): { usage: Usage; isKnown: boolean } {
  const raw = RawUsageSchema.parse(value ?? null)
  const promptTokens = raw?.prompt_tokens ?? 0
  const cachedTokens = Math.min(promptTokens, raw?.prompt_tokens_details?.cached_tokens ?? 0)
  const usage = { calls: 1, promptTokens, cachedTokens, completionTokens: raw?.completion_tokens ?? 0 }
  const isKnown = typeof raw?.prompt_tokens === 'number' && typeof raw.completion_tokens === 'number'
  return { usage, isKnown }
}

/** Characters that go into a token of English or JSON, roughly. */
const charactersAToken = 4

/** What so many characters cost, roughly. */
export function toTokenEstimate(characters: number): number {
  return Math.ceil(characters / charactersAToken)
}

/** The usage with its unknown counts put at what so many characters cost, roughly. */
export function withEstimate(usage: Usage, sent: number, received: number): Usage {
  return {
    ...usage,
    promptTokens: usage.promptTokens === 0 ? toTokenEstimate(sent) : usage.promptTokens,
    completionTokens: usage.completionTokens === 0 ? toTokenEstimate(received) : usage.completionTokens,
  }
}
