// The closed table of export formats.
import { toAsanaCsv } from './asana-csv.ts'
import { toAzureCsv } from './azure-csv.ts'
import { toCsv } from './csv.ts'
import type { ToFile } from './export-file.ts'
import { toGherkin } from './gherkin.ts'
import { toGithubJson } from './github-json.ts'
import { toGitlabCsv } from './gitlab-csv.ts'
import { toJiraCsv } from './jira-csv.ts'
import { toJiraJson } from './jira-json.ts'
import { toJson } from './json.ts'
import { toLinearCsv } from './linear-csv.ts'
import { toMarkdown } from './markdown.ts'

export const exportFormatNames = [
  'markdown',
  'csv',
  'json',
  'jira-csv',
  'jira-json',
  'linear-csv',
  'azure-csv',
  'gitlab-csv',
  'asana-csv',
  'github-json',
  'gherkin',
] as const
export type ExportFormatName = (typeof exportFormatNames)[number]

export interface ExportFormat {
  readonly mediaType: string
  /** What the file is for, in one sentence. */
  readonly meaning: string
  readonly toFile: ToFile
}

export const exportFormats: Readonly<Record<ExportFormatName, ExportFormat>> = {
  markdown: {
    mediaType: 'text/markdown',
    meaning: 'One section an item, with a table of contents in order.',
    toFile: toMarkdown,
  },
  csv: { mediaType: 'text/csv', meaning: 'One table with all fields, for a spreadsheet.', toFile: toCsv },
  json: { mediaType: 'application/json', meaning: 'The items as they are.', toFile: toJson },
  'jira-csv': { mediaType: 'text/csv', meaning: 'For the CSV import of Jira.', toFile: toJiraCsv },
  'jira-json': {
    mediaType: 'application/json',
    meaning: 'The body of “bulk create issues” of Jira’s REST API v3.',
    toFile: toJiraJson,
  },
  'linear-csv': { mediaType: 'text/csv', meaning: 'For the CSV import of Linear.', toFile: toLinearCsv },
  'azure-csv': {
    mediaType: 'text/csv',
    meaning: 'For the CSV import of Azure Boards, Agile process; at most 1,000 items.',
    toFile: toAzureCsv,
  },
  'gitlab-csv': {
    mediaType: 'text/csv',
    meaning: 'For the CSV import of GitLab issues.',
    toFile: toGitlabCsv,
  },
  'asana-csv': { mediaType: 'text/csv', meaning: 'For the CSV import of Asana.', toFile: toAsanaCsv },
  'github-json': {
    mediaType: 'application/json',
    meaning: 'A list of bodies of “create an issue” of GitHub’s REST API.',
    toFile: toGithubJson,
  },
  gherkin: {
    mediaType: 'text/plain',
    meaning: 'The scenarios of the feature items, one feature text an item.',
    toFile: toGherkin,
  },
}
