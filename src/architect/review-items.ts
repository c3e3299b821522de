// The quality findings of items from anywhere: no model, instant.
import * as z from 'zod'
import { QualitySchema } from '../backlog/backlog-item.ts'
import { createDuplicateIndex } from '../backlog/duplicates.ts'
import { toGround } from '../backlog/grounding/ground.ts'
import { DuplicateSchema } from '../backlog/item-fields.ts'
import { ItemInputSchema, toReviewable } from '../backlog/item-input.ts'
import { checkItem, checkItems, toQuality } from '../backlog/quality.ts'
import { WorkTypeSchema } from '../backlog/work-type.ts'
import { AppError } from './errors.ts'
import { emptyContext, ProductContextSchema, toContextText } from './product-context.ts'

/** How many items one review takes. */
export const maxReviewed = 2_000

export const ItemListSchema = z
  .array(ItemInputSchema)
  .min(1, 'is empty; send at least one item')
  .max(maxReviewed)

export const ReviewRequestSchema = z.strictObject({
  items: ItemListSchema,
  context: ProductContextSchema.default(emptyContext),
})
export type ReviewRequest = z.infer<typeof ReviewRequestSchema>

export const ReviewAnswerSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string().describe('The id that was given, or "item-N" for the item at place N.'),
      type: WorkTypeSchema,
      title: z.string(),
      quality: QualitySchema,
      duplicates: z.array(DuplicateSchema),
    }),
  ),
  ready: z.int().min(0).describe('How many items are ready for refinement.'),
})
export type ReviewAnswer = z.infer<typeof ReviewAnswerSchema>

/**
 * Findings of each item and of the set, in the order given. Duplicates are looked up in the context's backlog and among
 * the items before. Grounding is checked where an item brings its source text.
 */
export function reviewItems({ items: inputs, context }: ReviewRequest, today: string): ReviewAnswer {
  const contextText = toContextText(context)
  const facts = { contextText, contextGround: toGround(contextText), personas: context.personas, today }
  const backlogIds = new Set(context.backlog.map(({ id }) => id))
  const index = createDuplicateIndex(context.backlog)
  const items = inputs.map((input, position) => {
    const item = toReviewable(input, position)
    const duplicates = index.find({ title: item.title }).filter(({ of }) => of !== item.id)
    index.add({ id: item.id, title: item.title })
    return { ...item, duplicates, sourceText: input.source?.text ?? null }
  })
  checkIds(items)
  const setFindings = checkItems(items, { backlogIds })
  const reviewed = items.map(({ sourceText, ...item }) => ({
    id: item.id,
    type: item.type,
    title: item.title,
    quality: toQuality([...checkItem(item, { ...facts, sourceText }), ...(setFindings.get(item.id) ?? [])]),
    duplicates: item.duplicates,
  }))
  return { items: reviewed, ready: reviewed.filter(({ quality }) => quality.ready).length }
}

/** @throws AppError `invalid_request` that names every id which two items have. */
export function checkIds(items: readonly { readonly id: string }[]): void {
  const first = new Map<string, number>()
  const mistakes = items.flatMap(({ id }, position) => {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, position)
    return earlier === undefined
      ? []
      : [
          {
            path: `items[${position}].id`,
            message: `is “${id}”, as is that of items[${earlier}]; ids must differ`,
          },
        ]
  })
  if (mistakes.length > 0)
    throw new AppError('invalid_request', { detail: 'Two items have the same id.', mistakes })
}
