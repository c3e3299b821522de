// Tells whether a symptom that was turned round surely reads as it was meant.

import { isThing } from '../grammar/is-thing.ts'
import { hasVerb } from './bug-clause.ts'

const pronoun =
  /^(?:it|i|we|you|they|there|people|those|everyone|nobody|both|the (?:last|first|second|other) one)$/i

/** What describes the noun before it: "who left", "sold at the counter", "before 1970". */
const described =
  / (?:(?:that|which|who|whose)\b|(?:\p{L}{2,}ed|sold|sent|thrown|bought|paid|written)(?= (?:as|at|in|on|to|by|from|with|for|after|under|over|before|away|twice|\p{L}+ days)\b|$)|(?:at|before|after|under|over|from|to|with (?:more|less|fewer) than) \d).*$/u

/** Orders that are nouns before a preposition or one more noun: "search on the site", "label printer". */
const namedDeed =
  /^(?:label|search|sort|filter|back|transfer|update|upload|export|import|display|print|backup|reset|edit|drop|load|pick|rate|build|view|text)(?= (?:on|for|from|to|by|in|of|over)\b| [a-zß-ɏ]+(?<!s)(?: [a-zß-ɏ]+)?$)/i

/** True where `words` name a thing, whatever describes it. */
export function isBugThing(words: string): boolean {
  return isThing(
    words
      .replace(/`[^`]*`|["“][^"”]*["”]/g, 'item')
      .replace(described, '')
      .replace(namedDeed, 'the $&'),
  )
}

const turned = /^(.+?) (?:(?:is|are|can|will) )?(?:no longer|never) (.*)$/s

/** Verbs that are as often nouns, where no object follows: "results in the list are …". */
const nounVerb =
  /^(?:results?(?! in an? )|marks|flags|places|signs|records|requests|returns|types|changes|speeds|tests|logs|prompts|releases|updates|builds|exists)(?= (?:in|on|at|of|from|for|to|with|without|by|and|or|whether|lead|went|are|is|[(/])|$|[,.])/

/** Questions, wishes and tasks: there is nothing that could no longer happen. */
export const asked =
  /^(?:(?:would|could|can|may|do|does|did|is|are) (?:i|we|you|they|it|he|she|people|any\w+|some\w+|the|an?|our|my|this|that|[a-zß-ɏ]{3,}s)\b|(?:whether|let|please|i wish|if only|i['’]d|(?:i )?(?:would )?love|(?:it )?would be (?:great|lovely|nice|good|handy|useful)|not sure|unclear)\b)/i

/** True where what no longer happens is surely told of a thing, or of people, that do it. */
export function isSureResult(result: string): boolean {
  const [, doer = '', rest = ''] = turned.exec(result) ?? []
  if (doer === '') return true
  if (/ (?:missing|wrong|empty|invalid)$/.test(doer)) return false
  return (
    !nounVerb.test(rest) &&
    (pronoun.test(doer) ||
      isBugThing(doer) ||
      (/^[A-Za-z]?[a-z]+ [a-z]+$/.test(doer) && isBugThing(`the ${doer}`)) ||
      /^[\d.,:]+$/.test(doer) ||
      (/^\p{L}+(?<!th|str)ing \S/u.test(doer) && !hasVerb(doer)))
  )
}
