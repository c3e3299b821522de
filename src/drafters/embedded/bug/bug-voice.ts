// Reports in other words: without a thing of their own ("it charges the vase"), of the past, in capitals, with a verb that does not agree.

import { isPlural, lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromGerund, fromThirdPerson, isVerb, toParticiple, toThirdPerson } from '../grammar/verbs.ts'
import { agree, type Clause, hasVerb, isMany, symptomWords, toBase } from './bug-clause.ts'
import { faulty } from './bug-event.ts'

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

/** "Tide gauge bug - doesn't count spring tides", "the gate: it only opens at noon": the thing and what it does in one clause. */
export function toOne(words: string): string {
  const [, thing = '', predicate = ''] =
    /^([^,:;]{3,50}?)(?: (?:bug|issue|problem))?(?:,|:| [-–—]+) (?:it )?((?:(?:does|is|can|could|has|was|wo)(?:n['’]t| not|not)|never|only|always) .{4,})$/.exec(
      words,
    ) ?? []
  return thing === '' || hasVerb(thing) || hasFiniteVerb(thing) ? words : `${thing} ${predicate}`
}

/** "Gate Does Not Open At Night" tells its verb or a small word with a capital: all of it but names is put in lower case. */
export function toSentenceCase(words: string): string {
  return /^\p{Lu}.* (?:Has|Is|Are|Does|Do|Not|The|In|On|Of|For|When|With|To) \p{Lu}/u.test(words) &&
    !/ [a-z]{4,}/.test(words)
    ? words.replace(/(?<=[ /(])\p{Lu}\p{Ll}+(?![\w-])/gu, lowerFirst)
    : words
}

/** "Large crates doesn't fit" with the verb that many things take. */
export function toAgreeing(words: string): string {
  const [whole, subject = '', verb = ''] =
    /^((?:[A-Za-z]+ )?[\w-]+ [\w-]+[^\Wsuiy]s) (does|is|has)(?=n['’]?t | not )/.exec(words) ?? []
  return whole === undefined || /ing | (?:of|in|on|for|to|with|and) /.test(subject) || !isMany(subject)
    ? words
    : `${subject} ${verb === 'is' ? 'are' : verb === 'has' ? 'have' : 'do'}${words.slice(whole.length)}`
}

/** "Fix the pump to stop at dusk": the pump does not stop at dusk; else nothing but the thing is named. */
export function toFaulty(words: string): string {
  const [, doer = '', act = '', rest = ''] =
    /^([^,;:?()]{3,50}?) to (?:always |also )?([a-z-]{3,})( [^,;:?()].*)$/.exec(words) ?? []
  if (
    isVerb(act) &&
    !/\b(?:relative|access|references?|links?|paths?|due|way|ability|attempts?|responses?)$/i.test(doer)
  )
    return `${doer} ${isMany(doer) ? 'do' : 'does'} not ${act}${rest}`
  if (faulty.test(words)) return words
  const [, thing = '', remark = ''] = /^([^,;:?()]{3,80}?)( \([^()]*\))?$/.exec(words) ?? []
  return thing !== '' &&
    !/^(?:\p{L}+(?<!str|th)ing(?! of\b)|not|when|how|for|with|in|on|to|all) /iu.test(thing)
    ? `${thing}${remark} ${isPlural(thing.split(/ (?:to|of|for|in|on|with|from|relative|that|which) /, 1)[0] ?? thing) ? 'are' : 'is'} faulty`
    : `Problem with ${lowerInner(words)}`
}

/** "Edit Screen title" is a name and keeps its capitals within a title. */
const lowerInner = (words: string) => (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(words) ? words : lowerFirst(words))

const hindered = /^(prevent |avoid |stop |disallow )?(.{2,60}?)(?: \([^)]*\))? from (\p{L}+ing)\b(.*)$/iu

/** "Prevent the bell from ringing" tells that the bell rings; after "fix" the first word may be missing. */
export function fromHindered(words: string, isFix: boolean): string | null {
  const [, order, doer = '', act = '', rest = ''] = hindered.exec(words) ?? []
  const base = fromGerund(act.toLowerCase())
  const isMended = isFix && !symptomWords.test(words) && /^ (?:the|an?|its|their) /.test(rest)
  if (base === null || (order === undefined && !isMended)) return null
  return `${doer} ${isPlural(doer) || / and /.test(doer) ? base : toThirdPerson(base)}${rest}`
}
