// Lines with a work type, as the training and measuring scripts read them from JSON Lines.
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { WorkTypeSchema } from '../../src/backlog/work-type.ts'

const LabelledLineSchema = z.object({
  text: z.string().min(1),
  type: WorkTypeSchema,
  /** How sure the labeller was, 0 to 1. */
  confidence: z.number().min(0).max(1).default(1),
  /**
   * `collected` lines were labelled by a reader and `written` ones by their author; `headed` ones have the type of the
   * heading under which their author put them, or of the heading for which they were written; `said` ones are written as
   * people speak.
   */
  origin: z.enum(['collected', 'written', 'headed', 'said']).default('collected'),
  /** One source each; folds never cut through a group. */
  group: z.string(),
  /** True where another type could be defended. */
  ambiguous: z.boolean().default(false),
})
export type LabelledLine = z.infer<typeof LabelledLineSchema>

/**
 * The lines of the files, in order, each text once; `origin` stands in for what they say themselves. Throws with file
 * and line number where one is malformed.
 */
export function readLabelledLines(paths: readonly string[], origin?: LabelledLine['origin']): LabelledLine[] {
  const lines = new Map<string, LabelledLine>()
  for (const path of paths) {
    const rows = readFileSync(path, 'utf8').split('\n')
    rows.forEach((row, index) => {
      if (row.trim() === '') return
      try {
        const line = LabelledLineSchema.parse(JSON.parse(row))
        if (!lines.has(line.text)) lines.set(line.text, { ...line, origin: origin ?? line.origin })
      } catch (cause) {
        throw new Error(`${path}:${index + 1} is not a labelled line.`, { cause })
      }
    })
  }
  return [...lines.values()]
}
