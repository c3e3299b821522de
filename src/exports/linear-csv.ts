// Items for Linear's CSV importer, in the columns that Linear itself exports.
import { toCsvFile } from './csv-file.ts'
import type { ToFile } from './export-file.ts'
import { toMarkdownText } from './markdown-text.ts'
import { type TrackerLimits, toTrackerString } from './tracker-row.ts'
import { toLabels, toPriorityLevel, toStoryPoints, warnOfShirtSizes } from './tracker-terms.ts'

const header = [
  'Id',
  'Team',
  'Title',
  'Description',
  'Status',
  'Estimate',
  'Priority',
  'Project',
  'Creator',
  'Assignee',
  'Labels',
  'Cycle Number',
  'Cycle Name',
  'Cycle Start',
  'Cycle End',
  'Created',
  'Updated',
  'Started',
  'Completed',
  'Canceled',
  'Archived',
]
/** By priority level, 1 first. */
const priorities = ['Urgent', 'High', 'Medium', 'Low', 'No priority']
const limits: TrackerLimits = { tracker: 'Linear', title: 255, description: 100_000 }

export const toLinearCsv: ToFile = (items, options = {}) => {
  const texts = items.map((item) => ({
    item,
    text: toTrackerString(item, limits, (sections) => toMarkdownText(sections, 3)),
  }))
  const rows = texts.map(({ item, text }) => {
    const cells: Record<string, string | number | null> = {
      Id: item.id,
      Team: options.team ?? null,
      Title: text.title,
      Description: text.description,
      Status: 'Backlog',
      Estimate: toStoryPoints(item),
      Priority: priorities[toPriorityLevel(item) - 1] ?? null,
      Labels: toLabels(item).join(', '),
    }
    return header.map((column) => cells[column] ?? null)
  })
  const warnings = [...texts.flatMap(({ text }) => text.warnings), ...warnOfShirtSizes(items, 'Estimate')]
  return toCsvFile({ filename: 'backlog-linear.csv', header, rows, warnings }, options)
}
