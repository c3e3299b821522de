// Who may ask, and how often: keys, and the limits of requests.
import { AppError } from '../architect/errors.ts'
import type { Access, Admission } from '../architect/ports.ts'
import { type ApiKey, findKeyOwner } from './api-keys.ts'
import { toAnonymousTenant } from './client-address.ts'
import type { LedgerAdmission, LedgerPort } from './ledger-port.ts'
import { createLocalLedger } from './local-ledger.ts'
import { windowMs } from './sliding-window.ts'
import type { TenantLimits } from './tenant-limits.ts'

export interface AccessOptions {
  /** Without any, everyone may ask. */
  readonly keys: readonly ApiKey[]
  readonly toLimits: (tenant: string) => TenantLimits
  readonly ledger: LedgerPort
  /** Requests of all tenants that run at once in this process; 0 for no limit. */
  readonly mostAtOnce: number
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** A request that has not ended after this time counts no more among those that run, in milliseconds. */
  readonly placeMs: number
}

/** Access by keys and limits. */
export function createAccess(options: AccessOptions): Access {
  const { keys, toLimits, ledger, mostAtOnce, now, placeMs } = options
  const ofAll = createLocalLedger(now)
  const admitTenant = async (tenant: string): Promise<Admission> => {
    const { requestsPerMinute, concurrentRequests } = toLimits(tenant)
    if (requestsPerMinute === 0 && concurrentRequests === 0) return unlimited
    const limits = { requestsPerMinute, concurrentRequests, placeMs }
    return toAdmission(await ledger.admit(toTenantKey(tenant), limits), limits)
  }
  return {
    async identify({ authorization, address }) {
      if (keys.length === 0) return toAnonymousTenant(address)
      const owner = await findKeyOwner(keys, authorization)
      if (owner !== null) return owner
      throw new AppError('unauthorized', {
        detail: 'Send your API key in the header "Authorization: Bearer KEY".',
      })
    },
    async admit(tenant) {
      if (mostAtOnce === 0) return admitTenant(tenant)
      const limits = { requestsPerMinute: 0, concurrentRequests: mostAtOnce, placeMs }
      const place = await ofAll.admit('process', limits)
      if (!place.ok) return toBusy(place.retryAfterSeconds)
      const admission = await admitTenant(tenant)
      if (!admission.ok) {
        place.release()
        return admission
      }
      const release = () => {
        place.release()
        admission.release()
      }
      return { ...admission, release }
    },
  }
}

/** The account of a tenant in a ledger. */
export function toTenantKey(tenant: string): string {
  return `tenant/${tenant}`
}

const unlimited: Admission = { ok: true, quota: null, release: () => {} }

function toBusy(retryAfterSeconds: number): Admission {
  const detail = 'So many requests run that no more are taken. Try again in a moment.'
  return { ok: false, quota: null, error: new AppError('overloaded', { detail, retryAfterSeconds }) }
}

function toAdmission(
  admission: LedgerAdmission,
  limits: { readonly requestsPerMinute: number; readonly concurrentRequests: number },
): Admission {
  const { requestsPerMinute: limit, concurrentRequests } = limits
  const { remaining, resetSeconds } = admission
  const quota = limit === 0 ? null : { limit, windowSeconds: windowMs / 1_000, remaining, resetSeconds }
  if (admission.ok) return { ok: true, quota, release: toOnce(admission.release) }
  const { retryAfterSeconds } = admission
  const detail =
    admission.limit === 'requests'
      ? `At most ${limit} requests a minute are taken. Try again in ${retryAfterSeconds} s.`
      : `At most ${concurrentRequests} requests are worked on at once. Wait until one of yours has ended.`
  return { ok: false, quota, error: new AppError('rate_limited', { detail, retryAfterSeconds }) }
}

function toOnce(work: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) work()
    isDone = true
  }
}
