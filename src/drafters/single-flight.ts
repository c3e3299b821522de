// Puts a drafter behind single flight: the same work asked for at the same time is done once.
import { AppError } from '../architect/errors.ts'
import type { CallOptions, Drafted, Drafter, Triage } from '../architect/ports.ts'
import type { ProductContext } from '../architect/product-context.ts'
import { noUsage } from '../architect/usage.ts'

/**
 * The drafter, shared: triage, draft, repair and revision of the same words with the same context, asked for while the
 * first is under way by the same tenant, get its result. The cost stands with one of the callers. A caller that aborts is free at once; the
 * work is aborted when all of them have.
 */
export function createSingleFlightDrafter(drafter: Drafter): Drafter {
  const toPlace = createPlaces()
  const triages = createFlights<Triage>((triage) => ({ ...triage, usage: noUsage }))
  const drafts = createFlights<Drafted>(withoutUsage)
  const repairs = createFlights<Drafted | null>((drafted) => drafted && withoutUsage(drafted))
  return {
    name: drafter.name,
    model: drafter.model,
    triageBatch: drafter.triageBatch,
    concurrency: drafter.concurrency,
    triage: (passages, context, call) =>
      triages({ place: toPlace(context), parts: [passages], call }, (shared) =>
        drafter.triage(passages, context, shared),
      ),
    draft: (idea, context, call) =>
      drafts({ place: toPlace(context), parts: ['draft', idea], call }, (shared) =>
        drafter.draft(idea, context, shared),
      ),
    repair: (idea, drafted, findings, context, call) =>
      repairs({ place: toPlace(context), parts: [idea, drafted, findings], call }, (shared) =>
        drafter.repair(idea, drafted, findings, context, shared),
      ),
    revise: (idea, revision, context, call) =>
      drafts({ place: toPlace(context), parts: ['revise', idea, revision], call }, (shared) =>
        drafter.revise(idea, revision, context, shared),
      ),
  }
}

function withoutUsage(drafted: Drafted): Drafted {
  return { ...drafted, usage: noUsage }
}

/** A context as text, written once a request: it may hold a whole backlog. */
function createPlaces(): (context: ProductContext) => string {
  const known = new WeakMap<ProductContext, string>()
  return (context) => {
    const place = known.get(context) ?? JSON.stringify(context)
    known.set(context, place)
    return place
  }
}

/** What work is asked for: `place` is the context, `parts` all else that decides the result. */
interface Asked {
  readonly place: string
  readonly parts: readonly unknown[]
  readonly call: CallOptions
}

type Join<T> = (asked: Asked, work: (shared: CallOptions) => Promise<T>) => Promise<T>

/** One wait for a piece of work; the same request may wait twice. */
type Caller = Pick<CallOptions, 'deadline'>

/** One piece of work under way, and the callers that wait for it. */
interface Flight<T> {
  readonly result: Promise<T>
  readonly callers: Set<Caller>
  readonly stop: AbortController
  /** Whether a caller has taken its cost upon itself. */
  isPaid: boolean
}

function createFlights<T>(toFree: (value: T) => T): Join<T> {
  const places = new Map<string, Map<string, Flight<T>>>()

  /** True when it was still under way. */
  const land = (place: string, key: string, flight: Flight<T>) => {
    const flights = places.get(place)
    if (flights?.get(key) !== flight) return false
    flights.delete(key)
    if (flights.size === 0) places.delete(place)
    return true
  }

  const takeOff = (
    place: string,
    key: string,
    call: CallOptions,
    work: (shared: CallOptions) => Promise<T>,
  ) => {
    const callers = new Set<Caller>()
    const stop = new AbortController()
    const shared: CallOptions = {
      ...call,
      signal: stop.signal,
      get deadline() {
        return Math.max(call.deadline, ...[...callers].map(({ deadline }) => deadline))
      },
    }
    const flight: Flight<T> = { callers, stop, isPaid: false, result: work(shared) }
    const flights = places.get(place) ?? new Map<string, Flight<T>>()
    places.set(place, flights.set(key, flight))
    const end = () => land(place, key, flight)
    flight.result.then(end, end)
    return flight
  }

  return async ({ place, parts, call }, work) => {
    if (call.signal.aborted) throw toAbortError(call.signal)
    const key = JSON.stringify([call.tenant, call.cache, call.language, ...parts])
    const flight = places.get(place)?.get(key) ?? takeOff(place, key, call, work)
    const caller = { deadline: call.deadline }
    flight.callers.add(caller)
    const gone = Promise.withResolvers<never>()
    const onAbort = () => gone.reject(toAbortError(call.signal))
    call.signal.addEventListener('abort', onAbort, { once: true })
    try {
      const value = await Promise.race([flight.result, gone.promise])
      return takeCost(flight) ? value : toFree(value)
    } catch (error) {
      throw call.signal.aborted || takeCost(flight) ? error : toFreeError(error)
    } finally {
      call.signal.removeEventListener('abort', onAbort)
      flight.callers.delete(caller)
      if (flight.callers.size === 0 && land(place, key, flight)) flight.stop.abort(call.signal.reason)
    }
  }
}

/** True for the first one that asks. */
function takeCost(flight: { isPaid: boolean }): boolean {
  if (flight.isPaid) return false
  flight.isPaid = true
  return true
}

/** The same failure, without the cost that another caller tells of. */
function toFreeError(error: unknown): unknown {
  if (!(error instanceof AppError) || error.usage === null) return error
  const { code, detail, mistakes, retryAfterSeconds } = error
  return new AppError(code, {
    ...(detail === null ? {} : { detail }),
    ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }),
    mistakes,
    cause: error,
  })
}

function toAbortError({ reason }: AbortSignal): AppError {
  const isLate = reason instanceof Error && reason.name === 'TimeoutError'
  return new AppError(isLate ? 'deadline_exceeded' : 'cancelled', { cause: reason })
}
