// The features of a text that the size model weighs: hashed words and letters, its shape, and the drivers found.

import { addCode, addText } from '../../../backlog/letter-hash.ts'
import { isAscii } from '../../../backlog/word-sieve.ts'
import { drivers, type SizeDriver } from './drivers.ts'

/** Buckets for hashed words, pairs of words and runs of four letters. */
export const buckets = 1 << 14

/** Names of the features that are not hashed; the weights of the model stand in this order after the buckets. */
export const shapeFeatures = [
  'bias',
  'length',
  'length-squared',
  'has-body',
  'body-length',
  'title-length',
  'question',
  'identifier',
  'digit',
  'joins',
] as const

/** Text beyond this says nothing more of size; it bounds the work for any input. */
const readAtMost = 2_000

export interface SizeFeatures {
  readonly indices: readonly number[]
  readonly values: readonly number[]
  /** Drivers whose words stand in the text, with their place in the list of drivers. */
  readonly found: readonly { readonly driver: SizeDriver; readonly index: number }[]
}

/** Number of weights: buckets, then shape, then one for each driver. */
export const featureCount = buckets + shapeFeatures.length + drivers.length

/** Features of a text; its first line, or first sentence of a single line, counts as the title. */
export function toFeatures(whole: string): SizeFeatures {
  const text = whole.slice(0, readAtMost).trim()
  const { title, body } = splitTitle(text)
  const titleWords = toWords(title)
  const bodyWords = toWords(body)
  const { indices, values } = toHashed(titleWords, bodyWords)
  toShape(title, body, titleWords.length, bodyWords.length).forEach((value, index) => {
    if (value === 0) return
    indices.push(buckets + index)
    values.push(value)
  })
  const found = findDrivers(text)
  for (const { index } of found) {
    indices.push(buckets + shapeFeatures.length + index)
    values.push(1)
  }
  return { indices, values, found }
}

function splitTitle(text: string): { title: string; body: string } {
  const line = text.indexOf('\n')
  if (line >= 0) return { title: text.slice(0, line), body: text.slice(line + 1) }
  const sentence = /[.!?] /.exec(text)
  if (sentence === null) return { title: text, body: '' }
  return { title: text.slice(0, sentence.index + 1), body: text.slice(sentence.index + 2) }
}

const anyWord = /[\p{L}][\p{L}']*|\d+/gu
/** The same in a text of ASCII, where it is found faster. */
const asciiWord = /[a-z][a-z']*|\d+/g

function toWords(text: string): string[] {
  const words = text.toLowerCase().match(isAscii(text) ? asciiWord : anyWord) ?? []
  return words.map((word) => (word.charCodeAt(0) <= nine ? '#' : word))
}

const nine = '9'.charCodeAt(0)

/** Arrays that one text after the other is hashed in. */
interface Hashing {
  /** By bucket: the last gram of the part with that bucket, plus one; 0 where there is none. */
  readonly lastGrams: Uint16Array
  /** By bucket: its place among the indices of the text, plus one; 0 where the text has not had it. */
  readonly places: Uint16Array
  readonly grams: Int32Array
  /** By gram: the one before it in the same bucket, plus one. */
  readonly before: Uint16Array
}

let hashing: Hashing | null = null

/** Buckets with the value of a text, in the order in which the text has them. */
function toHashed(...parts: readonly (readonly string[])[]): { indices: number[]; values: number[] } {
  // A letter begins one gram at most, and a word two besides.
  hashing ??= {
    lastGrams: new Uint16Array(buckets),
    places: new Uint16Array(buckets),
    grams: new Int32Array(8 * readAtMost),
    before: new Uint16Array(8 * readAtMost),
  }
  const indices: number[] = []
  const values: number[] = []
  for (const words of parts) addHashed(words, indices, values, hashing)
  for (const bucket of indices) hashing.places[bucket] = 0
  return { indices, values }
}

/** Adds the n-grams of a part, signed by their hash and scaled so that each part weighs the same. */
function addHashed(words: readonly string[], indices: number[], values: number[], hashing: Hashing): void {
  const { lastGrams, places, grams, before } = hashing
  // Hashes stand for the n-grams: of 32 bits, two of one text are the same about once in a million texts.
  let count = 0
  const add = (hash: number) => {
    const bucket = hash & (buckets - 1)
    for (let at = lastGrams[bucket] ?? 0; at > 0; at = before[at - 1] ?? 0) if (grams[at - 1] === hash) return
    grams[count] = hash
    before[count] = lastGrams[bucket] ?? 0
    count += 1
    lastGrams[bucket] = count
  }
  words.forEach((word, index) => {
    add(finishHash(addText(word, wordMark)))
    const previous = words[index - 1]
    add(
      finishHash(
        previous === undefined
          ? addText(word, firstMark)
          : addText(word, addCode(addText(previous, pairMark), blank)),
      ),
    )
    addRuns(word, add)
  })
  const value = 1 / Math.sqrt(Math.max(count, 4))
  for (let at = 0; at < count; at += 1) {
    const hash = grams[at] ?? 0
    const bucket = hash & (buckets - 1)
    lastGrams[bucket] = 0
    if (places[bucket] === 0) {
      values.push(0)
      places[bucket] = indices.push(bucket)
    }
    const place = (places[bucket] ?? 0) - 1
    values[place] = (values[place] ?? 0) + ((hash >>> 24) & 1 ? value : -value)
  }
}

/** Adds each run of four letters of a word with a blank on either side. */
function addRuns(word: string, add: (hash: number) => void): void {
  const last = word.length + 1
  const codeAt = (place: number) => (place === 0 || place === last ? blank : word.charCodeAt(place - 1))
  for (let start = 0; start + 3 <= last; start += 1) {
    let hash = runMark
    for (let place = start; place < start + 4; place += 1) hash = addCode(hash, codeAt(place))
    add(finishHash(hash))
  }
}

const blank = 32
const wordMark = addText('w')
const pairMark = addText('b')
const firstMark = addText('f')
const runMark = addText('c')

/** Mixed once more, so that the low bits depend on every letter. */
function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 12)
}

function toShape(title: string, body: string, titleWords: number, bodyWords: number): number[] {
  const length = Math.log(1 + Math.min(titleWords + bodyWords, 80)) - 2.2
  const hasBody = body.trim().length > 5
  const bodyLength = Math.log(1 + Math.min(body.length, 400)) / 6
  const both = `${title}\n${body}`
  return [
    1,
    length,
    length * length * 0.5,
    hasBody ? 0.5 : 0,
    hasBody ? bodyLength : 0,
    Math.log(1 + Math.min(titleWords, 40)) - 2,
    both.includes('?') ? 0.5 : 0,
    /[A-Za-z][._][A-Za-z]|[a-z][A-Z]/.test(title) ? 0.5 : 0,
    /\d/.test(title) ? 0.5 : 0,
    Math.min(both.match(/[,;]|\band\b/g)?.length ?? 0, 16) / 8,
  ]
}

/** How many drivers are first looked for at once: most texts have none of them. */
const groupSize = 6

let groups: { readonly start: number; readonly cue: RegExp }[] | null = null

function toGroups(): { readonly start: number; readonly cue: RegExp }[] {
  return drivers.flatMap((_, start) => {
    if (start % groupSize > 0) return []
    const sources = drivers.slice(start, start + groupSize).map(({ cue }) => cue.source)
    return [{ start, cue: new RegExp(sources.join('|'), 'i') }]
  })
}

function findDrivers(text: string): { driver: SizeDriver; index: number }[] {
  groups ??= toGroups()
  const found: { driver: SizeDriver; index: number }[] = []
  for (const { start, cue } of groups) {
    if (!cue.test(text)) continue
    drivers.slice(start, start + groupSize).forEach((driver, place) => {
      if (isDriver(driver, text)) found.push({ driver, index: start + place })
    })
  }
  return found
}

function isDriver(driver: SizeDriver, text: string): boolean {
  if (driver.atLeast === 1) return driver.cue.test(text)
  const seen = new Set<string>()
  for (const match of text.matchAll(driver.cue)) {
    seen.add(match[0].toLowerCase().replace(/s$/, ''))
    if (seen.size >= driver.atLeast) return true
  }
  return false
}
