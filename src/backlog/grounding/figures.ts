// Finds the figures of a text: numbers in digits or words, with their unit, dates and times included.
import { addToHash, hashStart, isMarked } from '../word-sieve.ts'
import { toNumberSieve, toNumberWords } from './number-words.ts'
import { toUnit, type Unit } from './units.ts'

/** `unit` is null where no unit that we know stands by the number. */
export interface Figure {
  readonly text: string
  /** Ways to write the number, without separators or leading zeros, such as "1000" for "1,000". */
  readonly keys: readonly string[]
  /** Of a date, a time or a range: its numbers; else empty. */
  readonly parts: readonly string[]
  readonly unit: Unit | null
  /** True for the number of a list entry. */
  readonly listed: boolean
}

/**
 * Figures in digits, and number words of the language (of every known language when `language` is null). A number
 * that is part of a name ("OAuth2", "PB-12") is not a figure. Linear.
 */
export function findFigures(text: string, language: string | null): Figure[] {
  const held = scan(text)
  return [...(held.digits ? findDigits(text) : []), ...(held.words ? findNumberWords(text, language) : [])]
}

const nothing = { digits: false, words: false }
const onlyDigits = { digits: true, words: false }
const anything = { digits: true, words: true }

/** What a text may hold: in one pass, as most texts hold neither a digit nor a number word. */
function scan(text: string): { readonly digits: boolean; readonly words: boolean } {
  const sieve = toNumberSieve()
  let hash = hashStart
  let digits = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return anything
    const lower = code | 32
    if (lower >= 97 && lower <= 122) {
      hash = addToHash(hash, lower)
      continue
    }
    if (isMarked(sieve, hash)) return anything
    hash = hashStart
    if (code >= 48 && code <= 57) digits = true
  }
  if (isMarked(sieve, hash)) return anything
  return digits ? onlyDigits : nothing
}

const digits =
  /(?=[$€£¥#vV\d])(?<![\p{L}\p{N}_]|[\p{L}\p{N}]-)(?<before>[$€£¥#]?)[vV]?(?<number>\d+(?:[.,:/'’-]\d+)*)(?<suffix>\p{L}+|[ \u00a0-]?%|[ \u00a0-](?:\p{L}+|[€$£¥])|[€$£¥])?/gu

function findDigits(text: string): Figure[] {
  return [...text.matchAll(digits)].flatMap((match) => {
    const { number = '', suffix = '', before = '' } = match.groups ?? {}
    const word = suffix.replace(/^[ \u00a0-]/u, '')
    const unit = toUnit(word) ?? toUnit(before)
    const attached = suffix !== '' && word === suffix && /^\p{L}/u.test(word)
    if (attached && unit === null && !/^(?:st|nd|rd|th|x|k|m|mio|bn)$/i.test(word)) return []
    const shown = unit === null && !attached ? `${before}${number}` : `${before}${number}${suffix}`
    const listed = isListNumber(text, match.index, number)
    return [{ text: shown, keys: toKeys(number, attached ? word : ''), parts: toParts(number), unit, listed }]
  })
}

/** The number of a list entry: at the start of a line, with a dot or bracket after it. */
function isListNumber(text: string, index: number, number: string): boolean {
  if (number.length > 2 || !/^[.)]\s/u.test(text.slice(index + number.length, index + number.length + 2)))
    return false
  const before = text.slice(Math.max(0, index - 8), index)
  return (index <= 8 ? /(?:^|\n)[ \t]*$/u : /\n[ \t]*$/u).test(before)
}

function toKeys(number: string, suffix: string): string[] {
  const keys = [toPlain(number)]
  if (/^\d{1,3}(?:[.,'’]\d{3})+$/u.test(number)) keys.push(number.replace(/[.,'’]/gu, ''))
  if (/^\d+,\d+$/u.test(number)) keys.push(number.replace(',', '.'))
  const times = /^k$/i.test(suffix) ? 1_000 : /^(?:m|mio)$/i.test(suffix) ? 1_000_000 : 1
  return times === 1 ? keys : keys.map((key) => String(Number(key) * times))
}

/** The parts of what is joined by a colon, a slash or a hyphen, or of a dotted date. */
function toParts(number: string): string[] {
  const separators = number.replace(/\d/gu, '')
  const dottedDate = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/u.test(number)
  if (!dottedDate && !/[:/-]/u.test(separators)) return []
  return number.split(/[.:/-]/u).map(toPlain)
}

function toPlain(number: string): string {
  return number.replace(/^0+(?=\d)/u, '')
}

function findNumberWords(text: string, language: string | null): Figure[] {
  const figures: Figure[] = []
  let end = 0
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    // Nothing but what is no letter stands between two words, so this is where the word was found.
    const index = text.indexOf(word, end)
    end = index + word.length
    const read = toNumberWords(word.toLowerCase())
    if (read.length === 0) continue
    const values = new Set(read.filter((one) => language === null || one.language === language).map(toValue))
    const unit = toUnit(/(?<=^[ -])\p{L}+/u.exec(text.slice(end, end + 20))?.[0] ?? '')
    for (const value of values) {
      figures.push({ text: word, keys: [String(value)], parts: [], unit, listed: false })
    }
  }
  return figures
}

function toValue({ value }: { readonly value: number }): number {
  return value
}

/** True when two figures can be the same: equal numbers and no contradiction of units, or equal quantities. */
export function isSameFigure(a: Figure, b: Figure): boolean {
  const same = a.keys.some(
    (key) => b.keys.includes(key) || b.parts.includes(key) || b.keys.some(isLonger(key)),
  )
  if (a.unit === null || b.unit === null) return same
  if (a.unit.dimension !== b.unit.dimension) return false
  if (a.unit.factor === b.unit.factor) return same
  return toQuantities(a).some((quantity) => toQuantities(b).includes(quantity))
}

/** "18" stands in "18.2", as a version does. */
function isLonger(key: string): (other: string) => boolean {
  return (other) => other.startsWith(`${key}.`)
}

function toQuantities({ keys, unit }: Figure): number[] {
  return keys.map((key) => Number(key) * (unit?.factor ?? 1))
}
