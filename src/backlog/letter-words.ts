// Cuts a text into its words of letters alone, those that tell a language.
import { addToHash, hashStart } from './word-sieve.ts'

/** Lower-case words; parts of identifiers and abbreviations, and acronyms in a text that does not shout, are none. */
export function toLetterWords(text: string): string[] {
  const words = text.match(/(?<![\p{L}\p{N}_.@/])\p{L}+(?![\p{L}\p{N}_@/]|\.\p{L})/gu) ?? []
  const shouted = !/\p{Ll}/u.test(text)
  return words
    .filter((word) => shouted || word.length === 1 || /\p{Ll}/u.test(word))
    .map((word) => word.toLowerCase())
}

/** As `toLetterWords`, of a text without letters and digits outside of ASCII. */
export function toPlainWords(text: string): string[] {
  const words: string[] = []
  visitPlainWords(text, (start, end) => words.push(text.slice(start, end).toLowerCase()))
  return words
}

/** Tells where the words of `toPlainWords` stand, in order, and their hashes in lower case (`word-sieve.ts`). */
export function visitPlainWords(
  text: string,
  visit: (start: number, end: number, hash: number) => void,
): void {
  const shouted = !/[a-z]/.test(text)
  let start = -1
  let small = false
  let hash = hashStart
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (isLetter(code)) {
      if (start < 0) {
        start = at
        small = false
        hash = hashStart
      }
      small ||= code >= 97
      hash = addToHash(hash, code | 32)
      continue
    }
    if (start < 0) continue
    if ((shouted || small || at - start === 1) && standsAlone(text, start, at)) visit(start, at, hash)
    start = -1
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** False for parts of identifiers, addresses and abbreviations. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = start === 0 ? 0 : text.charCodeAt(start - 1)
  const after = end === text.length ? 0 : text.charCodeAt(end)
  if (before === 46 || isJoint(before) || isJoint(after)) return false
  return after !== 46 || !isLetter(text.charCodeAt(end + 1))
}

/** A digit, or one of _@/. */
function isJoint(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 95 || code === 64 || code === 47
}
