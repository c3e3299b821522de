// Makes text fit for a file: well-formed, without control characters, on one line or cut where a target asks for it.

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is what this is for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/** Line ends become \n; lone surrogates U+FFFD; control characters other than \n and tab go. */
export function toCleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(controls, '')
}

/** As `toCleanText`, with every run of white space as one space. */
export function toOneLine(text: string): string {
  return toCleanText(text).replace(/\s+/g, ' ').trim()
}

/** At most `limit` UTF-16 code units, the last one "…" where something was cut; never cuts a character in two. */
export function toCut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = limit - 1
  const splits = /[\ud800-\udbff]/.test(text[end - 1] ?? '')
  return `${text.slice(0, splits ? end - 1 : end).trimEnd()}…`
}
