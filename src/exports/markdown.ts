// Items as one Markdown document: a table of contents in order, then one section an item.
import { workTypeTexts } from '../backlog/work-type.ts'
import { toOneLine } from './clean-text.ts'
import type { ToFile } from './export-file.ts'
import { toSections } from './item-sections.ts'
import { escapeMarkdown, toMarkdownText } from './markdown-text.ts'

export const toMarkdown: ToFile = (items) => {
  const contents = items.map(({ title, priority }, index) => {
    return `${index + 1}. [${escapeMarkdown(toOneLine(title))}](#item-${index + 1}) (${priority.score})`
  })
  const sections = items.map((item, index) => {
    const heading = `## ${index + 1}. ${escapeMarkdown(toOneLine(item.title))}`
    const about = `\`${toCode(item.id)}\` · ${workTypeTexts[item.type].label} · priority ${item.priority.score}`
    const body = toMarkdownText(toSections(item), 3)
    return `<a id="item-${index + 1}"></a>\n\n${heading}\n\n${about}\n\n${body}`
  })
  const start = contents.length === 0 ? ['No items.'] : [contents.join('\n')]
  const body = `${['# Product Backlog', ...start, ...sections].join('\n\n')}\n`
  return { filename: 'backlog.md', mediaType: 'text/markdown', body, warnings: [] }
}

/** Text between backticks, where nothing can be escaped: a backtick becomes an apostrophe. */
function toCode(text: string): string {
  return toOneLine(text).replaceAll('`', "'")
}
