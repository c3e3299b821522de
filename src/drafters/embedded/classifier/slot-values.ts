// Hashed words, pairs of words and runs of letters, counted into slots over arrays that are used again for each text.
import { addCode, addText } from '../../../backlog/letter-hash.ts'

/** Hashed features live in 2^18 slots: with fewer, strangers that share a slot cost most of a point of F1. */
export const slotCount = 2 ** 18

const shortestGram = 2
const longestGram = 5

/** How much the blocks of features weigh against each other, found by cross-validation. */
const firstWordScale = 0.7
const firstClauseScale = 0.8
/** Puts a block of hashed features with typical idf at about length 1. */
const lengthScale = 1 / 6

/** Slots and their values as a map lists them: each slot once, in the order in which the text has them. */
export interface SlotValues extends Iterable<readonly [slot: number, value: number]> {
  readonly size: number
  readonly slots: Int32Array
  /** The value of the slot at the same place. */
  readonly values: Float64Array
  keys(): Iterable<number>
}

const blank = 32

/** A finishing mix, cut to the slots; the same on every platform. */
function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) & (slotCount - 1)
}

const wordMark = addText('w:')
const gramMark = addText('c:')
const firstMark = addText('f:')
const firstTwoMark = addText('f2:')
const lastMark = addText('l:')
const openingMark = addText('o:')
const firstClauseMark = addText('1:')

const placeMark = addText('p:')

/** The slot of a mark of the place where words stand. */
export function toPlaceSlot(mark: string): number {
  return finishHash(addText(mark, placeMark))
}

/** The slot of a word or of two words with a space in between, as the model counts them. */
export function toWordSlot(words: string): number {
  return finishHash(addText(words, wordMark))
}

/** The arrays that one text after the other is counted in. */
interface Counter {
  /** Place of a slot in `slots`, plus one; 0 where the text has not had it. */
  readonly places: Uint16Array
  slots: Int32Array
  values: Float64Array
  /** How often the block has had the slot at the same place; zeros between blocks. */
  times: Uint16Array
  /** Places that the block has had, in order. */
  block: Int32Array
  hashes: Int32Array
  size: number
  blockSize: number
}

let counter: Counter | null = null

function toRoom(most: number): Omit<Counter, 'places' | 'size' | 'blockSize'> {
  return {
    slots: new Int32Array(most),
    values: new Float64Array(most),
    times: new Uint16Array(most),
    block: new Int32Array(most),
    hashes: new Int32Array(most),
  }
}

/** The counter, with room for a text of so many letters. */
function startCounter(letters: number): Counter {
  // No more words than letters, and of each letter a run of each length, and five features of a word, begin at most.
  const most = (longestGram - shortestGram + 6) * (letters + 1)
  counter ??= { places: new Uint16Array(slotCount), ...toRoom(8_192), size: 0, blockSize: 0 }
  if (counter.slots.length < most) Object.assign(counter, toRoom(most))
  return counter
}

function count(to: Counter, slot: number): void {
  let place = (to.places[slot] ?? 0) - 1
  if (place < 0) {
    place = to.size
    to.size += 1
    to.places[slot] = to.size
    to.slots[place] = slot
    to.values[place] = 0
  }
  const times = to.times[place] ?? 0
  if (times === 0) {
    to.block[to.blockSize] = place
    to.blockSize += 1
  }
  to.times[place] = times + 1
}

/** Closes a block: adds its damped counts, scaled so that long and short texts weigh alike. */
function addBlock(to: Counter, scale: number): void {
  const factor = (scale * lengthScale) / Math.sqrt(to.blockSize)
  for (let at = 0; at < to.blockSize; at += 1) {
    const place = to.block[at] ?? 0
    const times = to.times[place] ?? 0
    to.values[place] = (to.values[place] ?? 0) + (times === 1 ? factor : (1 + Math.log(times)) * factor)
    to.times[place] = 0
  }
  to.blockSize = 0
}

function countWords(to: Counter, words: readonly string[]): void {
  let before: number | null = null
  for (const word of words) {
    const hash = addText(word, wordMark)
    count(to, finishHash(hash))
    if (before !== null) count(to, finishHash(addText(word, addCode(before, blank))))
    before = hash
  }
}

/** Each run of letters has the slot of `c:` and the run; its hash is that of the run one letter shorter, carried on. */
function countGrams(to: Counter, line: string): void {
  const { hashes } = to
  for (let start = 0; start < line.length; start += 1)
    hashes[start] = addCode(gramMark, line.charCodeAt(start))
  for (let length = shortestGram; length <= longestGram; length += 1) {
    for (let start = 0; start + length <= line.length; start += 1) {
      const hash = addCode(hashes[start] ?? 0, line.charCodeAt(start + length - 1))
      hashes[start] = hash
      count(to, finishHash(hash))
    }
  }
}

function countPlaces(to: Counter, first: string, words: readonly string[]): void {
  count(to, finishHash(addText(first, firstMark)))
  const [, second] = words
  if (second === undefined) return
  count(to, finishHash(addText(second, addCode(addText(first, firstTwoMark), blank))))
  count(to, finishHash(addText(words.at(-1) ?? '', lastMark)))
}

/** The first word and the first two of each clause: "maybe a", "there should", "it takes". */
function countOpenings(to: Counter, words: readonly string[], starts: readonly number[]): void {
  starts.forEach((start, clause) => {
    const first = addText(words[start] ?? '', openingMark)
    count(to, finishHash(first))
    if (start + 1 < (starts[clause + 1] ?? words.length))
      count(to, finishHash(addText(words[start + 1] ?? '', addCode(first, blank))))
  })
}

/** Words of the first clause, apart from the rest: there people say what they want or what is wrong. */
function countFirstClause(to: Counter, words: readonly string[], end: number): void {
  for (let at = 0; at < end; at += 1) count(to, finishHash(addText(words[at] ?? '', firstClauseMark)))
}

function takeSlots(from: Counter): SlotValues {
  const slots = from.slots.slice(0, from.size)
  const values = from.values.slice(0, from.size)
  for (const slot of slots) from.places[slot] = 0
  from.size = 0
  return {
    size: slots.length,
    slots,
    values,
    keys: () => slots.values(),
    *[Symbol.iterator]() {
      for (let at = 0; at < slots.length; at += 1) yield [slots[at] ?? 0, values[at] ?? 0] as const
    },
  }
}

/**
 * The slots of words, of pairs of words, of the letters of the words, of the first and the last word; and of more than
 * one clause, of how each opens and of the words of the first. `starts` are the places of the clauses' first words.
 */
export function toSlotValues(words: readonly string[], starts: readonly number[]): SlotValues {
  const [first] = words
  const line = ` ${words.join(' ')} `
  const to = startCounter(line.length)
  if (first !== undefined) {
    countWords(to, words)
    addBlock(to, 1)
    countGrams(to, line)
    addBlock(to, 1)
    countPlaces(to, first, words)
    addBlock(to, firstWordScale)
    const [, second] = starts
    if (second !== undefined) {
      countOpenings(to, words, starts)
      addBlock(to, firstWordScale)
      countFirstClause(to, words, second)
      addBlock(to, firstClauseScale)
    }
  }
  return takeSlots(to)
}
