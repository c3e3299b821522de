// The shape of estimates: scales, sizes, and what a drafter may say of size.
import * as z from 'zod'
import { TextListSchema } from './text.ts'

export const pointScales = ['fibonacci', 'linear', 'powers-of-two', 't-shirt'] as const
export const PointScaleSchema = z.enum(pointScales)
export type PointScale = z.infer<typeof PointScaleSchema>

export const shirtSizes = ['XS', 'S', 'M', 'L', 'XL', 'XXL'] as const
export const ShirtSizeSchema = z.enum(shirtSizes)

/** A card of the scale: a number of points, or a size on the t-shirt scale; for a timebox the number of hours or days. */
export const SizeSchema = z.union([z.number().positive().max(1_000), ShirtSizeSchema])
export type Size = z.infer<typeof SizeSchema>

/** Where the level of an estimate comes from, weakest first. */
export const EstimateBasisSchema = z.enum(['generic', 'typical-points', 'reference-items', 'stated'])
export type EstimateBasis = z.infer<typeof EstimateBasisSchema>

export const EstimateSchema = z.strictObject({
  unit: z.enum(['points', 'timebox']),
  likely: SizeSchema,
  low: SizeSchema,
  high: SizeSchema,
  scale: z.enum([...pointScales, 'hours', 'days']),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('Measured share of items whose true size lies within one card of `likely`.'),
  drivers: TextListSchema.describe('What makes this item larger or smaller, in words.'),
  basis: EstimateBasisSchema,
  splitAdvised: z.boolean(),
})
export type Estimate = z.infer<typeof EstimateSchema>

/** `points` is the drafter's own guess on a generic scale where 3 is typical: one signal among others, never shown raw. */
export const EstimateDraftSchema = z.strictObject({
  points: z.number().positive().max(100).nullable(),
  drivers: TextListSchema,
})
export type EstimateDraft = z.infer<typeof EstimateDraftSchema>

/** What a team says of its own sizes; it calibrates estimates. */
export interface TeamSizes {
  readonly scale: PointScale
  readonly referenceItems: readonly { readonly title: string; readonly points: Size }[]
  readonly typicalPoints: Size | null
}
