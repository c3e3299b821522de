// Telemetry as a log: one line of JSON an event. A user's text is never in it.
import { type AppError, errorTable, type LogLevel } from '../architect/errors.ts'
import type { Telemetry, TelemetryEvent } from '../architect/ports.ts'

export interface LogOptions {
  /** Takes one line, its line break included. */
  readonly write: (line: string) => void
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

type Fields = Readonly<Record<string, string | number | null>>

/** A log of requests and failures; drafts are left to the trace. */
export function createJsonLog({ write, now }: LogOptions): Telemetry {
  return {
    record(event) {
      const entry = toEntry(event)
      if (entry === null) return
      try {
        const line = { time: new Date(now()).toISOString(), level: entry.level, ...entry.fields }
        write(`${toSafeJson(line)}\n`)
      } catch {
        // A log that cannot be written must not fail a request.
      }
    },
  }
}

/** Something that no request caused, such as a prompt that was replaced; `fields` are our own words, never a user's. */
export function writeNotice(
  { write, now }: LogOptions,
  level: LogLevel,
  fields: { readonly event: string } & Fields,
): void {
  try {
    write(`${toSafeJson({ time: new Date(now()).toISOString(), level, ...fields })}\n`)
  } catch {
    // As above.
  }
}

function toEntry(event: TelemetryEvent): { level: LogLevel; fields: Fields } | null {
  if (event.name === 'draft' || event.name === 'model-call') return null
  if (event.name === 'failure') {
    const { requestId, error } = event
    return { level: errorTable[error.code].log, fields: { event: 'failure', requestId, code: error.code } }
  }
  const { requestId, tenant, method, path, status, ms, error } = event
  const fields = { event: 'request', requestId, tenant, method, path, status, ms }
  if (error === null) return { level: status >= 500 ? 'warn' : 'info', fields }
  return {
    level: errorTable[error.code].log,
    fields: { ...fields, code: error.code, trace: toTrace(error) },
  }
}

/** Names and places of an error and its causes. Messages stay out: they may quote what a user wrote. */
function toTrace(error: AppError): string {
  const parts: string[] = []
  let cause: unknown = error.cause ?? error
  for (let depth = 0; cause instanceof Error && depth < 4; depth++) {
    const places = toPlaces(cause)
    parts.push([cause.name, ...places.slice(0, 8)].join(' '))
    cause = cause.cause
  }
  return parts.length === 0 ? `thrown: ${typeof cause}` : parts.join(' caused by ')
}

/** The lines of the stack below the message; a line of the message may look like one of them. */
function toPlaces({ stack = '', message }: Error): string[] {
  const lines = stack.slice(message === '' ? 0 : stack.indexOf(message) + message.length).split('\n')
  const before = lines.findLastIndex((line) => !/^\s+at /.test(line))
  return lines.slice(before + 1).map((line) => line.trim())
}

// Control and direction characters beyond those that JSON escapes: a terminal must show what the line says.
const unsafe = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g

function toSafeJson(line: Fields): string {
  return JSON.stringify(line).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
