// Answers with an export file.

import type { ExportFile } from './app-deps.ts'
import type { AppContext } from './app-env.ts'

/** The file as an attachment; `X-Export-Warnings` counts what the format could not hold. */
export function answerFile(c: AppContext, file: ExportFile): Response {
  c.header('Content-Type', toContentType(file.mediaType))
  c.header('Content-Disposition', `attachment; filename="${file.filename.replace(/[^\w.-]/g, '-')}"`)
  c.header('X-Export-Warnings', String(file.warnings.length))
  c.header('Cache-Control', 'no-store')
  return c.body(file.body)
}

function toContentType(mediaType: string): string {
  return mediaType.startsWith('text/') && !mediaType.includes(';') ? `${mediaType}; charset=utf-8` : mediaType
}
