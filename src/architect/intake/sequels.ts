// Finds lines that go on with the idea before them past a blank line or past code: a lone arrow, what is to be done about it.
import type { OutlineEntry } from './outline.ts'
import { hasFiniteVerb, isDefect, isDemand, opensAnother, startsWithVerb, toWords } from './phrase.ts'

function isArrow(entry: OutlineEntry | undefined): boolean {
  return entry?.kind === 'prose' && entry.block.marker?.arrow === true
}

/** A phrase in small letters without an end: "cap it at five, then mail the admin". */
function isPhrase(entry: OutlineEntry): boolean {
  if (entry.kind !== 'prose' || entry.block.marker !== null || entry.block.spoken) return false
  const { text } = entry.flow
  if (!/^\p{Ll}/u.test(text) || /[:：]$/u.test(text) || isDefect(text) || opensAnother(text)) return false
  if (entry.children.length > 0 || hasFiniteVerb(text) || (isDemand(text) && !startsWithVerb(text)))
    return false
  return toWords(text).length <= 14 && !/^(?:second|third|next|last|then|and|another)(?![a-zß-ɏ])/i.test(text)
}

/** What stands over the code is wrong, or the phrase under it points back at the code. */
function isRemedy(over: OutlineEntry | undefined, under: OutlineEntry): boolean {
  if (over?.kind !== 'prose' || over.block.marker !== null || under.kind !== 'prose') return false
  return (
    isDefect(over.flow.text) ||
    /(?<![a-zß-ɏ])(?:it|them|this|that|instead)(?![a-zß-ɏ])/i.test(under.flow.text)
  )
}

/** The entries that go on with the idea before them, by index. */
export function findSequels(entries: readonly OutlineEntry[]): Set<number> {
  const sequels = new Set<number>()
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1]
    if (before === undefined || before.kind === 'heading' || before.kind === 'aside') continue
    if (isArrow(entry) && !isArrow(before) && !isArrow(entries[index + 1])) sequels.add(index)
    if (before.kind === 'code' && isPhrase(entry) && isRemedy(entries[index - 2], entry)) sequels.add(index)
  }
  return sequels
}
