// Reports without a thing of their own ("it charges the vase", "rounds 5.45 to 5.4") and reports of the past, told of the thing.

import { toNounPhrase } from '../grammar/noun-phrase.ts'
import { fromThirdPerson, isVerb, toParticiple } from '../grammar/verbs.ts'
import { agree, type Clause, hasVerb, isMany, toBase } from './bug-clause.ts'

const pasts = new Map(
  'came:come went:go got:get took:take gave:give ran:run let:let showed:show vanished:vanish disappeared:disappear jumped:jump landed:land sent:send told:tell left:leave lost:lose kept:keep put:put sold:sell booked:book'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

const object = /^(?:\d[\d.,]*|["“][^"”]+["”]|every(?:one|body)|people|\p{Lu}\p{Ll}+)(?= )/u
const intransitive = /^(?:say|get|go|come|look|work|happen|keep|need|seem|become|think|use|let)$/

/** "It charges the vase when …", "rounds 5.45 to 5.4": the vase is charged when …; `words` themselves for anything else. */
export function toPassive(words: string): string {
  const [, lead, verb = '', rest = ''] =
    /^(it )?([a-z]{3,}) (?!(?:me|us|you|him|her|them|it|its) )(.+)$/i.exec(words) ?? []
  const act = verb.toLowerCase()
  const parts = rest.split(' ')
  const at = parts.findIndex(
    (part, index) => index > (/^(?:the|our|my)$/.test(parts[0] ?? '') ? 1 : 0) && isVerb(part),
  )
  if (/^lets?$/.test(act) && at > 0 && at < 4)
    return `${parts.slice(0, at).join(' ')} can ${parts.slice(at).join(' ')}`
  const past = pasts.get(act)
  const base =
    past ?? fromThirdPerson(act) ?? (lead !== undefined && /^(?:the|an?) /.test(rest) ? toBase(act) : null)
  const what =
    object.exec(rest)?.[0] ??
    (lead !== undefined || /^(?:the|an?|two|three) /.test(rest) ? toNounPhrase(rest) : null)
  if (base === null || what === null || !rest.startsWith(what) || hasVerb(what) || intransitive.test(base))
    return words
  return / (?:and|but) (?!in\b|on\b|at\b)/.test(rest)
    ? words
    : `${what} ${isMany(what) ? 'are' : 'is'} ${toParticiple(base)}${rest.slice(what.length)}`
}

/** "The reminder came on Friday": the clause in the present; null where no verb of the past is sure. */
export function toPresentClause(head: string): Clause | null {
  const words = head.split(' ')
  const at = words.findIndex((word, index) => index > 0 && pasts.has(word))
  const subject = words.slice(0, at).join(' ')
  const base = pasts.get(words[at] ?? '')
  return base === undefined ||
    hasVerb(subject) ||
    / and /.test(head) ||
    /\b(?:sent|told|left|lost|kept|put|sold|booked)(?:$| (?:in|on|at|to|from|by|with|twice|when|if|after|for|out|off|up|as|again|before|under|over)\b)/.test(
      head,
    ) ||
    /[,;:"“]|\b(?:i|we|he|she|they|you|it)$|\b(?:that|who|which|when|if|not|never|\w+ed)\b|\b(?:the|an?|of|to|by|my|our)$/i.test(
      subject,
    )
    ? null
    : {
        subject,
        verb: agree(subject, base),
        adverb: '',
        negated: false,
        rest: words
          .slice(at + 1)
          .join(' ')
          .replace(/ (?:again|yesterday)\b/g, ''),
      }
}
