// Items for GitHub's REST API: a list of bodies of "create an issue".
import type { WorkType } from '../backlog/work-type.ts'
import type { ToFile } from './export-file.ts'
import { toMarkdownText } from './markdown-text.ts'
import { type TrackerLimits, toTrackerString } from './tracker-row.ts'
import { toLabels } from './tracker-terms.ts'

const limits: TrackerLimits = { tracker: 'GitHub', title: 256, description: 65_536 }

/** The issue types that GitHub gives every organisation. */
const issueTypes: Record<WorkType, string> = {
  feature: 'Feature',
  bug: 'Bug',
  debt: 'Task',
  spike: 'Task',
  infrastructure: 'Task',
}

export const toGithubJson: ToFile = (items) => {
  const texts = items.map((item) => ({
    item,
    text: toTrackerString(item, limits, (sections) => toMarkdownText(sections, 3)),
  }))
  const issues = texts.map(({ item, text }) => ({
    title: text.title,
    body: text.description,
    labels: toLabels(item),
    assignees: [],
    milestone: null,
    type: issueTypes[item.type],
  }))
  return {
    filename: 'backlog-github.json',
    mediaType: 'application/json',
    body: `${JSON.stringify(issues, null, 2)}\n`,
    warnings: texts.flatMap(({ text }) => text.warnings),
  }
}
