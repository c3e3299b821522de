// A question that is a mere noun, such as "Which e-sign provider?": what it asks to be chosen.
import { fromThirdPerson, isVerb } from './grammar/verbs.ts'

const helper = /^(?:is|are|was|were|do|does|did|can|could|should|would|will|may|must|has|have|had)$/

/** "e-sign provider" after "which": what is asked, and how a title says it; null where a verb follows. */
export function fromBareNoun(rest: string): { asked: string; told: string } | null {
  const noun = rest.replace(/[\s?.!]+$/, '')
  const words = noun.toLowerCase().split(' ')
  const [, ranked, rank] = /^(.{2,60}) (first|second|third|next|last)$/i.exec(noun) ?? []
  const head = words.slice(1)
  if (
    words.length > 7 ||
    /^(?:of|is|are|do|does|one)\b/i.test(noun) ||
    head.some(
      (word) =>
        isVerb(word) ||
        fromThirdPerson(word) !== null ||
        helper.test(word) ||
        /^(?:to|we|they|it|you)$/.test(word),
    )
  )
    return null
  if (ranked !== undefined && rank !== undefined)
    return { asked: `${ranked} comes ${rank}`, told: `${ranked} comes ${rank}` }
  return { asked: `${noun} do we choose`, told: `${noun} to choose` }
}
