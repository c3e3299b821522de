// POST /v1/items/export?format=: items as a file that a tracker imports.
import * as z from 'zod'
import { DraftAnswerSchema } from '../architect/draft-request.ts'
import { AppError } from '../architect/errors.ts'
import type { AppDeps, ExportOptions } from './app-deps.ts'
import type { AppHandler } from './app-env.ts'
import { answerFile } from './export-answer.ts'
import { chooseMediaType } from './media-type.ts'
import { readBody, toItemsLimits } from './request-body.ts'
import { readWithSchema } from './schema-mistakes.ts'

/** The answer of `POST /v1/items` can be sent as it is; only its items are used. */
export const ExportRequestSchema = DraftAnswerSchema.partial().extend({
  items: DraftAnswerSchema.shape.items.max(5_000),
})

/** The answer for a caller that asks for JSON about a file that is none. */
export const ExportFileSchema = z.strictObject({
  filename: z.string(),
  mediaType: z.string(),
  body: z.string(),
  warnings: z.array(z.string()).describe('What the format could not hold.'),
})

/** The query of the address, for the formats that there are. */
export function toExportQuerySchema(formats: readonly string[]) {
  return z.strictObject({
    format: z.enum(formats).describe('The format of the file.'),
    formulaGuard: z
      .enum(['true', 'false'])
      .optional()
      .describe(
        'CSV: cells that a spreadsheet would run as a formula get a leading apostrophe, unless this is `false`.',
      ),
    projectKey: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]{0,39}$/, 'must be a project key, such as SHOP')
      .optional()
      .describe('`jira-json`: key of the project.'),
    team: z.string().trim().min(1).max(200).optional().describe('`linear-csv`: name of the team.'),
  })
}

export function exportRoute(deps: AppDeps): AppHandler {
  return async (c) => {
    const { format, options } = readQuery(c.req.query(), deps.exportFormats)
    const mediaType = chooseMediaType(c, [format.mediaType, 'application/json'])
    const request = await readBody(c, ExportRequestSchema, toItemsLimits(deps.limits))
    const file = format.toFile(request.items, options)
    if (mediaType === format.mediaType) return answerFile(c, file)
    c.header('Cache-Control', 'no-store')
    const { filename, body, warnings } = file
    return c.json({ filename, mediaType: file.mediaType, body, warnings })
  }
}

function readQuery(query: Readonly<Record<string, string>>, formats: AppDeps['exportFormats']) {
  const reading = readWithSchema(toExportQuerySchema(Object.keys(formats)), query)
  if (!reading.ok) {
    const mistakes = reading.mistakes.map(({ path, message }) => ({ path: `?${path}`, message }))
    throw new AppError('invalid_request', { mistakes })
  }
  const { format: name, formulaGuard, projectKey, team } = reading.value
  const format = formats[name]
  if (format === undefined) throw new Error(`no format ${name}`)
  const options: ExportOptions = {
    formulaGuard: formulaGuard !== 'false',
    ...(projectKey === undefined ? {} : { projectKey }),
    ...(team === undefined ? {} : { team }),
  }
  return { format, options }
}
