// What then holds of an order or a clause that no form has words for: the order itself, told so that it can be tried.
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { isVerb, toThirdPerson } from '../grammar/verbs.ts'
import { isVague, toOutcome } from './feature-outcome.ts'
import { toTheir } from './point-of-view.ts'

/** What the product does by itself, whoever is told. */
const saying = /^(?:tell|show|warn|remind|inform|print|copy|keep)$/

/** The order or the clause itself, where a form has no words of its own for what then holds. */
export function toTried({ main, verb }: Line): string | null {
  const words = main.replace(
    / (?:for|to be|to make it|so it is) (?:\p{L}+ )?(?:easier|simpler|better|faster|nicer)\b.*$/u,
    '',
  )
  if (words.length > 160 || words.length < 8 || isVague(words) || /[?!]/.test(words)) return null
  if (verb !== null && saying.test(verb.base) && words.toLowerCase().startsWith(`${verb.base} `))
    return `the product ${toThirdPerson(verb.base)}${toTheir(words.slice(verb.base.length)).replace(/[\s.]+$/, '')}`
  if (verb !== null) return toLet(words) ?? `it is possible to ${lowerFirst(words).replace(/[\s.]+$/, '')}`
  return hasFiniteVerb(words) ? lowerFirst(words).replace(/[\s.]+$/, '') : null
}

/** "the sail folds by itself" for "let the sail fold by itself"; null where the two cannot be told apart. */
function toLet(words: string): string | null {
  const [, thing = '', verb = '', rest = ''] =
    /^let ((?:the|our|each|every|all) (?:[a-zß-ɏ]+ )?[a-zß-ɏ]+) ([a-zß-ɏ]{3,}) (\S.*)$/i.exec(words) ?? []
  const [, one = '', act = '', what = ''] =
    /^let ((?:the|our|each|every|all) [a-zß-ɏ]+) ([a-zß-ɏ]{3,}) (\S.*)$/i.exec(words) ?? []
  const isShort = act !== '' && (isVerb(act) || /^(?:with|in|on|to|as|by|when|the|an?)\b/.test(what))
  if (isShort) return toOutcome(toTheir(one), `${act} ${what}`, false, true)
  return isVerb(verb) ? toOutcome(toTheir(thing), `${verb} ${rest}`, false, true) : null
}
