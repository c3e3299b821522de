// The length of a spike's title: whole up to 120 characters, where no remark hangs on it.
import { upperFirst } from '../grammar/noun-phrase.ts'
import { fitTitle } from '../title.ts'

const longest = 120
const remark =
  /^[,;:.?!]? ?(?:[-–—]|(?:and |or |but )?(?:this|it|we|they|i|is|are|do|does|can|should|maybe|since|because|so|either|which|there|not)\b)/i

/** One line of at most 120 characters, see {@link fitTitle}; what is cut leaves neither half a list nor one choice of several. */
export function fitSpikeTitle(words: string): string {
  const title = words.replace(/\s+/g, ' ').replace(/[\s.,;:?!]+$/, '')
  const short = fitTitle(title)
  const cut = title.slice(short.length)
  if (title.length > longest) {
    const open = /^Decide whether (.{3,80}?) should be .{2,}?(?:, | or )/.exec(title)
    if (open !== null) return `Decide what ${open[1] ?? ''} should be`
    const [means] = /^.{45,}(?= by \p{L}+ing\b)/u.exec(short) ?? []
    if (means !== undefined && cut !== '') return means
    if (/^ \S/.test(cut))
      return short.replace(
        /(?<=.{45})(?:, \S+(?: \S+)?| (?:to|for|of|in|on|with|from|at|by|within|between) (?:(?:an?|the|our) )?\S+(?: \S+)?)$/,
        '',
      )
    const listed = /^.{45,}?(?= (?:needed to|to|for|of|in|with) [^,]{2,30}, )/u.exec(short)?.[0]
    if (listed !== undefined && /^, (?:\S+ ){0,3}\S+(?:,| and | or )/.test(cut)) return listed
  }
  return cut !== '' && title.length <= longest && !/[?:;]/.test(title) && !remark.test(cut)
    ? upperFirst(title)
    : /^,? (?:and|or) |^, /.test(cut) && short.length > 60
      ? short.replace(/(?<=.{40}), [^,]*$/, '')
      : short
}
