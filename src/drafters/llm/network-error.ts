// Translates what the network, or the caller's signal, did to a call into our own error.
import { AppError } from '../../architect/errors.ts'
import { UpstreamError } from './upstream.ts'

/** Names under which runtimes report a certificate or a handshake that is not accepted. */
const tlsCodes = /CERT|TLS|SSL|EPROTO|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ALTNAME/u
const nameCodes = /^(?:ENOTFOUND|EAI_)/u
/** The server speaks, but no HTTP that can be read. */
const protocolCodes = /^(?:HPE_|UND_ERR_HEADERS_OVERFLOW|HTTPParserError)/u

export interface CallSigns {
  /** The caller's signal: it is gone, or its time is up. */
  readonly caller: AbortSignal
  /** Aborted when the time of this attempt is up. */
  readonly attempt: AbortSignal
  /** Whether the server had begun to answer. */
  readonly hasBegun: boolean
}

/** What happened, as our error. A caller who is gone or whose time is up comes first. */
export function toNetworkError(error: unknown, { caller, attempt, hasBegun }: CallSigns): AppError {
  if (caller.aborted) return toCallerError(caller)
  if (error instanceof AppError) return error
  const cause = toCause(error)
  if (attempt.aborted) return new UpstreamError('upstream_timeout', { cause, again: 'often', isOutage: true })
  const code = toCodes(error).at(0) ?? ''
  if (hasBegun || protocolCodes.test(code)) {
    return new UpstreamError('bad_upstream_response', {
      detail: "The model server's answer broke off or cannot be unpacked.",
      cause,
      again: 'once',
      isOutage: true,
    })
  }
  if (tlsCodes.test(code)) {
    return new UpstreamError('upstream_tls', {
      detail:
        "The model server's certificate is not accepted. Check OPENAI_BASE_URL and the certificates of this machine.",
      cause,
    })
  }
  return new UpstreamError('upstream_unreachable', {
    detail: 'The model server cannot be reached. Check OPENAI_BASE_URL and the network.',
    cause,
    isOutage: true,
    again: nameCodes.test(code) ? 'once' : 'often',
  })
}

/** The caller's own reason to stop: gone, or out of time. */
export function toCallerError(signal: AbortSignal): AppError {
  const isLate = signal.reason instanceof Error && signal.reason.name === 'TimeoutError'
  return new AppError(isLate ? 'deadline_exceeded' : 'cancelled', { cause: signal.reason })
}

/** Names and codes alone: a runtime's error may carry bytes of the answer, and these the key. */
function toCause(error: unknown): Error {
  const codes = toCodes(error)
  return new Error(codes.length === 0 ? 'The runtime gave no code.' : codes.join(' '))
}

const plainNames = new Set(['Error', 'TypeError', 'DOMException'])

/** The codes, or else the telling names, along the chain of causes; runtimes nest what really happened. */
function toCodes(error: unknown): string[] {
  const codes: string[] = []
  let current: unknown = error
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    if ('code' in current && typeof current.code === 'string') codes.push(current.code.slice(0, 60))
    else if (!plainNames.has(current.name)) codes.push(current.name.slice(0, 60))
    current = current.cause
  }
  return codes
}
