// Text for a terminal or a log: no control characters, escape sequences or direction marks of what a model wrote.

/** The text without what a terminal would obey; line breaks and tabs stay. */
export function toPlainText(text: string): string {
  return text.replace(/[^\P{C}\n\t]/gu, '�')
}

/** On one line, at most `length` characters. */
export function toLine(text: string, length = 100): string {
  const characters = [...toPlainText(text).replace(/\s+/gu, ' ').trim()]
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`
}
