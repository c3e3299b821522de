// Items for Jira's REST API v3: the body of "bulk create issues", each element that of "create issue".
import type { BacklogItem } from '../backlog/backlog-item.ts'
import { type AdfDocument, toAdf } from './adf.ts'
import type { ToFile } from './export-file.ts'
import { jiraIssueTypes, jiraLimits, jiraPriorities } from './jira-terms.ts'
import { toTrackerText } from './tracker-row.ts'
import { toLabels, toPriorityLevel } from './tracker-terms.ts'

/** What the bulk endpoint takes in one request. */
const maxIssues = 50
const unknownKey = 'PROJECT'

export const toJiraJson: ToFile = (items, options = {}) => {
  const key = options.projectKey ?? unknownKey
  const texts = items.map((item) => ({ item, text: toTrackerText(item, jiraLimits, toAdf, countCharacters) }))
  const issueUpdates = texts.map(({ item, text }) => ({
    fields: {
      project: { key },
      issuetype: { name: jiraIssueTypes[item.type] },
      summary: text.title,
      description: text.description,
      priority: { name: toPriorityName(item) },
      labels: toLabels(item),
    },
  }))
  const warnings = texts.flatMap(({ text }) => text.warnings)
  if (options.projectKey === undefined && items.length > 0) {
    warnings.push(`No project key was given: put yours in the place of "${unknownKey}".`)
  }
  if (items.length > maxIssues) {
    warnings.push(`Jira creates ${maxIssues} issues a request: send the ${items.length} issues in parts.`)
  }
  const body = `${JSON.stringify({ issueUpdates }, null, 2)}\n`
  return { filename: 'backlog-jira.json', mediaType: 'application/json', body, warnings }
}

function toPriorityName(item: BacklogItem): string {
  return jiraPriorities[toPriorityLevel(item) - 1] ?? 'Medium'
}

/** Jira counts the document as it is sent. */
function countCharacters(document: AdfDocument): number {
  return JSON.stringify(document).length
}
