// JSON for the APIs of trackers: valid documents within their limits.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { BacklogItemSchema } from '../backlog/backlog-item.ts'
import { toGithubJson } from './github-json.ts'
import { toJiraJson } from './jira-json.ts'
import { toJson } from './json.ts'
import { anyText, toFeature, toTestItems } from './test-items.ts'

const TextNodeSchema = z.strictObject({ type: z.literal('text'), text: z.string().min(1) })
const InlineSchema = z.union([TextNodeSchema, z.strictObject({ type: z.literal('hardBreak') })])
const ParagraphSchema = z.strictObject({ type: z.literal('paragraph'), content: z.array(InlineSchema) })
const ListItemSchema = z.strictObject({
  type: z.literal('listItem'),
  content: z.array(ParagraphSchema).min(1),
})
const BlockSchema = z.union([
  ParagraphSchema,
  z.strictObject({
    type: z.literal('heading'),
    attrs: z.strictObject({ level: z.literal(3) }),
    content: z.array(TextNodeSchema).min(1),
  }),
  z.strictObject({ type: z.literal('bulletList'), content: z.array(ListItemSchema).min(1) }),
  z.strictObject({
    type: z.literal('orderedList'),
    attrs: z.strictObject({ order: z.literal(1) }),
    content: z.array(ListItemSchema).min(1),
  }),
  z.strictObject({ type: z.literal('blockquote'), content: z.array(ParagraphSchema).min(1) }),
])
const label = z.string().regex(/^\S+$/)
const JiraSchema = z.strictObject({
  issueUpdates: z.array(
    z.strictObject({
      fields: z.strictObject({
        project: z.strictObject({ key: z.string().min(1) }),
        issuetype: z.strictObject({ name: z.enum(['Story', 'Bug', 'Task']) }),
        summary: z
          .string()
          .min(1)
          .max(255)
          .regex(/^[^\r\n]*$/),
        description: z.strictObject({
          version: z.literal(1),
          type: z.literal('doc'),
          content: z.array(BlockSchema).min(1),
        }),
        priority: z.strictObject({ name: z.enum(['Highest', 'High', 'Medium', 'Low', 'Lowest']) }),
        labels: z.array(label),
      }),
    }),
  ),
})
const GithubSchema = z.array(
  z.strictObject({
    title: z.string().min(1).max(256),
    body: z.string().max(65_536),
    labels: z.array(label),
    assignees: z.array(z.string()),
    milestone: z.null(),
    type: z.enum(['Bug', 'Feature', 'Task']),
  }),
)

describe('jira-json', () => {
  it('is a valid document for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = JiraSchema.safeParse(
          JSON.parse(toJiraJson(toTestItems(text), { projectKey: 'SEAT' }).body),
        )
        expect(parsed.error).toBeUndefined()
      }),
    )
  })

  it('keeps line breaks, and stays below the limit of the description', () => {
    const long = toFeature('Seat guests', {
      summary: 'first\nsecond',
      source: { spans: [], text: 'table '.repeat(9_000) },
    })
    const { body, warnings } = toJiraJson([long], { projectKey: 'SEAT' })
    const { issueUpdates } = JiraSchema.parse(JSON.parse(body))
    const description = issueUpdates[0]?.fields.description
    expect(description?.content[0]).toEqual({
      type: 'paragraph',
      content: [{ type: 'text', text: 'first' }, { type: 'hardBreak' }, { type: 'text', text: 'second' }],
    })
    expect(JSON.stringify(description).length).toBeLessThanOrEqual(32_767)
    expect(warnings.join()).toContain('left out: Source.')
  })

  it('says when the project key is missing, and when there are too many for a request', () => {
    const many = Array.from({ length: 51 }, () => toFeature('Seat guests'))
    expect(toJiraJson(many).warnings).toEqual([
      'No project key was given: put yours in the place of "PROJECT".',
      'Jira creates 50 issues a request: send the 51 issues in parts.',
    ])
  })
})

describe('github-json', () => {
  it('is a list of valid issues for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(GithubSchema.safeParse(JSON.parse(toGithubJson(toTestItems(text)).body)).error).toBeUndefined()
      }),
    )
  })

  it('stays within title and body limits', () => {
    const long = toFeature('Seat guests', {
      title: '🎟'.repeat(250),
      source: { spans: [], text: '*'.repeat(70_000) },
    })
    const { body, warnings } = toGithubJson([long])
    const [issue] = GithubSchema.parse(JSON.parse(body))
    expect(issue?.title.isWellFormed()).toBe(true)
    expect(warnings).toHaveLength(2)
  })
})

describe('json', () => {
  it('gives the items back to the letter', () => {
    const items = toTestItems('Seat "guests"\nby <name> \u2028')
    const parsed = z.strictObject({ items: z.array(BacklogItemSchema) }).parse(JSON.parse(toJson(items).body))
    expect(parsed.items.map(({ source }) => source.text)).toEqual(items.map(({ source }) => source.text))
  })
})
