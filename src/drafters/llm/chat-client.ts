// One call of a model server with all that makes it reliable: queue, breaker, ladder, one retry loop, one deadline.
import { AppError, toAppError } from '../../architect/errors.ts'
import type { CallOptions, Telemetry } from '../../architect/ports.ts'
import { addUsage, noUsage, type Usage } from '../../architect/usage.ts'
import { checkBaseUrl } from './base-url.ts'
import { sendOnce } from './bounded-fetch.ts'
import { type BreakerState, type CallOutcome, createBreaker } from './breaker.ts'
import { createCoolDown } from './cool-down.ts'
import { type Profile, toFirstProfile, toNextProfile } from './ladder.ts'
import { runMetered } from './metered-call.ts'
import { reportModelCall } from './model-call-report.ts'
import { toCallerError } from './network-error.ts'
import { createProfileMemory } from './profile-memory.ts'
import { type Completion, readCompletion } from './read-completion.ts'
import { readErrorBody, toStatusError } from './read-error.ts'
import { withEstimate } from './read-usage.ts'
import { type ChatRequest, toRequestBody } from './request-body.ts'
import { createRequestQueue } from './request-queue.ts'
import { createRetryBudget, toRetryWait } from './retry-policy.ts'
import { type Surroundings, type UpstreamConfig, UpstreamError } from './upstream.ts'

/** Counts the calls of one request over all its turns. */
export interface CallAllowance {
  left: number
  made: number
  /** What failed calls cost. */
  lost: Usage
}

export interface ChatClient {
  /** @throws AppError when there is no answer within the policy; what failed calls cost stands in `allowance.lost`. */
  complete(request: ChatRequest, allowance: CallAllowance, call: CallOptions): Promise<Completion>
  /** Tells whether a first answer kept to the schema. */
  countAnswer(model: string, keptSchema: boolean): void
  state(): { breaker: BreakerState; running: number; waiting: number }
}

/** One way to ask, and the request in that way. */
interface Asked {
  readonly request: ChatRequest
  readonly profile: Profile
  readonly body: string
}

/** Below this, in milliseconds, an attempt is not worth its cost. */
const leastAttemptMs = 50
/** Steps down the ladder in one request: enough for the last way to ask and one parameter. */
const stepsARequest = 4

/**
 * Reports every call to `telemetry`, retries and steps included.
 * @throws RangeError for an address that no call can be sent to.
 */
export function createChatClient(
  config: UpstreamConfig,
  surroundings: Surroundings,
  telemetry: Telemetry | null = null,
): ChatClient {
  const wrong = checkBaseUrl(config.baseUrl)
  if (wrong !== null) throw new RangeError(`The address of the model server ${wrong}.`)
  const { now, random, sleep } = surroundings
  const queue = createRequestQueue(config.concurrency, config.queueLimit, config.queueWaitMs)
  const breaker = createBreaker(now)
  const coolDown = createCoolDown(now)
  const budget = createRetryBudget(now)
  const memory = createProfileMemory(now, toFirstProfile(config.baseUrl))

  const pause = (ms: number, signal: AbortSignal) =>
    sleep(ms, signal).catch(() => {
      throw toCallerError(signal)
    })

  const send = async (body: string, call: CallOptions): Promise<Completion> => {
    const timeoutMs = Math.min(config.attemptTimeoutMs, call.deadline - now())
    if (timeoutMs < leastAttemptMs) throw new UpstreamError('upstream_timeout')
    const answer = await sendOnce({ config, surroundings, body, signal: call.signal, timeoutMs })
    if (answer.status < 200 || answer.status >= 300) {
      const facts = { headers: answer.headers, now: now() }
      throw toStatusError(answer.status, readErrorBody(answer.text), facts)
    }
    const completion = readCompletion(answer, now())
    if (completion.isUsageKnown) return completion
    const usage = withEstimate(completion.usage, body.length, completion.content.length)
    return { ...completion, usage }
  }

  /** Waits until the pause that the server asked for is over. */
  const hold = async (call: CallOptions): Promise<void> => {
    const heldMs = coolDown.toWait(call.deadline - now())
    if (heldMs > 0) await pause(heldMs, call.signal)
  }

  /** Sends; counts the call and what it cost if it fails. */
  const attempt = async (asked: Asked, allowance: CallAllowance, call: CallOptions): Promise<Completion> => {
    const report = breaker.enter()
    allowance.left -= 1
    allowance.made += 1
    budget.countCall()
    const start = now()
    const tell = (outcome: Completion | AppError) =>
      reportModelCall(telemetry, { ...asked, call, start, ms: now() - start, outcome })
    try {
      const completion = await send(asked.body, call)
      report('success')
      tell(completion)
      return completion
    } catch (error) {
      report(toOutcome(error))
      tell(toAppError(error))
      allowance.lost = addUsage(allowance.lost, toCost(error))
      if (error instanceof UpstreamError && error.waitMs !== null) coolDown.ask(error.waitMs, error.code)
      throw error
    }
  }

  const waitOrThrow = async (
    error: UpstreamError,
    { attempts, allowance, call }: { attempts: number; allowance: CallAllowance; call: CallOptions },
  ): Promise<void> => {
    const leftMs = call.deadline - now()
    const wait = toRetryWait(error, { attempts, maxRetries: config.maxRetries, leftMs, random })
    if (wait === null || allowance.left <= 0 || !budget.takeRetry()) throw error
    await pause(wait, call.signal)
  }

  /** Sends until there is an answer, the policy says stop, or the allowance is used up. */
  const complete = async (
    request: ChatRequest,
    allowance: CallAllowance,
    call: CallOptions,
  ): Promise<Completion> => {
    if (allowance.left <= 0) throw new UpstreamError('upstream_unavailable')
    let profile = memory.read(request.model)
    let steps = 0
    for (let attempts = 1; ; attempts++) {
      const body = toRequestBody(request, profile, config.baseUrl)
      try {
        breaker.check()
        const metered = { tenant: call.tenant, body, maxTokens: request.maxTokens }
        const asked = { request, profile, body }
        const completion = await queue.run(async () => {
          await hold(call)
          return runMetered(config.budget ?? null, metered, () => attempt(asked, allowance, call))
        }, call.signal)
        if (steps > 0) memory.learn(request.model, profile)
        return completion
      } catch (error) {
        if (call.signal.aborted) throw toCallerError(call.signal)
        if (!(error instanceof UpstreamError)) throw error
        const next = error.objection === null ? null : toNextProfile(profile, error.objection)
        if (next === null) await waitOrThrow(error, { attempts: attempts - steps, allowance, call })
        else {
          if (steps === stepsARequest || allowance.left <= 0) throw error
          profile = next
          steps += 1
        }
      }
    }
  }

  return {
    complete,
    countAnswer: memory.countAnswer,
    state: () => ({ breaker: breaker.state(), ...queue.load() }),
  }
}

function toOutcome(error: unknown): CallOutcome {
  return error instanceof UpstreamError && error.isOutage ? 'outage' : 'neutral'
}

/** What a failed call cost; one of which the server said nothing counts as a call all the same. */
function toCost(error: unknown): Usage {
  return (error instanceof AppError ? error.usage : null) ?? { ...noUsage, calls: 1 }
}
