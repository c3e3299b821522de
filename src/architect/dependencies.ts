// Reads what an idea says it waits for: only ids that are known count.

const waitsFor =
  /\b(?:blocked (?:by|on)|depends? on|dependent on|requires|needs|waits? (?:for|on)|waiting (?:for|on)|after|once|comes after)\b/gi

/** How far behind such a word an id may stand, in characters. */
const reach = 80

/** The known ids that stand shortly behind a word of waiting, in the order in which they stand. */
export function toDependencies(text: string, knownIds: ReadonlySet<string>): string[] {
  if (knownIds.size === 0) return []
  const found = new Set<string>()
  for (const match of text.matchAll(waitsFor)) {
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + reach)
    const clause = behind.split(/[.;\n]/u, 1)[0] ?? ''
    for (const word of clause.split(/[\s,()[\]]+/u)) if (knownIds.has(word)) found.add(word)
  }
  return [...found]
}
