// The lexicon, folded and stemmed for look-up; built on first use.
import {
  failureWords,
  faintWords,
  faultWords,
  modalWords,
  numberWords,
  oppositePairs,
  silentWords,
  sourceWords,
  synonymGroups,
  targetWords,
} from './lexicon.ts'
import { fold, stem } from './stem.ts'

export interface Vocabulary {
  readonly silent: ReadonlySet<string>
  readonly faint: ReadonlySet<string>
  readonly failure: ReadonlySet<string>
  /** Roots of words that say what is wrong. */
  readonly fault: ReadonlySet<string>
  readonly modal: ReadonlySet<string>
  readonly source: ReadonlySet<string>
  readonly target: ReadonlySet<string>
  readonly digits: ReadonlyMap<string, string>
  /** From a stem to the one that stands for its group. */
  readonly roots: ReadonlyMap<string, string>
  /** Stems of two words that are one, such as "signin". */
  readonly joined: ReadonlySet<string>
  /** From a root to the roots that are its opposites. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>
}

let built: Vocabulary | undefined

export function vocabulary(): Vocabulary {
  built ??= buildVocabulary()
  return built
}

function buildVocabulary(): Vocabulary {
  const joined = new Set<string>()
  const toStem = (entry: string) => {
    if (!entry.includes('~')) return stem(fold(entry))
    const whole = fold(entry).split('~').map(stem).join('')
    joined.add(whole)
    return whole
  }
  const roots = new Map<string, string>()
  for (const group of synonymGroups) {
    const [first = '', ...others] = group.split(' ').map(toStem)
    for (const word of [first, ...others]) roots.set(word, first)
  }
  const opposites = new Map<string, Set<string>>()
  for (const [one, other] of oppositePairs) {
    const [left, right] = [one, other].map((side) =>
      side.split(' ').map((entry) => roots.get(toStem(entry)) ?? toStem(entry)),
    )
    for (const a of left ?? []) for (const b of right ?? []) link(opposites, a, b)
  }
  return {
    silent: toWords(silentWords, fold),
    faint: toWords(faintWords, (word) => stem(fold(word))),
    failure: toWords(failureWords, (word) => stem(fold(word))),
    fault: toWords(faultWords, (word) => roots.get(stem(fold(word))) ?? stem(fold(word))),
    modal: toWords([modalWords], fold),
    source: toWords([sourceWords], fold),
    target: toWords([targetWords], fold),
    digits: new Map(numberWords.flatMap((word, digit) => (word === '' ? [] : [[word, String(digit)]]))),
    roots,
    joined,
    opposites,
  }
}

function toWords(lists: readonly string[], read: (word: string) => string): Set<string> {
  return new Set(lists.flatMap((list) => list.split(' ')).map(read))
}

function link(opposites: Map<string, Set<string>>, a: string, b: string): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = opposites.get(from) ?? new Set()
    opposites.set(from, known.add(to))
  }
}
