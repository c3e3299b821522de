// Mends a slip of the keys in the verb that a technical line opens with, where one verb only can be meant.
import { isPlainVerb } from './technical-verbs.ts'

const meant = [
  'implement', 'refactor', 'remove', 'replace', 'migrate', 'switch', 'update', 'upgrade', 'create', 'configure', 'improve', 'document',
  'extract', 'rename', 'separate', 'simplify', 'optimize', 'deploy', 'enable', 'install', 'investigate', 'integrate', 'convert', 'introduce', 'perform',
] // biome-ignore format: a table reads better in rows

/** The verb that `word` is one slip away from (a letter more or less, or two exchanged); null for none. */
export function toMeantVerb(word: string): string | null {
  const lower = word.toLowerCase()
  if (lower === 'seperate') return 'separate'
  if (lower.length < 6 || isPlainVerb(lower) || isWord.test(lower)) return null
  return meant.find((verb) => isOneSlip(lower, verb)) ?? null
}

/** Words of their own that are one letter away. */
const isWord = /^(?:reactor|covert|remover?|enabler|rename)$/

/** Two letters exchanged, one too many or one missing; never another letter, which makes "remote" of "remove". */
function isOneSlip(word: string, verb: string): boolean {
  if (word[0] !== verb[0] || Math.abs(word.length - verb.length) > 1) return false
  let start = 0
  while (start < verb.length && word[start] === verb[start]) start += 1
  const rest = word.slice(start)
  const wanted = verb.slice(start)
  if (rest === '' || wanted === '') return false
  const isSwapped = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2)
  return isSwapped || (word.at(-1) === verb.at(-1) && (rest.slice(1) === wanted || rest === wanted.slice(1)))
}
