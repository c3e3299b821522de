// How the wish of a story names what the product is to do, and where something is added.
import { toParticiple } from './grammar/verbs.ts'

/** "have costs monitored across accounts" for "monitor costs across accounts". */
export function toService(phrase: string, base: string, rest: string, object: string | null): string {
  if (base === 'have') return phrase
  if (base === 'make' && !/^(?:an?|sure|it)\b/i.test(rest)) return `have ${rest}`
  const tail = object !== null && rest.startsWith(object) ? rest.slice(object.length) : null
  if (
    tail === null ||
    !phrase.startsWith(base) ||
    !/^(?:$| (?:in|on|at|to|from|for|when|if|while|after|before|by|with|until|via|across|as|into|per|during|without|over)\b)/.test(
      tail,
    )
  )
    return `have the product ${phrase}`
  return `have ${object ?? ''} ${toParticiple(base)}${tail}`
}

/** "a button in all views" for "a button to all views", which is where it is added to. */
export function toPlace(rest: string, object: string | null): string {
  const place = object !== null && rest.startsWith(`${object} to `) ? rest.slice(object.length + 4) : ''
  return /^(?:(?:the|an?|all|our|each|every|both) |\p{Lu})/u.test(place) ? `${object} in ${place}` : rest
}
