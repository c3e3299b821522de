// The formats to take items away in, by the names that the API gives them.

export interface ExportChoice {
  readonly name: string
  readonly label: string
  readonly meaning: string
}

export const exportChoices: readonly ExportChoice[] = [
  { name: 'markdown', label: 'Markdown', meaning: 'One section an item, to read or paste anywhere.' },
  { name: 'csv', label: 'CSV', meaning: 'One table with all fields, for a spreadsheet.' },
  { name: 'json', label: 'JSON', meaning: 'The items as they are.' },
  { name: 'jira-csv', label: 'Jira (CSV)', meaning: 'For the CSV import of Jira.' },
  { name: 'jira-json', label: 'Jira (API)', meaning: 'For “bulk create issues” of Jira’s REST API.' },
  { name: 'linear-csv', label: 'Linear', meaning: 'For the CSV import of Linear.' },
  { name: 'azure-csv', label: 'Azure Boards', meaning: 'For the CSV import of Azure Boards.' },
  { name: 'gitlab-csv', label: 'GitLab', meaning: 'For the CSV import of GitLab issues.' },
  { name: 'asana-csv', label: 'Asana', meaning: 'For the CSV import of Asana.' },
  { name: 'github-json', label: 'GitHub (API)', meaning: 'For “create an issue” of GitHub’s REST API.' },
  { name: 'gherkin', label: 'Gherkin', meaning: 'The scenarios of the features.' },
]
