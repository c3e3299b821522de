// Asks a model, checks the answer, and gives it one turn to repair it. Meaning only: the network is the client's affair.
import { AppError, toAppError } from '../../architect/errors.ts'
import type { CallOptions, Telemetry } from '../../architect/ports.ts'
import { addUsage, noUsage, type Usage } from '../../architect/usage.ts'
import { holdsCanary } from './canary.ts'
import { type CallAllowance, type ChatClient, createChatClient } from './chat-client.ts'
import type { AskModel, Issue, ModelReply, ModelRequest } from './model-request.ts'
import type { Completion } from './read-completion.ts'
import { readJson } from './read-json.ts'
import { toRepairTurn } from './repair-turn.ts'
import { realSurroundings, type Surroundings, type UpstreamConfig } from './upstream.ts'

export interface ModelServer {
  readonly ask: AskModel
  readonly state: ChatClient['state']
}

/**
 * A model server behind one client: calls of all requests share its queue, breaker and memory. Each call is told to
 * `telemetry`.
 * @throws RangeError for an address that no call can be sent to.
 */
export function createModelServer(
  config: UpstreamConfig,
  surroundings: Surroundings = realSurroundings,
  telemetry: Telemetry | null = null,
): ModelServer {
  const client = createChatClient(config, surroundings, telemetry)
  return { ask: (request, call) => askWithRepair(client, request, call), state: client.state }
}

/** Turns of one request: the first, and one to repair. */
const maxTurns = 2
/** No request makes more calls than this, whatever it allows itself: retries, steps and repair together. */
const mostCalls = 6

async function askWithRepair<T>(
  client: ChatClient,
  request: ModelRequest<T>,
  call: CallOptions,
): Promise<ModelReply<T>> {
  const allowance: CallAllowance = { left: Math.min(request.maxCalls, mostCalls), made: 0, lost: noUsage }
  let messages = request.messages
  let usage: Usage = noUsage
  let isUsageKnown = true
  const notes: string[] = []
  for (let turn = 1; ; turn++) {
    const completion = await client
      .complete({ ...request, messages }, allowance, call)
      .catch((error: unknown) => {
        throw withUsage(error, addUsage(usage, allowance.lost))
      })
    usage = addUsage(usage, completion.usage)
    isUsageKnown &&= completion.isUsageKnown
    notes.push(...completion.notes)
    const read = readAnswer(completion, request)
    if (turn === 1) client.countAnswer(request.model, read.ok ? read.isBare : !read.ignoredSchema)
    if (read.ok) {
      if (completion.isCut) notes.push('complete although the server says that it was cut off')
      const { lost, made } = allowance
      const model = completion.model ?? request.model
      return { value: read.value, usage: addUsage(usage, lost), isUsageKnown, model, attempts: made, notes }
    }
    if (turn === maxTurns || allowance.left <= 0 || read.isFinal) {
      throw new AppError(read.code, { usage: addUsage(usage, allowance.lost) })
    }
    messages = [...request.messages, ...toRepairTurn(completion.content, read)]
  }
}

interface Unfit {
  readonly ok: false
  readonly code: 'empty_output' | 'truncated' | 'invalid_output'
  readonly issues: readonly Issue[]
  /** Another turn would not help, or must not be given. */
  readonly isFinal: boolean
  /** Whether a server that enforces the schema could not have let it pass. */
  readonly ignoredSchema: boolean
}
type Read<T> = { readonly ok: true; readonly value: T; readonly isBare: boolean } | Unfit

/** Codes of issues that a schema of the strict subset rules out. */
const schemaCodes = new Set(['invalid_type', 'unrecognized_keys', 'invalid_value', 'invalid_union'])

function readAnswer<T>({ content, isCut }: Completion, { canary, check }: ModelRequest<T>): Read<T> {
  const json = readJson(content)
  const plain = json.kind === 'value' ? `${content}\n${JSON.stringify(json.value)}` : content
  if (canary !== null && holdsCanary(plain, canary)) return toUnfit('invalid_output', [], { isFinal: true })
  if (json.kind === 'value') {
    const checked = check(json.value)
    if (checked.ok) return { ...checked, isBare: json.isBare }
    const ignoredSchema = !json.isBare || checked.issues.some(({ code }) => schemaCodes.has(code))
    return toUnfit(isCut ? 'truncated' : 'invalid_output', checked.issues, { ignoredSchema })
  }
  if (isCut) return toUnfit('truncated', [])
  if (json.kind === 'empty') return toUnfit('empty_output', [toIssue('the answer is empty')])
  return toUnfit('invalid_output', [toIssue(json.reason)], { ignoredSchema: true })
}

function toUnfit(
  code: Unfit['code'],
  issues: readonly Issue[],
  { isFinal = false, ignoredSchema = false } = {},
): Unfit {
  return { ok: false, code, issues, isFinal, ignoredSchema }
}

function toIssue(message: string): Issue {
  return { path: '', code: 'json', message }
}

/** The error with what the request has cost so far. */
function withUsage(error: unknown, usage: Usage): AppError {
  const known = toAppError(error)
  return new AppError(known.code, {
    ...(known.detail === null ? {} : { detail: known.detail }),
    ...(known.retryAfterSeconds === null ? {} : { retryAfterSeconds: known.retryAfterSeconds }),
    ...(known.cause === undefined ? {} : { cause: known.cause }),
    usage,
  })
}
