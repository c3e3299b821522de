// Noun phrases of technical lines: the subject of a statement, and a phrase with its article.
import { lowerFirst, toDefinite, toNounPhrase } from './grammar/noun-phrase.ts'

/** The noun phrase before the finite verb of a statement; null for pronouns and long ones. */
export function toSubject(statement: string): string | null {
  const on = /^we(?: are|'re) (?:still )?on ([^,.;]{2,40}?)(?= and\b|,|$)/i.exec(statement)?.[1]
  if (on !== undefined) return on
  if (/^(?:from|in|on|at|for|with|by|after|since|once|when|if|as|of|while|to|using)\b/i.test(statement))
    return null
  const first = toNounPhrase(statement)
  if (first === null) return /^[\w.`/]+(?:\(\))?(?=\s)/.exec(statement)?.[0] ?? null
  return /^(?:we|i|it|there|this|that|they|no|nothing|nobody)\b/i.test(first) || first.length > 60
    ? null
    : trimVerb(first)
}

/** Without a trailing verb that the noun phrase took along: "DeployService passed". */
function trimVerb(phrase: string): string {
  const bare =
    phrase.split(
      /\s(?:landed|sits?|passed|got|grew|became|hits?|needs?|lives?|uses?|relies|rely|runs?|expires?|belongs?|lacks?|requires?|handles?|collects?|ends?|mixes|holds?|grew|grown|goes|knows|does|duplicates|contains?|imports?|takes|reaches|survives|has|have|fails?|breaks?|is|are)\b/,
      1,
    )[0] ?? phrase
  return bare.trim() === '' ? phrase : bare
}

/** "the old parser" for "old parser"; a name or an identifier stays as it is, and so does the case of what is no opening. */
export function toPlainDefinite(phrase: string, isOpening = true): string {
  const trimmed = phrase.replace(/[\s–—:;,-]+$/, '')
  const bare =
    trimmed.includes('(') && !trimmed.includes(')') ? (trimmed.split('(', 1)[0] ?? trimmed) : trimmed
  const [first = '', second] = bare.split(' ', 2)
  const isName = /[`_./\\#@()<>:]|\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u.test(first) || /^\p{Lu}/u.test(first)
  if (second === undefined && isName) return bare
  if (/^(?:half|most|many|several|few) /i.test(bare)) return bare
  if (!isOpening && /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second ?? '')) return bare
  if (
    /^(?:supporting|using|adding|moving|splitting|starting|placing|storing|creating|writing|making|replacing|switching|sharing|converting|compiling|extending|detecting|handling) \p{L}/u.test(
      bare,
    )
  )
    return bare
  return isOpening || !/^\p{Lu}/u.test(first) ? toDefinite(bare) : `the ${bare}`
}

/** First letter lower, unless it opens a name: "Ubuntu 22 boxes", "Weights & Biases" and "Bed + Breakfast" keep theirs. */
export function lowerOpening(words: string): string {
  if (/^Edge cases?\b/.test(words)) return `e${words.slice(1)}`
  return /^\p{Lu}\S* (?:v?\d|[&+] \p{Lu})/u.test(words) &&
    !/^(?:The|All|Only|At|Over|Some|About|Phase|Step|Level|Version|Part)\b/.test(words)
    ? words
    : lowerFirst(words)
}
