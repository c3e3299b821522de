// Of whom and of what a spoken wish speaks: "let them", "put it there", "my phone".

import { isPlural, lowerFirst } from '../grammar/noun-phrase.ts'
import { isPersonWord, kin, toPluralRole } from '../grammar/roles.ts'
import { actOfPeople, toSubject } from './feature-telling.ts'
import { toErrand, toKind, toPerson, toThing } from './feature-thing.ts'
import { toTheir } from './point-of-view.ts'

/** "let drivers swap" for "let them swap" after "drivers swap shifts by phone". */
export function withWho(order: string, before: readonly string[], after: readonly string[]): string {
  const others = before.length > 0 ? before : after
  const [, who = shown.exec(order)?.[2]] =
    /^let (they|them|he|him|she|her|people|everyone|everybody)\b/i.exec(order) ?? []
  const named =
    others
      .map((part) => actOfPeople(part) ?? toSubject(part))
      .find((people) => people !== null && !/\b(?:i|we|me)\b/i.test(people)) ??
    (/^(?:hi|sh|he)/i.test(who ?? '') ? toFirst(others, toPerson) : null) ??
    null
  const people = named === null ? null : lowerFirst(named).replace(/^(?:our|my) /, 'the ')
  let words = who === undefined ? order : withPeople(order, who, people)
  if (people !== null) {
    words = words.replace(/ to (?:them|him|her)$/, ` to ${people}`)
    if (who === undefined && /s$|people$/.test(people))
      words = words.replace(/^((?:an?|one|some) .*? (?:where|that|which)) they /, `add $1 ${people} `)
  }
  return withObject(withStandIns(words, others), others)
}

/** The first that the clauses tell. */
function toFirst(others: readonly string[], read: (told: string) => string | null): string | null {
  return others.map(read).find((found) => found !== null) ?? null
}

/** "let drivers swap" for "let them swap"; "people" where nobody is named. */
function withPeople(order: string, who: string, named: string | null): string {
  const isOrder = /^(?:let|remind|tell|warn|ask|text|show \S+ (?:what|how|who|which|why)\b)/i.test(order)
  if (/^(?:people|every)/i.test(who) || (named === null && !isOrder)) return order
  const isOne = /^(?:hi|sh|he)/i.test(who) && named !== null && /^the /.test(named) && !isPlural(named)
  const many = (named ?? 'people').replace(/^(?:an?|the|some|many|half) /i, '')
  const those = /s$/.test(many) || isPlural(many) ? many : (toPluralRole(many) ?? many)
  const words = order
    .replace(who, isOne ? named : those)
    .replace(/^give ([a-zß-ɏ]+) (an? (?:(?!\bthey\b).)*)$/i, 'add $2 for $1')
    .replace(/^give ([a-zß-ɏ]+) (an? .*?)\bthey\b/i, 'add $2$1')
  return isOne ? words : words.replace(/\b(?:himself|herself)\b/g, 'themselves')
}

const place = /\b(?:in|at|on|under|inside) (?!a?\p{L}* ?(?:it|them)\b)\p{L}[^,.;]*$/u

/** The words with what "one", "there", "in it" and "for that" stand for. */
function withStandIns(order: string, others: readonly string[]): string {
  const quoted = /"[^"]{3,60}"/.exec(others.join(' '))?.[0]
  const thing = (word: string) => toFirst(others, toThing) ?? word
  if (quoted !== undefined && / for that$/.test(order)) return order.replace(/that$/, quoted)
  if (quoted !== undefined && /^(?:text|tell|email|remind) \S+$/.test(order))
    return `${order} about ${quoted}`
  return order
    .replace(/(?<= for )(?:that|those|them|it)(?=$|,| (?:with|on|in|by|per)\b)/u, thing)
    .replace(/(?<=^let )this(?= )/, () => thing('the product'))
    .replace(/(?<= (?:in|on|into) )it$/u, thing)
    .replace(
      /\bthere\b(?= too$|$)/u,
      (there) => toFirst(others, (told) => place.exec(told)?.[0] ?? null) ?? there,
    )
    .replace(oneOf, (one) => toFirst([...others].reverse(), toKind) ?? one)
}

/** The words with what is told of in the place of "it", "them" or "that". */
function withObject(words: string, others: readonly string[]): string {
  const [, opening = '', pronoun] = object.exec(words) ?? []
  if (pronoun === undefined) return words
  const rest = words.slice(opening.length + pronoun.length)
  const deed = /do $/.test(opening) ? toFirst(others, toErrand) : null
  if (deed !== null) return `${opening.slice(0, -3)}${deed}${rest}`
  const thing = toFirst(others, toThing)
  if (thing === null) return words
  const particle = /^ (?:up|out|over|off)(?=$|[ ,.])/i.exec(rest)?.[0] ?? ''
  if (particle !== '') return `${opening.trimEnd()}${particle} ${thing}${rest.slice(particle.length)}`
  const isClause = /^(?:which|what|where|when|how|who|at|that|if|whether)\b/.test(thing)
  return `${isClause ? opening.replace(/^(?:put|post) $/i, 'show ') : opening}${thing}${rest}`
}

const shown = /^(give|send|tell|show|warn|remind|offer|ask|text) (them|him|her)\b/i

/** "let parents pick one", "one that people can type into" */
const oneOf =
  /(?<=\b(?:pick|get|book|choose|need|add|put|have|use|order|create|find|take) )one\b(?= (?:in|for|with|that|they|by|on|at|from|to|when|and|themselves)\b|$|,)/i

/** "tap it in", "let the van send them" */
const object =
  /^((?:let (?:[a-zß-ɏ'’-]+ ){1,4}?|an? [a-zß-ɏ]+ where (?:[a-zß-ɏ'’-]+ ){1,3}?)?[a-zß-ɏ]{2,} )((?:it|them)\b(?!['’]s| is)|(?:those|these)\b(?! [a-zß-ɏ]+s\b)|that(?= (?:up|in|on|off|out|from|to|at|by|with|alone|online|themselves)\b|$))/i

/** Seen from outside: what somebody wants to do is what users do, "our page" the page. */
export function toNeutral(words: string): string {
  const deed = /^let (?:me|us) (.+)$/is.exec(words)?.[1]
  if (deed !== undefined && /\b(?:i|me|my|myself|i['’][a-zß-ɏ]+)\b/i.test(deed))
    return `let users ${toTheir(deed)}`
  const [, told, rest] = /^(let .{2,40} (?:tell|show|ask|warn)) (?:me|us) (.+)$/is.exec(words) ?? []
  if (told !== undefined && rest !== undefined) return `${told} users ${toTheir(rest)}`
  return words
    .replace(/^let (?:my|our) /, 'let the ')
    .replace(
      /"[^"]*"|\b(?:my|our) (?!own\b)(?=(\p{L}[\p{L}-]*) ?(\p{Ll}*))/gu,
      (whole, one = '', two = '') =>
        whole.startsWith('"') || isPersonWord(one) || isPersonWord(two) || kin.test(one) ? whole : 'the ',
    )
}
