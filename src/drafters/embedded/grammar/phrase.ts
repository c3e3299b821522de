// A piece of a line that was read out of it: the words for prose, and the words as they stand in the input.

export interface Phrase {
  /** Cleaned words, fit for prose: no markdown, no stray marks. */
  readonly text: string
  /** An exact substring of the idea's text; null where cleaning has changed the words. */
  readonly quote: string | null
}

/** The phrase with its quote looked up in the raw text; null for no words. */
export function toPhrase(raw: string, words: string | undefined | null): Phrase | null {
  const text = (words ?? '').trim()
  if (text === '') return null
  return { text, quote: raw.includes(text) ? text : null }
}
