// What a report says should happen, where the clause has no subject of its own or stands beside what happened instead.
import type { Line } from './line.ts'

const bareShould =
  /(?:[,;:.!]\s|\s[-–—]+\s|\bbut\s)((?:it |this |that |they )?(?:should|ought to|is supposed to|are supposed to) (?!not work|not(?: be)?$|just |probably |only be fixed)(?:[^.;!?()]|\.(?=\w)){3,160})(?![^.;!()]{0,40}\?)/i
const expected = /\bexpect(?:ed|ing)?:? (?!result|behaviou?r|outcome|to work)([^.;!?()]{2,160})/i
const wished =
  /\b(?:i|we) (?:want|wanted|would like|need) ((?:the|my|our|an?|it|this|that) [^.;!?()]{3,160}?)(?=,? (?:but|right now|currently|now|today|at the moment|instead it)\b|[.;!?()]|$)/i

/** The words for what should be; null where the report does not tell. `text` may be rearranged, `quote` is not. */
export function findExpected(line: Line): { readonly text: string; readonly quote: string } | null {
  const core = line.core.slice(0, 2_000)
  const should = bareShould.exec(core)?.[1]
  if (should !== undefined) return toFound(should, should)
  const hoped = expected.exec(core)?.[1]
  if (hoped !== undefined) return toFound(toShould(hoped), hoped)
  const wish = wished.exec(core)?.[1]
  if (wish !== undefined && / to \p{L}/u.test(wish)) return toFound(toShould(wish), wish)
  return findReplaced(line, core)
}

function toShould(words: string): string {
  return /^to /i.test(words) ? words : words.replace(/ to (?=\p{L})/u, ' should ')
}

/** What happens instead, and marks at the end, are no part of what should be. */
const afterwards = /,? but (?:it|they|instead|right now|currently|now)\b.*$|[\s,]+$/i

function toFound(text: string, quote: string) {
  return { text: text.replace(afterwards, ''), quote: quote.replace(afterwards, '') }
}

/** "110 degrees instead of 90" expects 90; where the line says what should be done, the two may stand the other way round. */
function findReplaced(line: Line, core: string) {
  const other = /\binstead of just\b/i.test(core) ? null : line.insteadOf
  if (other === null || /\b(?:should|must|want|need|ought|please|would)\b/i.test(core)) return null
  if (!/\binstead of\b/i.test(core) || /^(?:it|this|that|what|working|\p{L}+ing)\b/iu.test(other.text))
    return null
  const actual = /(\d[\d.,:]*(?:\s?[^\s\d.,;:]{1,12})?) instead of/i.exec(core)?.[1]
  const isFigure = /^\d[\d.,:]*$/.test(other.text)
  const text = isFigure && actual !== undefined ? `${other.text} instead of ${actual}` : other.text
  return { text, quote: other.text }
}
