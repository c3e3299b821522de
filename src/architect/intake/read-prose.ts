// Reads list items and plain paragraphs, and joins the lines that were only wrapped.

import { skipBlanks } from './blank.ts'
import { type Reader, seen } from './block.ts'
import type { Run } from './flow.ts'
import { detailLabel, userStory } from './lexicon-cues.ts'
import { closing } from './lexicon-letter.ts'
import { isNoAnswer } from './lexicon-talk.ts'
import { isBlankLine, type Line } from './lines.ts'
import { type Marker, readMarker } from './markers.ts'
import { isPeriod, opensWithPeriod } from './periods.ts'
import { isGroupLabel, startsWithVerb } from './phrase.ts'
import { findMessage, isPlainTalk, isStampLine, ownerLength } from './read-chat.ts'
import { isTraceLine } from './read-code.ts'
import { toRating, toRatingBehind } from './read-review.ts'
import { isBrokenByHand, isFull, isWrapped, safeWidth, toWrapWidth, wrapWidth } from './wrapped-lines.ts'

/** A label that opens one idea a line. */
const leadLabel = /^(?:want|need|wish|idea|todo|bug|feature|request|question|issue|must|should|could|but)s?$/i

/** The key of a ticket at the start of a line: no one wraps a line so. */
const issueKey =
  /^(?:[A-Z][A-Z0-9]{1,9}-\d{1,6}|(?:ticket|issue|case|bug|task|story|request) #?\d{1,7}|#\d{1,7})(?::|\s|$)(?=.{3})/i

/** True when another reader would take the line, so that it ends a paragraph. */
function startsBlock(reader: Reader, index: number): boolean {
  const line = reader.lines[index]
  if (line === undefined || isBlankLine(line) || reader.quoted.has(index)) return true
  if (readMarker(reader.source, line.from, line.to) !== null) return true
  if (isNextQuote(reader, index) || isWriter(reader, index)) return true
  if (isTraceLine(seen(reader, index)) || toRating(seen(reader, index, 80)) !== null) return true
  if (toRatingBehind(seen(reader, index)) !== null) return true
  const words = seen(reader, index, 101)
  if (/^\d{1,2}[:.]\d{2}\s+\p{L}/u.test(words)) return true
  if (isPlainTalk(words) || isNoAnswer(words) || isPeriod(words) || opensWithPeriod(words)) return true
  if (/^(?:RT )?@[\p{L}\d_]{2,30}[,:]?\s/u.test(words)) return true
  if (/^(?:(?:SCHEDULED|DEADLINE|CLOSED):\s|:[A-Z]{2,20}:)/.test(words)) return true
  if (line.to - line.from <= 80 && closing.test(seen(reader, index, 80))) return true
  if (/^(?:#{1,6}\s|```|~~|\||[-*_=]{3,}$)/.test(seen(reader, index))) return true
  if (reader.talks && isStampLine(seen(reader, index, 80))) return true
  const label = /^[^:：]{2,30}(?=[:：]\s)/u.exec(seen(reader, index, 40))?.[0]
  if (label !== undefined && (isGroupLabel(label) || leadLabel.test(label))) return true
  if (issueKey.test(seen(reader, index, 40)) || userStory.test(seen(reader, index))) return true
  return findMessage(reader, line) !== null || reader.source.slice(line.from, line.to).includes('\t')
}

/** A quotation on the line after one that ended with a quotation. */
function isNextQuote(reader: Reader, index: number): boolean {
  const before = reader.lines[index - 1]
  if (before === undefined || !/^["“”„«]/u.test(seen(reader, index, 2))) return false
  return /["“”»][.,]?$/u.test(reader.source.slice(Math.max(before.from, before.to - 2), before.to))
}

/** A capitalised word alone under the end of a sentence, the last line of its paragraph: who wrote it. */
function isWriter(reader: Reader, index: number): boolean {
  const before = reader.lines[index - 1]
  if (before === undefined || !/^\p{Lu}\p{L}{1,20}$/u.test(seen(reader, index, 30))) return false
  const next = reader.lines[index + 1]
  const last = next === undefined || isBlankLine(next)
  return last && /[.!?]/.test(reader.source.charAt(before.to - 1))
}

/** How lines were broken: by whoever wrote them, else at what width, where that can be told. */
interface Breaks {
  readonly byHand: boolean
  readonly width: number | null
}

/** Adds the wrapped lines after `at` to the runs. */
function takeWrapped(
  reader: Reader,
  runs: Run[],
  indented: (next: Line) => boolean,
  { byHand, width }: Breaks,
): void {
  for (;;) {
    const line = reader.lines[reader.at]
    const next = reader.lines[reader.at + 1]
    reader.at += 1
    if (line === undefined || next === undefined || startsBlock(reader, reader.at)) return
    const layout = {
      indented: indented(next),
      full: width !== null && isFull(reader, line, next, width),
      byHand,
    }
    if (!isWrapped(reader, line, next, layout)) return
    runs.push({ from: next.from, to: next.to })
  }
}

function markerLine(line: Line, marker: Marker): Line {
  return { ...line, from: Math.min(marker.end, line.to) }
}

/** A list item with its wrapped lines. */
export function readItem(reader: Reader): boolean {
  const line = reader.lines[reader.at]
  if (line === undefined) return false
  const marker = readMarker(reader.source, line.from, line.to)
  if (marker === null) return false
  const bare = markerLine(line, marker)
  const first = { ...bare, from: bare.from + ownerLength(reader, bare) }
  if (first.from >= first.to) {
    reader.blocks.push({ kind: 'aside', reason: 'separator', start: line.from, end: line.to })
    reader.at += 1
    return true
  }
  const { gap } = reader
  const runs: Run[] = [{ from: first.from, to: first.to }]
  takeWrapped(reader, runs, (next) => next.indent > line.indent, { byHand: false, width: null })
  const end = runs.at(-1)?.to ?? line.to
  reader.blocks.push({
    kind: 'prose',
    marker,
    indent: line.indent,
    runs,
    gap,
    spoken: false,
    start: line.from,
    end,
  })
  return true
}

/** The plain lines from `at` on that stand close together, at most 12. */
function toCloseLines(reader: Reader, at: number): Line[] {
  const lines: Line[] = []
  for (let index = at; index < Math.min(reader.lines.length, at + 12); index += 1) {
    const line = reader.lines[index]
    if (line === undefined || (index > at && startsBlock(reader, index))) break
    lines.push(line)
  }
  return lines
}

/** True when the lines are wrapped at one width: none but the last had room for another word. */
function isEvenBlock(reader: Reader, lines: readonly Line[]): boolean {
  const width = Math.max(...lines.map((line) => line.to - line.from))
  if (lines.length < 2 || width < wrapWidth || width > 130) return false
  return lines.every((line, index) => {
    const next = lines[index + 1]
    if (next === undefined) return true
    const follow = reader.source.slice(next.from, Math.min(next.to, next.from + 60))
    const ended = sentenceEnd.test(reader.source.slice(Math.max(line.from, line.to - 8), line.to))
    // Under the name of a group a line that ends with its sentence is one of a list.
    if (reader.grouped && ended && lines.length === 2) return false
    return (
      isFull(reader, line, next, width) &&
      (ended || !/^\p{Lu}\p{Ll}/u.test(follow) || !startsWithVerb(follow))
    )
  })
}

const sentenceEnd = /[.!?:。！？…)]["'”*]*$/u

/** A plain line or paragraph; lines that a writer broke on purpose are blocks of their own. */
export function readPlain(reader: Reader): boolean {
  const line = reader.lines[reader.at]
  if (line === undefined) return false
  const message = findMessage(reader, line)
  const { gap } = reader
  const from = message ?? skipBlanks(reader.source, line.from, line.to)
  const runs: Run[] = [{ from, to: line.to }]
  const close = isShort(line) ? [line] : toCloseLines(reader, reader.at)
  const byHand = isBrokenByHand(reader, close)
  if (!byHand && !isOneOfMany(reader, line) && isEvenBlock(reader, close)) takeJoined(reader, runs)
  else takeWrapped(reader, runs, () => false, { byHand, width: byHand ? null : toWrapWidth(close) })
  const end = runs.at(-1)?.to ?? line.to
  const spoken = message !== null || (reader.talks && !gap)
  reader.blocks.push({
    kind: 'prose',
    marker: null,
    indent: line.indent,
    runs,
    gap,
    spoken,
    start: line.from,
    end,
  })
  return true
}

/** A line right under a short one without an end: a list whose bullets were left out. */
function isOneOfMany(reader: Reader, line: Line): boolean {
  const last = reader.blocks.at(-1)
  if (reader.gap || last?.kind !== 'prose' || last.marker !== null || last.spoken) return false
  const [run, ...more] = last.runs
  if (run === undefined || more.length > 0 || line.to - line.from >= safeWidth) return false
  return run.to - run.from < wrapWidth && !/[.!:,;。！：]$/u.test(reader.source.slice(run.to - 1, run.to))
}

/** A line that no one would have wrapped. */
function isShort(line: Line): boolean {
  return line.to - line.from < wrapWidth - 18
}

/** Takes the lines of an even block up to where one starts a part of its own. */
function takeJoined(reader: Reader, runs: Run[]): void {
  let last = reader.at
  while (last + 1 < reader.lines.length && !startsBlock(reader, last + 1) && isJoined(reader, last)) {
    last += 1
    const next = reader.lines[last]
    if (next !== undefined) runs.push({ from: next.from, to: next.to })
  }
  reader.at = last + 1
}

/** In a block of even lines each goes on, unless a sentence ended before its line did, or a new one has no end before it. */
function isJoined(reader: Reader, index: number): boolean {
  const line = reader.lines[index]
  const next = reader.lines[index + 1]
  if (line === undefined || next === undefined) return false
  const ended = /[.!?:。！？…)]["'”*]*$/u.test(reader.source.slice(Math.max(line.from, line.to - 8), line.to))
  const follow = reader.source.slice(next.from, next.from + 60)
  if (detailLabel.test(follow)) return false
  return ended || !/^\p{Lu}\p{Ll}/u.test(follow) || !startsWithVerb(follow)
}
