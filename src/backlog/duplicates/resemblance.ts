// How much two readings say the same, from 0 to 1: shared words by weight, and never the same where the meaning turns.
import { negatingPrefixes } from './lexicon.ts'
import type { Reading } from './reading.ts'
import { vocabulary } from './vocabulary.ts'

/** Titles of which the meaning differs are never above this, however many words they share. */
const differentCap = 0.84
const differentFactor = 0.85
/** A word that counts at least this much, on both sides without a partner, makes two titles different. */
const substantial = 0.3
const maxLeftovers = 12

interface Leftover {
  readonly root: string
  readonly weight: number
}

/**
 * Weighted Dice coefficient of the words, where `rarity` (0 to 1) says how much a root tells. Words that are spelled
 * a little differently, or as one word and as two, count as shared. Below a match in any case: opposites, negation on
 * one side, other numbers, swapped roles or directions, and another word in the place of one. What is below `worthKnowing`
 * is not looked at closely and may be a little too high.
 */
export function toResemblance(
  a: Reading,
  b: Reading,
  rarity: (root: string) => number,
  worthKnowing: number,
): number {
  if (a.exact === b.exact) return 1
  const [leftA, leftB]: [Leftover[], Leftover[]] = [[], []]
  const ofA = compareWords(a, b, rarity, leftA)
  const ofB = compareWords(b, a, rarity, leftB)
  const paired = pairLeftovers(leftA, leftB, a, b)
  const total = ofA.sum + ofB.sum
  const likeness = total === 0 ? 0 : Math.min(1, (ofA.shared + ofB.shared + paired.shared) / total)
  if (likeness < worthKnowing) return likeness
  if (isTurned(a, b) || isOtherNumber(paired.leftA, paired.leftB)) {
    return Math.min(likeness * differentFactor, differentCap)
  }
  const isOther = isSubstantial(paired.leftA) && isSubstantial(paired.leftB)
  return isOther || paired.isDoubtful ? Math.min(likeness, differentCap) : likeness
}

/** The weight of the words, and of those that the other side has too; puts the others into `left`. */
function compareWords(
  reading: Reading,
  other: Reading,
  rarity: (root: string) => number,
  left: Leftover[],
): { sum: number; shared: number } {
  let sum = 0
  let shared = 0
  for (const [root, base] of reading.words) {
    const weight = base * rarity(root)
    sum += weight
    if (other.words.has(root)) shared += weight
    else left.push({ root, weight })
  }
  return { sum, shared }
}

function isSubstantial(left: readonly Leftover[]): boolean {
  return left.some(({ weight }) => weight >= substantial)
}

interface Paired {
  readonly shared: number
  readonly leftA: readonly Leftover[]
  readonly leftB: readonly Leftover[]
  /** True when a pair was accepted that could be two different words, such as "contact" and "contract". */
  readonly isDoubtful: boolean
}

/** Pairs what is left over on both sides by spelling; greedy, as leftovers are few. */
function pairLeftovers(
  fromA: readonly Leftover[],
  fromB: readonly Leftover[],
  a: Reading,
  b: Reading,
): Paired {
  const [leftA, leftB] = [new Set(fromA.slice(0, maxLeftovers)), new Set(fromB.slice(0, maxLeftovers))]
  let shared = joinHalves(leftA, leftB, b.pairs) + joinHalves(leftB, leftA, a.pairs)
  let isDoubtful = false
  for (const word of leftA) {
    const partner = findPartner(word, leftB)
    if (partner === null) continue
    shared += (word.weight + partner.word.weight) * partner.likeness
    isDoubtful ||= partner.likeness < 1
    leftA.delete(word)
    leftB.delete(partner.word)
  }
  return { shared, leftA: [...leftA], leftB: [...leftB], isDoubtful }
}

/** Pairs words that the other side writes as two, such as "dropdown" and "drop down"; returns the weight of both. */
function joinHalves(wholes: Set<Leftover>, halves: Set<Leftover>, pairs: ReadonlySet<string>): number {
  let weight = 0
  for (const whole of wholes) {
    if (whole.root.length < 5 || !pairs.has(whole.root)) continue
    wholes.delete(whole)
    weight += whole.weight
    for (const half of halves) {
      if (!isHalf(half.root, whole.root)) continue
      halves.delete(half)
      weight += half.weight
    }
  }
  return weight
}

function isHalf(root: string, whole: string): boolean {
  return whole.startsWith(root) || whole.endsWith(root)
}

function findPartner(
  word: Leftover,
  others: ReadonlySet<Leftover>,
): { word: Leftover; likeness: number } | null {
  // Words that are spelled alike are not short, and begin with the same letter: quick to tell.
  if (word.root.length < shortestAlike) return null
  const first = word.root.charCodeAt(0)
  let best: { word: Leftover; likeness: number } | null = null
  for (const other of others) {
    if (other.root.charCodeAt(0) !== first || other.root.length < shortestAlike) continue
    const likeness = toSpellingLikeness(word.root, other.root)
    if (likeness > (best?.likeness ?? 0)) best = { word: other, likeness }
  }
  return best
}

const shortestAlike = 5

/** 1 for the same word misspelled, 0.8 for one that may be it misspelled or inflected, 0 for another word. Words with digits are exact. */
function toSpellingLikeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < shortestAlike || long.length - short.length > 4 || short[0] !== long[0]) return 0
  const likeness = toLetterLikeness(short, long)
  // Most words are unlike by their letters: these two questions are asked of the others alone.
  return likeness > 0 && (/\p{N}/u.test(short + long) || isNegated(short, long)) ? 0 : likeness
}

function toLetterLikeness(short: string, long: string): number {
  let prefix = 0
  while (prefix < short.length && short[prefix] === long[prefix]) prefix += 1
  const [restShort, restLong] = [short.slice(prefix), long.slice(prefix)]
  if (isSlip(restShort, restLong, long[prefix - 1])) return 1
  const isLike =
    (prefix >= 5 && prefix / long.length >= 0.7) || (prefix >= 3 && isOneEdit(restShort, restLong))
  return isLike ? 0.8 : 0
}

/** Two letters swapped, or a letter doubled: slips of the hand rather than another word. */
function isSlip(short: string, long: string, before: string | undefined): boolean {
  if (long.slice(1) === short) return long[0] === before || long[0] === long[1]
  const swapped = (long[1] ?? '') + (long[0] ?? '') + long.slice(2)
  return short.length === long.length && short.length > 1 && swapped === short
}

function isOneEdit(short: string, long: string): boolean {
  return long.slice(1) === short || (short.length === long.length && long.slice(1) === short.slice(1))
}

function isNegated(short: string, long: string): boolean {
  return negatingPrefixes.some((prefix) => long === prefix + short)
}

function isOtherNumber(leftA: readonly Leftover[], leftB: readonly Leftover[]): boolean {
  const hasNumber = (left: readonly Leftover[]) => left.some(({ root }) => /\p{N}/u.test(root))
  return hasNumber(leftA) && hasNumber(leftB)
}

/** True when the words are turned: negated on one side, opposite, or with actors, roles or directions swapped. */
function isTurned(a: Reading, b: Reading): boolean {
  return (
    a.isNegative !== b.isNegative ||
    isOpposite(a, b) ||
    isOpposite(b, a) ||
    isOtherActor(a, b) ||
    (meets(a.actors, b.acted) && meets(a.acted, b.actors)) ||
    isOtherDirection(a, b) ||
    isMirrored(a.sequence, b.sequence)
  )
}

function isOtherActor(a: Reading, b: Reading): boolean {
  if (a.actors.size === 0 || b.actors.size === 0) return false
  const [actorsA, actorsB] = [a, b].map(({ actors, words }) =>
    [...actors].filter((root) => words.get(root) === 1),
  )
  if (!actorsA?.length || !actorsB?.length) return false
  return !actorsA.some((root) => actorsB.includes(root))
}

/** "PDF to Word" against "Word to PDF", "from A to B" against "from B to A". */
function isOtherDirection(a: Reading, b: Reading): boolean {
  if (a.targets.size === 0 && b.targets.size === 0) return false
  if (meets(a.sources, b.targets) || meets(a.targets, b.sources)) return true
  const isPassed = (root: string, from: Reading, to: Reading) =>
    to.words.has(root) && !to.targets.has(root) && from.targets.has(root)
  return (
    [...a.targets].some((root) => isPassed(root, a, b)) && [...b.targets].some((root) => isPassed(root, b, a))
  )
}

/** The same words but for the first and the last, which have changed places: "buyer rates seller". */
function isMirrored(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || a.length !== b.length || a[0] !== b.at(-1) || b[0] !== a.at(-1) || a[0] === b[0])
    return false
  return a.slice(1, -1).every((word, index) => word === b[index + 1])
}

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const root of some) if (others.has(root)) return true
  return false
}

function isOpposite(a: Reading, b: Reading): boolean {
  if (a.opposable.length > 0) {
    const { opposites } = vocabulary()
    for (const root of a.opposable) {
      if (b.roots.has(root)) continue
      for (const opposite of opposites.get(root) ?? []) {
        if (b.roots.has(opposite) && !a.roots.has(opposite)) return true
      }
    }
  }
  for (const [rest, negated] of b.negating) {
    if (!a.roots.has(rest) || b.roots.has(rest)) continue
    if (negated.some((root) => !a.roots.has(root))) return true
  }
  return false
}
