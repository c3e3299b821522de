// Reads a title for comparison: its words by what they mean, how much each counts, and what turns its meaning.
import { fold, stem } from './stem.ts'
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

/** Reads the first 400 characters of a title or text. Takes time in proportion to them. */
export function readTitle(title: string): Reading {
  const known = vocabulary()
  const raw = toRawWords(fold(title.slice(0, maxCharacters)))
  const reading = readWords(raw, known)
  const words = reading.words.size > 0 ? reading.words : countAll(reading.roots)
  return { ...reading, words, exact: raw.join(' '), sequence: raw }
}

function readWords(raw: readonly string[], known: Vocabulary): Omit<Reading, 'exact' | 'sequence'> {
  const words = new Map<string, number>()
  const roots = new Set<string>()
  const pairs = new Set<string>()
  const [actors, acted, sources, targets] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ]
  const modalAt = raw.findIndex((word) => known.modal.has(word))
  for (let at = 0; at < raw.length; at += 1) {
    const word = raw[at] ?? ''
    const joint = toJoint(raw, at, known)
    const next = raw[at + 1]
    if (next !== undefined) pairs.add(stem(word) + stem(next))
    const { root, weight } = joint === null ? weigh(word, known) : { root: joint, weight: 1 }
    roots.add(root)
    if (weight > 0) {
      words.set(root, weight)
      const before = raw[at - 1] ?? ''
      if (known.source.has(before)) sources.add(root)
      if (known.target.has(before)) targets.add(root)
      if (modalAt > 0) (at < modalAt ? actors : acted).add(root)
    }
    if (joint !== null) at += 1
  }
  const isNegative = roots.has(failureRoot) || [...words.keys()].some((root) => known.fault.has(root))
  return { words, roots, pairs, isNegative, actors, acted, sources, targets }
}

/** The root of a word that is written as two, such as "sign in"; else null. */
function toJoint(raw: readonly string[], at: number, known: Vocabulary): string | null {
  const next = raw[at + 1]
  if (next === undefined) return null
  const [first, second] = [stem(raw[at] ?? ''), stem(next)]
  const joint = [first + second, first + second.replace(/s$/, '')].find((whole) => known.joined.has(whole))
  return joint === undefined ? null : (known.roots.get(joint) ?? joint)
}

function weigh(word: string, known: Vocabulary): Word {
  const stemmed = stem(word)
  if (known.failure.has(word) || known.failure.has(stemmed))
    return { root: failureRoot, weight: failureWeight }
  const root = known.roots.get(stemmed) ?? known.digits.get(word) ?? stemmed
  if (known.silent.has(word) || /^\p{Script=Hiragana}+$/u.test(word)) return { root, weight: 0 }
  return { root, weight: known.faint.has(stemmed) ? faintWeight : 1 }
}

function countAll(roots: ReadonlySet<string>): Map<string, number> {
  return new Map([...roots].map((root) => [root, faintWeight]))
}

function toRawWords(folded: string): string[] {
  return (folded.match(wordPattern) ?? []).flatMap((piece) => {
    if (
      /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
        piece,
      )
    ) {
      return toBigrams(piece)
    }
    return toLatinWords(piece)
  })
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
