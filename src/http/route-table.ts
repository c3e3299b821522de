// Adds a route with all that HTTP asks of an address: HEAD, OPTIONS, and 405 with Allow for what it does not take.
import type { Hono } from 'hono'
import { AppError } from '../architect/errors.ts'
import type { AppContext, AppEnv, AppHandler } from './app-env.ts'

type Methods = Readonly<Partial<Record<'GET' | 'POST', AppHandler>>>

/** `path` is also the name of the route in the log (see `name-route.ts`). */
export function addRoute(app: Hono<AppEnv>, path: string, methods: Methods): void {
  for (const [method, handler] of Object.entries(methods)) app.on(method, path, handler)
  const allow = [
    ...Object.keys(methods).flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name])),
    'OPTIONS',
  ]
  app.all(path, (c) => answerOther(c, allow))
}

function answerOther(c: AppContext, allow: readonly string[]): Response {
  c.header('Allow', allow.join(', '))
  if (c.req.method === 'OPTIONS') return c.body(null, 204)
  throw new AppError('method_not_allowed', { detail: `This address takes ${allow.join(', ')}.` })
}
