// GET /healthz: the process is alive. GET /readyz: it can draft, with what, and why with that.
import * as z from 'zod'
import type { AppDeps } from './app-deps.ts'
import type { AppHandler } from './app-env.ts'

export const HealthSchema = z.strictObject({ status: z.literal('ok') })

export const ReadinessSchema = z.strictObject({
  status: z.literal('ready'),
  drafter: z.strictObject({ name: z.string(), model: z.string().nullable() }),
  reason: z.string().describe('Why this drafter serves.'),
  available: z.array(z.string()).describe('Values of `options.drafter` that work here.'),
})

export function healthRoute(): AppHandler {
  return (c) => {
    c.header('Cache-Control', 'no-store')
    return c.json({ status: 'ok' } satisfies z.infer<typeof HealthSchema>)
  }
}

export function readinessRoute(deps: AppDeps): AppHandler {
  return (c) => {
    const { name, model } = deps.drafters.auto
    const readiness: z.infer<typeof ReadinessSchema> = {
      status: 'ready',
      drafter: { name, model },
      reason: deps.drafterReason,
      available: Object.entries(deps.drafters).flatMap(([choice, drafter]) =>
        drafter === null ? [] : [choice],
      ),
    }
    c.header('Cache-Control', 'no-store')
    return c.json(readiness)
  }
}
