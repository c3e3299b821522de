// What a caller may say about the product and the team.
import * as z from 'zod'
import { PointScaleSchema, SizeSchema } from '../backlog/estimate-schema.ts'

const NameSchema = z.string().trim().min(1).max(500)

export const ProductContextSchema = z
  .strictObject({
    product: z.string().trim().max(4_000).default('').describe('What the product is, in a sentence or two.'),
    personas: z.array(NameSchema).max(50).default([]).describe('Who uses it.'),
    scale: PointScaleSchema.default('fibonacci'),
    referenceItems: z
      .array(z.strictObject({ title: NameSchema, points: SizeSchema }))
      .max(500)
      .default([])
      .describe('Items that the team has sized; they calibrate the estimates.'),
    typicalPoints: SizeSchema.nullable().default(null).describe('What a typical item is worth on this team.'),
    backlog: z
      .array(z.strictObject({ id: z.string().trim().min(1).max(200), title: NameSchema }))
      .max(20_000)
      .default([])
      .describe('What exists already, to find duplicates.'),
  })
  .describe('Everything is optional.')
export type ProductContext = z.infer<typeof ProductContextSchema>

/** A context in which nothing was said. */
export const emptyContext: ProductContext = ProductContextSchema.parse({})

/** Every word of the context, for grounding. */
export function toContextText({ product, personas, referenceItems, backlog }: ProductContext): string {
  return [product, ...personas, ...[...referenceItems, ...backlog].map(({ title }) => title)].join('\n')
}
