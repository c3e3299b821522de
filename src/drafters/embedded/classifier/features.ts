// What the classifier sees of a text: hashed words and character n-grams, lexicon rules, shape.
import { detectLanguage } from '../../../backlog/language.ts'
import { findForeignRules } from './foreign-lexicon.ts'
import { lexiconRules } from './lexicon.ts'
import { toShape } from './shape.ts'

/** Hashed features live in 2^18 slots: with fewer, strangers that share a slot cost most of a point of F1. */
export const slotBits = 18
export const slotCount = 2 ** slotBits

/** What of a text is read; ideas are far shorter, and a pasted log must not cost seconds. */
const readLimit = 1_000
const shortestGram = 2
const longestGram = 5

/** How much the blocks of features weigh against each other, found by cross-validation. */
const firstWordScale = 0.7
/** Puts a block of hashed features with typical idf at about length 1. */
const lengthScale = 1 / 6

export interface RuleHit {
  /** Position in `ruleIds`. */
  readonly rule: number
  /** The words that matched. */
  readonly match: string
}

export interface Features {
  /** Lower-case words, in order. */
  readonly words: readonly string[]
  /** Slot to value, before the idf that is part of the learned weights. */
  readonly hashed: ReadonlyMap<number, number>
  readonly rules: readonly RuleHit[]
  /** Positions of the shape features that hold. */
  readonly shape: readonly number[]
}

/** The part of the features that one can read. */
export type SeenWords = Pick<Features, 'words' | 'rules'>

const startOfHash = 0x811c9dc5

/** FNV-1a with a finishing mix, cut to the slots; the same on every platform. */
function toSlot(text: string): number {
  let hash = startOfHash
  for (let index = 0; index < text.length; index += 1) hash = addToHash(hash, text.charCodeAt(index))
  return finishHash(hash)
}

function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) & (slotCount - 1)
}

/** The slot of a word or of two words with a space in between, as the model counts them. */
export function toWordSlot(words: string): number {
  return toSlot(`w:${words}`)
}

type Counts = Map<number, number>

function count(counts: Counts, slot: number): void {
  counts.set(slot, (counts.get(slot) ?? 0) + 1)
}

/** Adds a block with damped counts, scaled so that long and short texts weigh alike. */
function addBlock(hashed: Map<number, number>, counts: Counts, scale: number): void {
  const factor = (scale * lengthScale) / Math.sqrt(counts.size)
  for (const [slot, times] of counts) {
    const value = times === 1 ? factor : (1 + Math.log(times)) * factor
    hashed.set(slot, (hashed.get(slot) ?? 0) + value)
  }
}

function countWords(words: readonly string[]): Counts {
  const counts: Counts = new Map()
  let before: string | null = null
  for (const word of words) {
    count(counts, toWordSlot(word))
    if (before !== null) count(counts, toWordSlot(`${before} ${word}`))
    before = word
  }
  return counts
}

/** Each run of letters has the slot of `c:` and the run; its hash is that of the run one letter shorter, carried on. */
function countGrams(words: readonly string[]): Counts {
  const counts: Counts = new Map()
  const line = ` ${words.join(' ')} `
  const mark = addToHash(addToHash(startOfHash, 'c'.charCodeAt(0)), ':'.charCodeAt(0))
  const hashes = new Int32Array(line.length).fill(mark)
  for (let length = 1; length <= longestGram; length += 1) {
    for (let start = 0; start + length <= line.length; start += 1) {
      const hash = addToHash(hashes[start] ?? 0, line.charCodeAt(start + length - 1))
      hashes[start] = hash
      if (length >= shortestGram) count(counts, finishHash(hash))
    }
  }
  return counts
}

function countPlaces(words: readonly string[]): Counts {
  const counts: Counts = new Map()
  const [first, second] = words
  if (first === undefined) return counts
  count(counts, toSlot(`f:${first}`))
  if (second === undefined) return counts
  count(counts, toSlot(`f2:${first} ${second}`))
  count(counts, toSlot(`l:${words.at(-1)}`))
  return counts
}

/** The features of a text; only its first 1,000 characters are read. */
export function toFeatures(text: string): Features {
  const raw = text.slice(0, readLimit).normalize('NFC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()
  const lower = raw.toLowerCase()
  const words = lower.match(/[\p{L}\p{N}_']+|[?!]/gu) ?? []
  const hashed = new Map<number, number>()
  if (words.length > 0) {
    addBlock(hashed, countWords(words), 1)
    addBlock(hashed, countGrams(words), 1)
    addBlock(hashed, countPlaces(words), firstWordScale)
  }
  const rules: RuleHit[] = []
  lexiconRules.forEach(({ pattern }, rule) => {
    const match = pattern.exec(lower)
    if (match !== null) rules.push({ rule, match: match[0] })
  })
  for (const { rule, match } of findForeignRules(words, detectLanguage(raw) !== 'en'))
    rules.push({ rule: lexiconRules.length + rule, match })
  return { words, hashed, rules, shape: toShape(raw, words) }
}
