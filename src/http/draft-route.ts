// POST /v1/items: the main job, as JSON, as a stream of events, or as a file.

import { draftItems } from '../architect/draft-items.ts'
import { type DraftAnswer, type DraftRequest, DraftRequestSchema } from '../architect/draft-request.ts'
import { collectAnswer } from '../architect/draft-summary.ts'
import { AppError, type ErrorCode, errorTable } from '../architect/errors.ts'
import type { AppDeps } from './app-deps.ts'
import type { AppContext, AppHandler } from './app-env.ts'
import { toDay } from './day.ts'
import { pickDrafter, toCall } from './drafter-call.ts'
import { answerEventStream, eventStreamMediaType } from './event-stream.ts'
import { answerFile } from './export-answer.ts'
import { answerOnce } from './idempotency.ts'
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
  const events = draftItems(request, toDraftDeps(request, deps), call)
  if (mediaType === eventStreamMediaType) {
    const { heartbeatMs } = deps.limits
    return answerEventStream(c, events, { heartbeatMs, onLeave: () => left.abort() })
  }
  const answer = await collectAnswer(events)
  if (mediaType === 'application/json') {
    c.header('Cache-Control', 'no-store')
    return c.json(answer)
  }
  return answerAsFile(c, answer, deps, fileFormats[mediaType])
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

/** A file holds items alone: counts of the rest stand in headers, and a file without any item is an error. */
function answerAsFile(c: AppContext, answer: DraftAnswer, deps: AppDeps, name: string): Response {
  const [failure] = answer.failures
  if (failure !== undefined && answer.items.length === 0) {
    throw new AppError(isErrorCode(failure.code) ? failure.code : 'internal', { detail: failure.message })
  }
  const format = deps.exportFormats[name]
  if (format === undefined) throw new AppError('not_acceptable', { detail: `There is no format "${name}".` })
  c.header('X-Items', String(answer.items.length))
  c.header('X-Set-Aside', String(answer.setAside.length))
  c.header('X-Failures', String(answer.failures.length))
  return answerFile(c, format.toFile(answer.items))
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorTable, code)
}
