// Reads records, as boards and trackers export them: lines of "Key: value", a title first.
import type { Reader } from './block.ts'
import { seen } from './block.ts'
import { toRole, toRowWords } from './columns.ts'
import type { ColumnRole } from './lexicon-labels.ts'
import { isBlankLine } from './lines.ts'
import { readMarker } from './markers.ts'
import { mergeStated, nothingStated } from './stated.ts'
import { toType } from './tag-words.ts'

interface Field {
  readonly name: string
  readonly role: ColumnRole
  readonly value: string
}

const pair = /^\**([\p{L}#][\p{L} /-]{0,24}?)\**\s?[:：]\**\s*(.*)$/u

function readField(reader: Reader, index: number): Field | null {
  const line = reader.lines[index]
  if (line === undefined || isBlankLine(line) || reader.quoted.has(index)) return null
  if (readMarker(reader.source, line.from, line.to) !== null) return null
  const [, name, rest] = pair.exec(seen(reader, index, 2_000)) ?? []
  if (name === undefined || rest === undefined) return null
  const role = toRole(name)
  return role === null ? null : { name, role, value: rest.trim() }
}

/** A title with one or more lines that state its type, state, labels and the like, as one row. */
export function readRecord(reader: Reader): boolean {
  const title = readField(reader, reader.at)
  if (title === null || title.role !== 'title' || title.value === '') return false
  const fields = [title]
  let at = reader.at + 1
  for (; at < reader.lines.length; at += 1) {
    const field = readField(reader, at)
    if (field === null || field.role === 'title') break
    fields.push(field)
  }
  if (!fields.some(({ role }) => role !== 'title' && role !== 'notes')) return false
  const first = reader.lines[reader.at]
  const last = reader.lines[at - 1]
  if (first === undefined || last === undefined) return false
  const row = toRowWords(
    fields.map(({ value }) => value),
    fields,
  )
  const named = { ...nothingStated, type: toType(title.name) }
  const stated = mergeStated(row.stated, named)
  reader.blocks.push({ kind: 'row', ...row, stated, start: first.from, end: last.to })
  reader.at = at
  return true
}
