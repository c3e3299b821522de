// Sections as plain text, for trackers whose description knows no markup.
import { toCleanText, toOneLine } from './clean-text.ts'
import type { Section } from './section.ts'

/** Sections with a blank line between them; entries of lists begin with "* ", steps with their number. */
export function toPlainText(sections: readonly Section[]): string {
  return sections.map(toPlainSection).join('\n\n')
}

function toPlainSection({ heading, form, lines }: Section): string {
  const body = lines.map((line, index) => {
    if (form === 'text') return toCleanText(line)
    return `${form === 'steps' ? `${index + 1}.` : form === 'quote' ? '>' : '*'} ${toOneLine(line)}`
  })
  return [...(heading === '' ? [] : [`${heading}:`]), ...body].join('\n')
}
