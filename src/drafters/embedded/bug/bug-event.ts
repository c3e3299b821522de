// Reports without a clause of their own, turned round: a mere event, a thing that is not there, something that cannot be done.

import { isPlural, lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { fromGerund, fromThirdPerson, isVerb, toThirdPerson } from '../grammar/verbs.ts'
import {
  agree,
  type Clause,
  hasVerb,
  isAuxiliary,
  isMany,
  isSureVerb,
  join,
  opensClause,
  toBase,
} from './bug-clause.ts'

export const endsWithEvent =
  /(?:^|\s)(?:crash(?:es)?|errors?|freezes?|leaks?|exceptions?|glitch(?:es|ing)?|failures?|lag|jank|typos?|warnings?|race|race conditions?|deadlocks?|flicker(?:ing)?|delays?|collisions?|overruns?|overflows?|mismatch(?:es)?|duplicates?|behaviou?rs?|discrepanc(?:y|ies)|artifacts?|loops?|stutter(?:ing)?|slowdowns?|reset|growth|accumulation|freez(?:es|ing)|lags|\w+(?:Error|Exception)|ambiguity|conflicts?|crackling|rendering|gaps?|prefix|offset|drops?|bugs?|problems?|issues?|overlap)$/i
export const faulty =
  /^(?:an? |the )?(?:overlapping|blocked|weird|strange|odd|wrong|broken|duplicated?|redundant|stray|unwanted|infinite|endless|random|invalid|unexpected|missing|jumping|flickering|ghost|dangling|dead|stale|inconsistent|misleading|incorrect|bad|ugly|annoying|ambiguous|unbounded|silent|lost|undefined|blank|empty|constant|repeated)\b/i

/** Nouns that are the event even behind words that may be verbs: "scroll lag issues on fast mice". */
export const troubles =
  /^[^,;:]{2,50} (?:issues|problems|bugs|errors|glitches|warnings)(?:$| (?:on|in|with|at|for|during|under) )/i

/** "Crash when leaving": an event that must no longer occur. */
export function fromEvent(head: string): string | null {
  if (
    /^(?:problem|missing:|not |bug|issue|when |if |while |after |on |in |with |to |i |you |we |the only )|^(?:\d|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(
      head,
    ) ||
    (hasVerb(head) && !troubles.test(head)) ||
    / (?:where|can|could|may|might|still|reached|went|came|arrived) /i.test(head)
  )
    return null
  const phrase = toNounPhrase(head.replace(/^(?:an?|the|some) /i, ''))
  if (phrase === null || (isSureVerb(head.split(' ', 1)[0] ?? '') && /s$/.test(head.split(' ', 1)[0] ?? '')))
    return null
  const words = head.replace(/^(?:an?|the|some) /i, '')
  if (/^missing\b/i.test(words)) return null
  const [, gone] = /^lost ((?:\w+ )?\w+)$/i.exec(words) ?? []
  if (gone !== undefined) return `no ${gone} ${isMany(gone) ? 'are' : 'is'} lost`
  const [, mended = ''] = /^broken ([^,;:]{3,70})$/i.exec(words) ?? []
  if (mended !== '' && !/\b(?:links?|refs?|references?|paths?|pipes?)\b/i.test(mended))
    return `${mended} ${isMany(phrase) ? 'work' : 'works'}`
  const nouns = phrase.replace(/(s) \p{L}+(?:ing|ed)\b.*$/u, '$1')
  if (!faulty.test(head) && !endsWithEvent.test(nouns) && !endsWithEvent.test(phrase)) return null
  const plain =
    faulty.test(words) && /^\p{Lu}\p{Ll}/u.test(words)
      ? `${words.charAt(0).toLowerCase()}${words.slice(1)}`
      : lowerFirst(words)
  return `there ${isPlural(nouns.split(' and ', 1)[0] ?? nouns) ? 'are' : 'is'} no ${plain} any more`
}

/** "No lamp in the cellar", "cannot weigh two crates", "doesn't respect quiet hours". */
export function fromNoSubject(head: string, clause: Clause | null): string | null {
  const [, act, rest = ''] = /^(?:does(?:n['’]?t| not)) ([a-z-]{2,})\b(.*)$/i.exec(head) ?? []
  if (act !== undefined) return /\b(?:any\w*|either)\b/i.test(rest) ? null : `it ${toThirdPerson(act)}${rest}`
  const [, unable] =
    /^(?:cannot|can['’]?t|can not|unable to|not able to|impossible to|could ?n[o'’]t|not possible to) (\S.+)$/i.exec(
      head,
    ) ?? []
  const lost = unable?.replace(/ (?:any ?more|right now|currently|at the moment)$/i, '') ?? ''
  if (lost !== '' && !/\bany\w*\b/i.test(lost))
    return isVerb(lost.split(' ', 1)[0]?.toLowerCase() ?? '') ? `it is possible to ${lost}` : null
  const fit = /^not ((?:compatible|available|accessible|possible|visible)\b.*)$/i.exec(head)?.[1]
  if (fit !== undefined) return `it is ${fit}`
  const [, able] = /^can (?!be\b)((?:still )?[a-z]+ \S.*)$/i.exec(head) ?? []
  if (able !== undefined && clause === null && isVerb(able.replace(/^still /, '').split(' ', 1)[0] ?? ''))
    return `it is no longer possible to ${able.replace(/^still /, '')}`
  const [, none] =
    /^(?:there(?:['’]s| is| are) (?:currently |still )?)?no ((?!longer|more|way|one)\S.+)$/i.exec(head) ?? []
  if (none === undefined || (clause !== null && !/^there /i.test(head)) || hasVerb(none)) return null
  return /^there/i.test(head) || toNounPhrase(none) !== null
    ? `there ${isPlural(none) ? 'are' : 'is'} ${articled(none)}`
    : null
}

function articled(noun: string): string {
  return isPlural(noun) ||
    !/^\S*(?:button|option|limit|check|message|warning|error|way|link|page|icon|field|favicon|list|index|filter|image|menu|test|label)\b/i.test(
      noun,
    )
    ? noun
    : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

/** Forms that tell what a thing did, not what was done to it. */
const active =
  /^(?:died|crashed|failed|stopped|disappeared|happened|appeared|worked|jumped|moved|landed|ended|need(?:ed)?|speed|feed|seed|embed|exceed|bed|red|shared|mixed|used|nested|based|related|supposed)$/i

/** "Hangs at dusk", "we're leaking oil", "there is a gap", "the winch jamming in frost": what no longer happens. */
export function fromFragment(head: string): string | null {
  const [, there] = /^there(?:['’]s| is) an? (\S.{3,})$/i.exec(head) ?? []
  if (there !== undefined) return `there is no ${there} any more`
  const [, deed = '', what = ''] = /^([a-z]+(?<!s)s)( .+)?$/i.exec(head) ?? []
  if (
    isSureVerb(deed) ||
    (fromThirdPerson(deed.toLowerCase()) !== null && /^ (?:the|an?|\d\S*|people|me|us|my|our) /.test(what))
  )
    return `it no longer ${deed.toLowerCase()}${what}`
  const [, thing = '', done = '', place = ''] =
    /^([^,;:'’()]{4,50}?)(?: (?:got|[a-z]+ly))* ([a-z]+ed|shown|cut|hidden) ((?:out|off|as|under|in|on|at|to|behind|over|by|twice) ?.*)$/i.exec(
      head,
    ) ?? []
  if (
    thing !== '' &&
    !hasVerb(head) &&
    !active.test(done) &&
    !/ (?:show|look|stay|get|come|go|have)s?\b/.test(place) &&
    !/^(?:when|if|while|after|before|i|we|you|they|it|not?|to) |\b(?:that|which|not|never|and|of|into|is|are|was|were|be|as|the|who|and [a-z]+s)$/i.test(
      thing,
    )
  )
    return `${thing} ${agree(thing, 'be')} no longer ${done}${place === '' ? '' : ` ${place}`}`
  const [, who = '', doing = '', rest = ''] =
    /^(I|we|[^,;:'’]{4,50}?)(?:['’](?:m|re))?(?: still)? ([a-z]+(?:-[a-z]+)?ing)( .+)?$/i.exec(head) ?? []
  const stem = doing.toLowerCase().slice(0, -3)
  const [, prefix = ''] = /^((?:under|over|mis|re|auto)-)/.exec(stem) ?? []
  const act = fromGerund(doing.toLowerCase().slice(prefix.length))
  const bare = act ?? (prefix !== '' && /[^aeiou]t$/.test(stem) ? stem.slice(prefix.length) : null)
  const base = isSureVerb(stem) ? stem : bare === null ? null : prefix + bare
  if (
    base === null ||
    (prefix === '' && !isSureVerb(base)) ||
    hasVerb(who) ||
    / (?:reached|went|got|came|arrived|was|were|is|are) /.test(rest) ||
    / (?:when|while|of|by|for|from|not|and|with|still|first|last|next)$|^(?:when|if|while|after|before|still|some)\b/i.test(
      who,
    )
  )
    return null
  return `${/^we$/i.test(who) ? 'we' : who} no longer ${agree(who, base)}${rest}`
}

/** "Photos not displaying", "totals never updated", "the bot no longer replies": clauses without an auxiliary. */
export function fromBareNot(head: string): string | null {
  const [, subject = '', word = '', rest = ''] =
    /^(?!when |if |while )([^,;:()?]{3,60}?) (?:not|never|no longer) (?:being )?([a-z-]{3,})\b ?(.*)$/i.exec(
      head,
    ) ?? []
  if (
    subject === '' ||
    /\b(?:by|of|for|with|without|from|about|when|while)$/i.test(subject) ||
    /\bany/i.test(rest) ||
    subject.split(' ').some((part) => opensClause(part) || isAuxiliary(part))
  )
    return null
  const many = isMany(toNounPhrase(subject) ?? subject)
  if (/\w{2}ing$/.test(word)) {
    const base = fromGerund(word) ?? (/^(?:working|appearing|playing)$/.test(word) ? word.slice(0, -3) : null)
    return base === null ? null : join(subject, agree(subject, base), rest)
  }
  if (/(?:ed|wn|en|ilt|ent|ept|ible|(?<!en|dis)able|accurate|responsive|correct)$/.test(word))
    return join(subject, many ? 'are' : 'is', word, rest)
  if (many)
    return isSureVerb(word) || isVerb(word)
      ? join(subject, word, rest, / no longer /i.test(head) ? 'again' : '')
      : null
  return /s$/.test(word) && (isSureVerb(word) || fromThirdPerson(word) !== null)
    ? join(subject, word, rest)
    : null
}

/** "Logo missing on the print page": a clause without its verb. */
export function toVerbless(head: string): Clause | null {
  const [, subject = '', rest = ''] =
    /^([^,;:'’]{3,50}?) ((?:(?:very|too|completely) )?(?:broken|missing|wrong|incorrect|empty|blank|slow|stuck|gone|disabled|unresponsive|blocked|invisible|cut off)(?:$| (?:in|on|at|for|when|after|with|since|from) .+$))/i.exec(
      head,
    ) ?? []
  return subject === '' || hasVerb(subject) || toNounPhrase(subject) !== subject
    ? null
    : { subject, verb: agree(subject, 'be'), adverb: '', negated: false, rest }
}

/** "writes rows and skips every rule": both are denied. */
export function denySecond(verb: string, rest: string): string {
  const [, before = '', second = '', after = ''] =
    /^(.*?) and ([a-z]+(?<!s)s) ((?:the|an?|every|each|all|any|its|their|it|in|to|on|up|out|off|over)\b.*)$/.exec(
      rest,
    ) ?? []
  return /(?<!s)s$/.test(verb) &&
    !/\b(?:to|that|which|who|until|unless|if|when|while|as|some\w+)\b/.test(before) &&
    (isSureVerb(second) || isVerb(toBase(second)))
    ? `${before} and no longer ${second} ${after}`
    : rest
}
