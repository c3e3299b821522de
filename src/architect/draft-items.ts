// The main job: rough ideas in, validated items out, as events in the order in which they happen.
import type { BacklogItem } from '../backlog/backlog-item.ts'
import type { Finding } from '../backlog/quality/rule.ts'
import type { Span } from '../backlog/span.ts'
import { type AssemblyFacts, assembleItem, toAssemblyFacts } from './assemble-item.ts'
import type { DraftEvent, DraftRequest } from './draft-request.ts'
import { toDone } from './draft-summary.ts'
import { AppError, errorTable, toAppError } from './errors.ts'
import { checkIdeas, toTexts } from './idea-check.ts'
import { parseIntake } from './intake.ts'
import type { Passage } from './passage.ts'
import type { CallOptions, Drafted, Drafter, Idea, SizeReader, Telemetry } from './ports.ts'
import { runTasks, type Task, type TaskResult } from './run-tasks.ts'
import { toTriageBatches } from './triage-batches.ts'
import { toSlice, toTriagedBatch } from './triaged-ideas.ts'
import { addUsage, noUsage, type Usage } from './usage.ts'

export interface DraftDeps {
  readonly drafter: Drafter
  readonly readSize: SizeReader
  readonly telemetry: Telemetry
  /** The day of the request, YYYY-MM-DD. */
  readonly today: string
  readonly maxIdeas: number
  /** Aborts when the service is about to end: what is not drafted by then fails, and may be sent again. */
  readonly ending?: AbortSignal
  /** Told of each error that becomes a failure, and so of when to try again: that stands in no event. */
  readonly onFailure?: (error: AppError) => void
}

/** What one run of the main job knows and gathers. */
interface Run {
  readonly request: DraftRequest
  readonly deps: DraftDeps
  /** Aborts when the caller is gone: then nobody waits for failures. */
  readonly caller: AbortSignal
  /** Its signal aborts as well at the deadline and when the run is over. */
  readonly call: CallOptions
  readonly texts: readonly string[]
  readonly facts: AssemblyFacts
  readonly takenIds: Set<string>
  readonly items: { readonly idea: Idea; readonly item: BacklogItem }[]
  usage: Usage
  readonly openBatches: Set<readonly Passage[]>
  ideas: number
  /** Each ends one piece of work that is waited for; all are called when the run's signal aborts. */
  readonly interrupts: Set<(reason: unknown) => void>
}

/**
 * Drafts every idea of the request. Ideas are drafted concurrently and leave as they are ready; one that fails becomes
 * a `failure` with its text whole and fails no other. `done` comes last.
 * @throws AppError before the first event when the request holds no idea or too many; `cancelled` when the signal aborts.
 */
export async function* draftItems(
  request: DraftRequest,
  deps: DraftDeps,
  call: CallOptions,
): AsyncGenerator<DraftEvent, void, undefined> {
  const texts = toTexts(request.ideas)
  checkIdeas(request.ideas)
  const intake = parseIntake(texts, { wholeTexts: Array.isArray(request.ideas) })
  checkCount(intake.passages, deps.maxIdeas)
  const batches = toTriageBatches(intake.passages, deps.drafter.triageBatch)
  const stop = new AbortController()
  const onEnding = () => stop.abort(deps.ending?.reason)
  deps.ending?.addEventListener('abort', onEnding, { once: true })
  if (deps.ending?.aborted === true) onEnding()
  const run: Run = {
    request,
    deps,
    caller: call.signal,
    call: {
      ...call,
      signal: AbortSignal.any([call.signal, stop.signal, toDeadline(call)]),
      language: request.options.language === 'auto' ? null : request.options.language,
      spent: () => run.usage,
    },
    texts,
    facts: toAssemblyFacts(request, texts, deps),
    takenIds: new Set(),
    items: [],
    usage: noUsage,
    openBatches: new Set(batches),
    ideas: 0,
    interrupts: new Set(),
  }
  run.call.signal.addEventListener('abort', () => interrupt(run), { once: true })
  yield { event: 'intake', passages: intake.passages.length }
  for (const setAside of intake.setAside) yield { event: 'set-aside', setAside }
  if (batches.length === 0) yield { event: 'triage', ideas: 0, complete: true }
  const tasks = batches.map(
    (batch): Task<DraftEvent> =>
      () =>
        triageBatch(batch, run),
  )
  try {
    yield* runTasks(tasks, deps.drafter.concurrency, call.signal)
  } finally {
    deps.ending?.removeEventListener('abort', onEnding)
    stop.abort()
  }
  yield toDone(run.items, run.usage, deps.drafter, run.facts)
}

function toDeadline({ deadline }: CallOptions): AbortSignal {
  return AbortSignal.timeout(Math.max(0, Math.floor(deadline - Date.now())))
}

function checkCount(passages: readonly Passage[], limit: number): void {
  const count = passages.filter(({ detail }) => !detail).length
  if (count <= limit) return
  throw new AppError('too_many_ideas', {
    detail: `The request holds ${count} ideas; the limit is ${limit}. Send them in several requests.`,
    mistakes: [{ path: 'ideas', message: `holds ${count} ideas; at most ${limit} are allowed` }],
  })
}

async function triageBatch(batch: readonly Passage[], run: Run): Promise<TaskResult<DraftEvent>> {
  const { deps, request } = run
  try {
    const triage = await inTime(run, () => deps.drafter.triage(batch, request.context, run.call))
    run.usage = addUsage(run.usage, triage.usage)
    const { ideas, setAside, missed } = toTriagedBatch(triage, {
      texts: run.texts,
      passages: batch,
      types: request.options.types,
      takenIds: run.takenIds,
    })
    run.ideas += ideas.length
    run.openBatches.delete(batch)
    return {
      events: [
        toTriageEvent(run),
        ...setAside.map((aside): DraftEvent => ({ event: 'set-aside', setAside: aside })),
        ...missed.flatMap(({ spans }) => toFailures(spans, toPassedOver(), run)),
      ],
      tasks: ideas.map((idea) => () => draftIdea(idea, run)),
    }
  } catch (error) {
    const failure = toFailureOrThrow(error, run)
    run.openBatches.delete(batch)
    const failures = batch.flatMap(({ spans }) => toFailures(spans, failure, run))
    return { events: [toTriageEvent(run), ...failures], tasks: [] }
  }
}

async function draftIdea(idea: Idea, run: Run): Promise<TaskResult<DraftEvent>> {
  const { drafter, telemetry } = run.deps
  const { requestId } = run.call
  try {
    const drafted = await inTime(run, () => drafter.draft(idea, run.request.context, run.call))
    run.usage = addUsage(run.usage, drafted.usage)
    const item = await repairItem(idea, drafted, assembleItem(idea, drafted, run.facts), run)
    run.items.push({ idea, item })
    telemetry.record({ name: 'draft', requestId, item })
    return { events: [{ event: 'item', item }], tasks: [] }
  } catch (error) {
    return { events: toFailures(idea.spans, toFailureOrThrow(error, run), run), tasks: [] }
  }
}

/** One repair turn where the item holds an error; the better of the two items stays. A failed repair keeps the first. */
async function repairItem(idea: Idea, drafted: Drafted, item: BacklogItem, run: Run): Promise<BacklogItem> {
  const errors = toErrors(item)
  if (errors.length === 0) return item
  const repaired = await inTime(run, () =>
    run.deps.drafter.repair(idea, drafted, errors, run.request.context, run.call),
  ).catch((error: unknown) => {
    toFailureOrThrow(error, run)
    return null
  })
  if (repaired === null) return item
  run.usage = addUsage(run.usage, repaired.usage)
  const mended = assembleItem(idea, repaired, run.facts)
  return toErrors(mended).length < errors.length ? mended : item
}

function toErrors(item: BacklogItem): Finding[] {
  return item.quality.findings.filter(({ severity }) => severity === 'error')
}

/** Runs work unless the deadline has passed, and stops waiting when it does, whatever the drafter does. */
async function inTime<T>(run: Run, work: () => Promise<T>): Promise<T> {
  const { signal } = run.call
  signal.throwIfAborted()
  const { promise, reject } = Promise.withResolvers<never>()
  run.interrupts.add(reject)
  try {
    return await Promise.race([work(), promise])
  } finally {
    run.interrupts.delete(reject)
  }
}

function interrupt({ interrupts, call }: Run): void {
  for (const reject of interrupts) reject(call.signal.reason)
}

/** The error as a failure of this idea alone; thrown on when the caller is gone. */
function toFailureOrThrow(error: unknown, run: Run): AppError {
  run.caller.throwIfAborted()
  const failure = run.call.signal.aborted ? toEnd(run, error) : toAppError(error)
  run.usage = addUsage(run.usage, failure.usage ?? noUsage)
  run.deps.telemetry.record({ name: 'failure', requestId: run.call.requestId, error: failure })
  run.deps.onFailure?.(failure)
  return failure
}

function toPassedOver(): AppError {
  return new AppError('invalid_output', { detail: 'The model passed over this passage.' })
}

/** Why the run was cut short. */
function toEnd({ deps }: Run, cause: unknown): AppError {
  if (deps.ending?.aborted !== true) return new AppError('deadline_exceeded', { cause })
  return new AppError('overloaded', {
    detail: 'The service is being restarted. Send this idea again.',
    cause,
  })
}

function toTriageEvent(run: Run): DraftEvent {
  return { event: 'triage', ideas: run.ideas, complete: run.openBatches.size === 0 }
}

function toFailures(spans: readonly Span[], error: AppError, run: Run): DraftEvent[] {
  return spans.map((span) => ({
    event: 'failure',
    failure: {
      text: toSlice(run.texts, span),
      span,
      code: error.code,
      message: error.detail ?? errorTable[error.code].title,
      retryable: error.retryable,
    },
  }))
}
