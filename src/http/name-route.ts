// Names the route of a request before anything can refuse it, so that refusals are counted and logged where they belong.
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { AppEnv } from './app-env.ts'

/** What the middleware for all addresses is registered under. */
const everywhere = '/*'

/** The path as the route table writes it; none for an address that is in no table. */
export function nameRoute(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const path = routePath(c, -1)
    if (path !== everywhere && path !== '*' && path !== '') c.set('route', path)
    await next()
  }
}
