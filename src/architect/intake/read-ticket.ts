// Reads tickets as a help desk or a contact form writes them: who asked, a subject, a message.
import type { Reader } from './block.ts'
import { seen } from './block.ts'
import { toRole, toRowWords } from './columns.ts'
import type { ColumnRole } from './lexicon-labels.ts'
import { isBlankLine } from './lines.ts'
import { readMarker } from './markers.ts'

interface Field {
  readonly name: string
  readonly role: ColumnRole
  readonly value: string
}

const head =
  /^[[(*]{0,3}(?:(?:ticket|case|request|incident|issue|conversation|enquiry|anfrage|fall)\s?(?:#|no\.?|nr\.?|id)?\s?[:：]?\s?#?[A-Z-]{0,10}\d[\w-]{0,12}|#\d{1,8}|[A-Z]{2,10}-\d{1,7})[\])*]{0,3}[:：]?$/i
const pair = /^\**([\p{L}][\p{L} /-]{0,24}?)\**\s?[:：]\**\s*(.*)$/u
const titles = /^(?:subject|betreff|asunto|objet|assunto|oggetto|re)$/i
const texts =
  /^(?:message|body|text|description|details|comments?|question|problem|issue|request|feedback|complaint|content|nachricht|beschreibung|anfrage|anliegen|mensaje|descripción|comentario|message du client|description du problème|mensagem|messaggio)$/i
/** The names of fields that say who asked, when and in which state it is. */
export const frames =
  /^(?:customer|client|account|company|organi[sz]ation|user|name|full name|from|to|e-?mail|mail|phone|tel|date|created|opened|received|sent|reported(?: by| on)?|reporter|requester|requested by|submitted(?: by)?|contact|channel|source|plan|product|store|shop|branch|assigned(?: to)?|assignee|agent|owner|group|team|status|state|priority|prio|severity|urgency|type|category|tags?|labels?|rating|order(?: id| number| no)?|version|app version|browser|device|os|platform|language|country|url|kunde|kundin|kundennummer|absender|firma|datum|status|priorität|cliente|fecha|prioridad|client|priorité|date)$/i

function readField(reader: Reader, index: number): Field | null {
  const line = reader.lines[index]
  if (line === undefined || isBlankLine(line) || reader.quoted.has(index)) return null
  const [, name, rest] = pair.exec(seen(reader, index, 4_000)) ?? []
  if (name === undefined || rest === undefined) return null
  const value = rest.trim()
  if (titles.test(name)) return { name, role: 'title', value }
  if (texts.test(name)) return { name, role: 'notes', value }
  if (!frames.test(name)) return null
  const role = toRole(name)
  const states = role === 'priority' || role === 'type' || role === 'status' || role === 'tags'
  return { name, role: states ? role : 'other', value }
}

/** The message goes on: a plain line that is neither a field nor the start of something else. */
function goesOn(reader: Reader, index: number): boolean {
  const line = reader.lines[index]
  if (line === undefined || isBlankLine(line) || reader.quoted.has(index)) return false
  const text = seen(reader, index, 200)
  return (
    !head.test(text) &&
    !/^(?:#{1,6}\s|[-*_=]{3,}$)/.test(text) &&
    readMarker(reader.source, line.from, line.to) === null
  )
}

const settled =
  /^(?:(?:it |this |all |has been |was )*(?:solved|resolved|fixed|sorted|settled)(?: itself| now| already| in the meantime)?(?:[,.! ]|$)|(?:it )?works (?:again|now)[^,;]{0,30}$|never ?mind(?![a-zß-ɏ])|(?:please |you can )?(?:close|ignore) (?:this|it|the ticket|my))/i

/** A message has no more lines than these. */
const mostLines = 40

interface Ticket {
  readonly fields: readonly Field[]
  /** Index of the line after it. */
  readonly end: number
}

function readTicketFields(reader: Reader, from: number): Ticket {
  const fields: Field[] = []
  let at = from
  for (;;) {
    const field = readField(reader, at)
    const last = fields.at(-1)
    if (field !== null) fields.push(field)
    else if (last?.role === 'notes' && at < from + mostLines && goesOn(reader, at))
      fields[fields.length - 1] = { ...last, value: `${last.value} ${seen(reader, at, 4_000)}`.trim() }
    else return { fields, end: at }
    at += 1
  }
}

/** A number or a line about who asked, with a subject or a message, as one row; one that is settled is set aside. */
export function readTicket(reader: Reader): boolean {
  if (reader.at < reader.ticketFrom) return false
  const numbered = head.test(seen(reader, reader.at, 80))
  const { fields, end } = readTicketFields(reader, numbered ? reader.at + 1 : reader.at)
  const has = (role: ColumnRole): boolean => fields.some((field) => field.role === role && field.value !== '')
  const framed = numbered || fields.some(({ role }) => role !== 'title' && role !== 'notes')
  const told = has('notes') || (numbered && has('title'))
  const first = reader.lines[reader.at]
  const last = reader.lines[end - 1]
  if (first === undefined || last === undefined) return false
  const isShort = fields.every(({ value }) => value.length <= 60 && !/[.!?](?:\s|$)/u.test(value))
  if (numbered && framed && !told && fields.length > 1 && isShort) {
    reader.blocks.push({ kind: 'aside', reason: 'context', start: first.from, end: last.to })
    reader.at = end
    return true
  }
  if (!framed || !told || fields.length < (numbered ? 1 : 2)) {
    reader.ticketFrom = end
    return false
  }
  const row = toRowWords(
    fields.map(({ value }) => value),
    fields,
  )
  const title = fields.find(({ role }) => role === 'title')?.value ?? ''
  const message = fields.findLast(({ role }) => role === 'notes')?.value ?? ''
  const reason = row.reason ?? (settled.test(message) ? 'done' : null)
  const text = title === '' || message === '' ? row.text : `${title.replace(/[\s:.]+$/u, '')}. ${message}`
  reader.blocks.push({ kind: 'row', ...row, text, reason, start: first.from, end: last.to })
  reader.at = end
  return true
}
