// Cuts what several people said, each in quotation marks: "Feedback: "too loud", "no lift", "please open earlier"".
import { trimRun } from './cut-at.ts'
import type { Run } from './flow.ts'
import { hasFiniteVerb, isDefect, isDemand, startsWithVerb, toWords } from './phrase.ts'

const quoted = /["“„«]([^"“”„«»]{4,200})["”“»]/gu

/** Words over what people said: "user feedback Q3:", "Guests say:". */
const voices =
  /(?<![a-zß-ɏ])(?:feedback|said|says?|told|wrote|voices|reviews?|comments?|quotes?|survey|interviews?|wishes|complaints?|responses|answers|heard)(?![a-zß-ɏ])[^:："“„«]{0,30}[:：]?\s*$/i

/** The lead, if any, and two quotations or more with nothing but signs and "and" between them; null for any other text. */
export function cutQuotes(text: string): { lead: Run | null; parts: Run[] } | null {
  if (text.length > 2_000 || !/["“„«]/u.test(text)) return null
  const found = [...text.matchAll(quoted)]
  const [first] = found
  if (first === undefined || found.length < 2) return null
  const intro = text.slice(0, first.index)
  if (intro !== '' && (intro.length > 80 || !voices.test(intro) || startsWithVerb(intro))) return null
  const between = text
    .slice(first.index)
    .replace(quoted, '')
    .replace(/\s(?:and|und|y|et)\s/gi, ' ')
  if (/[\p{L}\p{N}]/u.test(between)) return null
  const said = found.map((one) => one[1] ?? '')
  const tells = said.filter((words) => isDemand(words) || isDefect(words) || hasFiniteVerb(words))
  if (said.some((words) => toWords(words).length < 2) || tells.length * 2 < said.length) return null
  const parts = found.map(({ index, 1: words = '' }) => trimRun(text, index + 1, index + 1 + words.length))
  return { lead: intro === '' ? null : trimRun(text, 0, first.index), parts }
}
