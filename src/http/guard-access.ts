// Lets a request in by its key and its tenant's limits, and says what is left of them.
import type { MiddlewareHandler } from 'hono'
import type { RequestQuota } from '../architect/ports.ts'
import type { AppDeps } from './app-deps.ts'
import type { AppContext, AppEnv } from './app-env.ts'

/** What anyone may read, and as often as they like. Every other address, also one that is added later, is guarded. */
const openPaths =
  /^\/(?:healthz|readyz|openapi\.json|docs|docs\.css|icon\.svg|assets\/[^/]+|problems\/[^/]+)?$/u
const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Names the tenant, takes a request from its quota, and holds a place among those that run until the answer has ended,
 * whichever way it ends.
 */
export function guardAccess({ access, clientAddress }: AppDeps): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (access === undefined || isOpen(c)) return next()
    const tenant = await access.identify({
      authorization: c.req.header('Authorization') ?? null,
      address: clientAddress?.(c.req.raw, c.env) ?? null,
    })
    c.set('tenant', tenant)
    const admission = await access.admit(tenant)
    if (admission.quota !== null) setQuota(c, admission.quota)
    if (!admission.ok) throw admission.error
    try {
      await next()
    } finally {
      const streamed = c.get('streamed')
      if (streamed === undefined) admission.release()
      else void streamed.then(admission.release)
    }
  }
}

function isOpen(c: AppContext): boolean {
  return readingMethods.has(c.req.method) && openPaths.test(c.req.path)
}

/** The fields of draft-ietf-httpapi-ratelimit-headers-11, for one policy. */
function setQuota(c: AppContext, { limit, windowSeconds, remaining, resetSeconds }: RequestQuota): void {
  c.header('RateLimit-Policy', `"requests";q=${limit};w=${windowSeconds}`)
  c.header('RateLimit', `"requests";r=${remaining};t=${resetSeconds}`)
}
