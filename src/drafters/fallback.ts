// A drafter of two: where the first fails for good, the second does the piece of work, and the item says so.
import { AppError, type ErrorCode, toAppError } from '../architect/errors.ts'
import type { CallOptions, Drafted, Drafter, Triage } from '../architect/ports.ts'
import { addUsage, noUsage, type Usage } from '../architect/usage.ts'

/** What is kept back for the fallback of the time that is left: this share of it, and no more than this. */
const keptShare = 0.1
const mostKeptMs = 2_000
/** So near to its deadline the primary counts as late. */
const lateMs = 100
/** How long to wait for the primary's own error after it was stopped: that error knows what was spent. */
const graceMs = 50

/**
 * `primary` with `fallback` behind it. The primary gets a slightly earlier deadline, so that a server that hangs still
 * ends in drafts. Once it ran into that, the rest of the request goes to the fallback at once. What failed calls cost
 * is added to the usage. Only expected failures fall back: a bug, or a caller who is gone, does not.
 */
export function createFallbackDrafter(primary: Drafter, fallback: Drafter): Drafter {
  const late = new WeakSet<AbortSignal>()

  const tryPrimary = async <T>(
    call: CallOptions,
    work: (call: CallOptions) => Promise<T>,
  ): Promise<Attempt<T>> => {
    call.signal.throwIfAborted()
    if (late.has(call.signal)) return { ok: false, code: 'upstream_timeout', usage: noUsage }
    const early = toEarlier(call)
    try {
      return { ok: true, value: await inTime(early.signal, () => work(early)) }
    } catch (error) {
      call.signal.throwIfAborted()
      const isLate = early.signal.aborted || Date.now() >= early.deadline - lateMs
      if (isLate) late.add(call.signal)
      const failure = isLate ? toTimeout(error) : toAppError(error)
      if (failure.code === 'internal' || failure.code === 'cancelled') throw error
      return { ok: false, code: failure.code, usage: failure.usage ?? noUsage }
    }
  }

  /** The draft of the primary, else of the fallback with the reason on it. */
  const draftWith = async (
    call: CallOptions,
    work: (drafter: Drafter, call: CallOptions) => Promise<Drafted>,
  ): Promise<Drafted> => {
    const attempt = await tryPrimary(call, (early) => work(primary, early))
    if (attempt.ok) return attempt.value
    const drafted = await work(fallback, call)
    return {
      ...drafted,
      provenance: { ...drafted.provenance, degraded: attempt.code },
      usage: addUsage(attempt.usage, drafted.usage),
    }
  }

  return {
    name: primary.name,
    model: primary.model,
    triageBatch: primary.triageBatch,
    concurrency: primary.concurrency,
    async triage(passages, context, call) {
      const attempt = await tryPrimary(call, (early) => primary.triage(passages, context, early))
      const first: Triage = attempt.ok ? attempt.value : { ideas: [], setAside: [], usage: attempt.usage }
      const used = new Set([
        ...first.ideas.flatMap((idea) => idea.passages),
        ...first.setAside.map(({ passage }) => passage),
      ])
      const missed = passages.filter(({ index }) => !used.has(index))
      if (missed.length === 0) return first
      const rest = await fallback.triage(missed, context, call)
      return {
        ideas: [...first.ideas, ...rest.ideas],
        setAside: [...first.setAside, ...rest.setAside],
        usage: addUsage(first.usage, rest.usage),
      }
    },
    draft: (idea, context, call) =>
      draftWith(call, (drafter, options) => drafter.draft(idea, context, options)),
    async repair(idea, drafted, findings, context, call) {
      if (drafted.provenance.degraded !== null) {
        return fallback.repair(idea, drafted, findings, context, call)
      }
      const attempt = await tryPrimary(call, (early) =>
        primary.repair(idea, drafted, findings, context, early),
      )
      if (attempt.ok) return attempt.value
      throw new AppError(attempt.code, { usage: attempt.usage })
    },
    revise: (idea, revision, context, call) =>
      draftWith(call, (drafter, options) => drafter.revise(idea, revision, context, options)),
  }
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly usage: Usage }

function toEarlier(call: CallOptions): CallOptions {
  const left = Math.max(0, Math.floor(call.deadline - Date.now()))
  const kept = Math.min(mostKeptMs, Math.ceil(left * keptShare))
  return {
    ...call,
    deadline: call.deadline - kept,
    signal: AbortSignal.any([call.signal, AbortSignal.timeout(left - kept)]),
  }
}

function toTimeout(error: unknown): AppError {
  const usage = error instanceof AppError ? error.usage : null
  return new AppError('upstream_timeout', usage === null ? {} : { usage })
}

/** Stops waiting soon after the signal aborts, whatever the work does. */
async function inTime<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted()
  const stopped = Promise.withResolvers<never>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    timer = setTimeout(() => stopped.reject(signal.reason), graceMs)
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([work(), stopped.promise])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}
