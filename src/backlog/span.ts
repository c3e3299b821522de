// Where a piece of the input stands.
import * as z from 'zod'

/** `idea` is the index in the request's array (0 for one text); `start` and `end` are UTF-16 code units, end exclusive. */
export const SpanSchema = z.strictObject({
  idea: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
})
export type Span = z.infer<typeof SpanSchema>
