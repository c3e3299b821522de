// A set of words written as one text, built on first use so that importing a lexicon costs nothing.

/** The table's own entry; words such as "constructor" find nothing. */
export function lookUp(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

/** Membership in the space-separated words; the argument is compared as it is. */
export function wordSet(words: string): (word: string) => boolean {
  let set: ReadonlySet<string> | null = null
  return (word) => {
    set ??= new Set(words.split(/\s+/).filter((entry) => entry !== ''))
    return set.has(word)
  }
}
