// Which found ideas are which wanted ones: one to one, by the share of the wanted words that stand in a found idea.

/** The share of the words of a wanted idea that a found one must hold to count as that idea. */
export const neededCover = 0.6

export interface Match {
  readonly wanted: number
  readonly found: number
  readonly cover: number
}

/** The words of a text, in lower case. */
export function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The share of the words of `wanted` that stand in `found`, 0 to 1; a word wanted twice must stand there twice. */
export function toCover(found: string, wanted: string): number {
  const left = new Map<string, number>()
  for (const word of toWords(found)) left.set(word, (left.get(word) ?? 0) + 1)
  const words = toWords(wanted)
  let hits = 0
  for (const word of words) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    hits += 1
  }
  return words.length === 0 ? 0 : hits / words.length
}

/** One to one, the best cover first; of equally good ones the shorter found idea, then the order of the text. */
export function matchIdeas(found: readonly string[], wanted: readonly string[]): Match[] {
  const pairs = wanted.flatMap((idea, index) =>
    found.map((text, at): Match => ({ wanted: index, found: at, cover: toCover(text, idea) })),
  )
  const lengths = found.map((text) => toWords(text).length)
  const ordered = pairs
    .filter(({ cover }) => cover >= neededCover)
    .toSorted((a, b) => b.cover - a.cover || (lengths[a.found] ?? 0) - (lengths[b.found] ?? 0))
  const matches: Match[] = []
  const usedFound = new Set<number>()
  const usedWanted = new Set<number>()
  for (const pair of ordered) {
    if (usedFound.has(pair.found) || usedWanted.has(pair.wanted)) continue
    usedFound.add(pair.found)
    usedWanted.add(pair.wanted)
    matches.push(pair)
  }
  return matches
}
