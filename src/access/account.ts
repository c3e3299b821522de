// The account of one tenant: requests and tokens of the last minute, places in use, tokens of the day. Pure: time is given.
import { addTo, correct, type SlidingWindow, toSum, toWait, windowMs } from './sliding-window.ts'

/** 0 means that there is no limit. */
export interface RequestLimits {
  readonly requestsPerMinute: number
  readonly concurrentRequests: number
  /** A place that nobody gives back is free again after this time, in milliseconds. */
  readonly placeMs: number
}

/** 0 means that there is no limit. */
export interface TokenLimits {
  readonly tokensPerMinute: number
  /** From midnight to midnight, UTC. */
  readonly tokensPerDay: number
}

export interface Account {
  readonly requests: SlidingWindow
  readonly tokens: SlidingWindow
  /** When the places in use are free again, by place; milliseconds since the epoch. */
  readonly places: Map<number, number>
  lastPlace: number
  today: DayCount
}

/** The tokens of one day; `day` counts from the epoch, in UTC. */
export interface DayCount {
  readonly day: number
  readonly tokens: number
}

/** What is left of the requests, and for how many seconds no more of them come back. */
export interface QuotaLeft {
  readonly remaining: number
  readonly resetSeconds: number
}

export type Admitted =
  | ({ readonly ok: true; readonly place: number } & QuotaLeft)
  | ({ readonly ok: false; readonly limit: 'requests' | 'concurrency' } & QuotaLeft & Refusal)
interface Refusal {
  readonly retryAfterSeconds: number
}

export type Reserved =
  | { readonly ok: true; readonly at: number }
  | ({ readonly ok: false; readonly limit: 'minute' | 'day' } & Refusal)

/** The end of a reservation: when it was made, for how many tokens, and how many were spent. */
export interface Settlement {
  readonly at: number
  readonly reserved: number
  readonly spent: number
}

export const dayMs = 86_400_000
/** A place may come free at any moment. */
const placeRetrySeconds = 1

export function createAccount(today: DayCount = { day: 0, tokens: 0 }): Account {
  return { requests: [], tokens: [], places: new Map(), lastPlace: 0, today }
}

/** Takes one request and a place among those that run; nothing is taken when it is refused. */
export function admit(account: Account, limits: RequestLimits, now: number): Admitted {
  const { requests, places } = account
  const { requestsPerMinute: limit, concurrentRequests } = limits
  const used = toSum(requests, now)
  dropOverdue(places, now)
  if (limit > 0 && used >= limit) {
    const retryAfterSeconds = toSeconds(toWait(requests, used + 1 - limit, now))
    const left = { remaining: 0, resetSeconds: retryAfterSeconds }
    return { ok: false, limit: 'requests', ...left, retryAfterSeconds }
  }
  if (concurrentRequests > 0 && places.size >= concurrentRequests) {
    const left = toQuotaLeft(account, limit, now)
    return { ok: false, limit: 'concurrency', ...left, retryAfterSeconds: placeRetrySeconds }
  }
  addTo(requests, 1, now)
  // Later than any place before, also of an account that was forgotten and is new.
  const place = Math.max(account.lastPlace + 1, now)
  account.lastPlace = place
  places.set(place, now + limits.placeMs)
  return { ok: true, place, ...toQuotaLeft(account, limit, now) }
}

function toQuotaLeft({ requests }: Account, limit: number, now: number): QuotaLeft {
  const used = toSum(requests, now)
  const resetMs = used === 0 ? windowMs : toWait(requests, 1, now)
  return { remaining: Math.max(0, limit - used), resetSeconds: toSeconds(resetMs) }
}

function dropOverdue(places: Map<number, number>, now: number): void {
  for (const [place, until] of places) {
    if (until > now) return
    places.delete(place)
  }
}

/** Gives a place back; a place that is not in use is passed over. */
export function release({ places }: Account, place: number): void {
  places.delete(place)
}

/** Counts the tokens as spent until they are settled; nothing is counted when they are refused. */
export function reserve(account: Account, limits: TokenLimits, tokens: number, now: number): Reserved {
  const { tokensPerMinute, tokensPerDay } = limits
  const day = Math.floor(now / dayMs)
  const spent = account.today.day === day ? account.today.tokens : 0
  if (tokensPerDay > 0 && spent + tokens > tokensPerDay) {
    return { ok: false, limit: 'day', retryAfterSeconds: toSeconds((day + 1) * dayMs - now) }
  }
  const used = toSum(account.tokens, now)
  if (tokensPerMinute > 0 && used + tokens > tokensPerMinute) {
    // More than a whole minute may hold is never granted; nothing better can be said than to wait for one.
    const isTooMuch = tokens > tokensPerMinute
    const wait = isTooMuch ? windowMs : toWait(account.tokens, used + tokens - tokensPerMinute, now)
    return { ok: false, limit: 'minute', retryAfterSeconds: toSeconds(wait) }
  }
  addTo(account.tokens, tokens, now)
  account.today = { day, tokens: spent + tokens }
  return { ok: true, at: now }
}

/** Puts what was spent in the place of what was reserved. What was reserved and is never settled counts as spent. */
export function settle(account: Account, { at, reserved, spent }: Settlement): void {
  correct(account.tokens, at, spent - reserved)
  const { day, tokens } = account.today
  if (day === Math.floor(at / dayMs)) {
    account.today = { day, tokens: Math.max(0, tokens + spent - reserved) }
  }
}

/** True when forgetting the account changes nothing. */
export function isIdle(account: Account, now: number): boolean {
  const { requests, tokens, places, today } = account
  dropOverdue(places, now)
  const hasSpent = today.day === Math.floor(now / dayMs) && today.tokens > 0
  return !hasSpent && places.size === 0 && toSum(requests, now) === 0 && toSum(tokens, now) === 0
}

/** At least one: a caller that waits no time at all is refused again. */
function toSeconds(ms: number): number {
  return Math.max(1, Math.ceil(ms / 1_000))
}
