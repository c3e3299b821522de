// Order and scores of items from anywhere, with the formula filled in.
import * as z from 'zod'
import { PrioritySchema } from '../backlog/item-fields.ts'
import { toReviewable } from '../backlog/item-input.ts'
import { toOrder } from '../backlog/order.ts'
import { toNeutralPriority } from '../backlog/priority.ts'
import { type WorkType, WorkTypeSchema } from '../backlog/work-type.ts'
import { AppError } from './errors.ts'
import { checkIds, ItemListSchema } from './review-items.ts'

export const OrderRequestSchema = z.strictObject({ items: ItemListSchema })
export type OrderRequest = z.infer<typeof OrderRequestSchema>

export const OrderAnswerSchema = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: z.string(),
        rank: z.int().min(1),
        type: WorkTypeSchema,
        title: z.string(),
        priority: PrioritySchema,
      }),
    )
    .describe('In the suggested order; no item stands before one that it depends on.'),
})
export type OrderAnswer = z.infer<typeof OrderAnswerSchema>

/** Scores each item by its type's formula on the day `today` (YYYY-MM-DD) and orders them across types. */
export function orderItems({ items: inputs }: OrderRequest, today: string): OrderAnswer {
  const items = inputs.map((input, position) => {
    const item = toReviewable(input, position)
    const priority = toNeutralPriority({ ...item, inputs: input.priority?.inputs ?? {} }, today)
    if (priority === null) throw toInputMistake(item.type, position)
    return { ...item, priority }
  })
  checkIds(items)
  const byId = new Map(items.map((item) => [item.id, item]))
  return {
    items: toOrder(items).flatMap((id, place) => {
      const item = byId.get(id)
      return item === undefined
        ? []
        : [{ id, rank: place + 1, type: item.type, title: item.title, priority: item.priority }]
    }),
  }
}

function toInputMistake(type: WorkType, position: number): AppError {
  return new AppError('invalid_request', {
    detail: 'The priority inputs of an item are not those of its type.',
    mistakes: [
      {
        path: `items[${position}].priority.inputs`,
        message: `does not fit the type ${type}; GET /v1/work-types lists the inputs and their values`,
      },
    ],
  })
}
