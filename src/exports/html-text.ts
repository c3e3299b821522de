// Sections as a fragment of HTML: paragraphs and lists, every text escaped.
import { toCleanText, toOneLine } from './clean-text.ts'
import type { Section } from './section.ts'

export function toHtml(sections: readonly Section[]): string {
  return sections.map(toHtmlSection).join('')
}

function toHtmlSection({ heading, form, lines }: Section): string {
  const title = heading === '' ? '' : `<p><b>${escapeHtml(heading)}</b></p>`
  if (form === 'text' || form === 'quote')
    return title + lines.map((line) => `<p>${toParagraph(line)}</p>`).join('')
  const tag = form === 'steps' ? 'ol' : 'ul'
  const entries = lines.map((line) => `<li>${escapeHtml(toOneLine(line))}</li>`).join('')
  return `${title}<${tag}>${entries}</${tag}>`
}

function toParagraph(text: string): string {
  return escapeHtml(toCleanText(text).trim()).replaceAll('\n', '<br>')
}

/** Text that shows as it is, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
