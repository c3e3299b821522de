// What ends the subject of a question: complements, participles, places.
import { fromParticiple } from '../technical/technical-verbs.ts'

export const determiner =
  /^(?:the|a|an|our|my|your|their|its|this|that|these|those|any|some|all|each|every|no|both)$/i
export const preposition =
  /^(?:of|in|on|at|for|with|from|to|by|via|between|across|without|inside|per|about|into|over|under|within|against)$/i

/** What follows the subject after "is" and "are". */
export const complement =
  /^(?:ok|too|so|still|even|really|actually|already|ever|not|also|only|currently|possible|feasible|viable|doable|able|good|better|best|enough|worth|slow|fast|faster|flaky|safe|ready|necessary|needed|available|compatible|correct|right|wrong|broken|cheap|cheaper|expensive|reliable|stable|accurate|legal|allowed|sufficient|useful|likely|equal|different|similar|required|realistic|suitable|capable|free|open|missing|mature|big|small|large|high|low|complete|consistent|unique|up|fit|relevant|important|supported|done|due|going|being|either|stale|valid|dead|alive|empty|full|double|ours|theirs|caused|seen|heard)$/i

/** A past participle before what follows one. */
export function isParticiple(word: string, next: string | undefined): boolean {
  const isKnown = fromParticiple(word.toLowerCase()) !== null
  return (
    isKnown &&
    (next === undefined ||
      preposition.test(next) ||
      determiner.test(next) ||
      /^(?:when|while|if|as|and|or|after|before|only|right|correctly|once|through|together|instead|because|\(.*)$/i.test(
        next,
      ))
  )
}

/** "in our offer realistic": what follows the place is no part of it. */
export function goesOn(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return (
    (words.length > 1 && /^(?:the|our|their|a)$/.test(words[0] ?? '')) ||
    (words.length < 3 && (complement.test(last) || /[a-z]{3}(?:ic|ive|ous|ful|less)$/.test(last)))
  )
}
