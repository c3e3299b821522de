// Reads tables whose columns stand apart by two or more blanks, as they come from a terminal, a mail or a page.
import type { Reader } from './block.ts'
import type { CellRow } from './cells.ts'
import { hasTellingColumn, isHeaderRow } from './columns.ts'
import { isBlankLine } from './lines.ts'
import { readMarker } from './markers.ts'
import { pushTable } from './read-table.ts'

/** A longer line is prose. */
const longestRow = 400

function readRow(reader: Reader, index: number): CellRow | null {
  const line = reader.lines[index]
  if (line === undefined || isBlankLine(line) || reader.quoted.has(index)) return null
  if (line.to - line.from > longestRow || readMarker(reader.source, line.from, line.to) !== null) return null
  const cells = reader.source.slice(line.from, line.to).split(/ {2,}|\t/)
  return cells.length < 2 ? null : { start: line.from, end: line.to, cells: cells.map((cell) => cell.trim()) }
}

/** So many rows decide whether the lines are a table. */
const sampleSize = 8

/** A ticket in which the last cells are left out. */
function isShortTicket({ cells }: CellRow, width: number): boolean {
  return (
    cells.length > 2 &&
    cells.length < width &&
    /^(?:#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,6})$/.test(cells[0] ?? '')
  )
}

/** The lines from the one at hand on that have `width` cells, at most `most`. */
function readRows(reader: Reader, width: number, most: number): CellRow[] {
  const rows: CellRow[] = []
  while (rows.length < most) {
    const row = readRow(reader, reader.at + rows.length)
    if (row === null || (row.cells.length !== width && !isShortTicket(row, width))) break
    rows.push(row)
  }
  return rows
}

/** Two or more lines with as many cells each, three or more, and a header or a column that shows what they are. */
export function readSpacedTable(reader: Reader): boolean {
  if (reader.at < reader.spacedFrom) return false
  const width = readRow(reader, reader.at)?.cells.length ?? 0
  if (width < 3) return false
  const [header, ...rest] = readRows(reader, width, sampleSize)
  if (header === undefined || rest.length === 0) return false
  const isHeader = isHeaderRow(header.cells)
  if (!isHeader && !hasTellingColumn([header, ...rest].map((row) => row.cells))) {
    reader.spacedFrom = reader.at + rest.length
    return false
  }
  const rows = readRows(reader, width, Number.POSITIVE_INFINITY)
  const end = reader.at + rows.length
  pushTable(reader, { header: isHeader ? header : null, rows: isHeader ? rows.slice(1) : rows, end })
  return true
}
