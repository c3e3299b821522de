// What a route needs to call a drafter: the one that was asked for, and the options of the call.
import type { DraftOptions } from '../architect/draft-request.ts'
import { AppError } from '../architect/errors.ts'
import type { CallOptions, Drafter } from '../architect/ports.ts'
import type { AppDeps } from './app-deps.ts'
import type { AppContext } from './app-env.ts'

/** @throws AppError `drafter_unavailable` when the drafter asked for is not configured. */
export function pickDrafter({ drafter: name }: DraftOptions, { drafters }: AppDeps): Drafter {
  const drafter = drafters[name]
  if (drafter !== null) return drafter
  const detail = `The drafter "${name}" is not configured here. Ask for "auto" or "embedded".`
  throw new AppError('drafter_unavailable', {
    detail,
    mistakes: [{ path: 'options.drafter', message: detail }],
  })
}

/** The call ends when the caller goes, when `left` aborts, or at the deadline (milliseconds since the epoch). */
export function toCall(
  c: AppContext,
  { cache }: DraftOptions,
  { deadline, left }: { deadline: number; left: AbortSignal },
): CallOptions {
  const signal = AbortSignal.any([c.req.raw.signal, left])
  return { signal, deadline, requestId: c.get('requestId'), tenant: c.get('tenant'), cache, language: null }
}
