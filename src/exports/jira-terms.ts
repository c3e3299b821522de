// What Jira calls things, in a project with the issue types that Jira makes by itself.
import type { WorkType } from '../backlog/work-type.ts'
import type { TrackerLimits } from './tracker-row.ts'

/** A new Jira project knows no spike, debt or infrastructure: those are tasks, told apart by their label. */
export const jiraIssueTypes: Record<WorkType, string> = {
  feature: 'Story',
  bug: 'Bug',
  debt: 'Task',
  spike: 'Task',
  infrastructure: 'Task',
}

/** By priority level, 1 first. */
export const jiraPriorities: readonly string[] = ['Highest', 'High', 'Medium', 'Low', 'Lowest']

export const jiraLimits: TrackerLimits = { tracker: 'Jira', title: 255, description: 32_767 }
