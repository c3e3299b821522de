// Reads a question without a verb, such as "X worth it?".
import { isPlural, lowerFirst } from '../grammar/noun-phrase.ts'

/** "X worth it", "X, doable": the subject, its verb and the claim of a question without a verb; null for others. */
export function toShortClaim(text: string): { subject: string; is: 'is' | 'are'; claim: string } | null {
  const adjective =
    /^((?:straightforward|cheap|easy|possible|feasible|doable|worth|safe|legal|realistic|good|ok|okay)\b.*)$/i.exec(
      text,
    )
  if (adjective?.[1] !== undefined) return { subject: 'it', is: 'is', claim: lowerFirst(adjective[1]) }
  const [, words, claim] =
    /^(?!(?:is|are|how|what|why|which)\b)(\S.{1,70}?),? ((?:really |still |even )?(?:worth (?:it|the \w+|\w+ing)|feasible|possible|doable|viable|realistic|needed|necessary|good enough|better|useful|safe|legal|allowed|overkill)\b.*)$/i.exec(
      text,
    ) ?? []
  if (
    words === undefined ||
    claim === undefined ||
    /\b(?:is|are|not|be|an?|the|of|for|to|using|with)$/i.test(words)
  )
    return null
  return {
    subject: lowerFirst(words.replace(/[\s:–—-]+$/, '')),
    is: isPlural(words.replace(/[\s:–—-]+$/, '')) && !/[A-Z]S$/.test(words) ? 'are' : 'is',
    claim,
  }
}
