// Sections as an Atlassian Document Format document (version 1), as Jira's REST API v3 takes it.
import { toCleanText, toOneLine } from './clean-text.ts'
import type { Section } from './section.ts'

export interface AdfNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, number>>
  readonly content?: readonly AdfNode[]
  readonly text?: string
}

export interface AdfDocument {
  readonly version: 1
  readonly type: 'doc'
  readonly content: readonly AdfNode[]
}

export function toAdf(sections: readonly Section[]): AdfDocument {
  return { version: 1, type: 'doc', content: sections.flatMap(toNodes) }
}

function toNodes({ heading, form, lines }: Section): AdfNode[] {
  const title: AdfNode[] =
    heading === '' ? [] : [{ type: 'heading', attrs: { level: 3 }, content: toTextNodes(heading) }]
  const paragraphs = lines.map((line) => toParagraph(form === 'text' ? line : toOneLine(line)))
  if (form === 'text') return [...title, ...paragraphs]
  if (form === 'quote') return [...title, { type: 'blockquote', content: paragraphs }]
  const items = paragraphs.map((paragraph) => ({ type: 'listItem', content: [paragraph] }))
  if (form === 'steps') return [...title, { type: 'orderedList', attrs: { order: 1 }, content: items }]
  return [...title, { type: 'bulletList', content: items }]
}

function toParagraph(text: string): AdfNode {
  const lines = toCleanText(text).trim().split('\n')
  const content = lines.flatMap((line, index) =>
    index === 0 ? toTextNodes(line) : [{ type: 'hardBreak' }, ...toTextNodes(line)],
  )
  return { type: 'paragraph', content }
}

/** A text node must not be empty. */
function toTextNodes(text: string): AdfNode[] {
  return text === '' ? [] : [{ type: 'text', text }]
}
