// Reads the line over a ticket as help desks write it: "Ticket #12 | Customer: Ada Ltd | opened 03/11 | status: open".
import { type Reader, seen } from './block.ts'
import { doneLabels, rejectedLabels } from './lexicon-labels.ts'
import { isBlankLine } from './lines.ts'
import { toLabel } from './phrase.ts'
import { frames } from './read-ticket.ts'
import { toPriority } from './tag-words.ts'

const number =
  /^[[(*]{0,3}(?:(?:ticket|case|request|incident|issue|conversation|enquiry|anfrage|fall|vorgang)\s?(?:#|no\.?|nr\.?|id)?\s?[:：]?\s?#?[A-Z-]{0,10}\d[\w-]{0,12}|#\d{1,8}|[A-Z]{2,10}-\d{1,7})[\])*]{0,3}\s?[|·•–—/-]\s?/i
const when =
  /^(?:opened|created|received|closed|updated|reported|raised|sent|from|by|via|since|due|erstellt|eröffnet)(?![a-zß-ɏ])/i
const state =
  /^(?:open|new|closed|pending|waiting(?: for [a-zß-ɏ ]{2,20})?|on hold|solved|resolved|in progress|escalated|reopened|offen|geschlossen|wartend|erledigt)$/i

/** No message under such a line has more lines. */
const mostLines = 40

/** What a part of the line states: its state where it names one, else an empty text; null when it is no part of a frame. */
function toState(part: string): string | null {
  const [, name, value] = /^([\p{L}][\p{L} /-]{0,24}?)\s?[:：]\s*(.*)$/u.exec(part) ?? []
  if (name !== undefined && value !== undefined) {
    if (!frames.test(name)) return null
    return /^(?:status|state)$/i.test(name) ? value : ''
  }
  if (state.test(part)) return part
  return when.test(part) || toPriority(part) !== null || /^[\d./: -]{4,20}$/u.test(part) ? '' : null
}

function isSettled(status: string): boolean {
  const label = toLabel(status)
  return (
    doneLabels.has(label) || rejectedLabels.has(label) || /^(?:solved|geschlossen|cerrado|fermé)/u.test(label)
  )
}

/** The line is context; with the message under it where the ticket is closed. */
export function readTicketLine(reader: Reader): boolean {
  const first = reader.lines[reader.at]
  const text = seen(reader, reader.at, 300)
  const opening = number.exec(text)
  if (first === undefined || opening === null) return false
  const parts = text.slice(opening[0].length).split(/\s+[|·•–—/]\s+/u)
  const states = parts.map((part) => toState(part.trim()))
  if (states.filter((one) => one !== null).length < 2 || states.filter((one) => one === null).length > 1)
    return false
  if (!states.some((one) => one !== null && one !== '')) return false
  const settled = states.some((one) => one !== null && isSettled(one))
  let at = reader.at + 1
  let end = first.to
  while (settled && at < Math.min(reader.lines.length, reader.at + mostLines)) {
    const line = reader.lines[at]
    if (line === undefined || isBlankLine(line) || number.test(seen(reader, at, 80))) break
    end = line.to
    at += 1
  }
  reader.blocks.push({ kind: 'aside', reason: settled ? 'done' : 'context', start: first.from, end })
  reader.at = at
  return true
}
