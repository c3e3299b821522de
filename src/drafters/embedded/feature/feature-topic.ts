// What spoken clauses name besides the wish: what it is about, of whom it tells, and what must not happen.

import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from '../grammar/phrase.ts'
import { isPersonWord } from '../grammar/roles.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromThirdPerson } from '../grammar/verbs.ts'
import { bare } from './feature-said-forms.ts'
import { actOfPeople, hanging, toSubject } from './feature-telling.ts'

const topical =
  /^(?:i['’]d (?:like|love) to|can|could|let|people|they|put|show|note|mark|give|tell|send|remind|there should|some sort)\s/i
/** A thing with its parts behind the colon, and no mere heading. */
const named =
  /^(?:an?|the|one|some|better|larger|more|maybe|nice|idea|wish|request|feedback|multi)\b| (?:with|for|of|in|on|that|as|to|per|from|by|is|are) |(?:list|table|page|form|view|screen|mode|map|field|picker|tool|menu|text|button|switch|chart|sheet|texts|messages|lookup|codes?|plan|s['’] .*)$|[,"“(]/i
/** "photo of the boat", "two piers on one map": more than an entry of a list. */
const naming =
  /^(?!(?:not|no|only|also|all|their|its|each|which|what|who|how|when|if)\b)[^,:;?"“]{3,60}? (?:of|for|with|by|from|in|on|as|to) (?:[a-zß-ɏ\d]+)/i
/** "the crane test passes on the pier" */
const acting = /^(?:[\p{L}-]+ ){1,3}?(\p{Ll}{3,}s) (?:on|in|the|an?|with|to) /u
const tail = /, | when | if | that | who | instead of | they can | you can /

const thingOf = /^(?:an?|one|some)\s/

/** "hall bookings: can the villagers see if it's free", "hose checks, remind the one on duty": what it is about, and the wish. */
export function toTopic(part: string): { topic: string; wish: string } | null {
  const [, topic = '', mark = '', wish = ''] = /^([^:,.]{3,50})([:,]) (\S.{7,})$/su.exec(part) ?? []
  const isNamed =
    /^\p{Ll}/u.test(topic) &&
    !hasFiniteVerb(topic) &&
    !hanging.test(topic) &&
    !thingOf.test(topic) &&
    !/^(?:better|best|ideally|maybe|idea|wish|request|feedback)\b/i.test(topic)
  const isPlain = isNamed && toLeadingVerb(topic) === null
  const isHead =
    !named.test(topic) &&
    naming.test(wish) &&
    !/ (?:passes|fails) /.test(wish) &&
    isThing(wish.split(tail, 1)[0] ?? wish) &&
    fromThirdPerson(acting.exec(wish)?.[1] ?? '') === null
  const isAsked =
    mark === ','
      ? isPlain &&
        topic.split(' ').length <= 3 &&
        /^(?:remind|tell|warn|show|send|note|mark|an? way to)\s/.test(wish)
      : (topical.test(wish) && !/^(?:idea|wish|request|feedback)\b/i.test(topic)) ||
        (isNamed && topic.includes(' ') && thingOf.test(wish)) ||
        (isPlain && toLeadingVerb(wish) !== null) ||
        (isHead && toLeadingVerb(wish) === null)
  return isAsked ? { topic: lowerFirst(topic), wish } : null
}

/** True where one of the told clauses opens with these people. */
export function tellsOf(told: readonly string[], role = ''): boolean {
  return told.some((part) =>
    part
      .slice(0, role.length + 12)
      .toLowerCase()
      .includes(role.toLowerCase()),
  )
}

/** "pilot customers" for the "pilot" of "let pilot customers", "a team" for "allow a team". */
export function toWholeRole({ role, main, raw }: Line): Phrase | null {
  const who = role?.text.replace(/^(?:allow|let|enable) (?:an? |the )?|^(?:too |so )?(?:many|most) /i, '')
  if (who === undefined || / per /.test(who)) return null
  const at = main.indexOf(`${who} `)
  const [next = ''] = at < 0 ? [] : main.slice(at + who.length + 1).split(' ', 1)
  if (isPersonWord(next)) return toPhrase(raw, `${who} ${next}`)
  return who === role?.text ? role : toPhrase(raw, who)
}

/** "Two drivers get the same job, that must not happen": what must not. */
export function toBarred(parts: readonly string[]): string | null {
  const at = parts.findIndex((part) =>
    /^(?:that|this|it|which) (?:must|should|can|may) (?:not|never) (?:happen|be possible|be allowed)/i.test(
      part,
    ),
  )
  const told = bare(parts[at - 1] ?? '')
  const who = actOfPeople(told) ?? toSubject(told)
  return who === null ? null : `${who} must not${told.slice(who.length)}`
}
