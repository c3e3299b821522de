// Reads what surrounds the ideas of a letter: fields, greeting, signature, the quoted letter before it.

import { skipBlanks } from './blank.ts'
import { nextLine, type Reader, seen, takeAside } from './block.ts'
import {
  closing,
  contactLine,
  disclaimer,
  farewell,
  forwardLine,
  greeting,
  mailField,
  pleasantry,
  sentFrom,
  subjectField,
} from './lexicon-letter.ts'
import { isBlankLine } from './lines.ts'
import { readMarker } from './markers.ts'
import { announcesIdea, isDefect, isDemand, isGroupLabel, toWords } from './phrase.ts'
import { isOlderLetter } from './quoted-letter.ts'

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
  if (forwardLine.test(text) || bareKey.test(text)) {
    takeAside(reader, 'context')
    return true
  }
  if (
    reader.blocks.length === 0 &&
    /^(?:re|fwd?|aw|wg)\s?:\s+\S/i.test(text) &&
    reader.nextVisible[reader.at + 1] !== reader.at + 1
  )
    return readSubject(reader, text)
  if (isAboutWriter(reader, text)) {
    takeAside(reader, 'context')
    return true
  }
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

/** "Company: Bike Depot" at the head of a form: who fills it in. */
function isAboutWriter(reader: Reader, text: string): boolean {
  const last = reader.blocks.at(-1)
  if (last !== undefined && (last.kind !== 'aside' || last.reason !== 'context')) return false
  const value =
    /^(?:name|company|firma|empresa|entreprise|role|job title|department|abteilung|age|e-?mail)\s?:\s+(.{2,60})$/i.exec(
      text,
    )?.[1]
  return value !== undefined && toWords(value).length <= 4 && !isDemand(value) && !isDefect(value)
}

/** A number and a subject over the message of a ticket: "#2201 Subject: Login loop". */
const keyedSubject =
  /^[[(]?#?[A-Z-]{0,8}\d{1,9}[\])]?[\s:|–-]{1,3}(?:(?:subject|betreff|asunto|objet)\s?[:：]|(?=(?:re|fwd?|aw|wg)\s?:))\s*/i

/** "Ticket #8812", and no more. */
const bareKey =
  /^(?:ticket|case|chat|conversation|thread|vorgang|fall)\s?(?:#|no\.?|nr\.?|id:?)\s?[\w-]{1,20}\s?:?$/i

function readSubject(reader: Reader, subject: string): true {
  const line = reader.lines[reader.at]
  const words = subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s*)+/i, '').trim()
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

/** The "P.S." before what came to mind after the closing. */
function readPostScript(reader: Reader): boolean {
  const line = reader.lines[reader.at]
  const length = /^P\.\s?(?:P\.\s?)?S\.?\s?[:,–-]?\s+(?=\S)/i.exec(seen(reader, reader.at, 12))?.[0].length
  if (line === undefined || length === undefined) return false
  reader.blocks.push({ kind: 'aside', reason: 'context', start: line.from, end: line.from + length })
  reader.lines[reader.at] = { ...line, from: skipBlanks(reader.source, line.from + length, line.to) }
  return true
}

function readKindWords(reader: Reader): boolean {
  if (readPostScript(reader)) return true
  const text = seen(reader, reader.at, 200)
  if (text.length > 160 || !pleasantry.test(text.replace(/^@[\p{L}\d_]{2,30}[,:]?\s/u, ''))) return false
  takeAside(reader, 'greeting')
  return true
}

/** True when from `from` on nothing stands but a name, a title, an address: a few short lines. */
function isTailOfLetter(reader: Reader, from: number, most: number): boolean {
  let count = 0
  for (let at = from; at < reader.lines.length; at += 1) {
    const line = reader.lines[at]
    if (line === undefined || isBlankLine(line)) continue
    if (reader.quoted.has(at) || isOlderLetter(reader.source, reader.lines, at)) break
    const text = seen(reader, at, 120)
    if (disclaimer.test(text)) return true
    if (/^[-–—_]{2,60}$/.test(text)) continue
    if ((contactLine.test(text) && !isDemand(text) && !isDefect(text)) || sentFrom.test(text)) continue
    count += 1
    if (count > most || text.length > 90 || /^p\.?\s?s\b/i.test(text)) return false
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
    for (let count = 0; count < 8 && isSigned(seen(reader, reader.at, 120)); count += 1)
      takeAside(reader, 'signature')
    return true
  }
  takeTail(reader)
  return true
}

/** A name or a line with an address, right under a closing. */
function isSigned(text: string): boolean {
  return (
    (isNameLine(text) && !isGroupLabel(text)) ||
    (contactLine.test(text) && !isDemand(text) && !isDefect(text))
  )
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
