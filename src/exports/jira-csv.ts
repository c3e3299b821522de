// Items for Jira's CSV import. Only Summary is required there; the user maps Story Points to the custom field.
import type { BacklogItem } from '../backlog/backlog-item.ts'
import { toCsvFile } from './csv-file.ts'
import type { ToFile } from './export-file.ts'
import { jiraIssueTypes, jiraLimits, jiraPriorities } from './jira-terms.ts'
import { toPlainText } from './plain-text.ts'
import { toTrackerString } from './tracker-row.ts'
import { toLabels, toPriorityLevel, toStoryPoints, warnOfShirtSizes } from './tracker-terms.ts'

/** The format shows two columns of labels; more are added when an item has more. */
const fewestLabels = 2

export const toJiraCsv: ToFile = (items, options) => {
  const labelCount = items.reduce((most, item) => Math.max(most, toLabels(item).length), fewestLabels)
  const texts = items.map((item) => ({ item, text: toTrackerString(item, jiraLimits, toPlainText) }))
  const labelColumns = Array.from({ length: labelCount }, () => 'Labels')
  return toCsvFile(
    {
      filename: 'backlog-jira.csv',
      header: [
        'Issue Type',
        'Issue ID',
        'Parent',
        'Summary',
        'Description',
        'Priority',
        ...labelColumns,
        'Story Points',
      ],
      rows: texts.map(({ item, text }, index) => [
        jiraIssueTypes[item.type],
        index + 1,
        null,
        text.title,
        text.description,
        jiraPriorities[toPriorityLevel(item) - 1] ?? null,
        ...padLabels(item, labelCount),
        toStoryPoints(item),
      ]),
      warnings: [...texts.flatMap(({ text }) => text.warnings), ...warnOfShirtSizes(items, 'Story Points')],
    },
    options,
  )
}

function padLabels(item: BacklogItem, count: number): (string | null)[] {
  const labels = toLabels(item)
  return Array.from({ length: count }, (_, index) => labels[index] ?? null)
}
