// Cuts a sentence of a paragraph where its second half is a matter of its own: "the total is wrong, and our list of halls is from 2019".
import { detectLanguage } from '../../backlog/language.ts'
import type { Cut } from './cut.ts'
import { startIdea } from './group-sentences.ts'
import { isDefect, isDemand, pointsBack } from './phrase.ts'
import { toSentenceLogits } from './sentence-model.ts'
import { toSentences } from './sentences.ts'

/** What joins the halves, with what a half that stands on its own begins with: somebody or something, or a question. */
const joint =
  /, (?:and|but) (?:also )?(?=(?:the|our|my|your|an?|some|several|many|most|two|three|four|five|six|no|every|each|all|half|people|customers|users|guests|members|parents|staff|nobody|someone|somebody|everybody|everyone|there|we|i|could|can|please|would|should|whether|(?:[a-zß-ɏ][a-zß-ɏ'’-]* ){1,4}(?:is|are|was|were|has|have|had|does|do|should|must|can|could|would|needs?|wants?|asks?|keeps?|never|still))(?![a-zß-ɏ]))/gi

/** Words near its start that speak of the first half. */
const back =
  /^(?:\S+ ){0,3}(?:it|its|this|that|them|they|their|then|so|he|she|his|her|which|those|these)(?![a-zß-ɏ])/i

/** Log-odds from which on the half opens an idea of its own; less where it asks for something or says what is wrong. */
const surely = 1
const surelyAsking = -0.5

function opensIdea(first: string, second: string): boolean {
  if (back.test(second) || pointsBack(second)) return false
  const idea = startIdea({ from: 0, to: first.length }, first)
  const asked = { idea, said: second, isRuledNew: false, isAfterTalk: false, isLast: false }
  const [opens = 0, goesOn = 0, talk = 0] = toSentenceLogits(asked)
  return opens - Math.max(goesOn, talk) > (isDemand(second) || isDefect(second) ? surelyAsking : surely)
}

/** The cut in two where a sentence of it goes on with another idea; for English paragraphs, which the weights know. */
export function cutHalves(text: string, mask: Uint8Array, cut: Cut): Cut[] {
  const [range, ...more] = cut.ranges
  if (range === undefined || more.length > 0 || cut.reason !== null) return [cut]
  for (const { from, to } of toSentences(text, mask, range.from, range.to)) {
    const sentence = text.slice(from, to)
    for (const found of sentence.matchAll(joint)) {
      const at = found.index
      if (mask[from + at] === 1) continue
      const first = sentence.slice(0, at)
      if (!first.includes(' ') || !opensIdea(first, sentence.slice(at + found[0].length))) continue
      const end = from + at
      return [
        { ...cut, ranges: [{ from: range.from, to: end }] },
        { ...cut, ranges: [{ from: end + 2, to: range.to }] },
      ]
    }
  }
  return [cut]
}

/** True for the words of a paragraph that are cut so. */
export function hasHalves(text: string): boolean {
  return text.search(joint) >= 0 && detectLanguage(text) === 'en'
}
