// The order of a line as a clause on what then has been done, and where one order ends and the next begins.

import type { Line } from '../grammar/line.ts'
import { isPlural, lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { wordSet } from '../grammar/word-set.ts'
import { participle } from '../technical/deed-clauses.ts'
import { isMaking } from '../technical/deed-parts.ts'
import { type Order, toOrder } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'
import { toOtherForm } from './outcome-forms.ts'

/** A remark in brackets that is an order of its own. */
export const orderedRemark =
  /^(?:remove|add|drop|delete|replace|rename|disable|enable|move|migrate|update|include|exclude|make sure|ensure) \S/i

/** Verbs after which nothing "has been" done to the object. */
const isNoDeed = wordSet(
  'make get find figure consider have let be go take keep come do work support fail stop send act ask agree see look need want think try help start continue contain deal opt react turn allow receive exit flip settle handle ensure verify validate claim sort test-drive experiment investigate research',
)

const actOf: Readonly<Record<string, string>> = {
  switch: 'switch', move: 'move', migrate: 'migration', upgrade: 'upgrade', update: 'update', deploy: 'deployment', change: 'change', transition: 'transition',
  publish: 'publication', integrate: 'integration', connect: 'connection', downgrade: 'downgrade', push: 'push',
} // biome-ignore format: a table reads better in rows

const preposition =
  / (?:to|for|in|on|with|from|so|by|at|into|onto|via|using|against|between|as|across|when|if|instead|after|before|per|without|through|during|like|based|around|over|under|within|about|until|once) /
const noObject =
  /^(?:that|sure|back|end to|of|to|for|in|on|with|from|via|or|and|at|by|again|before|after|between|over|support|all of|both|these|this)\b|\b(?:is|are|was|were|has|have|should|could|must|can|will|that|to|not|only|more|less|who|exists?|(?<!\bof )the)\b/i

/** "the mail catcher has been added to the compose file" for that title; null where the grammar is not sure. */
export function toDone(title: string, line: Line, given: Order | null = null): string | null {
  if (title.length > 110 || /^(?:load|restore)[- ]test/i.test(title)) return null
  const [, both = '', second = ''] =
    /^(\p{L}+(?:, |\/| (?:and|&) )(\p{L}+)) (?!to\b)(?=\S)/u.exec(title) ?? []
  if (both === '' && /^\p{L}+(?:,|\/| (?:and|or|&) )/u.test(title)) return null
  const order = both === '' ? (fromGiven(title, given) ?? toOrder(lowerFirst(title))) : toPair(title, both)
  if (order === null) return null
  const { base } = order
  const [, particle = '', said = ''] =
    /^(?:(up|over|off|out|down|back) (?!to\b))?(.*)$/.exec(order.rest) ?? []
  const rest = withRemark(fromArrow(toFirstDeed(said)), line)
    .replace(inTime, '')
    .replace(/\b(?:my|our) own (?=\p{L})/u, 'the team’s own ')
    .replace(/\b(?:my|our) (?=\p{L})/gu, 'the ')
  if (/\b(?:what|how|which|whether|why|it|them|its|their)\b|[?…]|^end to /i.test(rest.replace(referring, '')))
    return null
  const act = Object.hasOwn(actOf, base) ? actOf[base] : undefined
  const aim =
    act === undefined ? null : /^(?:to|on|in|into|from|with|via) (?:[^,]{1,60} to )?/.exec(rest)?.[0]
  if (act !== undefined && aim != null) return `the ${act} ${rest} has been made`
  const working = base === 'get' ? /^(.+?) (?:working|running)\b(.*)$/.exec(rest) : null
  if (working !== null) return toWorking(working)
  if (base === 'get' && /^rid of \S/.test(rest)) return toPassive('remove', '', rest.slice(7), 'removed')
  const other = both === '' ? toOtherForm(base, rest) : null
  if (other !== null) return isBalanced(other) ? other : null
  if (base !== 'use' && (!isPlainVerb(base) || isNoDeed(base))) return null
  const done =
    second === ''
      ? participle(base)
      : both.toLowerCase().replace(/\p{L}+(?!\p{L})/gu, (verb) => (verb === 'and' ? verb : participle(verb)))
  return toPassive(base, particle, rest, done)
}

/** By when it is wanted: "before support ends" is no part of what has been done. */
const inTime = / before (?:[\w.'’-]+ ){1,5}(?:becomes?|ends?|expires?|runs? out)(?: .*)?$/i

/** A pronoun whose word stands before it. */
const referring =
  /(?<=\S \S.*)\b(?:once|when|if|before|after|until|so that|so) (?:it|they)(?:['’]s)?\b|(?<=\S \S.*)\b(?:its|their) /gi

/** The order of two verbs with one object: "install and tune the pump". */
function toPair(title: string, both: string): Pick<Order, 'base' | 'rest'> | null {
  const verbs = both.toLowerCase().split(/, |\/| and | & /)
  return verbs.every((verb) => isPlainVerb(verb) && !isNoDeed(verb))
    ? { base: verbs[0] ?? '', rest: title.slice(both.length + 1) }
    : null
}

/** "the pump has been moved to the quay" from its parts. */
function toPassive(base: string, particle: string, rest: string, done: string): string | null {
  const found = toObject(rest)
  if (found === null || !isBalanced(rest) || !isBalanced(found)) return null
  const object = found.replace(
    / (?:regularly|automatically|periodically|manually|separately|entirely|completely|fully)$/,
    '',
  )
  const tail = rest.slice(object.length)
  const [be, have] = isMany(object.replace(/ \([^()]*\)/g, '').replace(/ that .*$/, ''))
    ? ['are', 'have']
    : ['is', 'has']
  const isPackage = /^up(?:grade|date)$/.test(base) && /^[\w@./-]+$/.test(object)
  const named = isPackage
    ? object
    : toPlainDefinite(object.replace(/ \(.*$/, '').replace(/ (?:correctly|properly)$/, ''), false) +
      (/ \(.*$/.exec(object)?.[0] ?? '')
  if (/^the [a-z]+ \d+$/.test(named)) return `${named.slice(4)} has been ${done}${tail}`
  if (base === 'monitor') return `${named} ${be} ${done}${tail}`
  if (base === 'use') return `${named} ${be} in use${tail}`
  if (isLoneName(object, base))
    return `${object} has been ${done}${particle === '' ? '' : ` ${particle}`}${tail}`
  const deed = `${have} been ${done}${particle === '' ? '' : ` ${particle}`}`
  return (isMaking.test(base) || base === 'fix') && ofNoun.test(tail)
    ? `${named}${tail} ${deed}`
    : `${named} ${deed}${tail}`
}

/** What belongs to the object of a making: "the alarms for the quay have been added". */
const ofNoun =
  /^ (?:for|at|between|with|about) (?!.* (?:to|so|when|if|that|by|using|via|it|as) )[^,;:]{2,60}$/

/** A word that no article goes with: what one installs is a product, unless it is a common noun or looks like one. */
export function isLoneName(object: string, base: string): boolean {
  if (/^[a-z][a-z\d]*-[\w.-]+$/.test(object) && /^(?:remove|drop|delete|install)$/.test(base)) return true
  return (
    /^(?:remove|drop|delete|install|set|deploy|integrate|move|migrate|configure|use|enable|restart|replace|upgrade|restore|change)$/.test(
      base,
    ) &&
    /^[a-z][\w.-]*$/.test(object) &&
    !commonNoun.test(object) &&
    (base === 'install' || !/s$/.test(object) || /^(?:https|tls|dns)$/.test(object))
  )
}

const commonNoun =
  /^(?:fonts|tools|packages|dependencies|plugins|updates|drivers|hooks?|bucket|cache|certs?|certificate|cluster|cron|dashboard|database|docs|domain|environment|firewall|host|mirror|network|alarm|script|test|batch|build|auth|end|guide|file|image|job|page|plan|pipeline|proxy|queue|registry|repo|repository|router|runner|server|setup|site|swap|tunnel|vpn|watchdog|webhook|website|workspace|extensions|modules)$|(?:ing|tions?|ments?|ers?|ors?|ity|backups?|alerts|checks?|logs|tests|jobs|s3|accounts?)$/

/** The order of the title where it is the one of the line, which is known already. */
function fromGiven(title: string, given: Order | null): Pick<Order, 'base' | 'rest'> | null {
  if (given === null || given.isLater || given.rest === '') return null
  const at = given.clause.length - given.rest.length
  const isSame = title.slice(0, at + 12).toLowerCase() === given.clause.slice(0, at + 12).toLowerCase()
  return isSame && at > 0 ? { base: given.base, rest: title.slice(at) } : null
}

/** "the driver from 0.7 to 0.8" for "the driver 0.7 → 0.8". */
function fromArrow(rest: string): string {
  return rest.replace(/^([^→]{2,40}?) (v?\d[\w.-]*) (?:→|->|=>) (?:\1 )?(v?\d[\w.-]*)/, '$1 from $2 to $3')
}

/** "TLS is working on the quay" for "get TLS working on the quay". */
function toWorking([, what = '', tail = '']: RegExpExecArray): string | null {
  const object = toObject(what)
  return object === null || object !== what
    ? null
    : `${toPlainDefinite(object, false)} ${isMany(object) ? 'are' : 'is'} working${tail}`
}

function isBalanced(words: string): boolean {
  return words.split('(').length === words.split(')').length && words.split('`').length % 2 === 1
}

/** True for a plural and for two things that "and" joins; "the build and test pipeline" is one. */
function isMany(object: string): boolean {
  const bare = object.replaceAll('`', '')
  const one = /^([^,]{3,40}?) of [^,]+, [^,]+, /.exec(bare)?.[1]
  if (one !== undefined) return isPlural(one)
  const [, first = '', last] = /^(.*?),? (?:and|\+|&) (.+)$/.exec(bare) ?? []
  if (last !== undefined)
    return (
      !last.includes(' ') || isPlural(last) || isPlural(first) || /[,+]|^(?:an?|the) |^\p{Lu}/u.test(last)
    )
  return (
    /, .+,|, \p{Lu}/u.test(bare) ||
    /^\p{Lu}{2,}s$/u.test(bare) ||
    (isPlural(bare) && !/^\p{Lu}\S*$/u.test(bare))
  )
}

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

/** Nouns as often as orders after "and": "the test and build jobs". */
const isNounToo = wordSet(
  'build restore provision preview install secure release report process access design support schedule deploy backup cache index search',
)

/** True for an order that is no second noun. */
export function isSureDeed(words: string): boolean {
  const [word = '', next = ''] = words.split(' ', 2)
  const isLed = /^(?:the|an?|all|it|them|our|each|every)$/.test(next)
  if (next === '' || !isPlainVerb(word)) return false
  if (/^(?:schedule (?:for|every|on|it)|store(?: \S+){1,4} (?:in|as|on|under)) /i.test(words)) return true
  return isLed || (!isNounToo(word.toLowerCase()) && toOrder(lowerFirst(words)) !== null)
}

/** The object with nouns and a relative clause joined to it; null for a clause or no noun. */
function toObject(rest: string): string | null {
  if (/^infrastructure as code\b/i.test(rest)) return rest.slice(0, 22)
  const phrase = toNounPhrase(rest)?.split(' against ', 1)[0] ?? null
  const isPhrase = phrase !== null && rest.startsWith(phrase) && !noObject.test(phrase.replace(/^the /i, ''))
  const after = isPhrase ? rest.slice(phrase.length) : ''
  if (isPhrase && /^ that /.test(after) && rest.length <= 90) return rest
  const remark = /^ \([^()]+\)/.exec(after)?.[0] ?? ''
  const next = after.slice(remark.length)
  if (isPhrase && (next === '' || preposition.test(`${next.slice(0, 12)} `))) return `${phrase}${remark}`
  const object = rest.slice(0, preposition.exec(rest)?.index ?? rest.length)
  const isNouns = object.split(' ').length <= 12 && !noObject.test(object.replace(/^the /i, ''))
  return isNouns && /\p{L}/u.test(object) ? object : null
}

/** The remark that stood in brackets after these words, back in its place where it names something. */
function withRemark(words: string, line: Line): string {
  const remark = line.remarks.find(
    (text) =>
      text.length <= 60 &&
      !orderedRemark.test(text) &&
      !/[?→]|->|^(?:currently|can|when|for|not|see|has|is|already|optional|uncomment|e\.? ?g|ex)\b|\b(?:recommended|or similar|etc)\b/i.test(
        text,
      ),
  )
  if (remark === undefined || words.includes(`(${remark})`)) return words
  const before = line.core
    .slice(0, line.core.indexOf(` (${remark})`))
    .split(' ')
    .slice(-2)
    .join(' ')
  const at = before === '' ? -1 : words.indexOf(before)
  return at < 0
    ? words
    : `${words.slice(0, at + before.length)} (${remark})${words.slice(at + before.length)}`
}
