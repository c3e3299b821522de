// What the HTTP suites ask with: one function as `fetch`, and readers that check what they read.
import { expect } from 'vitest'
import { type Problem, ProblemSchema } from '../../src/http/problem.ts'

/** Asks the application; `path` begins with a slash. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>

export interface Target {
  readonly ask: Ask
  close(): Promise<void>
}

/** A request with a JSON body; a text is sent as it is. */
export function toPost(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }
}

/** The problem in an answer, once type, status and request id are as they must be. */
export async function readProblem(response: Response, status: number, code: string): Promise<Problem> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const problem = ProblemSchema.parse(await response.json())
  expect({ status: response.status, inBody: problem.status, code: problem.code }).toEqual({
    status,
    inBody: status,
    code,
  })
  expect(problem.requestId).toBe(response.headers.get('X-Request-Id'))
  expect(problem.requestId).not.toBe('')
  return problem
}

/** The messages of a problem by path. */
export function toMessages(problem: Problem): Record<string, string> {
  return Object.fromEntries((problem.errors ?? []).map(({ path, message }) => [path, message]))
}
