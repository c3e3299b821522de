// Items for Asana's CSV importer.
import { toCsvFile } from './csv-file.ts'
import type { ToFile } from './export-file.ts'
import { toPlainText } from './plain-text.ts'
import { type TrackerLimits, toTrackerString } from './tracker-row.ts'
import { toDueDate } from './tracker-terms.ts'

const limits: TrackerLimits = { tracker: 'Asana', title: 255, description: 65_000 }

export const toAsanaCsv: ToFile = (items, options) => {
  const texts = items.map((item) => ({ item, text: toTrackerString(item, limits, toPlainText) }))
  return toCsvFile(
    {
      filename: 'backlog-asana.csv',
      header: ['Name', 'Description', 'Assignee', 'Collaborators', 'Due Date'],
      rows: texts.map(({ item, text }) => [text.title, text.description, null, null, toDueDate(item)]),
      warnings: texts.flatMap(({ text }) => text.warnings),
    },
    options,
  )
}
