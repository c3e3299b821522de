// Decides what each column of a table holds, and turns a row into words and what it states.
import type { SetAsideReason, Stated } from '../passage.ts'
import { toPlainLine } from './blank.ts'
import { toFinished } from './finished.ts'
import { type ColumnRole, columnWords, doneLabels, givenNames, rejectedLabels } from './lexicon-labels.ts'
import { isNoAnswer, isOpinion } from './lexicon-talk.ts'
import { toLabel, toWords } from './phrase.ts'
import { mergeStated, nothingStated, readStated } from './stated.ts'
import { toPriority, toSize, toType } from './tag-words.ts'

interface Column {
  readonly role: ColumnRole
  /** The header; empty when the table has none. */
  readonly name: string
}

const roles: readonly ColumnRole[] = [
  'title',
  'notes',
  'priority',
  'type',
  'size',
  'status',
  'tags',
  'area',
  'other',
]

const roleByWord: ReadonlyMap<string, ColumnRole> = new Map(
  roles
    .toReversed()
    .flatMap((role) => columnWords[role].split('|').map((word): [string, ColumnRole] => [word, role])),
)

/** The role that a header cell names; null for other words. */
export function toRole(header: string): ColumnRole | null {
  if (header.length > 60) return null
  const word = toPlainLine(header)
    .toLowerCase()
    .replace(/[*_`:?]/g, '')
    .trim()
  return roleByWord.get(word) ?? roleByWord.get(word.replace(/\s?[([].*$/, '')) ?? null
}

/** True when the cells read like a header: two or more known words, one of them for the text, and no long cell. */
export function isHeaderRow(cells: readonly string[]): boolean {
  const known = cells.map(toRole)
  const texts = known.some((role) => role === 'title' || role === 'notes')
  const count = known.filter((role) => role !== null).length
  return texts && count >= 2 && count * 2 >= cells.filter((cell) => cell !== '').length
}

const stateWords =
  /^(?:to ?do|open|new|backlog|in progress|doing|wip|blocked|review|in review|ready|planned|not started|done|closed|resolved|yes|no|x|offen|in arbeit|pendiente|en curso|à faire|en cours)$/i

/** Kinds of tickets that may be any type of work. */
const kindWords = /^(?:task|sub-?task|epic|chore|improvement|change|support|todo|aufgabe|tarea|tâche)$/i

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length
}

function isIdCell(cell: string): boolean {
  return /^(?:#?\d{1,6}\.?|[A-Z][A-Z0-9]{0,9}-\d{1,6})$/.test(cell)
}

/** The role of a column without a header, from what stands in it. */
function guessRole(cells: readonly string[], index: number): ColumnRole {
  if (index === 0 && share(cells, isIdCell) === 1) return 'other'
  if (share(cells, (cell) => toPriority(cell) !== null && !/^\d$/.test(cell)) >= 0.8) return 'priority'
  if (share(cells, (cell) => toType(cell) !== null || kindWords.test(cell)) >= 0.8) return 'type'
  if (share(cells, (cell) => toSize(cell) !== null) >= 0.8) return 'size'
  if (share(cells, (cell) => stateWords.test(cell)) >= 0.8) return 'status'
  if (share(cells, (cell) => givenNames.has(cell.toLowerCase())) >= 0.8) return 'other'
  if (share(cells, (cell) => /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$|^\d+$/.test(cell)) === 1) return 'other'
  return 'notes'
}

function withTitle(columns: Column[], rows: readonly (readonly string[])[]): Column[] {
  if (columns.some((column) => column.role === 'title')) {
    const first = columns.findIndex((column) => column.role === 'title')
    return columns.map((column, index) =>
      column.role === 'title' && index !== first ? { ...column, role: 'notes' } : column,
    )
  }
  const lengths = columns.map((column, index) =>
    column.role === 'notes'
      ? share(
          rows.map((row) => row[index] ?? ''),
          (cell) => toWords(cell).length > 0,
        )
      : 0,
  )
  const best = lengths.findIndex((length) => length > 0.5)
  const title = best >= 0 ? best : columns.findIndex((column) => column.role === 'notes')
  return columns.map((column, index) => (index === title ? { ...column, role: 'title' } : column))
}

/** The columns of a table; `header` is null when it has none. Rows beyond the first 200 are not looked at. */
export function toColumns(header: readonly string[] | null, rows: readonly (readonly string[])[]): Column[] {
  const sample = rows.slice(0, 200)
  const width = sample.reduce((most, row) => Math.max(most, row.length), header?.length ?? 0)
  const columns: Column[] = []
  for (let index = 0; index < Math.min(width, 200); index += 1) {
    const name = header?.[index] ?? ''
    const cells = sample.map((row) => row[index] ?? '')
    const named = toRole(name)
    const isKey = named === 'title' && share(cells, isIdCell) === 1
    columns.push({ name, role: isKey ? 'other' : (named ?? guessRole(cells, index)) })
  }
  return withTitle(columns, sample)
}

/** True when a table without a header shows itself by a column of nothing but priorities, types, sizes or states. */
export function hasTellingColumn(rows: readonly (readonly string[])[]): boolean {
  const columns = toColumns(null, rows)
  return columns.some(
    ({ role }) => role === 'priority' || role === 'type' || role === 'size' || role === 'status',
  )
}

interface RowWords {
  readonly text: string
  readonly area: string | null
  readonly stated: Stated
  readonly reason: SetAsideReason | null
}

function stateCell(role: ColumnRole, cell: string): Stated {
  if (role === 'priority') return { ...nothingStated, priority: toPriority(cell) }
  if (role === 'type')
    return { ...nothingStated, type: toType(cell), tags: toType(cell) === null ? [cell] : [] }
  if (role === 'size') return { ...nothingStated, size: toSize(cell) }
  if (role !== 'tags') return nothingStated
  const tags = cell
    .split(/[,;]\s*/)
    .map((tag) => tag.replace(/^#/, '').trim())
    .filter((tag) => tag !== '')
  const type = tags.map(toType).find((found) => found !== null) ?? null
  return { ...nothingStated, type, tags }
}

function toReason(role: ColumnRole, cell: string, name: string): SetAsideReason | null {
  if (role === 'title' && cell.startsWith('~~') && toFinished(cell, null) === 'struck') return 'struck'
  if (role !== 'status') return null
  const label = toLabel(cell)
  if (doneLabels.has(label) || /^(?:✅|✔️?|☑️?|x|100 ?%)$/i.test(cell)) return 'done'
  if (/^(?:yes|ja|true|sí)$/i.test(cell) && /done|erledigt|hecho/i.test(name)) return 'done'
  return rejectedLabels.has(label) ? 'not-work' : null
}

/** The words of a row as "title: notes; notes", and what its other cells state. */
export function toRowWords(cells: readonly string[], columns: readonly Column[]): RowWords {
  let title = ''
  let area: string | null = null
  let stated = nothingStated
  let reason: SetAsideReason | null = null
  const notes: string[] = []
  for (const [index, raw] of cells.entries()) {
    const cell = toPlainLine(raw.replace(/<br\s*\/?>/gi, ' '))
    if (cell === '' || /^[-–—]+$/.test(cell)) continue
    const { role, name } = columns[index] ?? { role: 'notes', name: '' }
    reason ??= toReason(role, cell, name)
    if (role === 'title') title = cell
    else if (role === 'area') area = cell
    else if (role === 'notes')
      notes.push(/^(?:due|deadline|due date|fällig)/i.test(name) ? `${name} ${cell}` : cell)
    else stated = mergeStated(stated, stateCell(role, cell))
  }
  const words = readStated(title === '' ? (notes.shift() ?? '') : title)
  const rest = notes.map((note) => readStated(note).text).filter((note) => note !== '')
  const head = words.text.replace(/[:：]$/u, '')
  const text = rest.length === 0 ? words.text : `${head}: ${rest.join('; ')}`
  if (isNoAnswer(text) || isOpinion(text)) reason ??= 'not-work'
  return { text, area, stated: mergeStated(stated, words.stated), reason }
}
