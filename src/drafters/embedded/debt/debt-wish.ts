// What the teller of a debt wants done about it, said after what is wrong.
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { type Order, toOrder } from '../technical/technical-order.ts'
import type { Said } from './debt-said.ts'

const courtesy =
  /^(?:please|pls|let['’]s|time to|so|and|but|then|we need(?: to)?|(?:somebody|someone)(?: [a-zß-ɏ]+)? (?:should|has to|have to|needs to|must)|(?:let )?(?:somebody|someone)|should|must|needs? to|needs?),? |,? (?:please|pls|for heaven['’]s sake)$/gi

/** What makes a wish of words that are no order. */
const wishing =
  /[ ,](?:please|pls)$|^(?:(?:please|pls|let['’]s|time to|should|must|needs?|we need|one|single|proper|a single|only one)\b|some(?:body|one)(?: [a-zß-ɏ]+)? (?:should|has to|have to|needs to|must)\b)/i

/** True for "one table please" and "needs a rule". */
export function isWishful(words: string): boolean {
  return wishing.test(words)
}

/** A wish that says no more than that something is to be put in order. */
const plain =
  /^(?:be |sit down and )?(?:go (?:over|through)|bring|get|put|tid(?:y|ied)|clean[a-zß-ɏ]*|sort[a-zß-ɏ]*|weed[a-zß-ɏ]*|trim[a-zß-ɏ]*|prune[a-zß-ɏ]*|clear[a-zß-ɏ]*|fix[a-zß-ɏ]*|untangling|attention|fix|an? (?:proper )?clean.?up|do something|help)(?: (?:it|this|that|these|those|them|up|out|all|of|through|over|once|and|for|the|lot|list|everything|straight|in order|properly|about))*$/i

/** An order that leaves out what it is about. */
const bareVerb =
  /^(re-?build|re-?write|regenerate|port|redo|redraw|replace|swap|split|merge|rename|convert) (?=(?:before|from|for|with|to|by|into|in|against)\b)/

const breaks =
  /\s[-–—]+\s|;\s|,\s(?=(?:please|pls|let['’]s|time to|needs?|should|we need|replace|rewrite|swap|switch|convert|move|merge|split|agree|settle|extract|redo|port) )/i

/** The last wish of a line that tells what is wrong first; null where there is none, or only one to put things in order. */
export function findWish(line: Line, { clause, subject }: Said, later: Order | null): string | null {
  const parts = line.sentences
    .slice(0, 6)
    .flatMap((sentence) => sentence.split(breaks))
    .map((part) => part.replace(/[\s.!?…]+$/, ''))
  for (const part of [
    ...(later === null || /^\S+ and \S+$/.test(later.clause)
      ? []
      : [later.clause.replace(/, (?:we|i|it|they) .*$/i, '')]),
    ...parts.slice(1).reverse(),
  ]) {
    if (part.length > 110 || (isWishful(part) ? /n['’]t$/.test(part) : toOrder(part) === null)) continue
    const body = lowerFirst(part.replace(courtesy, '').replace(courtesy, ''))
    if (
      plain.test(body.replace(/ (?:before|in|this|by|when|while|until|against) .*$/, '')) ||
      body.length < 6
    )
      return null
    const isPart = subject === null || (/\d|\b(?:half|some|most)\b/.test(clause) && / them\b/.test(body))
    return isPart
      ? body
      : body
          .replace(bareVerb, `$1 ${subject} `)
          .replace(/^(\p{Ll}+) (?:it|them|this|that|these)(?= \p{L}|,|$)/u, `$1 ${subject}`)
  }
  return null
}

/** What else is asked for, with the criterion of `wish`: an order is carried out, a thing is there. */
export function joinWish(besides: readonly string[], wish: string): string[] {
  const others = besides.filter(
    (text) => !text.includes(`“${wish.split(' ', 1)[0]} `) && !text.includes(wish.slice(0, 16)),
  )
  const said = wish.startsWith('be ') ? `should ${wish}` : wish
  const own =
    said === wish && toOrder(wish) === null && !/ (?:has to|have to|must|should) /.test(wish)
      ? `This is in place: ${wish}.`
      : `A review confirms that it is done as asked: “${said}”.`
  return [...others.slice(0, 1), own]
}
