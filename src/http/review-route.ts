// POST /v1/items/review: the quality findings of items from anywhere.
import { ReviewRequestSchema, reviewItems } from '../architect/review-items.ts'
import type { AppDeps } from './app-deps.ts'
import type { AppHandler } from './app-env.ts'
import { toDay } from './day.ts'
import { chooseMediaType } from './media-type.ts'
import { readBody, toItemsLimits } from './request-body.ts'

export function reviewRoute(deps: AppDeps): AppHandler {
  return async (c) => {
    chooseMediaType(c, ['application/json'])
    const request = await readBody(c, ReviewRequestSchema, toItemsLimits(deps.limits))
    c.header('Cache-Control', 'no-store')
    return c.json(reviewItems(request, toDay(deps.now())))
  }
}
