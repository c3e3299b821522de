// Keeps other sites' pages from using this service through a visitor's browser.
import type { MiddlewareHandler } from 'hono'
import { AppError } from '../architect/errors.ts'
import type { AppEnv } from './app-env.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses unsafe methods from pages of another origin, by Sec-Fetch-Site and, in browsers without it, by Origin.
 * Programs send neither header and pass.
 */
export function refuseOtherSites(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (!safeMethods.has(c.req.method) && !isOwnPage(c.req.raw)) {
      throw new AppError('forbidden', { detail: 'Pages of other sites may not send requests here.' })
    }
    await next()
  }
}

function isOwnPage(request: Request): boolean {
  const site = request.headers.get('Sec-Fetch-Site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('Origin')
  if (origin === null) return true
  // Hosts alone: behind a proxy that ends TLS the schemes differ.
  return URL.parse(origin)?.host === new URL(request.url).host
}
