// Where one order ends and the next begins, and what names a thing by one word alone.

import { isThing } from '../grammar/is-thing.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { wordSet } from '../grammar/word-set.ts'
import { participle, toPassive } from '../technical/deed-clauses.ts'
import { isMany } from '../technical/deed-parts.ts'
import { toOrder } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'

/** A word that no article goes with: what one installs is a product, unless it is a common noun or looks like one. */
export function isLoneName(object: string, base: string): boolean {
  if (/^[a-z][a-z\d]*-[\w.-]+$/.test(object) && /^(?:remove|drop|delete|install)$/.test(base)) return true
  return (
    /^(?:remove|drop|delete|install|set|deploy|integrate|move|migrate|configure|use|enable|disable|restart|replace|upgrade|restore|change)$/.test(
      base,
    ) &&
    /^[a-z][\w.-]*$/.test(object) &&
    !commonNoun.test(object) &&
    (base === 'install' || !/s$/.test(object) || /^(?:https|tls|dns)$/.test(object))
  )
}

const commonNoun =
  /^(?:fonts|tools|packages|dependencies|plugins|updates|drivers|hooks?|bucket|cache|certs?|certificate|cluster|cron|dashboard|database|docs|domain|environment|firewall|host|mirror|network|alarm|script|test|batch|build|auth|end|guide|file|image|job|page|plan|pipeline|proxy|queue|registry|repo|repository|router|runner|server|setup|site|swap|tunnel|vpn|watchdog|webhook|website|workspace|extensions|modules)$|(?:ing|tions?|ments?|ers?|ors?|ity|backups?|alerts|checks?|logs|tests|jobs|s3|accounts?)$/

/** Up to a second order or a remark: "the clock" of "the clock and start the race". */
export function toFirstDeed(words: string): string {
  const rest = words.slice(0, 400)
  if (!/[,;&:.+]| and | or | then | [-–—]/.test(rest)) return rest
  for (const match of rest.matchAll(
    /(?:, (?:and |then )?|; | -+ | [–—] | and | or | & | then | \+ )(?=\p{L})/gu,
  )) {
    const after = rest.slice(match.index + match[0].length)
    const aim = / to (\p{L}{3,}) /u.exec(rest.slice(0, match.index))?.[1]
    const isPurpose = aim !== undefined && isPlainVerb(aim)
    const isDeed = isSureDeed(after)
    const isRemark =
      (/^[,;]/.test(match[0]) && isStatement(after)) ||
      /^(?:it|this|that|we|they|so|which|then|but|should|must|needs?|prevents?|avoids?|cleaner)\b/i.test(
        after,
      )
    if ((isDeed && !isPurpose) || isRemark) return rest.slice(0, match.index)
  }
  return (rest.split(/[:;.] /, 1)[0] ?? rest).replace(/,? (?:and|or|but)$/, '')
}

/** "read the gauge only when it rains" of "find a way to only read the gauge when it rains". */
export function withoutWay(words: string): string {
  const [, only, deed] = /^find (?:an?|some) (?:\w+ )?way to (only )?(.+)$/i.exec(words) ?? []
  return deed === undefined ? words : only === undefined ? deed : deed.replace(/ (?=(?:when|if) )/, ' only ')
}

/** Nouns as often as orders after "and": "the test and build jobs". */
const isNounToo = wordSet(
  'build restore provision preview install secure release report process access design support schedule deploy backup cache index search',
)

/** True for an order that is no second noun. */
export function isSureDeed(words: string): boolean {
  const [word = '', next = ''] = words.split(' ', 2)
  if (/^log(?: [a-zß-ɏ]+){1,3}s$/i.test(words)) return true
  const isLed = /^(?:the|an?|all|it|them|our|each|every)$/.test(next)
  if (next === '' || !isPlainVerb(word)) return false
  if (
    /^(?:schedule (?:for|every|on|it)|store(?: \S+){1,4} (?:in|as|on|under)) |^log(?: [a-zß-ɏ]+){1,3}s$/i.test(
      words,
    )
  )
    return true
  return isLed || (!isNounToo(word.toLowerCase()) && toOrder(lowerFirst(words)) !== null)
}

/** "the old entry is removed" for the order "remove the old entry"; null where its words do not surely tell. */
export function toDeedResult(words: string): string | null {
  const order = toOrder(words)
  if (order === null || noResult.test(order.base) || / (?:if|when|where|or|so) |[:()&]|->/.test(order.rest))
    return null
  if (isLoneName(order.rest, order.base)) return `${order.rest} is ${participle(order.base)}`
  const { base, rest } = order
  if (!/^[\p{L}\d\x60]/u.test(rest)) return null
  if (/^(?:re-?test|test|check|verify)$/.test(base))
    return isThing(rest)
      ? `${toPlainDefinite(rest)} ${isMany(rest) ? 'are' : 'is'} ${participle(base)}`
      : null
  const deed = toPassive(base, rest)
  if (deed?.result == null || deed.subject === null || !isThing(deed.subject)) return null
  const [opening = ''] = /^\p{Lu}\S* (?=\p{Lu}|support)/u.exec(rest) ?? []
  if (/^(?:add|introduce|create|write)$/.test(base) && isMany(rest) && !/^the /.test(rest))
    return deed.result.replace(/^the /, '')
  return opening === ''
    ? deed.result.replace(/^the /, /^an? /.exec(rest)?.[0] ?? 'the ')
    : `${opening}${deed.result.slice(opening.length + 4)}`
}

/** Verbs whose passive tells nothing, or something else. */
const noResult =
  /^(?:make|keep|use|have|let|get|go|do|put|treat|move|support|push|start|finish|want|need|wait|look)$/
