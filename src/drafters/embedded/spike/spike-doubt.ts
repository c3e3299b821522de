// Tells words that surely name nothing to look into, so that a draft says less of them and nothing false.
import { isThing } from '../grammar/is-thing.ts'
import { findFinite } from './spike-finite.ts'

/** "prints the old table": what something does, without its name. */
export const headless = /^(?!this |\S*ss )[a-zß-ɏ]+s (?:the|an?|our|we|it|me|them|everything|all|\d+) /i

/** True where the words before the first mark are surely no thing to look into: "bookings fell in July". */
export function isUnsure(opening: string): boolean {
  const words = opening
    .replace(/\s\([^()]*\)/g, '')
    .replace(
      /[,;:]? (?:because|since|so that|to (?:see|show|check|find)|instead of|rather than|–|-|—) .*|[,;:] .*/,
      '',
    )
    .replace(/^((?:\S+ ){7}\S+) .*$/, '$1')
  if (/^\p{L}+ (?:together|up|out) /u.test(opening)) return false
  return (
    /[:;] (?:I|we|they|he|she|it) /.test(opening) ||
    headless.test(opening) ||
    findFinite(words)?.predicate.includes(' ') === true ||
    (words.includes(' ') &&
      !isThing(words.replace(/(?: (?:an?|the|to|of|in|on|for|at|by|with|from|and|or))+$/, '')))
  )
}
