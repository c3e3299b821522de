// Text fields of an item: bounds that hold for any source, be it a drafter, a caller or an import.
import * as z from 'zod'

/** One line or paragraph, 1 to 2,000 characters once trimmed. */
export const TextSchema = z.string().trim().min(1).max(2_000)

/** A text that may be unknown: unknown is `null`, never an empty string or a guess. */
export const NullableTextSchema = TextSchema.nullable()

/** Up to 20 texts; empty when nothing is known. */
export const TextListSchema = z.array(TextSchema).max(20)
