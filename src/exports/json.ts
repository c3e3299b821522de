// Items as JSON, to the letter as the API answers them.
import type { ToFile } from './export-file.ts'

export const toJson: ToFile = (items) => ({
  filename: 'backlog.json',
  mediaType: 'application/json',
  body: `${JSON.stringify({ items }, null, 2)}\n`,
  warnings: [],
})
