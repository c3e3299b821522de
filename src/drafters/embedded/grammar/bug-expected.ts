// What a report says should happen, where the clause has no subject of its own or stands beside what happened instead.
import type { Line } from './line.ts'

const bareShould =
  /(?:[,;:.!]\s|\s[-–—]+\s|\bbut\s)((?:it |this |that |they )?(?:should|ought to|is supposed to|are supposed to) (?!not work|not(?: be)?$|just |probably |only be fixed)(?:[^.;!?()]|\.(?=\w)){3,160})(?![^.;!()]{0,40}\?)/i
const expected = /\bexpect(?:ed|ing)?:? (?!result|behaviou?r|outcome|to work)([^.;!?()]{2,160})/i
/** The words for what should be; null where the report does not tell. `text` may be rearranged, `quote` is not. */
export function findExpected(line: Line): { readonly text: string; readonly quote: string } | null {
  const core = line.core.slice(0, 2_000)
  const should = bareShould.exec(core)?.[1]
  if (should !== undefined) return toFound(should, should)
  const hoped = expected.exec(core)?.[1]
  if (hoped !== undefined)
    return toFound(hoped.replace(/^(?!to )(.*?) to (?=[a-zß-ɏ])/i, '$1 should '), hoped)
  return findReplaced(line, core)
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
  if (!/\binstead of\b/i.test(core) || /^(?:it|this|that|what|working|[a-zß-ɏ]+ing)\b/i.test(other.text))
    return null
  const actual = /(\d[\d.,:]*(?:\s?[^\s\d.,;:]{1,12})?) instead of/i.exec(core)?.[1]
  const isFigure = /^\d[\d.,:]*$/.test(other.text)
  const text = isFigure && actual !== undefined ? `${other.text} instead of ${actual}` : other.text
  return { text, quote: other.text }
}
