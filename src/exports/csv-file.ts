// Rows as CSV: RFC 4180, UTF-8, and a guard against cells that a spreadsheet would run.
import Papa from 'papaparse'
import { toCleanText } from './clean-text.ts'
import type { ExportFile, ExportOptions } from './export-file.ts'

/**
 * A cell that a spreadsheet may run: =, +, -, @ or their full-width forms, first or after white space, quotes or
 * invisible characters; and anything that begins with a tab or a line end (OWASP, CSV injection; CVE-2021-41270).
 */
const formula = /^[\s"'`´‘’“”«»\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠﹢﹣－﹦﹫−]|^[\t\r\n]/u

export interface CsvTable {
  readonly filename: string
  /** Names of the columns; a name may stand there more than once. */
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  readonly warnings: readonly string[]
}

/** Records end with CRLF, lines within a cell with LF; null is an empty cell. Guarded cells begin with an apostrophe. */
export function toCsvFile(
  { filename, header, rows, warnings }: CsvTable,
  options: ExportOptions = {},
): ExportFile {
  const cells = [header, ...rows].map((row) =>
    row.map((cell) => toCell(cell, options.formulaGuard !== false)),
  )
  return { filename, mediaType: 'text/csv', body: Papa.unparse(cells, { newline: '\r\n' }), warnings }
}

function toCell(cell: string | number | null, isGuarded: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = toCleanText(cell)
  return isGuarded && formula.test(text) ? `'${text}` : text
}
