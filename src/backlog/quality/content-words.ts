// Compares two texts by the words that carry their content.
import { toNameKey } from '../grounding/names.ts'
import { isAscii } from '../word-sieve.ts'
import type { WordLists } from './word-lists.ts'

/** The words of a text without filler, as keys; all words where the language has no list. */
export function toContentWords(text: string, filler: WordLists['filler']): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const word of toWords(text)) {
    if (filler?.test(word) !== true) keys.add(toNameKey(word))
  }
  return keys
}

function toWords(text: string): readonly string[] {
  if (isAscii(text)) return text.toLowerCase().match(/[a-z\d]+/g) ?? []
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase())
}

/** Share of words that two sets have in common, 0 to 1 (Jaccard); 0 when either is empty. */
export function toOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common)
}
