// Reads what surrounds the ideas of a letter: fields, greeting, signature, the quoted letter before it.

import { skipBlanks } from './blank.ts'
import { nextLine, type Reader, seen, takeAside } from './block.ts'
import {
  closing,
  disclaimer,
  farewell,
  forwardLine,
  greeting,
  mailField,
  pleasantry,
  replyLead,
  sentFrom,
  subjectField,
} from './lexicon-letter.ts'
import { isBlankLine, type Line } from './lines.ts'
import { readMarker } from './markers.ts'
import { announcesIdea, isDefect, isDemand, toWords } from './phrase.ts'

/** Lines that repeat an older letter: those with ">" under "On … wrote:", and all under "Original message". */
export function findQuoted(source: string, lines: readonly Line[]): Set<number> {
  const quoted = new Set<number>()
  let under = false
  let rest = false
  let words = false
  for (const [index, line] of lines.entries()) {
    if (isBlankLine(line)) continue
    const text = source.slice(line.from, Math.min(line.to, line.from + 400))
    if (rest) quoted.add(index)
    else if (forwardLine.test(text) && /original|ursprüng|d'origine/iu.test(text) && words) {
      rest = true
      quoted.add(index)
    } else if (text.length < 320 && replyLead.test(text) && isQuoteAfter(source, lines, index)) {
      under = true
      quoted.add(index)
    } else if (under && text.startsWith('>')) quoted.add(index)
    else {
      under = false
      words = true
    }
  }
  return quoted
}

function isQuoteAfter(source: string, lines: readonly Line[], index: number): boolean {
  for (let at = index + 1; at < Math.min(lines.length, index + 4); at += 1) {
    const line = lines[at]
    if (line !== undefined && !isBlankLine(line)) return source.charAt(line.from) === '>'
  }
  return false
}

/** The line without the ">" of a quote before it, indented as its words are. */
export function withoutQuoteMarks(source: string, line: Line): Line {
  let from = line.from
  while (from < line.to && source.charAt(from) === '>' && !/[=\d]/.test(source.charAt(from + 1))) {
    from = skipBlanks(source, from + 1, line.to)
  }
  if (from === line.from) return line
  const before = /[ \t]*$/.exec(source.slice(Math.max(line.start, from - 200), from))?.[0] ?? ''
  return { ...line, from, indent: Math.max(0, before.replaceAll('\t', '    ').length - 1) }
}

export function readQuoted(reader: Reader): boolean {
  if (!reader.quoted.has(reader.at)) return false
  takeAside(reader, 'quoted')
  return true
}

/** The fields of a letter: the subject is a heading, the others are context. */
export function readFields(reader: Reader): boolean {
  const text = seen(reader, reader.at)
  const keyed = keyedSubject.exec(text)
  if (keyed !== null) return readSubject(reader, text.slice(keyed[0].length))
  if (forwardLine.test(text)) {
    takeAside(reader, 'context')
    return true
  }
  if (
    reader.blocks.length === 0 &&
    /^(?:re|fwd?|aw|wg)\s?:\s+\S/iu.test(text) &&
    reader.nextVisible[reader.at + 1] !== reader.at + 1
  )
    return readSubject(reader, text)
  if (!mailField.test(text)) return false
  const next = seen(reader, reader.at + 1)
  const last = reader.blocks.at(-1)
  const inside =
    last !== undefined &&
    (last.kind === 'heading' ? last.level === 0 : last.kind === 'aside' && last.reason === 'context')
  if (!mailField.test(next) && !inside && !(subjectField.test(text) && reader.blocks.length === 0))
    return false
  const subject = subjectField.exec(text)
  return readSubject(reader, subject === null ? '' : text.slice(subject[0].length))
}

/** A number and a subject over the message of a ticket: "#2201 Subject: Login loop". */
const keyedSubject =
  /^[[(]?#?[A-Z-]{0,8}\d{1,9}[\])]?[\s:|–-]{1,3}(?:(?:subject|betreff|asunto|objet)\s?[:：]|(?=(?:re|fwd?|aw|wg)\s?:))\s*/iu

function readSubject(reader: Reader, subject: string): true {
  const line = reader.lines[reader.at]
  const words = subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s*)+/iu, '').trim()
  if (line === undefined || words === '') {
    takeAside(reader, 'context')
    return true
  }
  reader.blocks.push({ kind: 'heading', level: 0, words, start: line.from, end: line.to })
  reader.at += 1
  return true
}

/** A greeting near the start; what follows it on the line is read on. */
export function readGreeting(reader: Reader): boolean {
  const line = reader.lines[reader.at]
  const text = seen(reader, reader.at, 200)
  const found = greeting.exec(text)
  const last = reader.blocks.at(-1)
  const opens = reader.blocks.length <= 10 || (last?.kind === 'heading' && last.level === 0)
  if (line === undefined || !opens) return readKindWords(reader)
  if (found === null || (found[0].length === text.length && text.split(/\s+/).length > 5))
    return readKindWords(reader)
  const end = line.from + found[0].trimEnd().length
  reader.blocks.push({ kind: 'aside', reason: 'greeting', start: line.from, end })
  const from = skipBlanks(reader.source, end, line.to)
  if (from < line.to) reader.lines[reader.at] = { ...line, from }
  else reader.at += 1
  return true
}

function readKindWords(reader: Reader): boolean {
  const text = seen(reader, reader.at, 200)
  if (text.length > 160 || !pleasantry.test(text)) return false
  takeAside(reader, 'greeting')
  return true
}

/** True when from `from` on nothing stands but a name, a title, an address: a few short lines. */
function isTailOfLetter(reader: Reader, from: number, most: number): boolean {
  let count = 0
  for (let at = from; at < reader.lines.length; at += 1) {
    const line = reader.lines[at]
    if (line === undefined || isBlankLine(line)) continue
    if (reader.quoted.has(at)) break
    count += 1
    const text = seen(reader, at, 120)
    if (disclaimer.test(text)) return true
    if (count > most || text.length > 90 || /^p\.?\s?s\b/iu.test(text)) return false
    if (readMarker(reader.source, line.from, line.to) !== null || /^#{1,6}\s/.test(text)) return false
    if (
      /[:：]$/u.test(text) ||
      (toWords(text).length > 5 ? announcesIdea(text) : isDemand(text) || isDefect(text))
    )
      return false
  }
  return true
}

/** "Thanks, Maria", "-- ", "Sent from my …" and the name and address under it. */
export function readSignature(reader: Reader): boolean {
  const text = seen(reader, reader.at, 200)
  const dashes = text === '--'
  const worded = /^\p{L}/u.test(text)
  const isClosing =
    text.length <= 80 && (closing.test(text) || (worded && reader.blocks.length > 0 && farewell.test(text)))
  if (!dashes && !isClosing && !sentFrom.test(text) && !(worded && disclaimer.test(text)))
    return isLastName(reader, text)
  const all = isTailOfLetter(reader, reader.at + 1, dashes ? 10 : 6)
  if (dashes && !all) return false
  takeAside(reader, 'signature')
  if (!all) {
    if (isNameLine(seen(reader, reader.at, 80))) takeAside(reader, 'signature')
    return true
  }
  takeTail(reader)
  return true
}

function takeTail(reader: Reader): void {
  while (reader.at < reader.lines.length && !reader.quoted.has(reader.at)) {
    const line = reader.lines[reader.at]
    if (line === undefined || isBlankLine(line)) reader.at += 1
    else takeAside(reader, 'signature')
  }
}

/** The name of the writer alone at the end of a letter that greets: "J. Berg". */
function isLastName(reader: Reader, text: string): boolean {
  const greets = reader.blocks
    .slice(0, 6)
    .some((block) => block.kind === 'aside' && block.reason === 'greeting')
  const last = reader.blocks.at(-1)
  const kind =
    (last?.kind === 'prose' && /[.!]$/u.test(seen(reader, reader.at - 1))) ||
    (last?.kind === 'aside' && (last.reason === 'greeting' || last.reason === 'not-work'))
  if (!greets) return false
  const next = nextLine(reader, reader.at)
  const ends = next === null || reader.quoted.has(next) || sentFrom.test(seen(reader, next, 80))
  const block = next !== null && isNameLine(seen(reader, next, 80)) && isTailOfLetter(reader, next, 6)
  const signs = block && seen(reader, next ?? 0, 80).startsWith(text)
  if (!(reader.gap || kind || signs)) return false
  if (
    !(ends || block || seen(reader, next ?? 0, 8) === '--') ||
    !/^\p{Lu}\.?$|^(?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20})?$/u.test(text)
  )
    return false
  takeAside(reader, 'signature')
  if (block) takeTail(reader)
  return true
}

function isNameLine(text: string): boolean {
  return /^[-–—/\s]*\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2}$/u.test(text)
}
