// The CSV files for trackers: their columns, their limits, and what they say about what was cut.
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { BacklogItem } from '../backlog/backlog-item.ts'
import { toAsanaCsv } from './asana-csv.ts'
import { toAzureCsv } from './azure-csv.ts'
import { toCsv } from './csv.ts'
import type { ExportFile } from './export-file.ts'
import { toGitlabCsv } from './gitlab-csv.ts'
import { toJiraCsv } from './jira-csv.ts'
import { toLinearCsv } from './linear-csv.ts'
import { toFeature, toTestItems } from './test-items.ts'

function read({ body }: ExportFile): string[][] {
  return Papa.parse<string[]>(body, { delimiter: ',' }).data
}

function column(file: ExportFile, name: string): string[] {
  const [header = [], ...rows] = read(file)
  return rows.map((row) => row[header.indexOf(name)] ?? '')
}

const items = toTestItems('Print the seating plan')

describe('jira-csv', () => {
  it('has the columns of the format, Labels once a label', () => {
    const [header, ...rows] = read(toJiraCsv(items))
    expect(header?.join()).toBe(
      'Issue Type,Issue ID,Parent,Summary,Description,Priority,Labels,Labels,Story Points',
    )
    expect(rows.map(([type]) => type)).toEqual(['Story', 'Bug', 'Task', 'Task', 'Task'])
    expect(rows[2]?.slice(6, 8)).toEqual(['technical-debt', 'open-questions'])
    expect(rows.flatMap((row) => row.slice(6, 8)).join('')).not.toContain(' ')
  })

  it('adds columns for items with more labels', () => {
    const many = toFeature('Print badges', { quality: { ready: false, findings: [] } })
    const [header] = read(toJiraCsv([many]))
    expect(header?.filter((name) => name === 'Labels')).toHaveLength(3)
  })

  it('gives a spike no story points, and the others theirs', () => {
    expect(column(toJiraCsv(items), 'Story Points')).toEqual(['5', '5', '5', '', '5'])
  })

  it.each([
    [96, 'Highest'],
    [60, 'High'],
    [50, 'Medium'],
    [25, 'Low'],
    [3, 'Lowest'],
  ])('puts a score of %i at %s', (score, name) => {
    const { priority } = toFeature('Print')
    expect(column(toJiraCsv([toFeature('Print', { priority: { ...priority, score } })]), 'Priority')).toEqual(
      [name],
    )
  })

  it('cuts a long title, keeps it whole in the description, and says so', () => {
    const title = `Print ${'very '.repeat(80)}long badges`
    const file = toJiraCsv([toFeature('Print', { title })])
    const [summary = ''] = column(file, 'Summary')
    expect(summary).toHaveLength(255)
    expect(summary.endsWith('…')).toBe(true)
    expect(column(file, 'Description')[0]).toContain(title)
    expect(file.warnings).toHaveLength(1)
    expect(file.warnings[0]).toContain('Jira takes 255')
  })

  it('leaves sections out of a long description, the source first, and says which', () => {
    const source = { spans: [], text: 'a word '.repeat(6_000) }
    const file = toJiraCsv([toFeature('Print the plan', { source })])
    const [description = ''] = column(file, 'Description')
    expect(description.length).toBeLessThanOrEqual(32_767)
    expect(description).toContain('Acceptance criteria')
    expect(file.warnings.join()).toContain('left out: Source.')
  })

  it('says that shirt sizes have no place in a field of numbers', () => {
    const { estimate } = toFeature('Print')
    const shirt = toFeature('Print', {
      estimate: { ...estimate, likely: 'M', low: 'S', high: 'L', scale: 't-shirt' },
    })
    const file = toJiraCsv([shirt])
    expect(column(file, 'Story Points')).toEqual([''])
    expect(column(file, 'Description')[0]).toContain('size M, S to L')
    expect(file.warnings).toEqual([
      'Story Points takes numbers: shirt sizes (1 of 1 items) stand in the description only.',
    ])
  })
})

describe('linear-csv', () => {
  it('has the 21 columns of the format', () => {
    const file = toLinearCsv(items, { team: 'Venue' })
    expect(read(file)[0]?.join()).toBe(
      'Id,Team,Title,Description,Status,Estimate,Priority,Project,Creator,Assignee,Labels,Cycle Number,Cycle Name,Cycle Start,Cycle End,Created,Updated,Started,Completed,Canceled,Archived',
    )
    expect(column(file, 'Team')[0]).toBe('Venue')
    expect(column(file, 'Priority')[0]).toBe('High')
    expect(column(file, 'Labels')[3]).toBe('spike, open-questions')
    expect(column(file, 'Estimate')).toEqual(['5', '5', '5', '', '5'])
  })
})

describe('azure-csv', () => {
  it('has the columns of the format and no ID', () => {
    const file = toAzureCsv(items)
    expect(read(file)[0]?.join()).toBe(
      'Work Item Type,Title 1,Title 2,Description,Acceptance Criteria,Repro Steps,Priority,Severity,Story Points,Tags',
    )
    expect(column(file, 'Work Item Type')[1]).toBe('Bug')
    expect(column(file, 'Severity')).toEqual(['', '2 - High', '', '', ''])
    expect(column(file, 'Tags')[2]).toBe('technical-debt; open-questions')
  })

  it('puts criteria and steps into their own fields, as HTML', () => {
    const file = toAzureCsv(items)
    const [, criteria = ''] = column(file, 'Acceptance Criteria')
    const [, steps = ''] = column(file, 'Repro Steps')
    const [, description = ''] = column(file, 'Description')
    expect(criteria).toContain('<li>AC1: Given Print the seating plan')
    expect(steps).toContain('<ol><li>Print the seating plan</li>')
    expect(description).toMatch(/^<p>/)
    expect(description).not.toContain('AC1')
  })

  it('shows tags in a text as text', () => {
    const file = toAzureCsv([toFeature('<img src=x onerror=alert(1)> & more')])
    const html = column(file, 'Description').join() + column(file, 'Acceptance Criteria').join()
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; more')
    expect(html).not.toContain('<img')
  })

  it('takes 1,000 rows and says what was left out', () => {
    const many: BacklogItem[] = Array.from({ length: 1_003 }, (_, n) => toFeature(`Badge ${n}`))
    const file = toAzureCsv(many)
    expect(read(file)).toHaveLength(1_001)
    expect(file.warnings).toEqual([
      'Azure Boards takes 1000 rows a file: 3 items were left out, from "Badge 1000" on; export them apart.',
    ])
  })
})

describe('gitlab-csv', () => {
  it('has the columns of the format, labels and weight as quick actions', () => {
    const file = toGitlabCsv(items)
    expect(read(file)[0]?.join()).toBe('title,description,due_date,milestone')
    const [feature = '', , , spike = ''] = column(file, 'description')
    expect(feature).toMatch(/\n\/label ~"feature" ~"open-questions"\n\/weight 5$/)
    expect(spike).toMatch(/\n\/label ~"spike" ~"open-questions"$/)
    expect(column(file, 'due_date')).toEqual(['', '', '', '', '2027-03-31'])
  })

  it('runs no quick action that stands in a text', () => {
    const file = toGitlabCsv([toFeature('/close\n/assign @someone')])
    const actions = (column(file, 'description')[0] ?? '').split('\n').filter((line) => line.startsWith('/'))
    expect(actions).toEqual(['/label ~"feature" ~"open-questions"', '/weight 5'])
  })
})

describe('asana-csv and csv', () => {
  it('have their columns', () => {
    expect(read(toAsanaCsv(items))[0]?.join()).toBe('Name,Description,Assignee,Collaborators,Due Date')
    expect(column(toAsanaCsv(items), 'Due Date')[4]).toBe('2027-03-31')
    const file = toCsv(items)
    expect(column(file, 'Type')).toEqual(['feature', 'bug', 'debt', 'spike', 'infrastructure'])
    expect(column(file, 'Estimate Unit')[3]).toBe('days')
    expect(column(file, 'Details')[0]).toContain('User story:\nAs a Print the seating plan, I want to')
    expect(column(file, 'Source')[0]).toBe('Print the seating plan')
  })

  it('make a file with a header alone of no items', () => {
    for (const toFile of [toCsv, toJiraCsv, toLinearCsv, toAzureCsv, toGitlabCsv, toAsanaCsv]) {
      expect(read(toFile([]))).toHaveLength(1)
      expect(toFile([]).warnings).toEqual([])
    }
  })
})
