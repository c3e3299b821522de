// Responses that operations of the API document share: errors by status, and the request id.
import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from 'zod-openapi'
import { AppError, type ErrorCode, errorTable } from '../architect/errors.ts'
import { exampleProblem } from './api-examples.ts'
import { apiSchemas } from './api-schemas.ts'
import { type Problem, problemMediaType, toProblem } from './problem.ts'

/** Mistakes that any request with a body can have. */
export const bodyErrors: readonly ErrorCode[] = [
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

/** One response a status; codes that share a status share the response. */
export function toErrorResponses(codes: readonly ErrorCode[]): ZodOpenApiResponsesObject {
  const byStatus = Object.groupBy(codes, (code) => String(errorTable[code].status))
  const responses: Record<`${4 | 5}${string}`, ZodOpenApiResponseObject> = {}
  for (const [status, group = []] of Object.entries(byStatus)) {
    const [code = 'internal'] = group
    responses[`${status.startsWith('4') ? 4 : 5}${status.slice(1)}`] = {
      description: group.map((name) => `\`${name}\`: ${errorTable[name].title}`).join(' '),
      headers: requestIdHeader,
      content: { [problemMediaType]: { schema: apiSchemas.Problem, example: toExample(code) } },
    }
  }
  return responses
}

function toExample(code: ErrorCode): Problem {
  if (code === exampleProblem.code) return exampleProblem
  return toProblem(new AppError(code), exampleProblem.requestId)
}
