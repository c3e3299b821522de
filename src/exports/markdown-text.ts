// Sections as Markdown (CommonMark and the dialects of GitHub and GitLab) in which every text shows as text.
import { toCleanText, toOneLine } from './clean-text.ts'
import type { Section } from './section.ts'

/** Sections under headings of `level`; lines of a text keep their breaks. */
export function toMarkdownText(sections: readonly Section[], level: number): string {
  return sections.map((section) => toMarkdownSection(section, level)).join('\n\n')
}

function toMarkdownSection({ heading, form, lines }: Section, level: number): string {
  const body = lines.map((line, index) => {
    if (form === 'text') return toParagraph(line)
    if (form === 'quote') return `> ${escapeMarkdown(toOneLine(line))}`
    return `${form === 'steps' ? `${index + 1}.` : '-'} ${escapeMarkdown(toOneLine(line))}`
  })
  const joined = body.join(form === 'quote' ? '  \n' : form === 'text' ? '\n\n' : '\n')
  return heading === '' ? joined : `${'#'.repeat(level)} ${escapeMarkdown(heading)}\n\n${joined}`
}

function toParagraph(text: string): string {
  const lines = toCleanText(text).split('\n').map(toOneLine)
  return lines
    .filter((line) => line !== '')
    .map(escapeMarkdown)
    .join('  \n')
}

const inline = /[\\`*_[\]<>&~|${]/g
const lineStart = /^(?:[#+\-=:/]|\d{1,9}[.)])/
const mention = /(^|[^\p{L}\p{N}_])@(?=[\p{L}\p{N}_])/gu

/**
 * One line of text with everything escaped that Markdown would take for markup: emphasis, links, code, HTML, tables,
 * formulas, and at its start headings, lists and GitLab's quick actions ("/close"). A zero-width space keeps "@name"
 * from calling someone.
 */
export function escapeMarkdown(line: string): string {
  return line
    .replace(inline, '\\$&')
    .replace(lineStart, (start) => (/\d/.test(start) ? start.replace(/.$/, '\\$&') : `\\${start}`))
    .replace(mention, '$1@&#8203;')
}
