// Reads headings: with a mark, underlined, bold, in capitals, with a colon, or a short line over a list.

import { saysSomething } from './blank.ts'
import { nextLine, type Reader, seen, takeAside } from './block.ts'
import { withoutEmphasis } from './emphasis.ts'
import { isCapitals, isLane, isName, mostNamed, standsOverMany } from './group-lines.ts'
import { detailHeading, detailLabel } from './lexicon-cues.ts'
import { frameLabels } from './lexicon-labels.ts'
import { readMarker } from './markers.ts'
import { isPeriod } from './periods.ts'
import {
  announces,
  endsAsLabel,
  isDefect,
  isDemand,
  isGroupLabel,
  isTopicOfGroup,
  startsWithVerb,
  toWords,
} from './phrase.ts'
import { isTraceLine } from './read-code.ts'
import { isSource, namesOccasion, overLabels } from './text-source.ts'

/** The words of a heading, without marks, emphasis and colon. */
export function toHeadingWords(text: string): string {
  const words = withoutEmphasis(text.replace(/^#{1,6}\s*|\s#{1,6}$/g, '').trim())
    .replace(/^[\s=*_~-]{1,40}|[\s:：=*_~→⇒↓👇>-]{1,40}$/gu, '')
    .trim()
  return isLane(words) ? words.replace(/\s?[([]\d{1,3}[)\]]$/, '') : words
}

function push(reader: Reader, level: number, text: string, lines: number): true {
  const first = reader.lines[reader.at]
  const last = reader.lines[reader.at + lines - 1]
  const words = toHeadingWords(text)
  if (first !== undefined && last !== undefined) {
    const range = { start: first.from, end: last.to }
    if (words === '') reader.blocks.push({ kind: 'aside', reason: 'separator', ...range })
    else reader.blocks.push({ kind: 'heading', level, words, ...range })
  }
  reader.at += lines
  return true
}

/** "# Words", and "#Words" alone where the word is the name of a group. */
export function readMarkedHeading(reader: Reader): boolean {
  const text = seen(reader, reader.at, 2_000)
  const mark = /^(#{1,6})(?:\s|$)/.exec(text)?.[1]
  if (mark !== undefined) return push(reader, mark.length, text, 1)
  if (reader.topStars.has(reader.at)) return push(reader, 6, text.replace(/^\*+\s+/, ''), 1)
  const wiki = /^h([1-6])\.\s+(?=\S)/.exec(text)
  if (wiki !== null) return push(reader, Number(wiki[1]), text.slice(wiki[0].length), 1)
  const tight = /^#{1,6}(?=\p{L})/u.exec(text)?.[0]
  if (tight !== undefined && isGroupLabel(text.slice(tight.length)))
    return push(reader, tight.length, text, 1)
  const framed = /^(?:={2,}|-{2,}|\*{3,}|~{2,})\s*([^\s=*~-].{0,80}?)\s*(?:={2,}|-{2,}|\*{3,}|~{2,})$/u.exec(
    text,
  )?.[1]
  return framed !== undefined && !/~~/.test(text) && toWords(framed).length <= 8
    ? push(reader, 3, framed, 1)
    : false
}

const markup =
  /^(?:<\/?(?:ul|ol|p|div|br|hr|html|body|span|table|tbody|thead|tr|td)(?:\s[^<>]{0,80})?\/?>\s*)+$/i
const reactions = /^(?::[\w+-]{1,30}:\s*\d{0,4}\s*)+$/u

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !(text.length < 200 && (markup.test(text) || reactions.test(text)))
}

/** A line with nothing but dashes, stars and dots, or with nothing but emoji. */
export function readRule(reader: Reader): boolean {
  const line = reader.lines[reader.at]
  if (line === undefined || hasWords(reader.source.slice(line.from, Math.min(line.to, line.from + 5_000))))
    return false
  const text = reader.source.slice(line.from, line.to)
  if (text.length > 5_000 && hasWords(text)) return false
  takeAside(reader, saysSomething(text) && !text.startsWith('<') ? 'not-work' : 'separator')
  return true
}

function isUnderline(text: string, over: string): boolean {
  if (/^={2,}$/.test(text)) return true
  if (!/^-{3,}$/.test(text)) return false
  return isGroupLabel(over) || Math.abs(text.length - over.length) <= 3
}

const listStart = (reader: Reader, index: number): boolean => {
  const line = reader.lines[index]
  return (
    line !== undefined &&
    (readMarker(reader.source, line.from, line.to) !== null || seen(reader, index, 4).startsWith('|'))
  )
}

const bold =
  /^(?:\*\*|__)(?!\s)[^*_]{1,100}(?:\*\*|__)\s?[:：]?$|^(?:\*\*|__)(?!\s)[^*_]{1,100}[:：](?:\*\*|__)$/u

/** A name over lines that stand further in: a group label over one, any other name over two or more. */
function isOutlineTitle(reader: Reader, text: string, next: number): boolean {
  const own = reader.lines[reader.at]?.indent ?? 0
  const isIn = (at: number): boolean =>
    (reader.lines[at]?.indent ?? 0) >= own + 2 && seen(reader, at, 2) !== ''
  if (next !== reader.at + 1 || !isIn(next) || !isName(text, 5)) return false
  const before = reader.blocks.at(-1)
  if (before?.kind === 'prose' && !reader.gap && before.indent === own) return false
  const repeats = before?.kind === 'prose' && before.marker === null && before.indent >= own + 2
  return isGroupLabel(text) || isIn(next + 1) || repeats
}

/** A short name after a blank line over two or more lines, where the lines before stand under such a name. */
function isNextGroup(reader: Reader, text: string, next: number): boolean {
  if (!reader.gap || next !== reader.at + 1 || seen(reader, next + 1, 2) === '' || !isName(text, 3))
    return false
  const recent = reader.blocks.slice(-30)
  const over = recent.findLastIndex((block) => block.kind === 'heading')
  const group = recent[over]
  if (group?.kind !== 'heading' || group.level !== 8) return false
  const under = recent.slice(over + 1)
  return (
    under.length > 0 &&
    under.every((block) => block.kind === 'prose' && block.marker === null && !block.spoken)
  )
}

/** The first line, apart from the rest, over a line that names a group or over lines close together: what the whole text is about. */
function isTitleOfText(reader: Reader, text: string, next: number): boolean {
  if (reader.blocks.length > 0 || isDefect(text)) return false
  const isTicket = (at: number): boolean => /^(?:#|[A-Z][A-Z0-9]{1,9}-)\d/u.test(seen(reader, at, 12))
  if (isSource(text) && !isTicket(reader.at) && isTicket(next) && isTicket(next + 1)) return true
  if (isSource(text) && overLabels([next, next + 1, next + 2].map((at) => seen(reader, at, 60)))) return true
  if (next === reader.at + 1) return false
  if (isSource(text) && standsOverMany(reader.source, reader.lines, next)) return true
  if (reader.grouped && !/[.!?]$/u.test(text) && !isDemand(text)) return true
  if (!isName(text, 6)) return false
  const follow = seen(reader, next, 80)
  return (
    /^#{1,6}\s/.test(follow) || isGroupLabel(follow) || (isName(follow, 5) && listStart(reader, next + 1))
  )
}

/** True for words before a colon that say something themselves, or speak of the code under them. */
function isLead(reader: Reader, text: string, next: number): boolean {
  const under = seen(reader, next, 200)
  if (startsWithVerb(text) || (isDefect(text) && !isGroupLabel(text)) || toWords(text).length > 12)
    return true
  return (
    toWords(text).length > 3 &&
    (isTraceLine(under) ||
      /^(?:Uncaught )?[\w$.]{0,80}(?:Error|Exception)\b/.test(under) ||
      /^(?:```|~~~)/.test(under))
  )
}

/** A release over its list: "v1.5", "Release 2". */
const release =
  /^(?:(?:release|version|milestone|sprint|phase|iteration|v)\.? ?\d[\d.]{0,8}|v?\d+(?:\.\d+){1,3})(?:\s?[(–—/:-]\s?[^.!?]{2,60})?$/i

/** The level of a heading without a mark; null when the line is none. */
function toSoftLevel(reader: Reader, text: string, next: number): number | null {
  const bare = text.replace(/[:：]$/u, '').replace(/^\*\*|\*\*$/g, '')
  if (detailHeading.test(bare) && bold.test(text)) return 7
  if (detailHeading.test(bare) || detailLabel.test(text)) return null
  if (bold.test(text) && toWords(text).length <= 10) return 7
  const list = listStart(reader, next)
  const close = next === reader.at + 1
  const alone = reader.gap || reader.blocks.length === 0 || reader.blocks.at(-1)?.kind !== 'prose'
  if (isPeriod(text) || (reader.laned && isLane(text))) return 8
  if (endsAsLabel(text)) {
    if (!list) return isLead(reader, text, next) ? null : 8
    return isName(text, 6) && (isGroupLabel(text) || !announces(text)) ? 8 : null
  }
  if (isGroupLabel(text) && (list || (close && alone))) return 8
  if (reader.blocks.length === 0 && isTopicOfGroup(text.replace(/\s?\([^()]{1,60}\)$/u, ''))) return 8
  if (reader.grouped && close && alone && isName(text, mostNamed)) return 8
  if (release.test(text) && (list || (close && alone && /[\p{L}]/u.test(text)))) return 8
  if (reader.capitals && close && isCapitals(text, 3) && !isCapitals(seen(reader, next, 200), 3)) return 8
  if (isCapitals(text)) return list || (close && alone && !isCapitals(seen(reader, next, 200))) ? 8 : null
  if (isOutlineTitle(reader, text, next) || isNextGroup(reader, text, next)) return 8
  const afterItem = reader.blocks.at(-1)?.kind === 'prose' && !reader.gap
  const short = isName(text, close ? 5 : 3) && !isDefect(text)
  return list && short && (alone || afterItem) && /^[\p{Lu}\p{Lo}]/u.test(text) ? 8 : null
}

/** "Guests: a page of their own", where those present would be names. */
const thingForPeople = /^(?:guests?|participants?|attendees|team): (?:an?|the|some|more) [a-zß-ɏ]+ [a-zß-ɏ]/i

/** "Place: town hall", where "Guests: can't see the menu" says what is wrong. */
function isFrameLabel(text: string): boolean {
  const label = frameLabels.exec(text)?.[0]
  if (label === undefined) return false
  const value = text.slice(label.length)
  return (
    !thingForPeople.test(text) &&
    !isDemand(value) &&
    !isDefect(value) &&
    !/(?<![a-zß-ɏ])(?:please|must|should|needs?|can|is|are|gets?|don['’]t)(?![a-zß-ɏ])/i.test(value)
  )
}

const epic = /^(?:epic|theme|initiative)\s?[:：]\s*(?=\S)/i

/** "Epic: guest experience" over its stories. */
function isEpic(reader: Reader, text: string): boolean {
  const own = reader.lines[reader.at]?.indent ?? 0
  const next = nextLine(reader, reader.at)
  if (!epic.test(text) || next === null) return false
  const isIn = (reader.lines[next]?.indent ?? 0) > own
  return (
    isIn ||
    listStart(reader, next) ||
    /^(?:user )?(?:story|task|bug|spike)\s?[:：]/i.test(seen(reader, next, 40))
  )
}

export function readSoftHeading(reader: Reader): boolean {
  const line = reader.lines[reader.at]
  const text = seen(reader, reader.at, 200)
  if (
    line === undefined ||
    line.to - line.from > 120 ||
    readMarker(reader.source, line.from, line.to) !== null
  )
    return false
  const under = seen(reader, reader.at + 1, 200)
  const alone = reader.gap || reader.blocks.length === 0 || reader.blocks.at(-1)?.kind !== 'prose'
  const listed = /^-{3,}$/.test(under) && listStart(reader, reader.at + 2)
  if (alone && (listed || isUnderline(under, text)) && isName(text, 8))
    return push(reader, under.startsWith('=') ? 1 : 2, text, 2)
  if (isEpic(reader, text)) return push(reader, 8, text.replace(epic, ''), 1)
  if (isFrameLabel(text.replace(/^[_*([]{1,3}/u, ''))) {
    takeAside(reader, 'context')
    return true
  }
  const next = nextLine(reader, reader.at)
  if (next !== null && reader.blocks.length === 0 && namesOccasion(text) && isSource(text))
    return push(reader, 0, text, 1)
  if (next !== null && isTitleOfText(reader, text, next)) return push(reader, 0, text, 1)
  const level = next === null ? null : toSoftLevel(reader, text, next)
  return level === null ? false : push(reader, level, text, 1)
}
