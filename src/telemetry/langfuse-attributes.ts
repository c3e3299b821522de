// What Langfuse is told of a model call and of a request: numbers, names and codes; words only where that is asked for.
import { createObservationAttributes } from '@langfuse/tracing'
import type { Attributes } from '@opentelemetry/api'
import { errorTable } from '../architect/errors.ts'
import type { ModelCallEvent, TelemetryEvent } from '../architect/ports.ts'
import type { Usage } from '../architect/usage.ts'
import { type Redact, redactDeep } from './redaction.ts'

export type RequestEvent = Extract<TelemetryEvent, { readonly name: 'request' }>

/** What a model costs, in any one currency per million tokens. */
export interface Prices {
  readonly model: string
  readonly input: number
  readonly cachedInput: number
  readonly output: number
}

/** What happened during a request, in numbers. */
export interface RequestCounts {
  items: number
  degraded: number
  modelCalls: number
  readonly failures: Map<string, number>
}

export interface GenerationOptions {
  /** Redacts what is said; null leaves it out altogether. */
  readonly content: Redact | null
  readonly prices: Prices | null
}

/** A model call as attributes of a Langfuse generation. */
export function toGenerationAttributes(event: ModelCallEvent, options: GenerationOptions): Attributes {
  const { error, model, usage, isUsageKnown, settings, requestId, prompt, content } = event
  const { content: redact, prices } = options
  const managed = toManagedPrompt(prompt)
  return createObservationAttributes('generation', {
    model,
    modelParameters: toParameters(settings),
    level: error === null ? 'DEFAULT' : 'ERROR',
    ...(error === null ? {} : { statusMessage: toStatusMessage(error) }),
    ...(isUsageKnown ? { usageDetails: toUsageDetails(usage) } : {}),
    ...(isUsageKnown && prices?.model === model ? { costDetails: toCostDetails(usage, prices) } : {}),
    ...(managed === null ? {} : { prompt: { ...managed, isFallback: false } }),
    ...(redact === null
      ? {}
      : { input: toText(content.input, redact), output: toText(content.output, redact) }),
    metadata: {
      requestId,
      prompt,
      usage: isUsageKnown ? 'counted by the server' : 'not told by the server',
      ...(error === null ? {} : { code: error }),
    },
  })
}

/** A request as attributes of the observation at the top of its trace. */
export function toRequestAttributes(event: RequestEvent, counts: RequestCounts): Attributes {
  const { requestId, path, status } = event
  const failed = [...counts.failures.values()].reduce((sum, count) => sum + count, 0)
  const codes = [...counts.failures].map(([code, count]) => `${code} ${count}`).join(', ')
  const isDefect = status >= 500
  const isTroubled = isDefect || status >= 400 || failed > 0 || counts.degraded > 0
  return createObservationAttributes('span', {
    level: isDefect ? 'ERROR' : isTroubled ? 'WARNING' : 'DEFAULT',
    ...(isTroubled ? { statusMessage: `status ${status}${codes === '' ? '' : `; ${codes}`}` } : {}),
    metadata: {
      requestId,
      route: path,
      status,
      items: counts.items,
      degradedItems: counts.degraded,
      failures: failed,
      ...(codes === '' ? {} : { failureCodes: codes }),
      modelCalls: counts.modelCalls,
    },
  })
}

/** Kinds that exclude one another, as Langfuse adds them up. */
function toUsageDetails({ promptTokens, cachedTokens, completionTokens }: Usage) {
  return { input: promptTokens - cachedTokens, input_cached_tokens: cachedTokens, output: completionTokens }
}

function toCostDetails(usage: Usage, prices: Prices) {
  const { input, input_cached_tokens, output } = toUsageDetails(usage)
  const toCost = (tokens: number, price: number) => (tokens * price) / 1_000_000
  return {
    input: toCost(input, prices.input),
    input_cached_tokens: toCost(input_cached_tokens, prices.cachedInput),
    output: toCost(output, prices.output),
  }
}

/** Name and version of a prompt that came from Langfuse, such as `triage@production.7`; a file is none of its prompts. */
function toManagedPrompt(prompt: string): { name: string; version: number } | null {
  const [, name, version] = /^([^@]+)@[^@.]+\.(\d{1,9})$/u.exec(prompt) ?? []
  return name === undefined ? null : { name, version: Number(version) }
}

function toParameters(settings: ModelCallEvent['settings']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  )
}

/** Our own words for the code; never the server's. */
function toStatusMessage(code: NonNullable<ModelCallEvent['error']>): string {
  return `${code}: ${errorTable[code].title}`
}

/** Most characters of one message, and of all that was said in one direction. */
const longestMessage = 16_000
export const longestContent = 64_000
/** What is cut off is redacted with a margin, so that no secret is halved past recognition. */
const margin = 2_000

function toText(said: unknown, redact: Redact): string | undefined {
  if (said === null || said === undefined) return undefined
  const shorten = (text: string) => {
    const redacted = redact(text.slice(0, longestMessage + margin))
    return redacted.length > longestMessage ? `${redacted.slice(0, longestMessage)}…` : redacted
  }
  const safe = redactDeep(said, shorten)
  const text = typeof safe === 'string' ? safe : JSON.stringify(safe)
  return text.slice(0, longestContent)
}
