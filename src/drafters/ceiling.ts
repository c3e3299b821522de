// A drafter that stops spending: past the ceilings of one request it calls no model any more.
import { AppError } from '../architect/errors.ts'
import type { CallOptions, Drafter } from '../architect/ports.ts'

export interface Ceilings {
  /** Calls of the model server for one request. */
  readonly calls: number
  /** Tokens, in and out, for one request. */
  readonly tokens: number
}

/** `drafter`, as long as the request has spent less than the ceilings. @throws AppError `budget_exhausted` from then on. */
export function createCeilingDrafter(drafter: Drafter, ceilings: Ceilings): Drafter {
  const check = ({ spent }: CallOptions) => {
    const usage = spent?.()
    if (usage === undefined) return
    const tokens = usage.promptTokens + usage.completionTokens
    if (usage.calls < ceilings.calls && tokens < ceilings.tokens) return
    throw new AppError('budget_exhausted', {
      detail:
        'The request has used up its model calls or tokens. Send fewer ideas at once, or raise MAX_CALLS_PER_REQUEST or MAX_TOKENS_PER_REQUEST.',
    })
  }
  return {
    ...drafter,
    async triage(passages, context, call) {
      check(call)
      return drafter.triage(passages, context, call)
    },
    async draft(idea, context, call) {
      check(call)
      return drafter.draft(idea, context, call)
    },
    async repair(idea, drafted, findings, context, call) {
      check(call)
      return drafter.repair(idea, drafted, findings, context, call)
    },
  }
}
