// Items for the CSV import of Azure Boards (Agile process); new work items, so without an ID.
import type { BacklogItem } from '../backlog/backlog-item.ts'
import { toCut, toOneLine } from './clean-text.ts'
import { toCsvFile } from './csv-file.ts'
import type { ToFile } from './export-file.ts'
import { toHtml } from './html-text.ts'
import { toSections } from './item-sections.ts'
import { type TrackerLimits, toTrackerString } from './tracker-row.ts'
import { toLabels, toPriorityLevel, toStoryPoints, warnOfShirtSizes } from './tracker-terms.ts'

const maxRows = 1_000
const limits: TrackerLimits = { tracker: 'Azure Boards', title: 255, description: 1_000_000 }
const severities = {
  critical: '1 - Critical',
  major: '2 - High',
  minor: '3 - Medium',
  trivial: '4 - Low',
} as const
const header = [
  'Work Item Type',
  'Title 1',
  'Title 2',
  'Description',
  'Acceptance Criteria',
  'Repro Steps',
  'Priority',
  'Severity',
  'Story Points',
  'Tags',
]

/**
 * Of the types that every Agile project has, only user stories and bugs stand on the backlog and take points: debt,
 * spikes and infrastructure come as the former, told apart by their tag.
 */
export const toAzureCsv: ToFile = (items, options) => {
  const kept = items.slice(0, maxRows)
  const rows = kept.map(toRow)
  const warnings = [...rows.flatMap((row) => row.warnings), ...warnOfShirtSizes(kept, 'Story Points')]
  const next = items[maxRows]
  if (next !== undefined) {
    const name = toCut(toOneLine(next.title), 60)
    warnings.push(
      `Azure Boards takes ${maxRows} rows a file: ${items.length - maxRows} items were left out, from "${name}" on; export them apart.`,
    )
  }
  return toCsvFile(
    { filename: 'backlog-azure.csv', header, rows: rows.map(({ cells }) => cells), warnings },
    options,
  )
}

function toRow(item: BacklogItem): { cells: (string | number | null)[]; warnings: readonly string[] } {
  const isBug = item.type === 'bug'
  const text = toTrackerString(
    item,
    limits,
    toHtml,
    ({ name }) => name !== 'criteria' && !(isBug && name === 'details'),
  )
  const only = (wanted: string) => toHtml(toSections(item).filter(({ name }) => name === wanted))
  const severity = isBug ? item.details.severity : null
  const cells = [
    isBug ? 'Bug' : 'User Story',
    text.title,
    null,
    text.description,
    only('criteria'),
    isBug ? only('details') : null,
    Math.min(4, toPriorityLevel(item)),
    severity === null ? null : severities[severity],
    toStoryPoints(item),
    toLabels(item).join('; '),
  ]
  return { cells, warnings: text.warnings }
}
