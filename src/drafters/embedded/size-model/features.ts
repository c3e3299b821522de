// The features of a text that the size model weighs: hashed words and letters, its shape, and the drivers found.
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
  const hashed = new Map<number, number>()
  const titleWords = toWords(title)
  const bodyWords = toWords(body)
  addHashed(titleWords, hashed)
  addHashed(bodyWords, hashed)
  const indices = [...hashed.keys()]
  const values = [...hashed.values()]
  toShape(title, body, titleWords.length, bodyWords.length).forEach((value, index) => {
    if (value === 0) return
    indices.push(buckets + index)
    values.push(value)
  })
  const found: { driver: SizeDriver; index: number }[] = []
  drivers.forEach((driver, index) => {
    if (!isDriver(driver, text)) return
    found.push({ driver, index })
    indices.push(buckets + shapeFeatures.length + index)
    values.push(1)
  })
  return { indices, values, found }
}

function splitTitle(text: string): { title: string; body: string } {
  const line = text.indexOf('\n')
  if (line >= 0) return { title: text.slice(0, line), body: text.slice(line + 1) }
  const sentence = /[.!?] /.exec(text)
  if (sentence === null) return { title: text, body: '' }
  return { title: text.slice(0, sentence.index + 1), body: text.slice(sentence.index + 2) }
}

function toWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}][\p{L}']*|\d+/gu) ?? []).map((word) =>
    /^\d/.test(word) ? '#' : word,
  )
}

/** Adds the n-grams of a part, signed by their hash and scaled so that each part weighs the same. */
function addHashed(words: readonly string[], into: Map<number, number>): void {
  // Hashes stand for the n-grams: of 32 bits, two of one text are the same about once in a million texts.
  const grams = new Set<number>()
  words.forEach((word, index) => {
    grams.add(toHash('w', word))
    const before = words[index - 1]
    grams.add(before === undefined ? toHash('f', word) : toHash('b', `${before} ${word}`))
    const padded = ` ${word} `
    for (let start = 0; start + 4 <= padded.length; start += 1)
      grams.add(toHash('c', padded, start, start + 4))
  })
  const value = 1 / Math.sqrt(Math.max(grams.size, 4))
  for (const hash of grams) {
    const bucket = hash & (buckets - 1)
    into.set(bucket, (into.get(bucket) ?? 0) + ((hash >>> 24) & 1 ? value : -value))
  }
}

/** 32-bit FNV-1a of a mark and a part of a text, mixed once more so that the low bits depend on every letter. */
function toHash(mark: string, text: string, start = 0, end = text.length): number {
  let hash = Math.imul(0x811c9dc5 ^ mark.charCodeAt(0), 0x01000193)
  for (let index = start; index < end; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
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

function isDriver(driver: SizeDriver, text: string): boolean {
  if (driver.atLeast === 1) return driver.cue.test(text)
  const seen = new Set<string>()
  for (const match of text.matchAll(driver.cue)) {
    seen.add(match[0].toLowerCase().replace(/s$/, ''))
    if (seen.size >= driver.atLeast) return true
  }
  return false
}
