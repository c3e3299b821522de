// Reads tables: Markdown, and values with tabs, commas or semicolons as they come from a sheet.
import type { Reader } from './block.ts'
import { seen } from './block.ts'
import { type CellRow, isAlignmentRow, readPipeRow, readRecord } from './cells.ts'
import { hasTellingColumn, isHeaderRow, toColumns, toRowWords } from './columns.ts'
import { isBlankLine } from './lines.ts'
import { readMarker } from './markers.ts'
import { isGroupLabel } from './phrase.ts'

/** A line with more cells is no row that a person wrote. */
const mostCells = 100

interface Table {
  readonly header: CellRow | null
  readonly rows: readonly CellRow[]
  /** Index of the line after the table. */
  readonly end: number
}

function pushRow(reader: Reader, row: CellRow, columns: ReturnType<typeof toColumns>): void {
  const range = { start: row.start, end: row.end }
  const filled = row.cells.filter((cell) => cell !== '')
  const [only] = filled
  if (isAlignmentRow(reader.source.slice(row.start, row.end)) || only === undefined) {
    reader.blocks.push({ kind: 'aside', reason: 'separator', ...range })
  } else if (filled.length === 1 && row.cells.length > 1 && isGroupLabel(only)) {
    reader.blocks.push({ kind: 'heading', level: 8, words: only.replace(/[*_:]/g, '').trim(), ...range })
  } else if (isTotal(filled)) {
    reader.blocks.push({ kind: 'aside', reason: 'context', ...range })
  } else {
    reader.blocks.push({ kind: 'row', ...toRowWords(row.cells, columns), ...range })
  }
}

/** "Total", with nothing but figures beside it. */
function isTotal(cells: readonly string[]): boolean {
  const words = cells.filter((cell) => !/^[\s\d.,%€$£~hdpt/-]+$/u.test(cell))
  return (
    words.length === 1 &&
    /^[\s*_]*(?:grand |sub-?)?(?:totals?|sum|summe|gesamt|average|avg|count|suma|somme)[\s*_:]*$/i.test(
      words[0] ?? '',
    )
  )
}

export function pushTable(reader: Reader, table: Table): void {
  const rows = table.rows.map((row) => row.cells)
  const columns = toColumns(table.header?.cells ?? null, rows)
  if (table.header !== null) {
    reader.blocks.push({ kind: 'aside', reason: 'heading', start: table.header.start, end: table.header.end })
  }
  for (const row of table.rows) pushRow(reader, row, columns)
  reader.at = table.end
}

/** A Markdown table: rows with pipes at the start, or under any row a line of dashes and pipes. */
export function readPipeTable(reader: Reader): boolean {
  const first = seen(reader, reader.at)
  const underlined = isAlignmentRow(seen(reader, reader.at + 1)) && first.includes('|')
  if (!underlined && !/^\|.*\|/.test(first)) return false
  const rows: CellRow[] = []
  let at = reader.at
  for (; at < reader.lines.length; at += 1) {
    const line = reader.lines[at]
    if (line === undefined || isBlankLine(line) || reader.quoted.has(at)) break
    const text = seen(reader, at)
    if (!text.startsWith('|') && !(underlined && text.includes('|'))) break
    const row = readPipeRow(reader.source, line.from, line.to)
    if (row.cells.length > mostCells) break
    rows.push(row)
  }
  const [header, ...rest] = rows
  if (header === undefined) return false
  const isHeader = underlined || isHeaderRow(header.cells)
  pushTable(reader, { header: isHeader ? header : null, rows: isHeader ? rest : rows, end: at })
  return true
}

/** Records from the line at `at` on, until a line without the separator. */
function readRecords(reader: Reader, separator: string, most: number): Table {
  const rows: CellRow[] = []
  let at = reader.at
  while (at < reader.lines.length && rows.length < most) {
    const line = reader.lines[at]
    if (line === undefined || isBlankLine(line) || reader.quoted.has(at)) break
    if (!reader.source.slice(line.start, line.to).includes(separator)) break
    const from = separator === '\t' ? line.start : line.from
    const record = readRecord(reader.source, from, reader.source.length, separator)
    if (record.cells.length > mostCells) break
    rows.push({ ...record, start: line.from, end: Math.max(line.to, record.end) })
    at += 1
    while ((reader.lines[at]?.start ?? Number.POSITIVE_INFINITY) < record.end) at += 1
  }
  const [header, ...rest] = rows
  const isHeader = header !== undefined && isHeaderRow(header.cells)
  return { header: isHeader ? header : null, rows: isHeader ? rest : rows, end: at }
}

/** Values with tabs between them: two or more lines, or one with a cell that states something. */
export function readTabTable(reader: Reader): boolean {
  const line = reader.lines[reader.at]
  if (line === undefined || !reader.source.slice(line.from, line.to).includes('\t')) return false
  if (readMarker(reader.source, line.from, line.to) !== null && !/^\d+\t/.test(seen(reader, reader.at, 12)))
    return false
  const table = readRecords(reader, '\t', Number.POSITIVE_INFINITY)
  const rows = table.rows.map((row) => row.cells)
  if (table.header === null && rows.length === 0) return false
  if (table.header === null && rows.length < 2 && !hasTellingColumn(rows)) return false
  pushTable(reader, table)
  return true
}

/** Values with commas, semicolons or bare pipes: under a header of known words, or with a column that shows what they are. */
export function readCommaTable(reader: Reader): boolean {
  const text = seen(reader, reader.at)
  for (const separator of [',', ';', '|']) {
    if (!text.includes(separator) || (!text.includes('"') && text.length > 390)) continue
    const line = reader.lines[reader.at]
    if (line === undefined || readMarker(reader.source, line.from, line.to) !== null) continue
    const cells = readRecord(reader.source, line.from, line.to, separator).cells
    if (cells.length > mostCells) continue
    if (isHeaderRow(cells)) {
      const table = readRecords(reader, separator, Number.POSITIVE_INFINITY)
      if (table.header === null || table.rows.length === 0) continue
      pushTable(reader, table)
      return true
    }
    const head = readRecords(reader, separator, 3)
    const width = head.rows[0]?.cells.length ?? 0
    const even = head.rows.length > 1 && width > 1 && head.rows.every((row) => row.cells.length === width)
    if (!even || !hasTellingColumn(head.rows.map((row) => row.cells))) continue
    pushTable(reader, readRecords(reader, separator, Number.POSITIVE_INFINITY))
    return true
  }
  return false
}
