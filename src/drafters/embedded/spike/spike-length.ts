// The length of a spike's title: whole up to 120 characters, where no remark hangs on it.
import { upperFirst } from '../grammar/noun-phrase.ts'
import { fitTitle } from '../title.ts'

const longest = 120
const remark =
  /^[,;:.?!]? ?(?:[-–—]|(?:and |or |but )?(?:this|it|we|they|i|is|are|do|does|can|should|maybe|since|because|so|either|which|there|not)\b)/i

/** One line of at most 120 characters, see {@link fitTitle}. */
export function fitSpikeTitle(words: string): string {
  const title = words.replace(/\s+/g, ' ').replace(/[\s.,;:?!]+$/, '')
  const short = fitTitle(title)
  return short.length < title.length &&
    title.length <= longest &&
    !/[?:;]/.test(title) &&
    !remark.test(title.slice(short.length))
    ? upperFirst(title)
    : /^,? (?:and|or) |^, /.test(title.slice(short.length)) && short.length > 60
      ? short.replace(/(?<=.{40}), [^,]*$/, '')
      : short
}
