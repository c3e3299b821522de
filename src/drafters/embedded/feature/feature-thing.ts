// What the clauses before a wish are about: a thing, a question, an errand, a person; for "it", "that", "one" and "her".
import { isPlural, lowerFirst, toDefinite, toNounPhrase } from '../grammar/noun-phrase.ts'
import { lastWord } from '../grammar/object.ts'
import { isPersonWord, toPluralRole } from '../grammar/roles.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import { withArticle } from '../title.ts'
import { bare } from './feature-said-forms.ts'
import { actOfPeople, isTold, toSubject } from './feature-telling.ts'

/** "a new time" of "twelve mails to find a new time": the last thing of which there may be several. */
export function toKind(told: string): string | null {
  const [, noun = ''] = /^.*\b(?:an?|our|their own|my) ([a-zß-ɏ].*)$/is.exec(told) ?? []
  const thing = /^(?:new |other )?(?:\p{L}+ )?/u.test(noun) ? toNounPhrase(noun) : null
  return thing === null || thing.split(' ').length > 3 || isPersonWord(lastWord(thing))
    ? null
    : withArticle(thing)
}

/** "the stage manager" of "the stage manager shouts cues": whom a clause opens with. */
export function toPerson(told: string): string | null {
  const words = told.split(' ', 5)
  const at = words.findIndex((word) => isPersonWord(word.toLowerCase()))
  return at > 0 && /^(?:the|our|my)$/i.test(words[0] ?? '') ? words.slice(0, at + 1).join(' ') : null
}

/** What a told clause is about: "which trams have the low floor", "the temperatures". */
export function toThing(told: string): string | null {
  const [, clause] =
    /\b(?:ask(?:s|ing)?|know|tell|see|idea|clue|wonder|find out|check)(?: (?:us|me))?(?: daily| weekly| always| (?:each|every) [a-zß-ɏ]+)? ((?:at )?(?:which|what|where|when|how|who|that|if|whether) [^,.;?]{6,70})/iu.exec(
      told,
    ) ??
    /(\b(what) (?:they|he|she)\b[^,.;]{4,60})/u.exec(told) ??
    []
  if (clause !== undefined) return bare(clause.split(/ (?:because|since|so|and) /, 1)[0] ?? clause)
  return (isTold(told) ? null : toNamed(told)) ?? toAsked(told) ?? toReached(told) ?? toActedOn(told)
}

/** "the photos" of "photos upside down in the report". */
function toNamed(told: string): string | null {
  if (told.split(' ').length <= 6) return lowerFirst(bare(told))
  const words = (toNounPhrase(told) ?? '').split(' ')
  const many = isPlural(words.join(' ')) && words.length < 4 ? words : words.slice(0, 1)
  return isPlural(many.join(' ')) ? `the ${lowerFirst(many.join(' '))}` : null
}

/** "scheduled queries" of "analysts ping us for every scheduled query". */
function toAsked(told: string): string | null {
  const asked =
    /\b(?:ping|ask|call|phone|mail|write)s? (?:us |me )?(?:(?:every|each) [a-zß-ɏ]+ |weekly |daily )?for (?:every|each|an?|more|the) (?:little |single )?((?:[a-zß-ɏ-]+ ){0,2}?[a-zß-ɏ]+)(?=$|[,;.]| (?:for|to|and|in|on|as)\b)/i.exec(
      told,
    )?.[1]
  if (asked !== undefined)
    return isPlural(asked) || told.includes(`for the ${asked}`) ? `the ${asked}` : toPluralRole(asked)
  const spokenOf =
    /\b(?:ask|call|phone|ring|mail|write)s? (?:us |me )?(?:for|about) (?:the|our|my|their) ((?:[a-zß-ɏ-]+ ){0,2}?[a-zß-ɏ]+)(?=$|[,;.?!]| (?:for|to|and|in|on|at|as|each|every|before|all|again|daily|weekly)\b)/i.exec(
      told,
    )?.[1]
  if (spokenOf !== undefined && !isPersonWord(lastWord(spokenOf))) return `the ${spokenOf}`
  const quoted = /\bask(?:s|ing)? ("[^"]{9,60}")/i.exec(told)?.[1]
  return quoted === undefined ? null : `the answer to ${quoted}`
}

/** "the order" of "the cook climbs down to read the order", "no more typing the order", "why do I have to type the order". */
function toReached(told: string): string | null {
  const thing =
    /\bto (?:read|see|check|get|look up|fetch|sign) ((?:the|an?) [^,.;]{3,40}?)(?=$|[,.;]| (?:and|or|on|in|at)\b)/i.exec(
      told,
    )?.[1] ??
    /^no more [a-zß-ɏ]+ing (the [^,.;]+)/i.exec(told)?.[1] ??
    /^why do (?:i|we|they) have to [a-zß-ɏ]+ ((?:the|my|our) [a-zß-ɏ]+)/i.exec(told)?.[1]
  if (thing !== undefined) return toDefinite(thing.replace(/^(?:an?|the|my|our) /i, ''))
  return /\b(?:as|because) (the [^,]{3,40}?) (?:is|are|never|does|has|says) /i.exec(told)?.[1] ?? null
}

/** "the temperatures" of "the brewer writes the temperatures on the tank". */
function toActedOn(told: string): string | null {
  const words = told.split(' ')
  const people = actOfPeople(told) ?? toSubject(told)
  const at =
    people !== null
      ? people.split(' ').length
      : words.findIndex(
          (word, index) => index > 0 && index < 7 && (isVerb(word) || fromThirdPerson(word) !== null),
        )
  if (at < 0) return null
  const rest = words
    .slice(at + 1)
    .join(' ')
    .replace(/^to \p{L}+ /u, '')
  const thing = toNounPhrase(rest.replace(/^(?:us|in|up|over|off|on|out) | (?:and|or|but) .*$/g, ''))
  if (thing !== null && /^(?:every|each) /.test(thing)) return thing
  return thing === null ||
    (!/^(?:the|an?|our|their|my) /i.test(thing) && !isPlural(thing)) ||
    isPersonWord(lastWord(thing))
    ? null
    : toDefinite(thing.replace(/^(?:an?|our|their|my) /i, ''))
}

/** "swap an evening" of "subscribers call the box office to swap an evening". */
export function toErrand(told: string): string | null {
  const people = actOfPeople(told) ?? toSubject(told)
  const act =
    people === null
      ? null
      : /^\s?(\p{Ll}{3,}(?: (?!on|in|by|at|per|with|from|via|and)\p{L}+){0,3})/u.exec(
          told.slice(people.length),
        )
  const errand =
    /\b(?:call|ring|phone|mail|write|come|queue)\b[^,]{0,40}? to (?!ask|us\b|me\b)([a-zß-ɏ]{3,} [^,]+?)(?: and |,|$)/i
  return errand.exec(bare(told))?.[1] ?? act?.[1] ?? null
}
