// What a Worker answers while its configuration cannot be used: it has no start that could fail instead.
import { AppError } from '../architect/errors.ts'
import { problemMediaType, toProblem } from '../http/problem.ts'
import type { ConfigError } from './config.ts'

/** Answers any request with a problem that names the settings. Their values stay out: they may be secrets. */
export function answerMisconfigured(error: ConfigError): Response {
  const requestId = crypto.randomUUID()
  const names = toNames(error)
  const which = names.length === 0 ? '' : ` Look at ${names.join(', ')}.`
  const detail = `The service is not configured as it must be.${which} Its log says what is wrong.`
  const problem = toProblem(new AppError('internal', { detail, cause: error }), requestId)
  const headers = {
    'Content-Type': problemMediaType,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': requestId,
  }
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}

/** One line of JSON for the log; `now` in milliseconds since the epoch. */
export function toMisconfiguredLine(error: ConfigError, now: number): string {
  const time = new Date(now).toISOString()
  return JSON.stringify({ time, level: 'error', event: 'misconfigured', message: error.message })
}

/** The settings that the message is about: each begins a line of its own. */
function toNames({ message }: ConfigError): string[] {
  return [...message.matchAll(/^ {2}([A-Z][A-Z0-9_]{0,60})\b/gmu)].flatMap(([, name]) => name ?? [])
}
