// Tells the lines that a mail program or an editor wrapped from those that their writer broke.
import type { Reader } from './block.ts'
import { detailLabel } from './lexicon-cues.ts'
import { isNoAnswer } from './lexicon-talk.ts'
import { isBlankLine, type Line } from './lines.ts'
import { readMarker } from './markers.ts'
import { endsAsLabel, isDemand, startsWithVerb } from './phrase.ts'

/** Lines as long as this may have been wrapped by an editor or a mail program. */
export const wrapWidth = 55

/** A block whose widest line is as wide as this was wrapped, even where no other line comes near; one of three lines or more at the second. */
export const safeWidth = 64
const safeWidthOfMany = 72

/** Mail and editors wrap at no more than this, as a rule. */
const mailWidth = 80

const openEnd =
  /(?:[,(&+/→]|\s[–—-]|(?<![\p{L}])(?:and|or|the|a|an|to|of|in|on|for|with|by|from|that|which|because|und|oder|der|die|das|mit|für|y|de|la|el|con|para|et|le|les|des|du))$/iu
/** A preposition that belongs to the word before it, not to a line that follows. */
const phrasalEnd = /(?<![\p{L}])(?:check|log|sign|opt|plug|zoom|fill|clock|built|all)[- ]?(?:in|on|to|by)$/iu
const tiedStart =
  /^(?:and|or|but|because|so|which|that|with|for|to|of|in|on|from|und|oder|weil|y|porque|et|parce)(?![\p{L}])|^[),;.]/iu

/** True when `next` goes on with the sentence of `line`: the break is only one of layout. */
export function isWrapped(reader: Reader, line: Line, next: Line, indented: boolean, full: boolean): boolean {
  const text = reader.source.slice(Math.max(line.from, line.to - 60), line.to)
  const follow = reader.source.slice(next.from, Math.min(next.to, next.from + 120))
  if (/[.!?:。！？：]$/u.test(text))
    return indented || (full && line.to - line.from >= wrapWidth && !isDemand(follow))
  if (detailLabel.test(follow)) return false
  if (isNoAnswer(text)) return false
  if (endsAsLabel(text)) return false
  if (openEnd.test(text) && !phrasalEnd.test(text)) return true
  const lower = /^[\p{Ll}\d("'`@/]/u.test(follow)
  if (tiedStart.test(follow) && lower) return true
  if (!/\p{Lu}|\p{Ll}/u.test(follow.slice(0, 12))) return indented
  const long = line.to - line.from >= wrapWidth
  if (indented) return lower || long
  return long && full && lower && !startsWithVerb(follow)
}

/** The width at which lines that stand close together were wrapped; null where their writer broke them. */
export function toWrapWidth(reader: Reader, close: readonly Line[]): number | null {
  const widths = close.map((line) => line.to - line.from)
  const widest = Math.max(0, ...widths)
  if (widest > mailWidth && isBrokenByHand(reader, close, widest)) return null
  const safe = close.length > 2 ? safeWidthOfMany : safeWidth
  const wide = widths.filter((one) => one >= widest - 12).length
  return widest >= safe || (wide > 1 && wide * 2 >= close.length) ? widest : null
}

/** True where most lines had room for the next word: the widest is a long idea among short ones. */
function isBrokenByHand(reader: Reader, close: readonly Line[], widest: number): boolean {
  const lines = [...toLinesBefore(reader), ...close]
  const full = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && isFull(reader, line, next, widest)
  }).length
  return lines.length > 3 && full * 3 < lines.length
}

/** Up to four lines right over the one that is read, which may be blocks of their own by now. */
function toLinesBefore(reader: Reader): Line[] {
  const lines: Line[] = []
  for (let index = reader.at - 1; index >= Math.max(0, reader.at - 4); index -= 1) {
    const before = reader.lines[index]
    if (before === undefined || isBlankLine(before) || reader.quoted.has(index)) break
    if (readMarker(reader.source, before.from, before.to) !== null) break
    lines.unshift(before)
  }
  return lines
}

/** True when the next line began because its first word had no room on this one. */
export function isFull(reader: Reader, line: Line, next: Line, width: number): boolean {
  const word = /^\S{1,40}/u.exec(reader.source.slice(next.from, Math.min(next.to, next.from + 40)))?.[0] ?? ''
  return line.to - line.from + 1 + word.length > width
}
