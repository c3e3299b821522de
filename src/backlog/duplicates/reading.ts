// Reads a title for comparison: its words by what they mean, how much each counts, and what turns its meaning.
import { negatingPrefixes } from './lexicon.ts'
import { fold, isAscii, stem } from './stem.ts'
import { type Vocabulary, vocabulary } from './vocabulary.ts'

export interface Word {
  /** What the word is compared by: the stem, or the one that stands for its synonyms. */
  readonly root: string
  /** 0 to 1, before rarity is taken into account. */
  readonly weight: number
}

export interface Reading {
  /** The words that count, each root once. */
  readonly words: ReadonlyMap<string, number>
  /** Roots of all words, the silent ones too. */
  readonly roots: ReadonlySet<string>
  /** Each two words that stand side by side, written as one. */
  readonly pairs: ReadonlySet<string>
  /** True when it says that something does not work, or negates. */
  readonly isNegative: boolean
  /** Roots that stand before a modal verb ("organisers can …"), and those after it; empty without one. */
  readonly actors: ReadonlySet<string>
  readonly acted: ReadonlySet<string>
  /** Roots led in by "from", and those by "to". */
  readonly sources: ReadonlySet<string>
  readonly targets: ReadonlySet<string>
  /** Roots that have an opposite. */
  readonly opposable: readonly string[]
  /** Roots with a negating prefix, by what stands behind it: "lock" for "unlock". */
  readonly negating: ReadonlyMap<string, readonly string[]>
  /** All words in their order: equal for titles that differ in case, accents and punctuation only. */
  readonly exact: string
  readonly sequence: readonly string[]
}

const maxCharacters = 400
const faintWeight = 0.3
const failureWeight = 0.35
/** Stands for all words that only say that something goes wrong. */
export const failureRoot = '!'

const wordPattern =
  /\p{Script=Han}+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|\p{Script=Hangul}+|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|[[\p{L}\p{M}\p{N}'.+#]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]+/gv

/** What `wordPattern` finds in a folded text of ASCII. */
const asciiPattern = /[a-z0-9'.+#]+/g
const unspaced =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Reads the first 400 characters of a title or text, in time in proportion to them. */
export type TitleReader = (title: string) => Reading

/** What is known of a folded word by itself. */
interface KnownWord extends Word {
  readonly stem: string
}

type Lead = 'actors' | 'acted' | 'sources' | 'targets'

const none: ReadonlySet<string> = new Set()
const noOpposites: ReadonlyMap<string, readonly string[]> = new Map()

/** A reader that remembers the words it has seen: the titles of one backlog use few words over and over. */
export function createTitleReader(): TitleReader {
  const seen = new Map<string, KnownWord>()
  return (title) => {
    const known = vocabulary()
    const raw = toRawWords(fold(title.slice(0, maxCharacters)))
    const pieces = raw.map((word) => {
      const before = seen.get(word)
      if (before !== undefined) return before
      const read = readWord(word, known)
      seen.set(word, read)
      return read
    })
    const reading = readWords(raw, pieces, known)
    const words = reading.words.size > 0 ? reading.words : countAll(reading.roots)
    return { ...reading, words, exact: raw.join(' '), sequence: raw }
  }
}

function readWords(
  raw: readonly string[],
  pieces: readonly KnownWord[],
  known: Vocabulary,
): Omit<Reading, 'exact' | 'sequence'> {
  const words = new Map<string, number>()
  const roots = new Set<string>()
  const pairs = new Set<string>()
  const led: Record<Lead, Set<string> | null> = { actors: null, acted: null, sources: null, targets: null }
  const lead = (side: Lead, root: string) => {
    led[side] ??= new Set()
    led[side].add(root)
  }
  const modalAt = raw.findIndex((word) => known.modal.has(word))
  for (let at = 0; at < raw.length; at += 1) {
    const piece = pieces[at]
    if (piece === undefined) break
    const next = pieces[at + 1]
    const pair = next === undefined ? '' : piece.stem + next.stem
    if (next !== undefined) pairs.add(pair)
    const joint = next === undefined ? null : toJoint(pair, known)
    const root = joint ?? piece.root
    const weight = joint === null ? piece.weight : 1
    roots.add(root)
    if (weight > 0) {
      words.set(root, weight)
      const before = raw[at - 1] ?? ''
      if (known.source.has(before)) lead('sources', root)
      if (known.target.has(before)) lead('targets', root)
      if (modalAt > 0) lead(at < modalAt ? 'actors' : 'acted', root)
    }
    if (joint !== null) at += 1
  }
  const isNegative = roots.has(failureRoot) || hasAny(words.keys(), known.fault)
  const { actors, acted, sources, targets } = led
  return {
    words,
    roots,
    pairs,
    isNegative,
    actors: actors ?? none,
    acted: acted ?? none,
    sources: sources ?? none,
    targets: targets ?? none,
    ...toTurning(roots, known),
  }
}

function hasAny(roots: Iterable<string>, set: ReadonlySet<string>): boolean {
  for (const root of roots) if (set.has(root)) return true
  return false
}

/** The roots that have an opposite, and those that may be one by their prefix ("unlock"), by what stands behind it. */
function toTurning(
  roots: ReadonlySet<string>,
  { opposites }: Vocabulary,
): Pick<Reading, 'opposable' | 'negating'> {
  const opposable: string[] = []
  let negating: Map<string, string[]> | null = null
  for (const root of roots) {
    if (opposites.has(root)) opposable.push(root)
    for (const prefix of negatingPrefixes) {
      if (root.length - prefix.length <= 3 || !root.startsWith(prefix)) continue
      negating ??= new Map()
      const rest = root.slice(prefix.length)
      negating.set(rest, [...(negating.get(rest) ?? []), root])
    }
  }
  return { opposable, negating: negating ?? noOpposites }
}

/** The root of two words that are written as one elsewhere, such as "sign in"; else null. */
function toJoint(pair: string, known: Vocabulary): string | null {
  if (known.joined.has(pair)) return known.roots.get(pair) ?? pair
  const singular = pair.endsWith('s') ? pair.slice(0, -1) : pair
  return known.joined.has(singular) ? (known.roots.get(singular) ?? singular) : null
}

function readWord(word: string, known: Vocabulary): KnownWord {
  const stemmed = stem(word)
  if (known.failure.has(word) || known.failure.has(stemmed))
    return { stem: stemmed, root: failureRoot, weight: failureWeight }
  const root = known.roots.get(stemmed) ?? known.digits.get(word) ?? stemmed
  const isSilent = known.silent.has(word) || /^\p{Script=Hiragana}+$/u.test(word)
  return { stem: stemmed, root, weight: isSilent ? 0 : known.faint.has(stemmed) ? faintWeight : 1 }
}

function countAll(roots: ReadonlySet<string>): Map<string, number> {
  return new Map([...roots].map((root) => [root, faintWeight]))
}

function toRawWords(folded: string): string[] {
  const words: string[] = []
  for (const piece of folded.match(isAscii(folded) ? asciiPattern : wordPattern) ?? []) {
    if (/^[a-z]+$/.test(piece)) words.push(piece)
    else words.push(...(unspaced.test(piece) ? toBigrams(piece) : toLatinWords(piece)))
  }
  return words
}

/** Scripts that don't set words apart are read two characters at a time. */
function toBigrams(piece: string): string[] {
  const characters = [...piece]
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character)
}

/** "c++" and "c#" keep their signs, "v2" is 2, "3.5" is one word and "settings.json" two. */
function toLatinWords(piece: string): string[] {
  if (/^[a-z](?:#|\+\+)$/.test(piece)) return [piece]
  const bare = piece.replace(/'s$/, '').split(/[+#]/)
  return bare.flatMap((part) => {
    const trimmed = part.replace(/^[.']+|[.']+$/g, '')
    if (trimmed === '') return []
    if (/^v\d/.test(trimmed)) return [trimmed.slice(1)]
    return /\d/.test(trimmed) ? [trimmed] : trimmed.split('.').filter((word) => word !== '')
  })
}
