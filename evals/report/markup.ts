// Escaping of what cases and models wrote, for markup.

/** Direction marks, zero-width and control characters as visible escapes; line breaks and tabs stay. */
export function toInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (mark) =>
    mark === '\n' || mark === '\t' ? mark : `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}

/** Text as content of an element or value of a quoted attribute, of HTML or XML. */
export function toEscaped(text: string): string {
  return toInvisible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
