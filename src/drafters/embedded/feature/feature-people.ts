// Who a wish names as its doers, whatever stands behind their name, and what they do: "fans with a pass that lapsed sell it".

import type { Line } from '../grammar/line.ts'
import { isPlural, lowerFirst } from '../grammar/noun-phrase.ts'
import { lastWord } from '../grammar/object.ts'
import { isPersonWord, kin } from '../grammar/roles.ts'
import { isBuiltThing, isLeadingVerb, isVerb } from '../grammar/verbs.ts'
import { toOutcome } from './feature-outcome.ts'
import { personal } from './feature-verbs.ts'
import { isTeam } from './feature-wish.ts'

/** Deeds that people do, whoever is named. */
const human =
  /^(?:see|know|hear|pick|choose|book|mute|read|try|sign|find|preview|correct|mark|order|filter|download|upload|cancel|swap|leave|report|pay|reserve|say|buy|vote|type|collect|drag|give|approve|confirm|invite|answer|hand)$/
const human1 = /(?:man|woman|lady|ladies|guys?|folks|heads?|ones|board|ward)$/

/** Behind these a word is no deed of the people. */
const tied =
  /^(?:who|that|which|to|can|can['’]t|cannot|could|will|would|don['’]t|doesn['’]t|not|never|the|an?|my|our|their|his|her|its|your|with|in|on|of|from|at|by|for|and|or|new|each|every|no|\d+)$/i
const tail = / (?:who|that|with|in|on|from|of|at|working|without) /

/** Who does it, and what they do, in "altos hear their own line"; null where nobody is sure to be meant. `isSure`: who is named wants it. */
function splitPeople(rest: string, isSure = false): { who: string; deed: string } | null {
  const words = rest.split(' ')
  for (let at = 1; at < Math.min(13, words.length); at += 1) {
    const [word = '', next = ''] = words.slice(at)
    const isBound = /^(?:only|just|also)$/.test(words[at - 1] ?? '')
    const who = words.slice(0, isBound ? at - 1 : at).join(' ')
    const [head = who] = who.split(tail, 1)
    if (head === who && at > 5) return null
    if (!/^\p{Ll}+$/u.test(word) || tied.test(words[at - 1] ?? '') || tied.test(word) || /["“,;:]/.test(who))
      continue
    const deed = words.slice(isBound ? at - 1 : at).join(' ')
    if (
      !isVerb(word) &&
      !/^(?:be|have|get|come|do|say|see|hear|know|tell|pay|answer)$/.test(word) &&
      !isLeadingVerb(word, words.slice(at + 1).join(' '))
    )
      continue
    if (head !== who && (isVerb(next) || /^(?:who|that|with|of|and|or|can|can['’]t)$/.test(next))) continue
    if (
      isSure ||
      / (?:themselves|on their own)\b/.test(deed) ||
      isPeople(head) ||
      (/^(?:see|hear|choose|pick|pay|buy)$/.test(word) &&
        /^(?:the|an?) /.test(head) &&
        !isBuiltThing(lastWord(head)) &&
        !/ (?:app|system|(?:web)?site|server|till|program)$/.test(head)) ||
      (isPlural(head) && human.test(word) && !isBuiltThing(lastWord(head).slice(0, -1)))
    )
      return { who: lowerFirst(who), deed }
    if (
      head === who &&
      /^(?:tell|show|send|ask|say|give|let|read|remind|warn|print|play|know|remember|take)$/.test(word)
    )
      return null
    if (head === who) continue
    return null
  }
  return null
}

/** Of the deeds of people those that they may also complain of. */
const common =
  /^(?:ask|buy|copy|get|give|go|know|learn|leave|like|print|record|report|sell|start|stop|use|write)$/

/** Orders, and what nobody wishes for. */
const troubled =
  /^(?:let|have|make|help|allow|remind|tell|warn|show|ask)\b|\b(?:confused|angry|twice|wrong|but|never|still|only|nothing|always|have to|by hand|wants?|needs?|should|must|can)\b/i

/** "let guests choose a berth" for "guests choose a berth"; null for anything else. */
export function toDealing(clause: string): string | null {
  const found = splitPeople(clause)
  const [verb = ''] = found?.deed.split(' ', 1) ?? []
  return !/s$|people$|staff$/.test(found?.who.split(tail, 1)[0] ?? '') ||
    !(personal.test(verb) || /^(?:tick|type)$/.test(verb)) ||
    common.test(verb) ||
    isOrder(clause) ||
    troubled.test(clause)
    ? null
    : `let ${clause}`
}

function isOrder(clause: string): boolean {
  const [first = '', ...rest] = clause.split(' ')
  return isLeadingVerb(first.toLowerCase(), rest.join(' '))
}

/** True for "the cellar man", "fans with a season card": people, whatever stands behind their name. */
export function isPeople(words: string): boolean {
  const last = lastWord(words.split(tail, 1)[0] ?? words)
  return isPersonWord(last) || kin.test(last) || isTeam(words) || human1.test(last)
}

/** "the website takes bookings" for "let the website take bookings"; null where the two cannot be told apart. */
export function toServed(rest: string): string | null {
  const found = splitPeople(rest, true)
  return found === null ? null : toOutcome(found.who, found.deed, false, true)
}

/** The people of "let …", and their name where it is more than the line's role. */
export function toDoers(line: Line, rest: string): { deed: string; named: { who?: string } } | null {
  const found = splitPeople(rest, isWanted(line))
  if (found === null) return null
  const { deed } = found
  const who = /^them$/.test(found.who) ? 'they' : found.who
  const isWhole =
    /^(?:the|an?|our|their) |^(?:they|people|\p{L}+s)\b/u.test(who) ||
    !isPersonWord(lastWord(who)) ||
    isPlural(who.split(' ', 3).join(' '))
  return { deed, named: isWhole && line.role?.text.toLowerCase() !== who ? { who } : {} }
}

/** "Altos want to hear …" says for sure that people are meant. */
function isWanted({ raw, main }: Line): boolean {
  const who = /^let (?:the |our )?([a-zß-ɏ]+)/i.exec(main)?.[1]
  return (
    /\blet (?:them|him|her) |\b(?:they|he|she) (?:should|could|ought)\b/i.test(raw) ||
    (who !== undefined &&
      new RegExp(
        `${who}(?: [^,.;:]{0,40}?)? (?:wants?|would (?:like|love)|asks? to|calls?|phones?|rings?|keep asking) `,
        'i',
      ).test(raw))
  )
}
