// The length of a spike's title: whole up to 120 characters, with both its options, never cut inside a list.
import { upperFirst } from '../grammar/noun-phrase.ts'
import { fitTitle } from '../title.ts'

const longest = 120
const shortest = 28

/** A phrase that tells more of an option, right before the next option or the end. */
const side =
  / (?:with|like|that|which|to|via|using) (?:(?! (?:with|like|that|which|to|via|using) )[^,])+(?=, or |$)/g

/** One line of at most 120 characters, see {@link fitTitle}. */
export function fitSpikeTitle(words: string): string {
  const asked = words.replace(/\s+/g, ' ').replace(/[\s.,;:?!]+$/, '')
  const title =
    asked.length <= longest
      ? asked
      : asked.replace(/^(?:find out|figure out|see|check|test) whether we can (?=\p{L})/iu, 'Try to ')
  const short = fitTitle(title)
  if (short.length >= title.length) return short
  const rest = title.slice(short.length)
  const isRemark =
    /^[,;:.?!]? ?(?:[-–—]|(?:and |or |but )?(?:this|it|we|they|i|is|are|do|does|can|should|maybe|since|because|so|either|which|there|not)\b)/i.test(
      rest,
    )
  if (title.length <= longest && !isRemark && !/[?:;]/.test(title)) return upperFirst(title)
  const bare = title.replace(/,? (?:so that|so|because|since|by \p{L}+ing) (?=[^,]*$).*$/u, '')
  if (!isRemark && /, or \S/.test(bare)) return fitOptions(bare) ?? short
  if (bare.length >= shortest && bare.length <= longest && bare.length > short.length && !isRemark)
    return upperFirst(bare)
  const [head = bare] = bare.split(
    /,? and (?=(?:then )?(?:see|check|find out|document|report|note|record|measure) )/,
    1,
  )
  if (head.length >= shortest && head.length < bare.length && head.length <= longest) return upperFirst(head)
  const listed = shortenLast(bare)
  if (!isRemark && listed !== null) return upperFirst(listed)
  return isRemark || !/^, (?:[^,]{2,60}, |[^,]* (?:and|or) )/.test(rest) ? short : outsideList(short)
}

/** The whole list, without what hangs on its last part; null where that is not enough. */
function shortenLast(title: string): string | null {
  if (!/, (?:and|or) (?=[^,]*$)/.test(title)) return null
  let short = title
  for (let turn = 0; turn < 4 && short.length > longest; turn += 1) {
    const at = [
      ...short.matchAll(
        / (?:around|between|for|from|in|on|with|across|before|after|during|behind|at|under|against|over|including) /g,
      ),
    ].at(-1)?.index
    if (at === undefined || short.indexOf(', ', at) >= 0) return null
    short = short.slice(0, at)
  }
  return short.length <= longest && /, (?:and|or) \S+ \S+/.test(short) ? short : null
}

/** Both options, without what only tells more of one; null where they are too long even so. */
function fitOptions(title: string): string | null {
  const sides = [...title.slice(20).matchAll(side)].map(([words]) => words)
  let short = title
  for (const words of sides.reverse()) if (short.length > longest) short = short.replace(words, '')
  return short.length > longest || / or$/.test(short) ? null : upperFirst(short)
}

/** Without the list in which the title was cut: "remind the crews by radio, by flag" keeps "remind the crews". */
function outsideList(short: string): string {
  const bare = short.replace(/ (?:with|by|using|via|like|such as) [^,]{2,40}(?:, [^,]{2,40}){0,4}$/, '')
  return bare.length >= shortest ? bare : short
}
