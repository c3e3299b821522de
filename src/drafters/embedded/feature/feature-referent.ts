// Of whom and of what a spoken wish speaks: "let them", "put it there", "my phone".

import { isPlural, lowerFirst, toDefinite, toNounPhrase } from '../grammar/noun-phrase.ts'
import { lastWord } from '../grammar/object.ts'
import { isPersonWord, kin, toPluralRole } from '../grammar/roles.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import { bare } from './feature-said-forms.ts'
import { actOfPeople, isTold, toSubject } from './feature-telling.ts'
import { toTheir } from './point-of-view.ts'

/** "let drivers swap" for "let them swap" after "drivers swap shifts by phone". */
export function withWho(order: string, before: readonly string[], after: readonly string[]): string {
  const others = before.length > 0 ? before : after
  const [, who = shown.exec(order)?.[2]] =
    /^let (they|them|he|him|she|her|people|everyone|everybody)\b/iu.exec(order) ?? []
  const named =
    others
      .map((part) => actOfPeople(part) ?? toSubject(part))
      .find((people) => people !== null && !/\b(?:i|we|me)\b/i.test(people)) ?? null
  let words = order
  if (
    who !== undefined &&
    !/^(?:people|every)/i.test(who) &&
    (named !== null || /^(?:let|remind|tell|warn|ask|show \S+ (?:what|how|who|which|why)\b)/i.test(order))
  ) {
    const isOne = /^(?:hi|sh|he)/i.test(who) && named !== null && /^the /.test(named) && !isPlural(named)
    const many = lowerFirst(named ?? 'people').replace(/^(?:an?|the|our|my|some|many|half) /i, '')
    const those = /s$/.test(many) || isPlural(many) ? many : (toPluralRole(many) ?? many)
    words = order.replace(who, isOne ? (named ?? '') : those)
    words = words.replace(/^give (\p{L}+) (an? (?:(?!\bthey\b).)*)$/iu, 'add $2 for $1')
    words = words.replace(/^give (\p{L}+) (an? .*?)\bthey\b/iu, 'add $2$1')
    if (!isOne) words = words.replace(/\b(?:himself|herself)\b/g, 'themselves')
  }
  if (who === undefined && named !== null && /s$/.test(named) && / where they /.test(words))
    words = words
      .replace(/^(?=an? |one |some )/, 'add ')
      .replace(' where they ', ` where ${lowerFirst(named)} `)
  const quoted = / for that$/.test(words) ? /"[^"]{3,40}"/.exec(others.join(' '))?.[0] : undefined
  if (quoted !== undefined) words = words.replace(/that$/, quoted)
  const [, opening = '', pronoun] = object.exec(words) ?? []
  if (pronoun === undefined) return words
  const rest = words.slice(opening.length + pronoun.length)
  const deed = /do $/.test(opening) ? others.map(toErrand).find((one) => one !== null) : null
  if (deed != null) return `${opening.slice(0, -3)}${deed}${rest}`
  const thing = others.map(toThing).find((one) => one !== null) ?? null
  if (thing === null) return words
  const particle = /^ (?:up|out|over|off)(?=$|[ ,.])/iu.exec(rest)?.[0] ?? ''
  if (particle !== '') return `${opening.trimEnd()}${particle} ${thing}${rest.slice(particle.length)}`
  const isClause = /^(?:which|what|where|when|how|who|at|that|if|whether)\b/.test(thing)
  return `${isClause ? opening.replace(/^(?:put|post) $/i, 'show ') : opening}${thing}${rest}`
}

const shown = /^(give|send|tell|show|warn|remind|offer|ask) (them|him|her)\b/iu

/** "tap it in", "let the van send them" */
const object =
  /^((?:let (?:[\p{L}'’-]+ ){1,4}?)?\p{Ll}{2,} )((?:it|them)\b(?! is)|that(?= (?:up|in|on|off|out|from|to|at|by|with|alone|online|themselves)\b|$))/iu

/** "swap an evening" of "subscribers call the box office to swap an evening". */
function toErrand(told: string): string | null {
  const people = actOfPeople(told) ?? toSubject(told)
  const act =
    people === null
      ? null
      : /^\s?(\p{Ll}{3,}(?: (?!on|in|by|at|per|with|from|via|and)\p{L}+){0,3})/u.exec(
          told.slice(people.length),
        )
  const errand =
    /\b(?:call|ring|phone|mail|write|come|queue)\b[^,]{0,40}? to (?!ask|us\b|me\b)(\p{Ll}{3,} [^,]+?)(?: and |,|$)/iu
  return errand.exec(bare(told))?.[1] ?? act?.[1] ?? null
}

/** What a told clause is about: "which trams have the low floor", "the temperatures". */
function toThing(told: string): string | null {
  const [, clause] =
    /\b(?:ask(?:s|ing)?|know|tell|see)(?: (?:us|me))?(?: daily| weekly| always)? ((?:at )?(?:which|what|where|when|how|who|that|if|whether) [^,.;?]{6,70})/iu.exec(
      told,
    ) ??
    /(\b(what) (?:they|he|she)\b[^,.;]{4,60})/u.exec(told) ??
    []
  if (clause !== undefined) return bare(clause.split(/ (?:because|since|so|and) /, 1)[0] ?? clause)
  if (!isTold(told) && told.split(' ').length <= 6) return lowerFirst(bare(told))
  const ground = /\b(?:as|because) (the [^,]{3,40}?) (?:is|are) /iu.exec(told)?.[1]
  if (ground !== undefined) return ground
  const words = told.split(' ')
  const people = actOfPeople(told) ?? toSubject(told)
  const at =
    people !== null
      ? people.split(' ').length
      : words.findIndex(
          (word, index) => index > 0 && index < 7 && (isVerb(word) || fromThirdPerson(word) !== null),
        )
  const thing =
    at < 0
      ? null
      : toNounPhrase(
          words
            .slice(at + 1)
            .join(' ')
            .replace(/^us | (?:and|or|but) .*$/g, ''),
        )
  return thing === null ||
    (!/^(?:the|an?|our|their|my) /i.test(thing) && !isPlural(thing)) ||
    isPersonWord(lastWord(thing))
    ? null
    : toDefinite(thing.replace(/^(?:an?|our|their|my) /i, ''))
}

/** Seen from outside: what somebody wants to do is what users do, "our page" the page. */
export function toNeutral(words: string): string {
  const deed = /^let (?:me|us) (.+)$/isu.exec(words)?.[1]
  if (deed !== undefined && /\b(?:i|me|my|myself|i['’]\p{L}+)\b/iu.test(deed))
    return `let users ${toTheir(deed)}`
  return words.replace(
    /\b(?:my|our) (?!own\b)(?=(\p{L}[\p{L}-]*) ?(\p{Ll}*))/gu,
    (whole, one: string, two: string) =>
      isPersonWord(one) || isPersonWord(two) || kin.test(one) ? whole : 'the ',
  )
}
