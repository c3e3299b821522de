// Lines that speak of a measurement to be made, as the order to make it.
import { lowerOpening } from '../technical/technical-phrase.ts'

/** What an opening says in other words. */
export type Rewrite = readonly [
  words: RegExp,
  told: string | ((whole: string, first: string, second?: string) => string),
]

/** "some benchmarks for the winch", "we never measured the swell", "the depth was never measured". */
export const measured: readonly Rewrite[] = [
  [
    /^(?:(?:(?:we|i) )?needs? |do |run |get )?(?:some |a few |more |an? )?(benchmark|measurement)s? (?:(?:of|for|on) (?=(how|what|which|whether)\b)|(?:of|for) (?=\S))/i,
    (_whole, kind: string, clause?: string) =>
      /^b/i.test(kind) && clause === undefined ? 'Benchmark ' : 'Measure ',
  ],
  [
    /^(?:(?:we|i)(?: have|['’]ve)? never|(?:nobody|no one)(?: has)?(?: ever| yet)?) measured (?=\S)/i,
    'Measure ',
  ],
  [
    /^(.{3,80}?) (?:was|were|is|are|has been|have been) (?:never|not)(?: yet)? measured(?: yet)?[\s.]*$/i,
    (_whole, things: string) => `Measure ${lowerOpening(things)}`,
  ],
]
