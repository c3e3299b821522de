// POST /v1/items/order: scores and order, with the formula filled in.
import { OrderRequestSchema, orderItems } from '../architect/order-items.ts'
import type { AppDeps } from './app-deps.ts'
import type { AppHandler } from './app-env.ts'
import { toDay } from './day.ts'
import { chooseMediaType } from './media-type.ts'
import { readBody, toItemsLimits } from './request-body.ts'

export function orderRoute(deps: AppDeps): AppHandler {
  return async (c) => {
    chooseMediaType(c, ['application/json'])
    const request = await readBody(c, OrderRequestSchema, toItemsLimits(deps.limits))
    c.header('Cache-Control', 'no-store')
    return c.json(orderItems(request, toDay(deps.now())))
  }
}
