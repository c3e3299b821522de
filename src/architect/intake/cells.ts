// Cuts the lines of a table into cells: Markdown pipes, tabs, commas or semicolons with quotes.

export interface CellRow {
  readonly start: number
  readonly end: number
  readonly cells: readonly string[]
}

/** The longest quoted cell; a quote that isn't closed by then is an ordinary character. */
const longestCell = 4_000

function readQuoted(source: string, from: number, limit: number): { text: string; end: number } | null {
  const last = Math.min(limit, from + longestCell)
  let at = from + 1
  while (at < last) {
    if (source.charAt(at) !== '"') at += 1
    else if (source.charAt(at + 1) === '"') at += 2
    else return { text: source.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 }
  }
  return null
}

function isLineEnd(sign: string): boolean {
  return sign === '\n' || sign === '\r' || sign === '\u2028' || sign === '\u2029'
}

/** One record of separated values that starts at `from`; a quoted cell may hold line ends. */
export function readRecord(source: string, from: number, limit: number, separator: string): CellRow {
  const cells: string[] = []
  let at = from
  for (;;) {
    let start = at
    while (start < limit && source.charAt(start) === ' ') start += 1
    const quoted = source.charAt(start) === '"' ? readQuoted(source, start, limit) : null
    let end = quoted?.end ?? at
    while (end < limit && source.charAt(end) !== separator && !isLineEnd(source.charAt(end))) end += 1
    const rest = quoted === null ? source.slice(at, end) : source.slice(quoted.end, end)
    cells.push(quoted === null ? rest.trim() : (quoted.text + rest).trim())
    if (end >= limit || source.charAt(end) !== separator) return { start: from, end, cells }
    at = end + 1
  }
}

/** The cells of a Markdown row; a pipe in code or after a backslash is no border. */
export function readPipeRow(source: string, from: number, to: number): CellRow {
  const cells: string[] = []
  let cell = ''
  let code = false
  const double = source.startsWith('||', from)
  const hasClosing = (at: number): boolean => {
    const close = source.indexOf('`', at + 1)
    return close > 0 && close < to && close - at < longestCell
  }
  for (let at = from; at < to; at += 1) {
    const sign = source.charAt(at)
    if (sign === '\\' && source.charAt(at + 1) === '|') {
      cell += '|'
      at += 1
    } else if (sign === '|' && !code) {
      cells.push(cell.trim())
      cell = ''
      if (double && source.charAt(at + 1) === '|') at += 1
    } else {
      if (sign === '`') code = !code && hasClosing(at)
      cell += sign
    }
  }
  cells.push(cell.trim())
  if (cells[0] === '') cells.shift()
  if (cells.at(-1) === '') cells.pop()
  return { start: from, end: to, cells }
}

/** True for the line of dashes under the header of a Markdown table. */
export function isAlignmentRow(text: string): boolean {
  return /^\|?[\s|:-]{2,}$/.test(text) && text.includes('-') && text.includes('|')
}
