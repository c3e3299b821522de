// What a line says must be true once the work is done: its parts, its purpose, its further orders, what goes.

import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { toSentence } from '../patterns/pattern.ts'
import { participle } from '../technical/deed-clauses.ts'
import { isMany } from '../technical/deed-parts.ts'
import type { Order } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'
import { toNamedCheck, toPurpose, toReplaced, toShown } from './change-facts.ts'
import { joinParts, type Listed } from './listed-parts.ts'
import { isSureDeed, toDeedResult, toFirstDeed } from './order-end.ts'
import { toDoes, toRest } from './stated-rest.ts'

/** What the line says must be true afterwards, as full sentences: what belongs to its main deed, and what comes besides. */
export function toStatedOutcomes(
  line: Line,
  listed: Listed | null,
  order: Order | null,
): { readonly own: readonly string[]; readonly besides: readonly string[] } {
  const parts =
    listed === null || listed.isChoice
      ? null
      : `All of these are included: ${joinParts(listed.parts, 'and')}.`
  const isText = (text: string | null) => text !== null
  return {
    own: [
      parts,
      toLogged(line) ?? toDoes(order),
      toPurpose(line),
      toNamedCheck(line),
      toShown(line),
      toReplaced(line),
    ].filter(isText),
    besides: [
      ...toOtherDeeds(line, order?.isLater === false ? order : null),
      toHeld(line),
      ...toRest(line),
    ].filter(isText),
  }
}

/** "to run the linters" of a pipeline: what its log shows. */
function toLogged(line: Line): string | null {
  const [, ran = ''] =
    /\b(?:ci|github actions|workflow|pipeline|travis|jenkins|gitlab)\b[^.;:]{0,30} to run ([^.;:()]{4,80})$/i.exec(
      line.main.slice(0, 300),
    ) ?? []
  const [what = ''] = ran.split(/ (?:after|before|for|on|in|with|when) /, 1)
  if (!isThing(what)) return null
  return `The log of a run shows ${isMany(what) ? ran : toPlainDefinite(ran)}.`
}

/** A remark in brackets that is an order of its own. */
const orderedRemark =
  /^(?:remove|add|drop|delete|replace|rename|disable|enable|move|migrate|update|include|exclude|make sure|ensure) \S/i

/** What the line orders besides its first order, in the same sentence or in a later one. */
function toOtherDeeds(line: Line, order: Order | null): string[] {
  const [whole = ''] = line.sentences
  if (line.sentences.length < 2 && !/[,;&+:(]| and | then | [-–]/.test(whole)) return []
  const after = order === null ? '' : order.rest.slice(toFirstDeed(order.rest).length)
  const joined = after.startsWith(' or ') ? '' : after
  const headed = order === null ? '' : (/^[^:]{8,80}: (.+)$/.exec(whole)?.[1] ?? '')
  const deeds = [
    ...toEach(joined.replace(opening, '')),
    order === null ? '' : (/: (.+)$/.exec(toFirstDeed(order.rest))?.[1] ?? ''),
    ...(line.main.includes(headed) ? [] : toEach(headed)),
    ...line.remarks
      .map((words) => words.replace(/^.*, so (?:i|we) (?:need to|have to|must|should) /i, ''))
      .filter((words) => orderedRemark.test(words)),
    ...line.sentences.slice(1, 3),
  ]
    .map((words) =>
      words
        .replace(/ (?:->|→) .*$/, '')
        .replace(opening, '')
        .replace(/^setup (?=an? |the )/i, 'set up ')
        .replace(/,? etc\.?$| to reflect (?:this|that|it)\.?$/, '')
        .replace(/[\s.!]+$/, ''),
    )
    .filter(
      (words) =>
        words.length <= 110 &&
        (isSureDeed(words.replace(/^if [^,]{4,40}, /i, '')) || /^(?:make sure|ensure) /i.test(words)) &&
        !noOtherDeed.test(words) &&
        (!isStatement(words) || /^(?:if|make sure|ensure) /i.test(words)),
    )
  const own = deeds.filter((deed) => !deeds.some((other) => other !== deed && other.includes(deed)))
  return [...new Set(own)].slice(0, 2).map((deed) => toFact(lowerFirst(deed)))
}

/** The orders that a comma and "and" join, where each of them is surely one. */
function toEach(words: string): string[] {
  const parts = words.split(/, (?:and )?/)
  return parts.every((part) => isSureDeed(part)) ? parts : [words]
}

/** The deed in the line's own words. */
function toFact(told: string): string {
  const deed = told.replace(/\b(?:our|my) (?=\p{L})/u, 'the ')
  if (/^if /.test(deed)) return `If the condition applies, this is done too: ${deed}.`
  const [, held = ''] = /^(?:make sure|ensure)(?: that)? (.+)$/i.exec(deed) ?? []
  if (isStatement(held) && !/[(?:]/.test(held)) return `${toSentence(held)}.`
  const [, verb = '', where] = /^(\p{L}+) (?:it|them) (.+)$/u.exec(deed) ?? []
  if (where !== undefined && / instead$/.test(deed) && isPlainVerb(verb))
    return `What no longer goes there is ${participle(verb)} ${where}.`
  return toSentence(`${toDeedResult(deed) ?? `this is done too: ${deed}`}.`)
}

/** A word or two after the first sentence that are to hold as well ("Stateless"), or what they rule out. */
function toHeld(line: Line): string | null {
  const more = [...line.sentences.slice(1, 4), ...line.remarks].map((text) => text.replace(/[\s.!]+$/, ''))
  const limit = more.find((text) =>
    /^(?:not|only|never|without) (?!sure|yet|urgent|now|if\b|when\b|important|needed|necessary)[^?]{4,80}$/i.test(
      text,
    ),
  )
  if (limit !== undefined) return `This restriction applies: ${lowerFirst(limit)}.`
  const words = line.sentences.length > 1 ? (more[0] ?? '') : ''
  const isWhat = /^\p{L}[\p{L} -]{4,40}$/u.test(words) && words.split(' ').length <= 4
  return isWhat && (isThing(words) || !words.includes(' ')) && !isSureDeed(words) && !idle.test(words)
    ? `${/^\p{L}+(?:less|able|ible|al|ed|ic|only)$/u.test(words) ? 'It is' : 'This applies too:'} ${lowerFirst(words)}.`
    : null
}
const idle =
  /\b(?:thanks?|please|later|maybe|wip|tbd|todo|done|low|high|medium|prio\w*|urgent|asap|cheap|easy|important|optional|nice|cool|great|people|customers|users|ones?|this|that)\b/i

const opening = /^[\s,:;&+–-]*(?:(?:and|then|also|please)[, ]+)*/i
const noOtherDeed =
  /^(?:test|re-?test|check|verify|see|use|note|done|needs?|choose|keep|think|disabled|ask|tell|find|look|have|go|pick|try)\b|\bthis$|\b(?:me|us|we|i|my)\b|^\S+ (?:it|them)$/i
