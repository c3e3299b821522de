// The words that rules look for, by language: which languages have lists.
import { createDutch } from './words/dutch.ts'
import { createEnglish } from './words/english.ts'
import { createFrench } from './words/french.ts'
import { createGerman } from './words/german.ts'
import { createItalian } from './words/italian.ts'
import { createPortuguese } from './words/portuguese.ts'
import { createSpanish } from './words/spanish.ts'
import type { WordLists } from './words/word-list-shape.ts'

export type { WordLists } from './words/word-list-shape.ts'

/** The lists of a language (BCP 47 primary, such as "de"); null where there are none. */
export function toWordLists(language: string): WordLists | null {
  const known = made.get(language)
  if (known !== undefined) return known
  const lists = Object.hasOwn(makers, language) ? (makers[language]?.() ?? null) : null
  if (lists !== null) made.set(language, lists)
  return lists
}

const made = new Map<string, WordLists>()

const makers: Readonly<Record<string, (() => WordLists) | undefined>> = {
  en: createEnglish,
  de: createGerman,
  fr: createFrench,
  es: createSpanish,
  it: createItalian,
  pt: createPortuguese,
  nl: createDutch,
}
