// Cuts a text into words as names are written, with dots, signs and apostrophes inside.
import { addToHash, createWordSieve, hashStart, isMarked, type WordSieve } from '../word-sieve.ts'
import { toCalendarNames } from './calendar-words.ts'
import { toTechnologyNames } from './technologies.ts'

/** A word and where it stands. */
export interface FoundWord {
  readonly text: string
  readonly index: number
}

/** The words of a text, in order. */
export function findWords(text: string): FoundWord[] {
  const words: FoundWord[] = []
  let end = 0
  for (const word of text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.+#_]*/gu) ?? []) {
    // Nothing but what starts no word stands between two words, so this is where the word was found.
    const index = text.indexOf(word, end)
    end = index + word.length
    words.push({ text: word, index })
  }
  return words
}

/** The first word; empty where there is none. */
export function findWord(text: string): string {
  return /[\p{L}\p{N}][\p{L}\p{N}'’.+#_]*/u.exec(text)?.[0] ?? ''
}

/** The words that may be names: all but those of small letters alone that are no day, month or technology. */
export function findTellingWords(text: string): FoundWord[] {
  sieve ??= createWordSieve([...toCalendarNames(), ...toTechnologyNames()])
  const words: FoundWord[] = []
  let start = -1
  let hash = hashStart
  let shape = letters
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (code > 127) return findWords(text)
    const isSmall = code >= 97 && code <= 122
    if (start < 0) {
      if (!isSmall && !isCapitalOrDigit(code)) continue
      start = at
      hash = hashStart
      shape = letters
    } else if (!isSmall && !isCapitalOrDigit(code) && !isMark(code)) {
      if (shape === mixed || isMarked(sieve, hash)) words.push({ text: text.slice(start, at), index: start })
      start = -1
      continue
    }
    if (isSmall && shape === letters) hash = addToHash(hash, code)
    else shape = isClosing(code) && shape !== mixed ? closed : mixed
  }
  return words
}

let sieve: WordSieve | null = null

/** What was read of a word: small letters alone, the marks that close it after them, or anything else. */
const letters = 0
const closed = 1
const mixed = 2

/** Of ASCII. */
function isCapitalOrDigit(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** One of '.+#_ and so a part of a word that has begun. */
function isMark(code: number): boolean {
  return isClosing(code) || code === 43 || code === 35 || code === 95
}

/** A full stop or an apostrophe: they belong to no word that they end. */
function isClosing(code: number): boolean {
  return code === 39 || code === 46
}
