// Lines that speak of a measurement to be made, as the order to make it.
import { toOrder } from '../technical/technical-order.ts'
import { lowerOpening } from '../technical/technical-phrase.ts'
import { isQuestionLike } from './spike-title.ts'

/** What an opening says in other words. */
export type Rewrite = readonly [
  words: RegExp,
  told: string | ((whole: string, first: string, second?: string, third?: string) => string),
]

/** "a measured depth of the lock", "benchmarks between oak and ash", "the depth was never measured". */
export const measured: readonly Rewrite[] = [
  [/^(?:some|more|a few) benchmarks? (?:for|of) /i, 'Benchmark '],
  [/^we(?: have|['’]ve)? never measured /i, 'Measure '],
  [/^(?:(?:we|i) )?(?:needs? )?(?:an? )?measured (?=\S+ \S)/i, 'Measure the '],
  [/^benchmarks? (?:between|for|of|on) ([^,;:?]{2,40}) (?:and|vs\.?|against) /i, 'Benchmark $1 against '],
  [
    /^(.{3,80}?)(?: (?:was|were|is|are|has been|have been))? (?:never|not)(?: yet)? measured(?: yet)?( (?:in|on|at|under|with) [^,;]+)?[\s.]*$/i,
    (_whole, things: string, place = '') => `Measure ${lowerOpening(things)}${place}`,
  ],
]

/** The text in other words, one rewrite after the other. */
export function rewrite(text: string, rewrites: readonly Rewrite[]): string {
  return rewrites.reduce(
    (rest, [words, told]) =>
      typeof told === 'string' ? rest.replace(words, told) : rest.replace(words, told),
    text,
  )
}

const labelledSample =
  /^(?:an? |the )?([^,:;?–—-]{3,50}?) (?:prototype|poc|proof of concept)(?::| [-–—]+) (?=[a-zß-ɏ])/i

export const sampleLabel =
  /^(?:an? )?(?:(prototype|poc|proof of concept)|trial)(?:\s*[:–—-]\s+| (?:of|for) )(\S[\s\S]*)$/i

function toSampled(_label: string, sample: string | undefined, rest: string): string {
  return /^(?:whether|if) | (?:vs\.?|or) /i.test(rest) || isQuestionLike(rest) || toOrder(rest) !== null
    ? rest
    : `${sample === undefined ? 'Try' : 'Prototype'} ${lowerOpening(rest)}`
}

/** "Prototype: night lamps" is built and looked at, "Prototype: do lamps help" asks. */
export function withSample(first: string): string {
  return first.replace(labelledSample, 'Prototype $1 - ').replace(sampleLabel, toSampled)
}
