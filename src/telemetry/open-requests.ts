// The requests under way, as a trace knows them: an id, a place for its parts, and counts. Bounded in number and age.
import { toDigest } from '../architect/digest.ts'
import type { RequestCounts } from './langfuse-attributes.ts'

export interface OpenRequest extends RequestCounts {
  /** The observation at the top of the trace, under which the others stand. */
  readonly spanId: string
  readonly since: number
  /** The id of its trace, once somebody asked for it, and for whom. */
  trace: { readonly tenant: string; readonly id: Promise<string> } | null
  /** An ended request is kept for calls that are reported late. */
  hasEnded: boolean
}

export interface OpenRequests {
  /** The request, opened if it is not known. */
  find(requestId: string): OpenRequest
  /** The same, but a new one where the last one of this id has ended: callers may use an id again. */
  findUnended(requestId: string): OpenRequest
  has(requestId: string): boolean
  size(): number
}

/** Requests whose end never comes, such as those that a crash of a stream lost, are forgotten after so long. */
const longestMs = 15 * 60_000
const mostOpen = 1_000

/** `now` gives milliseconds since the epoch; the oldest goes when there are too many. */
export function createOpenRequests(now: () => number, most: number = mostOpen): OpenRequests {
  const open = new Map<string, OpenRequest>()

  const forget = () => {
    const oldest = now() - longestMs
    for (const [id, { since }] of open) {
      if (open.size < most && since >= oldest) return
      open.delete(id)
    }
  }

  const add = (requestId: string): OpenRequest => {
    open.delete(requestId)
    forget()
    const request = {
      spanId: toRandomHex(8),
      since: now(),
      trace: null,
      hasEnded: false,
      items: 0,
      degraded: 0,
      modelCalls: 0,
      failures: new Map<string, number>(),
    }
    open.set(requestId, request)
    return request
  }

  return {
    find: (requestId) => open.get(requestId) ?? add(requestId),
    findUnended(requestId) {
      const known = open.get(requestId)
      return known === undefined || known.hasEnded ? add(requestId) : known
    },
    has: (requestId) => open.has(requestId),
    size: () => open.size,
  }
}

/** The id of the trace of a request under way; worked out once. */
export function toTraceIdOf(request: OpenRequest, tenant: string, requestId: string): Promise<string> {
  if (request.trace?.tenant !== tenant) request.trace = { tenant, id: toTraceId(tenant, requestId) }
  return request.trace.id
}

/**
 * The id of a request's trace: the first 128 bits of SHA-256 over "tenant/request id", in hexadecimal. Who knows both
 * finds the trace; a caller who uses another's request id does not get into the other's trace.
 */
export async function toTraceId(tenant: string, requestId: string): Promise<string> {
  return (await toDigest(`${tenant}/${requestId}`)).slice(0, traceIdDigits)
}

const traceIdDigits = 32

function toRandomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes))
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
