// POST /v1/items: the main job, as JSON, as a stream of events, or as a file.

import { draftItems } from '../architect/draft-items.ts'
import { type DraftRequest, DraftRequestSchema } from '../architect/draft-request.ts'
import { type GatheredRun, gatherRun } from '../architect/draft-summary.ts'
import { AppError, type ErrorCode, errorTable } from '../architect/errors.ts'
import type { AppDeps } from './app-deps.ts'
import type { AppContext, AppHandler } from './app-env.ts'
import { toDay } from './day.ts'
import { pickDrafter, toCall } from './drafter-call.ts'
import { answerEventStream, eventStreamMediaType } from './event-stream.ts'
import { answerFile } from './export-answer.ts'
import { answerOnce } from './idempotency.ts'
import { answerJsonList } from './json-list-answer.ts'
import { chooseMediaType } from './media-type.ts'
import { readBody, toIdeasLimits } from './request-body.ts'

/** The export format for a media type of the main job. */
const fileFormats = { 'text/markdown': 'markdown', 'text/csv': 'csv' } as const

export const draftMediaTypes = [
  'application/json',
  eventStreamMediaType,
  'text/markdown',
  'text/csv',
] as const

export function draftRoute(deps: AppDeps): AppHandler {
  return async (c) => {
    const deadline = deps.now() + deps.limits.requestDeadlineMs
    const mediaType = chooseMediaType(c, draftMediaTypes)
    const request = await readBody(c, DraftRequestSchema, toIdeasLimits(deps.limits))
    return answerOnce(c, deps, [mediaType, request], () =>
      answerDraft(c, deps, { request, mediaType, deadline }),
    )
  }
}

interface DraftAsk {
  readonly request: DraftRequest
  readonly mediaType: (typeof draftMediaTypes)[number]
  /** Milliseconds since the epoch. */
  readonly deadline: number
}

async function answerDraft(c: AppContext, deps: AppDeps, ask: DraftAsk): Promise<Response> {
  const { request, mediaType, deadline } = ask
  const left = new AbortController()
  const call = toCall(c, request.options, { deadline, left: left.signal })
  const errors: AppError[] = []
  const onFailure = (error: AppError) => {
    if (errors.length === 0) errors.push(error)
  }
  const events = draftItems(request, { ...toDraftDeps(request, deps), onFailure }, call)
  if (mediaType === eventStreamMediaType) {
    const { heartbeatMs } = deps.limits
    return answerEventStream(c, events, { heartbeatMs, onLeave: () => left.abort() })
  }
  const run = await gatherRun(events)
  if (mediaType !== 'application/json') {
    checkFile(run, errors)
    return answerAsFile(c, run, deps, fileFormats[mediaType])
  }
  c.header('Cache-Control', 'no-store')
  return answerJsonList(c, 'items', run.takeItems(), run.rest)
}

function toDraftDeps(request: DraftRequest, deps: AppDeps) {
  const { telemetry, readSize, limits, ending } = deps
  const today = toDay(deps.now())
  return {
    drafter: pickDrafter(request.options, deps),
    readSize,
    telemetry,
    today,
    maxIdeas: limits.maxIdeas,
    ...(ending === undefined ? {} : { ending }),
  }
}

/** Advice where nobody can tell when an idea may be sent again, in seconds. */
const retrySeconds = 5
/** Answers that must say when to try again. */
const pausing: ReadonlySet<number> = new Set([429, 503])

/** A file without any item, where ideas failed, is an error: the first failure's. */
function checkFile({ count, rest: { failures } }: GatheredRun, errors: readonly AppError[]): void {
  const [failure] = failures
  if (failure === undefined || count > 0) return
  const code = isErrorCode(failure.code) ? failure.code : 'internal'
  const told = errors.find((error) => error.code === code)?.retryAfterSeconds ?? null
  const retryAfterSeconds = told ?? (pausing.has(errorTable[code].status) ? retrySeconds : null)
  throw new AppError(code, {
    detail: failure.message,
    ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }),
  })
}

/** A file holds items alone: counts of the rest stand in headers. */
function answerAsFile(
  c: AppContext,
  { count, takeItems, rest: { failures, setAside } }: GatheredRun,
  deps: AppDeps,
  name: string,
): Response {
  const format = deps.exportFormats[name]
  if (format === undefined) throw new AppError('not_acceptable', { detail: `There is no format "${name}".` })
  c.header('X-Items', String(count))
  c.header('X-Set-Aside', String(setAside.length))
  c.header('X-Failures', String(failures.length))
  return answerFile(c, format.toFile([...takeItems()]))
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorTable, code)
}
