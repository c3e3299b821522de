// Items for GitLab's CSV import; labels and weight ride along as quick actions at the end of the description.
import type { BacklogItem } from '../backlog/backlog-item.ts'
import { toCsvFile } from './csv-file.ts'
import type { ToFile } from './export-file.ts'
import { toMarkdownText } from './markdown-text.ts'
import type { Section } from './section.ts'
import { type TrackerLimits, toTrackerString } from './tracker-row.ts'
import { toDueDate, toLabels, toStoryPoints, warnOfShirtSizes } from './tracker-terms.ts'

/** GitLab takes 1,048,576 characters of description; some are kept for the quick actions. */
const limits: TrackerLimits = { tracker: 'GitLab', title: 255, description: 1_048_000 }

export const toGitlabCsv: ToFile = (items, options) => {
  const render = (sections: readonly Section[]) => toMarkdownText(sections, 3)
  const texts = items.map((item) => ({ item, text: toTrackerString(item, limits, render) }))
  return toCsvFile(
    {
      filename: 'backlog-gitlab.csv',
      header: ['title', 'description', 'due_date', 'milestone'],
      rows: texts.map(({ item, text }) => [
        text.title,
        `${text.description}\n\n${toQuickActions(item)}`,
        toDueDate(item),
        null,
      ]),
      warnings: [...texts.flatMap(({ text }) => text.warnings), ...warnOfShirtSizes(items, 'Weight')],
    },
    options,
  )
}

/** Weight is a whole number in GitLab. */
function toQuickActions(item: BacklogItem): string {
  const labels = toLabels(item).map((label) => `~"${label}"`)
  const points = toStoryPoints(item)
  const weight = points === null ? [] : [`/weight ${Math.max(1, Math.round(points))}`]
  return [`/label ${labels.join(' ')}`, ...weight].join('\n')
}
