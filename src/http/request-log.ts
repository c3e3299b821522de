// Reports every request once, when its answer has ended.
import type { MiddlewareHandler } from 'hono'
import type { Telemetry } from '../architect/ports.ts'
import type { AppEnv } from './app-env.ts'

/** Records method, route, status and duration; never an address or text as a caller wrote it. */
export function reportRequests(telemetry: Telemetry, now: () => number): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const start = now()
    c.set('tenant', 'anonymous')
    await next()
    const report = () =>
      telemetry.record({
        name: 'request',
        requestId: c.get('requestId'),
        tenant: c.get('tenant'),
        method: toKnownMethod(c.req.method),
        path: c.get('route') ?? 'unknown',
        status: c.res.status,
        ms: now() - start,
        error: c.get('defect') ?? null,
      })
    const streamed = c.get('streamed')
    if (streamed === undefined) report()
    else void streamed.then(report)
  }
}

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

function toKnownMethod(method: string): string {
  return knownMethods.has(method) ? method : 'other'
}
