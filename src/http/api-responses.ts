// Responses that operations of the API document share: errors by status, and the request id.
import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from 'zod-openapi'
import { AppError, type ErrorCode, errorTable } from '../architect/errors.ts'
import { exampleProblem } from './api-examples.ts'
import { apiSchemas } from './api-schemas.ts'
import { type Problem, problemMediaType, toProblem } from './problem.ts'

/** What stops a request before it is read. */
export const guardErrors: readonly ErrorCode[] = ['unauthorized', 'rate_limited', 'overloaded']

/** Mistakes that any request with a body can have. */
export const bodyErrors: readonly ErrorCode[] = [
  ...guardErrors,
  'invalid_json',
  'invalid_encoding',
  'forbidden',
  'not_acceptable',
  'body_too_large',
  'unsupported_media_type',
  'invalid_request',
  'internal',
]

export const requestIdHeader = {
  'X-Request-Id': {
    description: 'The id of the request: the one that was sent, or a new one.',
    schema: { type: 'string' as const },
  },
}

/** On answers to guarded addresses, where requests are limited. */
export const guardedHeaders = {
  ...requestIdHeader,
  'RateLimit-Policy': {
    description: 'Requests in a window of seconds, as in `"requests";q=600;w=60`.',
    schema: { type: 'string' as const },
  },
  RateLimit: {
    description: 'What is left of them for how many seconds, as in `"requests";r=599;t=60`.',
    schema: { type: 'string' as const },
  },
}

const retryHeader = {
  'Retry-After': {
    description: 'Seconds after which to try again, where that is known.',
    schema: { type: 'integer' as const },
  },
}

const challengeHeader = {
  'WWW-Authenticate': {
    description: 'How to send a key: `Bearer`.',
    schema: { type: 'string' as const },
  },
}

/** The headers of problems that have more than the request id. */
const errorHeaders: Readonly<Record<string, ZodOpenApiResponseObject['headers']>> = {
  '401': { ...requestIdHeader, ...challengeHeader },
  '409': { ...guardedHeaders, ...retryHeader },
  '429': { ...guardedHeaders, ...retryHeader },
  '503': { ...requestIdHeader, ...retryHeader },
}

/** One response a status; codes that share a status share the response. */
export function toErrorResponses(codes: readonly ErrorCode[]): ZodOpenApiResponsesObject {
  const byStatus = Object.groupBy(codes, (code) => String(errorTable[code].status))
  const responses: Record<`${4 | 5}${string}`, ZodOpenApiResponseObject> = {}
  for (const [status, group = []] of Object.entries(byStatus)) {
    const [code = 'internal'] = group
    responses[`${status.startsWith('4') ? 4 : 5}${status.slice(1)}`] = {
      description: group.map((name) => `\`${name}\`: ${errorTable[name].title}`).join(' '),
      headers: errorHeaders[status] ?? requestIdHeader,
      content: { [problemMediaType]: { schema: apiSchemas.Problem, example: toExample(code) } },
    }
  }
  return responses
}

function toExample(code: ErrorCode): Problem {
  if (code === exampleProblem.code) return exampleProblem
  return toProblem(new AppError(code), exampleProblem.requestId)
}
