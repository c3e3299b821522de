// Tells telemetry of one call of the model server: what was asked with which settings, and what came of it.
import { AppError } from '../../architect/errors.ts'
import type { CallOptions, ModelCallEvent, Telemetry } from '../../architect/ports.ts'
import { noUsage } from '../../architect/usage.ts'
import type { Profile } from './ladder.ts'
import type { Completion } from './read-completion.ts'
import type { ChatRequest } from './request-body.ts'

export interface ModelCall {
  readonly request: ChatRequest
  readonly profile: Profile
  readonly call: CallOptions
  /** Milliseconds since the epoch, and how long it took. */
  readonly start: number
  readonly ms: number
  readonly outcome: Completion | AppError
}

/** The name under which a call without one stands. */
const noPrompt = 'unnamed'

/** The messages and the answer go by reference: nothing is copied for telemetry that looks at numbers only. */
export function reportModelCall(telemetry: Telemetry | null, modelCall: ModelCall): void {
  telemetry?.record(toEvent(modelCall))
}

function toEvent({ request, profile, call, start, ms, outcome }: ModelCall): ModelCallEvent {
  const isFailed = outcome instanceof AppError
  const { temperature, maxTokens, messages, model, prompt } = request
  return {
    name: 'model-call',
    requestId: call.requestId,
    tenant: call.tenant,
    prompt: prompt ?? noPrompt,
    model,
    start,
    ms,
    error: isFailed ? outcome.code : null,
    usage: outcome.usage ?? { ...noUsage, calls: 1 },
    isUsageKnown: isFailed ? (outcome.usage?.promptTokens ?? 0) > 0 : outcome.isUsageKnown,
    settings: {
      temperature: profile.dropped.includes('temperature') ? null : temperature,
      maxTokens: profile.limit === null ? null : maxTokens,
      format: profile.format,
    },
    content: { input: messages, output: isFailed ? null : outcome.content },
  }
}
