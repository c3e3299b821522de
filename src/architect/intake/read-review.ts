// Reads reviews as shops and stores show them: a rating, a title and a text that belong together.
import { skipBlanks } from './blank.ts'
import { type Reader, seen } from './block.ts'
import type { Run } from './flow.ts'
import { wish } from './lexicon-cues.ts'
import { chatter, isOpinion } from './lexicon-talk.ts'
import { isBlankLine, type Line } from './lines.ts'
import { readMarker } from './markers.ts'
import { isDefect, isDemand, pointsBack, toWords } from './phrase.ts'

const stars = /^(?:[★☆✭✩✪🌟]\uFE0F?|⭐\uFE0F?){2,5}(?![★☆⭐])\s*/u
const figure =
  /^(?:[-*•]\s+)?\(?([1-5])(?:[.,]\d)?(?:\s?\/\s?5(?:\s?(?:stars?|★|⭐))?|\s?(?:stars?|★|⭐️?|\*))\)?(?:\s?[-–—:|,]\s*|\s*$)/i

/** The rating at the start of a line: its length and its stars; null when there is none. */
export function toRating(text: string): { readonly length: number; readonly stars: number } | null {
  const drawn = stars.exec(text)?.[0]
  if (drawn !== undefined) return { length: drawn.length, stars: drawn.match(/[★✭⭐🌟✪]/gu)?.length ?? 0 }
  const counted = figure.exec(text)
  return counted === null ? null : { length: counted[0].length, stars: Number(counted[1]) }
}

const behind =
  /["”“»'’]\s{0,3}(?:[,–—-]{1,2}\s?)?[([]?(?:([1-5])(?:[.,]\d)?(?:\s?\/\s?5)?\s?(?:stars?|★|⭐️?|\*|sterne?|estrellas?|étoiles?)?|([★☆⭐✭]{1,5}))[)\]]?(?:,?\s(?:on |am |el |le )?\d{1,4}[./-]\d{1,2}[./-]?(?:\d{2,4})?)?[\s.]{0,3}$/i

/** The rating behind a line that is one quotation: where it starts and its stars; null when there is none. */
export function toRatingBehind(text: string): { readonly from: number; readonly stars: number } | null {
  if (!/^["“”„«'‘]/u.test(text)) return null
  const found = behind.exec(text)
  if (found === null) return null
  return { from: found.index + 1, stars: Number(found[1] ?? found[2]?.match(/[★✭⭐]/gu)?.length ?? 0) }
}

/** Who wrote it, and on which version. */
const byline = /^(?:by|von|par|por|da|от)\s[a-zß-ɏ\d@][^!?:;]{1,50}$/i

/** A review has no more lines than these. */
const mostLines = 40

/** A rating with its words as one list item, or a quotation with its rating behind; praise that asks for nothing is set aside. */
export function readReview(reader: Reader): boolean {
  const line = reader.lines[reader.at]
  const rating = toRating(seen(reader, reader.at, 80))
  if (line === undefined) return false
  if (rating !== null) return readRated(reader, line, rating)
  const quoted = toRatingBehind(seen(reader, reader.at, 2_000))
  if (quoted === null) return false
  if (isTitleBehind(reader, seen(reader, reader.at, 200).slice(0, quoted.from))) {
    reader.blocks.push({ kind: 'aside', reason: 'context', start: line.from, end: line.to })
    reader.at += 1
    return true
  }
  pushReview(reader, line, [{ from: line.from, to: line.from + quoted.from }], quoted.stars, line.to)
  reader.at += 1
  return true
}

/** A few quoted words over the text of the review, which has no quotation marks. */
function isTitleBehind(reader: Reader, title: string): boolean {
  const next = reader.lines[reader.at + 1]
  if (next === undefined || isBlankLine(next) || toWords(title).length > 4 || isDefect(title)) return false
  const text = seen(reader, reader.at + 1, 200)
  return !/^["“”„«'‘★⭐\d-]/u.test(text) && toWords(text).length > 2 && isBlankBetween(reader)
}

/** The line before the title is blank, or the text of the review before it. */
function isBlankBetween(reader: Reader): boolean {
  return reader.gap || !/^["“”„«'‘]/u.test(seen(reader, reader.at - 1, 4))
}

function readRated(reader: Reader, line: Line, rating: { length: number; stars: number }): boolean {
  const from = skipBlanks(reader.source, Math.min(line.from + rating.length, line.to), line.to)
  const runs: Run[] = from < line.to ? [{ from, to: line.to }] : []
  let at = reader.at + 1
  for (; at < Math.min(reader.lines.length, reader.at + mostLines); at += 1) {
    const next = reader.lines[at]
    const text = seen(reader, at, 80)
    if (next === undefined || isBlankLine(next) || reader.quoted.has(at) || toRating(text) !== null) break
    if (/^#{1,6}\s/.test(text) || readMarker(reader.source, next.from, next.to) !== null) break
    runs.push({ from: next.from, to: next.to })
  }
  const end = runs.at(-1)?.to
  if (end === undefined) return false
  const word = (run: Run | undefined): string =>
    run === undefined ? '' : reader.source.slice(run.from, run.to)
  const by = runs.findIndex((run) => byline.test(word(run)))
  if (by >= 0 && by < 2 && runs.length > 1) runs.splice(by, 1)
  const [first, second] = runs
  if (second !== undefined && isBareTitle(word(first), word(second))) runs.shift()
  pushReview(reader, line, runs, rating.stars, end)
  reader.at = at
  return true
}

function pushReview(reader: Reader, line: Line, runs: readonly Run[], rated: number, end: number): void {
  const { gap } = reader
  const { indent } = line
  const range = { start: line.from, end }
  const words = runs.map((run) => reader.source.slice(run.from, run.to)).join(' ')
  const marker = { end: line.from, ordered: false, checkbox: null, sign: '★', depth: 0, arrow: false }
  if (isPraise(words.replace(/^["“”„«'‘]|["”“»'’]$/gu, ''), rated))
    reader.blocks.push({ kind: 'aside', reason: 'not-work', ...range })
  else reader.blocks.push({ kind: 'prose', marker, indent, runs, gap, spoken: false, ...range })
}

/** A title of a word or two over a text that says what it means. */
function isBareTitle(title: string, text: string): boolean {
  const opening = text
    .replace(/^(?:i )?(?:really )?(?:love|like) (?:it|this)\W+/i, '')
    .split(/\s+/, 4)
    .join(' ')
  return toWords(title).length <= 2 && toWords(text).length >= 5 && !pointsBack(opening)
}

function isPraise(words: string, rated: number): boolean {
  if (chatter.test(words)) return true
  if (rated < 4 || words.length > 600) return false
  if (isOpinion(words)) return true
  if (isDemand(words) || isDefect(words) || wish.test(words)) return false
  return !/(?<![a-zß-ɏ])(?:but|except|only|although|would|could|should|please|if|missing|aber|pero|mais|nur)(?![a-zß-ɏ])/i.test(
    words,
  )
}
