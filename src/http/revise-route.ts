// POST /v1/items/revise: one item again, with another type, answers to its questions or an instruction.
import { reviseItem } from '../architect/revise-item.ts'
import { ReviseRequestSchema } from '../architect/revise-request.ts'
import type { AppDeps } from './app-deps.ts'
import type { AppHandler } from './app-env.ts'
import { toDay } from './day.ts'
import { pickDrafter, toCall } from './drafter-call.ts'
import { answerOnce } from './idempotency.ts'
import { chooseMediaType } from './media-type.ts'
import { readBody, toItemsLimits } from './request-body.ts'

export function reviseRoute(deps: AppDeps): AppHandler {
  return async (c) => {
    const deadline = deps.now() + deps.limits.requestDeadlineMs
    chooseMediaType(c, ['application/json'])
    const request = await readBody(c, ReviseRequestSchema, toItemsLimits(deps.limits))
    return answerOnce(c, deps, request, async () => {
      const drafter = pickDrafter(request.options, deps)
      const late = AbortSignal.timeout(Math.max(0, Math.floor(deadline - deps.now())))
      const answer = await reviseItem(
        request,
        { drafter, readSize: deps.readSize, telemetry: deps.telemetry, today: toDay(deps.now()) },
        toCall(c, request.options, { deadline, left: late }),
      )
      c.header('Cache-Control', 'no-store')
      return c.json(answer)
    })
  }
}
