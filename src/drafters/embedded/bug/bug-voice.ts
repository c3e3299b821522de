// Reports in other words: without a verb or a thing of their own ("it charges the vase"), of the past, in capitals, with a verb that does not agree.

import { isPlural, lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromGerund, fromThirdPerson, isVerb, toParticiple, toThirdPerson } from '../grammar/verbs.ts'
import { agree, type Clause, hasVerb, isMany, isSureVerb, symptomWords, toBase } from './bug-clause.ts'
import { faulty } from './bug-event.ts'

const pasts = new Map(
  'came:come went:go got:get took:take gave:give ran:run let:let sent:send told:tell left:leave lost:lose kept:keep put:put sold:sell overwrote:overwrite began:begin fell:fall wrote:write'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** What shows a word in -ed to be the verb of the clause: its object; "booked the day before" has none. */
const objectStart = /^(?:only )?(?:(?:the|an?) (?!day|week|same|second)|(?:my|our|his|her|its) |[\w.]+['’]s )/
const moved = /^(?:show|vanish|(?:dis)?appear|jump|land|arriv|book)ed$/

/** The base of a verb of the past at `at`, of most in -ed only before an object; undefined where that is not sure. */
function toPastBase(words: readonly string[], at: number): string | undefined {
  const word = words[at] ?? ''
  return /^[a-z]{3,}ed$/.test(word) &&
    (moved.test(word) || objectStart.test(words.slice(at + 1, at + 4).join(' ')))
    ? [word.slice(0, -2), word.slice(0, -1), word.slice(0, -3)].find(
        (base) => isVerb(base) || isSureVerb(base),
      )
    : pasts.get(word)
}

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
  const at = words.findIndex((_, index) => index > 0 && toPastBase(words, index) !== undefined)
  const subject = words.slice(0, at).join(' ')
  const base = toPastBase(words, at)
  return base === undefined ||
    hasVerb(subject) ||
    / and /.test(head) ||
    /\b(?:sent|told|left|lost|kept|put|sold|booked)(?:$| (?:in|on|at|to|from|by|with|twice|when|if|after|for|out|off|up|as|again|before|under|over)\b)/.test(
      head,
    ) ||
    /[,;:"“]|\b(?:i|we|he|she|they|you|it)$|\b(?:that|who|which|when|if|not|never|\w+ed(?! (?:for|in|on|by|with|at|from|as) ))\b|\b(?:the|an?|of|to|by|my|our)$/i.test(
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
          .replace(/ (?:again|yesterday|last night|today)\b/g, ''),
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

/** "dont" and "cant" as they are written in full. */
export const withApostrophes = (words: string) =>
  words.replace(
    /(?<![`\w.])((?:do|does|did|is|are|was|were|has|have|could|would|should|wo)n|ca(?=nt))(n?t)(?![`\w])/gi,
    (whole, verb: string) => (verb.toLowerCase() === 'ca' ? `${verb}n't` : `${whole.slice(0, -1)}'t`),
  )

/** "I can't clean the hull" tells that the hull cannot be cleaned, "can open the lock twice" that it is possible; else null. */
function fromAble(words: string): string | null {
  const [, act = ''] = /^can (?:still )?(?!not\b|be\b|only\b)([a-z]+) \S/i.exec(words) ?? []
  if (isVerb(act)) return words.replace(/^can (?:still )?/i, 'It is possible to ')
  const [, verb = '', rest = ''] =
    /^(?:(?:i|we|you) )?(?:can(?:no|['’])t|cannot|unable to) ([a-z]+) ([^,;:]+)$/i.exec(words) ?? []
  const object = toNounPhrase(rest)
  if (!isVerb(verb) || object === null || !rest.startsWith(object)) return null
  const after = rest.slice(object.length)
  return /^(?: (?:in|on|at|from|with|via|when|if|while|after|before|right now|any ?more)\b.*)?$/.test(
    after,
  ) &&
    !/^(?:play|get|have|go|be)$/.test(verb) &&
    !/^(?:it|this|that|them|any\w*|my|me)\b/i.test(object)
    ? `${object} cannot be ${toParticiple(verb)}${after}`
    : null
}

/** "The path not being stored", "pens not writing": the clause with its verb. */
export function toStated(words: string): string {
  const able = fromAble(words)
  if (able !== null) return able
  const [whole = '', thing = '', being, act = ''] =
    /^([^,;:?()]{3,60}?) not (being )?([a-z-]{3,})(?= |$)/.exec(words) ?? []
  const rest = words.slice(whole.length)
  if (
    whole === '' ||
    hasVerb(thing) ||
    hasFiniteVerb(thing) ||
    /\bonly\b/.test(rest) ||
    / (?:by|of|for|with|without|from|about|when|while|if|and|or|but|because)$|^(?:when|if|while|after|it|they)\b/i.test(
      thing,
    )
  )
    return words
  const many = isMany(toNounPhrase(thing) ?? thing)
  if (being !== undefined) return `${thing} ${many ? 'are' : 'is'} not ${act}${rest}`
  const base = fromGerund(act)
  return base === null ? words : `${thing} ${many ? 'do' : 'does'} not ${base}${rest}`
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
  const [, cause = '', deed = '', harm = ''] =
    /^([^,;:?()]{3,80}?) (?:that|which) ([a-z]+) ([^,;:?()]{3,})$/.exec(words) ?? []
  if (isHarm.test(deed) && !hasVerb(cause)) return `${cause} ${deed} ${harm}`
  const [, thing = '', remark = ''] = /^([^,;:?()]{3,80}?)( \([^()]*\))?$/.exec(words) ?? []
  return thing !== '' &&
    !/^(?:[a-zß-ɏ]+(?<!str|th)ing(?! of\b)|not|when|how|for|with|in|on|to|all) /i.test(thing)
    ? `${thing}${remark} ${isPlural(thing.split(/ (?:to|of|for|in|on|with|from|relative|that|which) /, 1)[0] ?? thing) ? 'are' : 'is'} faulty`
    : `Problem with ${lowerInner(words)}`
}

/** What a thing does that is named for it alone: "the banner that covers the menu". */
const isHarm =
  /^(?:push|block|break|cover|hid|crash|leak|caus|prevent|overlap|cut|los|fail|throw|forc|kill|freez|overwrit|ignor|skip|duplicat)[a-z]*s$/

/** "Edit Screen title" is a name and keeps its capitals within a title. */
const lowerInner = (words: string) => (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(words) ? words : lowerFirst(words))

const hindered = /^(prevent |avoid |stop |disallow )?(.{2,60}?)(?: \([^)]*\))? from ([a-zß-ɏ]+ing)\b(.*)$/i

/** "Prevent the bell from ringing" tells that the bell rings; after "fix" the first word may be missing. */
export function fromHindered(words: string, isFix: boolean): string | null {
  const [, order, doer = '', act = '', rest = ''] = hindered.exec(words) ?? []
  const base = fromGerund(act.toLowerCase())
  const isMended = isFix && !symptomWords.test(words) && /^ (?:the|an?|its|their) /.test(rest)
  if (base === null || (order === undefined && !isMended)) return null
  return `${doer} ${isPlural(doer) || / and /.test(doer) ? base : toThirdPerson(base)}${rest}`
}

/** "notes being invisible" tells that notes are invisible, "lines running off the map" that lines run off it. */
export function fromActing(words: string): string | null {
  const [, thing = '', being] = /^([^,;:]{2,50}?) being (.{3,})$/i.exec(words) ?? []
  if (being !== undefined && !/\b(?:not|of|from|by|without)$/i.test(thing))
    return `${thing} ${isPlural(thing) ? 'are' : 'is'} ${being}`
  const [, doer = '', act = '', rest = ''] =
    /^((?:[\w'’/-]+ ){1,4})([a-z]+ing) ((?:in|on|at|to|from|with|like|as|the|an?|all|up|out|off|into|over|behind|towards?|through|when|itself|its)\b.*)$/i.exec(
      words,
    ) ?? []
  const base =
    fromGerund(act.toLowerCase()) ?? /^(look|project|point)ing$/i.exec(act)?.[1]?.toLowerCase() ?? null
  const subject = doer.trim()
  if (
    base === null ||
    subject === '' ||
    /\b(?:not|of|from|by|without|when|while|the|an?|and|or|for|to|in|on|with|is|are|about|no)$/i.test(subject)
  )
    return null
  return `${subject} ${isPlural(subject) ? base : toThirdPerson(base)} ${rest}`
}
