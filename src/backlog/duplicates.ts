// Finds items that say the same as another: an index by rare words, and a close look at the few that share them.
import { createTitleReader, failureRoot, type Reading, type TitleReader } from './duplicates/reading.ts'
import { toResemblance } from './duplicates/resemblance.ts'
import type { Duplicate } from './item-fields.ts'

export interface DuplicateEntry {
  readonly id: string
  readonly title: string
  /** The words of which the title was made; a little evidence beside it. */
  readonly text?: string
}

export interface DuplicateIndex {
  /**
   * What the index holds that says the same (`match`) or nearly (`similar`), best first, at most five. A match means
   * that a person would close one of the two; opposites, other numbers, platforms or objects are never one.
   * Takes time that hardly grows with the index.
   */
  find(entry: Omit<DuplicateEntry, 'id'>): Duplicate[]
  /** Adds an entry; later calls of `find` see it. */
  add(entry: DuplicateEntry): void
}

/** At least this for a `match`, and for a `similar` item; tuned on written pairs, see the tests. */
const matchFrom = 0.85
const similarFrom = 0.6
const maxDuplicates = 5
/** Share of what a title's keys are worth that an entry must have to be looked at. */
const promising = 0.3
const keyLength = 5
/** How many postings one search reads, rarest words first, and how many candidates it looks at closely. */
const maxPostings = 1_500
const maxCandidates = 12
/** Keeps rarity steady while the index is small. */
const assumedEntries = 200
const assumedUses = 4
/** What the source text adds at most to the likeness of titles, and from which likeness on. */
const textShare = 0.3
const textFrom = 0.4

/** What is compared of an entry. The text is read only where the titles are so near that it tells something. */
interface ReadEntry {
  readonly title: Reading
  readonly text: (() => Reading) | null
}

interface IndexedEntry extends ReadEntry {
  readonly id: string
  /** How many keys it has, pairs of words aside. */
  readonly keys: number
}

/** An index of entries by their titles, in any language. */
export function createDuplicateIndex(entries: readonly DuplicateEntry[]): DuplicateIndex {
  const indexed: IndexedEntry[] = []
  const postings = new Map<string, number[]>()
  const uses = new Map<string, number>()
  const scores: number[] = []
  const readEntry = createEntryReader()

  let rarities: number[] = []
  let raritiesFor = assumedEntries

  /** 1 for a root that no entry has, less the more entries have it; remembered while the index grows by a tenth. */
  const toRarity = (count: number) => {
    const all = indexed.length + assumedEntries
    if (all > raritiesFor * 1.1) [rarities, raritiesFor] = [[], all]
    const known = rarities[count]
    if (known !== undefined) return known
    const rarity = Math.max(0.05, Math.log(all / (count + assumedUses)) / Math.log(all / assumedUses))
    rarities[count] = rarity
    return rarity
  }
  const add = ({ id, title, text }: DuplicateEntry) => {
    const entry = readEntry(title, text)
    const keys = toWordKeys(entry.title)
    const post = (key: string) => {
      const posting = postings.get(key)
      if (posting === undefined) postings.set(key, [indexed.length])
      else posting.push(indexed.length)
    }
    for (const key of keys) post(key)
    for (const key of toPairKeys(entry.title, keys)) post(key)
    for (const root of entry.title.words.keys()) uses.set(root, (uses.get(root) ?? 0) + 1)
    indexed.push({ id, title: entry.title, text: entry.text, keys: keys.size })
    scores.push(0)
  }
  const find = ({ title, text }: Omit<DuplicateEntry, 'id'>) => {
    if (indexed.length === 0) return []
    const wanted = readEntry(title, text)
    const rarity = (root: string) => toRarity(uses.get(root) ?? 0)
    const found = findCandidates(wanted.title, postings, toRarity, indexed, scores).flatMap((at) => {
      const entry = indexed[at]
      if (entry === undefined) return []
      const similarity = Math.round(toSimilarity(wanted, entry, rarity) * 100) / 100
      return similarity < similarFrom ? [] : [{ at, of: entry.id, similarity }]
    })
    found.sort((a, b) => b.similarity - a.similarity || a.at - b.at)
    return found.slice(0, maxDuplicates).map(({ of, similarity }) => toDuplicate(of, similarity))
  }
  for (const entry of entries) add(entry)
  return { find, add }
}

/** Reads entries; one that is looked for and then added is read once. */
function createEntryReader(): (title: string, text: string | undefined) => ReadEntry {
  const readTitle = createTitleReader()
  let last: { readonly title: string; readonly text: string | undefined; readonly entry: ReadEntry } | null =
    null
  return (title, text) => {
    if (last !== null && last.title === title && last.text === text) return last.entry
    const reading = readTitle(title)
    const entry = { title: reading, text: toTextReader(reading, title, text, readTitle) }
    last = { title, text, entry }
    return entry
  }
}

function toTextReader(
  ofTitle: Reading,
  title: string,
  text: string | undefined,
  readTitle: TitleReader,
): ReadEntry['text'] {
  if (text === undefined) return null
  let reading = text === title ? ofTitle : null
  return () => {
    reading ??= readTitle(text)
    return reading
  }
}

function toDuplicate(of: string, similarity: number): Duplicate {
  return { of, similarity, relation: similarity >= matchFrom ? 'match' : 'similar' }
}

function toSimilarity(a: ReadEntry, b: ReadEntry, rarity: (root: string) => number): number {
  const ofTitles = toResemblance(a.title, b.title, rarity, textFrom)
  if (a.text === null || b.text === null || ofTitles < textFrom || ofTitles === 1) return ofTitles
  const ofTexts = toResemblance(a.text(), b.text(), rarity, textFrom)
  return Math.max(ofTitles, (1 - textShare) * ofTitles + textShare * ofTexts)
}

/** The entries that share the rarest keys, the most promising ones; `scores` is working space, all 0 before and after. */
function findCandidates(
  wanted: Reading,
  postings: ReadonlyMap<string, readonly number[]>,
  toRarity: (count: number) => number,
  indexed: readonly IndexedEntry[],
  scores: number[],
): number[] {
  const keys = toWordKeys(wanted)
  const lists = [...keys, ...toPairKeys(wanted, keys)].map((key) => postings.get(key) ?? [])
  const needed = promising * lists.slice(0, keys.size).reduce((sum, list) => sum + toRarity(list.length), 0)
  const touched: number[] = []
  let budget = maxPostings
  let unread = 0
  for (const list of lists.sort((a, b) => a.length - b.length)) {
    const worth = toRarity(list.length)
    if (budget <= 0) unread += worth
    const from = Math.max(0, list.length - budget)
    for (let place = from; place < list.length; place += 1) {
      const at = list[place] ?? 0
      if (scores[at] === 0) touched.push(at)
      scores[at] = (scores[at] ?? 0) + worth
    }
    budget -= list.length - from
  }
  const likely = touched.filter((at) => (scores[at] ?? 0) >= needed - unread)
  const worths = likely.map((at) => (scores[at] ?? 0) / (keys.size + (indexed[at]?.keys ?? 0)))
  for (const at of touched) scores[at] = 0
  return takeBest(likely, worths)
}

/** The `maxCandidates` of the largest worth, in one pass. */
function takeBest(candidates: readonly number[], worths: readonly number[]): number[] {
  if (candidates.length <= maxCandidates) return [...candidates]
  const best: number[] = []
  let least = Number.NEGATIVE_INFINITY
  for (const [place, worth] of worths.entries()) {
    if (best.length === maxCandidates && worth <= least) continue
    let to = best.length
    while (to > 0 && (worths[best[to - 1] ?? 0] ?? 0) < worth) to -= 1
    best.splice(to, 0, place)
    if (best.length > maxCandidates) best.pop()
    if (best.length === maxCandidates) least = worths[best.at(-1) ?? 0] ?? least
  }
  return best.map((place) => candidates[place] ?? 0)
}

/** What an entry is found by: the first letters of its roots, so that endings and most slips don't matter. */
function toWordKeys({ words }: Reading): Set<string> {
  const keys = new Set<string>()
  for (const root of words.keys()) if (root !== failureRoot) keys.add(root.slice(0, keyLength))
  return keys.size === 0 && words.has(failureRoot) ? new Set([failureRoot]) : keys
}

/** Keys of words that may also be written as one, such as "drop down". */
function toPairKeys({ pairs }: Reading, known: ReadonlySet<string>): string[] {
  const keys: string[] = []
  for (const pair of pairs) {
    const key = pair.slice(0, keyLength)
    if (pair.length >= keyLength && pair.length <= keyLength * 2 && !known.has(key)) keys.push(key)
  }
  return keys
}
