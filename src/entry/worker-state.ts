// What all isolates of a Worker share, as far as it is bound: the ledger, and the answers by idempotency key.
import { createSharedAnswerStore } from '../access/answer-object.ts'
import { createSharedLedger } from '../access/shared-ledger.ts'
import type { Surroundings } from './compose.ts'
import { type Bindings, isNamespace, isRateLimit } from './worker-bindings.ts'

/** `LEDGER` and `ANSWERS` are Durable Objects, `REQUEST_SHIELD` a rate limit; without them each isolate has its own. */
export function toSharedState(
  { LEDGER: ledger, ANSWERS: answers, REQUEST_SHIELD: shield }: Bindings,
  keepAlive: (work: Promise<unknown>) => void,
): Pick<Surroundings, 'ledger' | 'answers'> {
  const options = { now: Date.now, keepAlive, shield: isRateLimit(shield) ? shield : null }
  return {
    ...(isNamespace(ledger) ? { ledger: createSharedLedger(ledger, options) } : {}),
    ...(isNamespace(answers) ? { answers: createSharedAnswerStore(answers) } : {}),
  }
}
