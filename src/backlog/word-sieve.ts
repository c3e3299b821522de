// Tells quickly that a text holds none of some words: rules that look words up read every text of every item.

/** Lower-case words of ASCII, as marks at their hashes: a word of the sieve is always marked, another one seldom. */
export type WordSieve = Uint8Array

const size = 2 ** 15

/** The start of the hash of a word. */
export const hashStart = 5381

/** The hash of a word with one more character: the UTF-16 code of its lower case. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 33) ^ code) | 0
}

/** The hash of a word. */
export function toHash(word: string): number {
  let hash = hashStart
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at))
  return hash
}

/** The sieve of these words; those with other characters than ASCII are left out. */
export function createWordSieve(words: Iterable<string>): WordSieve {
  const sieve = new Uint8Array(size)
  for (const word of words) sieve[toHash(word) & (size - 1)] = 1
  return sieve
}

/** False when the word of this hash is none of the sieve's. */
export function isMarked(sieve: WordSieve, hash: number): boolean {
  return sieve[hash & (size - 1)] === 1
}

/** True where every character is ASCII. */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text)
}
