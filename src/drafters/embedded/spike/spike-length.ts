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
    const [kept = ''] =
      /^.{30,}, and \S+ .{8,}?(?= (?:around|about|between|within|for|in|on|across|during|under|to|at) )/u.exec(
        title,
      ) ?? []
    if (/^,? and /.test(cut) && kept.length > 40 && kept.length <= longest) return kept
    const [means] = /^.{45,}(?= by \p{L}+ing\b)/u.exec(short) ?? []
    if (means !== undefined && cut !== '') return means
  }
  return cut !== '' && title.length <= longest && !/[?:;]/.test(title) && !remark.test(cut)
    ? upperFirst(title)
    : /^,? (?:and|or) |^, /.test(cut) && short.length > 60
      ? short.replace(/(?<=.{40}), [^,]*$/, '')
      : short
}
