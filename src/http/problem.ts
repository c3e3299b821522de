// Errors as problem details (RFC 9457): the one place where an error becomes an answer.
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import * as z from 'zod'
import { type AppError, errorTable, type Mistake, toAppError } from '../architect/errors.ts'
import type { AppContext } from './app-env.ts'

export const problemMediaType = 'application/problem+json'

export const ProblemSchema = z
  .strictObject({
    type: z.string().describe('Address of a page about this code, relative to this service.'),
    title: z.string().describe('What happened, the same for every problem of this code.'),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What happened this time, and what to do.'),
    code: z.string().describe('The code to program against; it does not change.'),
    retryable: z.boolean().describe('True when the same request may succeed later.'),
    requestId: z.string().describe('Quote it when you report a problem; it is also in `X-Request-Id`.'),
    errors: z
      .array(
        z.strictObject({
          path: z
            .string()
            .describe('The field, such as "context.referenceItems[0].points"; "" for the whole.'),
          message: z.string(),
        }),
      )
      .optional()
      .describe('Every mistake in the input.'),
  })
  .describe('Problem details for HTTP APIs, RFC 9457.')
export type Problem = z.infer<typeof ProblemSchema>

/** The problem as callers see it: no stack, no cause, nothing from an upstream. */
export function toProblem(error: AppError, requestId: string): Problem {
  const { title, status, retryable } = errorTable[error.code]
  const problem = {
    type: `/problems/${error.code}`,
    title,
    status,
    detail: error.detail ?? toDetail(error, title),
    code: error.code,
    retryable,
    requestId,
  }
  return error.mistakes.length === 0 ? problem : { ...problem, errors: toErrors(error.mistakes) }
}

/** So many mistakes are told; the rest is counted. */
const mostMistakes = 50

function toErrors(mistakes: readonly Mistake[]): Mistake[] {
  const rest = mistakes.length - mostMistakes
  if (rest <= 0) return [...mistakes]
  return [...mistakes.slice(0, mostMistakes), { path: '', message: `${rest} more mistakes are not listed` }]
}

function toDetail(error: AppError, title: string): string {
  const [first, ...others] = error.mistakes
  if (first === undefined) return title
  const told = first.path === '' ? `The request: ${first.message}` : `${first.path}: ${first.message}`
  return others.length === 0 ? told : `${told} (and ${others.length} more, see errors)`
}

/** Answers with the problem that the thrown value is; what nobody expected is `internal` and kept for the log. */
export function answerProblem(thrown: unknown, c: AppContext): Response {
  const error = toAppError(thrown)
  if (error.code === 'internal') c.set('defect', error)
  if (error.retryAfterSeconds !== null) c.header('Retry-After', String(Math.ceil(error.retryAfterSeconds)))
  if (error.code === 'unauthorized') c.header('WWW-Authenticate', 'Bearer')
  c.header('Cache-Control', 'no-store')
  c.header('Content-Type', problemMediaType)
  const problem = toProblem(error, c.get('requestId'))
  return c.body(JSON.stringify(problem), toStatus(problem.status))
}

function toStatus(status: number): ContentfulStatusCode {
  return isErrorStatus(status) ? status : 500
}

/** Also true of 499, which has no place in the registry. */
function isErrorStatus(status: number): status is ContentfulStatusCode {
  return status >= 400 && status <= 599
}
