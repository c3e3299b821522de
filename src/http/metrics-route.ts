// GET /metrics: the figures of this process for Prometheus. And what must be counted while a request runs.
import type { MiddlewareHandler } from 'hono'
import { AppError } from '../architect/errors.ts'
import type { AppDeps, Figures } from './app-deps.ts'
import type { AppEnv, AppHandler } from './app-env.ts'

/** Answers with the text that a scraper reads; with `not_found` and the reason where there are no figures. */
export function metricsRoute({ figures }: AppDeps): AppHandler {
  return async (c) => {
    if (figures === undefined) throw new AppError('not_found')
    if ('reason' in figures) throw new AppError('not_found', { detail: figures.reason })
    const { contentType, text } = await figures.toText()
    c.header('Cache-Control', 'no-store')
    c.header('Content-Type', contentType)
    return c.body(text)
  }
}

/** Counts a request as in flight until its answer has ended. */
export function countInFlight(figures: Figures | undefined): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (figures === undefined || 'reason' in figures) return next()
    const leave = figures.enter()
    try {
      await next()
    } finally {
      const streamed = c.get('streamed')
      if (streamed === undefined) leave()
      else void streamed.then(leave)
    }
  }
}
