// What a line of debt says besides its order, its complaint and its figures.
import type { Line } from '../grammar/line.ts'
import { upperFirst } from '../grammar/noun-phrase.ts'
import { toOrder } from '../technical/technical-order.ts'
import { isWishful } from './debt-wish.ts'

/** Sentences and remarks of the line whose words stand in none of the given texts: orders, and what is told. */
export function toLeftOver(
  line: Line,
  said: string,
  remedy: string | null,
): { readonly asked: readonly string[]; readonly told: readonly string[] } {
  const asked: string[] = []
  const told: string[] = []
  let all = said.toLowerCase()
  if (line.role !== null && /^as an? |,? as an? /i.test(line.core.slice(0, 60)))
    told.push(`Asked for by: ${line.role.text}.`)
  for (const sentence of line.sentences.slice(0, 8)) {
    if (isQuestion(sentence)) continue
    if (told.length > 0 && /^(?:as an? |(?:i|we) (?:want|would like|need))/i.test(sentence)) continue
    for (const part of sentence.replace(/\s?\([^()]*\)/g, '').split(/\s[-–—]+\s|;\s/)) {
      const isHead = remedy !== null && part.toLowerCase().endsWith(`: ${remedy.toLowerCase()}`)
      if (isHead) {
        const head = part.slice(0, -remedy.length - 2)
        if (!isCovered(head, all)) asked.push(`(${head})`)
        continue
      }
      const isAgain = remedy !== null && part.toLowerCase().startsWith(remedy.toLowerCase())
      const words = (isAgain ? part.slice(remedy.length) : part).replace(/^[\s.!,:]+|[\s.!,:]+$/g, '')
      if (words.length < 4 || isCovered(words.replace(courtesy, ''), all) || filler.test(words)) continue
      const isTold = thirdPerson.test(words)
      const next = /, (.+)$/.exec(words)?.[1] ?? ''
      if (next !== '' && toOrder(next) !== null && isCovered(words.slice(0, -next.length), all)) {
        asked.push(upperFirst(next))
        continue
      }
      const isAsked =
        (!isTold && (toOrder(words) !== null || (remedy === null && isWishful(words)))) ||
        /^(?:should|maybe|perhaps|could|ideally|e\.g\.|for example|using|with|via)\b/i.test(words)
      if (isAsked) asked.push(upperFirst(words))
      else told.push(isTold ? `It ${words}.` : `${upperFirst(words)}${/[?…]$/.test(words) ? '' : '.'}`)
      all += ` ${words.toLowerCase()}`
    }
  }
  for (const remark of line.remarks) {
    if (isCovered(remark, all) || /^\S+ \S+.*\?$/.test(remark)) continue
    asked.push(toOrder(remark) === null ? `(${remark})` : upperFirst(remark))
    all += ` ${remark.toLowerCase()}`
  }
  return { asked: asked.slice(0, 4), told: told.slice(0, 4) }
}

/** A question of its own, such as "Is there any difference?". */
export function isQuestion(sentence: string): boolean {
  return /^(?:is|are|do|does|did|can|could|should|how|what|which|why|where|who|when|will|would) .{6,200}\?$/i.test(
    sentence,
  )
}

const courtesy =
  /^(?:it )?(?:would be (?:nice|good|great|cool|better)(?: to| if| that)?|(?:we|i) (?:should|could|want to|need to)|maybe|please|consider|let['’]s) /i
/** ", makes the suite faster": told of the work, without its subject. */
const thirdPerson = /^\p{Ll}{3,}(?<!s)s (?:the|an?|it|them|all|our|us|more|less|to)\b/u
const filler =
  /^(?:as well|too|instead|thanks?|please|done|todo|later|maybe|wip|tbd|p\d|(?:high|low|medium)(?: prio\w*)?)$/i

/** True where most of the words stand in `all`, which is in lower case. */
export function isCovered(words: string, all: string): boolean {
  const own =
    words
      .toLowerCase()
      .replace(/\b(?:don['’]t|not|the) /g, '')
      .match(/[\p{L}\p{N}_]{3,}/gu) ?? []
  const known = own.filter((word) => all.includes(word.slice(0, 6))).length
  return own.length === 0 || known / own.length >= 0.8
}
