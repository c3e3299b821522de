// The words that rules look for, by language: which languages have lists.
import { dutch } from './words/dutch.ts'
import { english } from './words/english.ts'
import { french } from './words/french.ts'
import { german } from './words/german.ts'
import { italian } from './words/italian.ts'
import { portuguese } from './words/portuguese.ts'
import { spanish } from './words/spanish.ts'
import type { WordLists } from './words/word-list-shape.ts'

export type { WordLists } from './words/word-list-shape.ts'

/** The lists of a language (BCP 47 primary, such as "de"); null where there are none. */
export function toWordLists(language: string): WordLists | null {
  return Object.hasOwn(lists, language) ? (lists[language] ?? null) : null
}

const lists: Readonly<Record<string, WordLists | undefined>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
}
