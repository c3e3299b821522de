// Items as one table for a spreadsheet: every field of an item that a person reads, a row an item.
import type { BacklogItem } from '../backlog/backlog-item.ts'
import { toOneLine } from './clean-text.ts'
import { toCsvFile } from './csv-file.ts'
import { toDetailSections } from './detail-sections.ts'
import type { ToFile } from './export-file.ts'
import { toCriterionLines, toRelationLines } from './item-sections.ts'
import { toPlainText } from './plain-text.ts'
import { toLabels } from './tracker-terms.ts'

const columns: readonly (readonly [name: string, cell: (item: BacklogItem) => string | number | null])[] = [
  ['ID', ({ id }) => id],
  ['Type', ({ type }) => type],
  ['Title', ({ title }) => toOneLine(title)],
  ['Summary', ({ summary }) => summary],
  ['Details', (item) => toPlainText(toDetailSections(item).filter(({ lines }) => lines.length > 0))],
  ['Acceptance Criteria', (item) => toLines(toCriterionLines(item))],
  ['Estimate', ({ estimate }) => estimate.likely],
  ['Estimate Low', ({ estimate }) => estimate.low],
  ['Estimate High', ({ estimate }) => estimate.high],
  [
    'Estimate Unit',
    ({ estimate }) => (estimate.unit === 'timebox' ? estimate.scale : `points, ${estimate.scale}`),
  ],
  ['Priority', ({ priority }) => priority.score],
  ['Priority Reason', ({ priority }) => priority.explanation],
  ['Labels', (item) => toLabels(item).join(', ')],
  ['Open Questions', ({ openQuestions }) => toLines(openQuestions.map(({ question }) => question))],
  ['Assumptions', ({ assumptions }) => toLines(assumptions)],
  ['Related', (item) => toLines(toRelationLines(item))],
  ['Source', ({ source }) => source.text],
]

export const toCsv: ToFile = (items, options) =>
  toCsvFile(
    {
      filename: 'backlog.csv',
      header: columns.map(([name]) => name),
      rows: items.map((item) => columns.map(([, cell]) => cell(item))),
      warnings: [],
    },
    options,
  )

function toLines(lines: readonly string[]): string {
  return lines.map(toOneLine).join('\n')
}
