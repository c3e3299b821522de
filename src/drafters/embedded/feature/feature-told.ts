// What is left to say of a line that is told and not surely understood: its own words, and nothing that could be false.

import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { lastWord } from '../grammar/object.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromThirdPerson, isBuiltThing, isVerb } from '../grammar/verbs.ts'
import { proven } from '../patterns/to-form.ts'
import { gesture } from './feature-outcome.ts'
import { isEvent, toState } from './feature-parts.ts'
import { isPeople } from './feature-people.ts'
import { opener } from './feature-said-forms.ts'
import { building } from './feature-verbs.ts'
import { type FeatureWords, finishTitle } from './feature-words.ts'

const quotation = /["“][^"”]*["”]|`[^`]*`|\([^()]*\)|(?<= |^)(?:--?|[:=@/.])\p{L}[\w-]*/gu
/** What opens as a question, also behind a word that was put before it: "is a lift worth it", "add can it float". */
const asking =
  /^(?:(?:add|let|make sure(?: that)?) )?(?:(?:is|are|was|were|do|does|did|can|could|would|should|has|why) (?:the|an?|there|we|i|it|you|they|he|she|people|our|my|your|some|any|two|this|that|is|are|do|does|did|must|[a-zß-ɏ]+s) |(?:what|which|who|how|where|whether|why) .*(?:\?|, ))/i
const apart =
  /,? (?:that|which|who|whose|where|when|whenever|if|whether|how|what|while|before|until|once|unless|based on|so|because|since|in case|rather than|than|instead of|sent|pushed) |[,;:]\s|\s[-–—]+\s/i
const telling = /^(?:show|tell|say|explain|ask|alert|warn|remind|see|hear|send|let|make|do|don['’]t|no)$/i

/** True where what the words add or order is surely what the line says; `asRead` is the line as a whole. */
export function isSound({ title, whole, outcome, holds }: FeatureWords, line: Line, asRead: Line): boolean {
  const bare = title.replace(quotation, 'thing')
  const { verb, core, sentences } = asRead
  if (
    asking.test(bare) ||
    /^Add (?!(?:top|first|last|next|page|level|every|max|about|some|more)\b|.*\b(?:button|option|link|icon|toggle|switch|setting)\b)\p{Ll}+ (?:(?:the|all|old|it|them|my|our) |\d+ \p{L}+s\b)/u.test(
      bare,
    ) ||
    /(?:^|: )currently\b/i.test(bare) ||
    /^Provide better (?:above|below|in|on|at|by|per|already|also) |^Add (?:currently|only|right now|not|because|works) /.test(
      bare,
    ) ||
    pointing.test(bare.split(apart, 1)[0] ?? bare) ||
    inquiring.test(sentences[0] ?? core)
  )
    return false
  if (whole !== undefined)
    return building.test((verb ?? line.verb)?.base ?? '') || namesThing(whole.replace(quotation, 'thing'))
  if (holds !== undefined) return true
  if (/^it no longer .* can only /.test(outcome ?? '')) return false
  if (/^Make sure .*\b(?:no (?!more|longer|one)|nothing|although|though|but|still)\b/.test(title))
    return false
  if (
    /^Let /.test(title) &&
    (obliged.test(line.main) || (verb === null && faulty.test(core) && !wishing.test(core)))
  )
    return false
  if (outcome !== null)
    return /^Make sure /.test(title)
      ? isPassive.test(title) || wishing.test(core) || gesture.test(line.main) || / than today /.test(outcome)
      : !outcome.toLowerCase().startsWith(title.slice(0, 24).toLowerCase()) || wishing.test(core)
  const [, order = '', rest = ''] = /^(\p{Lu}\p{Ll}+) (.{3,})$/u.exec(bare) ?? []
  const [object = ''] = rest.replace(/ and (?:have|do) .*$/, '').split(apart, 1)
  return telling.test(order) || !(hasFiniteVerb(`it ${object}`) || runsOn.test(object))
}

/** A pronoun for what is acted on: nobody knows what it stands for. */
const pointing =
  /^(?!Make |Let )\p{L}+ (?:them|those|these|somewhere|that should|(?:her|him) (?:one|it|that))(?: |$)|^(?!Make )\p{L}+ it(?: |$)|^Let (?:\S+ ){2,6}(?:it|them)$/u
/** A question to be answered, and no wish told as one. */
const inquiring =
  /^(?:should (?:i|we)|do|does|did|are|was|were|has|have|will|would (?!it|you|be|love|like|there)|is (?!there|it possible)) [^?]*\?/i
const obliged =
  /^[^,]{3,60}? (?:still |always )?(?:have|has|had) to (?!be able)|\b(?:overwrite|delete|block|undo|lose) (?:one another|each other)\b/i
const faulty = /\b(?:but|nothing|wrong|twice|though|although|still|anyway|even|I|we|again)\b/i
const wishing =
  /\b(?:should|could|can|let|lets|allow|wants?|wish|like|needs?|please|pls|must|may|cannot|when|whenever|once|if|make sure|ensure|love|why|never|nobody)\b/i
/** Things that "is" or "are" done to, as a wish tells them. */
const isPassive = / (?:is|are|be) (?:\p{L}+ly |always |only |also |not )?\p{L}+(?:ed|n|pt|able|ible|nt|ut)\b/u
/** "the middle one and the last one goes" */
const runsOn = / and (?:the|an?|it|they) (?:\p{L}+ ){1,3}\p{Ll}{3,}s(?: |$)/u

/** True where the words before a clause of their own name a thing; behind "a" only people may be told of. */
function namesThing(words: string): boolean {
  const [cut = ''] = words.split(apart, 1)
  const head = cut.replace(/ (?:of|for|on|in|to|with|at|only|back|up|too|again)$/, '')
  if (
    hasFiniteVerb(head) ||
    acting(head) ||
    (isPeople(head) && / who .* (?:wants?|needs?|gets?) /.test(words))
  )
    return false
  const isNew = /^(?:an?|some|more|options?|support|page|command|button|setting) /i.test(head)
  const first = head.split(/ (?:and|or|&|\+) /, 1)[0] ?? head
  if (isNew) return !/\b(?:said|told|asked|got|went)\b/.test(head)
  const [named = ''] = first.split(/ (?:of|for|on|in|with|per|from) /, 1)
  if ((isBuiltThing(lastWord(named)) || / (?:list|history)$/i.test(named)) && isThing(named)) return true
  const start = first
    .split(' ', 8)
    .join(' ')
    .replace(
      /(?: (?:of|for|on|in|to|with|without|at|from|by|as|after|into|straight|once|the|an?|my|our|their|own|one|right|left|top|home|all|each|every))+$/,
      '',
    )
  return (
    isThing(start) ||
    (!/^(?:try|count|see|get|do|make|find|look|the) /i.test(start) && isThing(`the ${start}`))
  )
}

/** "a mirror loses its frame", "the bells hang on a hook": a verb behind its subject, before its object. */
function acting(words: string): boolean {
  const [, , one = ''] = single.exec(words) ?? []
  const [, , many = ''] = several.exec(words) ?? []
  return (one !== '' && fromThirdPerson(one) !== null) || (isVerb(many) && !/(?:ing|ed|s)$/.test(many))
}

const single =
  /(\p{Ll}{3,}(?<!s)) (\p{Ll}{3,}s) (?:the|an?|it|me|us|them|themselves|its|my|our|one|out|off|up|as) /u
const several =
  /(\p{Ll}{2,}s) (\p{Ll}{3,}) (?:the|an?|it|me|us|them|themselves|its|my|our|one|out|off|up|on|in|at|to|with|into) /u

/** "The toll is paid at night, better at noon": what is wanted in place of today. */
const instead = /^[^;]{6,90}?(?:,? better:? (\S.{3,})|, ([^,;]{3,60}) would be better\b.*)$/i

/** The line in its own words, with what is true of any of its kind, and the question that comes first. */
export function toTold(line: Line, sentence: string): FeatureWords {
  const clause = sentence
    .trim()
    .replace(opener, '')
    .replace(/^(?:it )?would be (?:so |really )?[a-zß-ɏ]+ to (?=[a-zß-ɏ])/i, '')
    .replace(/[\s.!?]+$/, '')
  const isQuestion = asking.test(`${clause}${sentence.includes('?') ? '?' : ''}`)
  return {
    title: finishTitle(isQuestion ? `Answer the question: ${lowerFirst(clause)}` : clause, line),
    want: isQuestion
      ? `have the question answered: ${lowerFirst(clause)}`
      : `have this: ${lowerFirst(clause)}`,
    doer: 'product',
    deed: null,
    outcome: null,
    isTold: true,
    holds: isQuestion
      ? [
          'The answer and its reasons are written down.',
          'What follows from it for the product is decided.',
          'Those who asked know the answer.',
        ]
      : [
          ...toClaims(clause),
          ...(isClaim(clause)
            ? /\b(?:nothing|never|nobody|no)\b/i.test(clause)
              ? ['A case that would break this is covered by an automated test.', proven[1]]
              : ['In all other cases, nothing changes.', proven[0]]
            : ['Where this is not possible, the reason is shown.', proven[0]]),
        ],
    asks: isQuestion
      ? 'Who decides, and which facts would settle it?'
      : isClaim(clause)
        ? today.test(clause)
          ? 'Is this how it should be, or how it is today?'
          : stepwise
        : isThing(clause.split(tail, 1)[0] ?? clause)
          ? stepwise
          : 'What should be possible or visible afterwards that is not today?',
  }
}

/** Words of those who tell how things are: others tell how they should be. */
const today =
  /\b(?:can['’]?t|cannot|ha(?:s|ve) to|nothing|nobody|but|still|only|always|never|again|wrong|twice|(?<!, )(?:no|not)|my|we|i)\b/i
const stepwise = 'What would a typical case look like, step by step?'
const tail = /[,:;]| (?:as|of|for|on|in|to|with|at|from|by|without|after|between) /
const faults = /\b(?:forgets?|forgot|lost|loses?|wrong|broken|breaks)\b/i

/** Each clause that tells something as a sentence; words that tell nothing stand behind a colon. */
function toClaims(clause: string): string[] {
  const [, one, wanted = one] = instead.exec(clause) ?? []
  if (wanted !== undefined) return [`In place of what there is today, this holds: ${wanted}.`]
  const claims = clause.split(/;\s|\s[-–—]+\s/).filter(isClaim)
  const state = toState(clause)
  if (claims.length === 0 && state !== null) return [state]
  return claims.length === 0
    ? [`${faults.test(clause) ? 'This no longer happens' : 'This works'}: ${lowerFirst(clause)}.`]
    : claims.slice(0, 3).map((claim) => `${upperFirst(claim)}.`)
}

function isClaim(clause: string): boolean {
  return (
    /^(?!when|if|have|make)\S+ .*[a-zß-ɏ]/i.test(clause) &&
    !/→/.test(clause) &&
    (hasFiniteVerb(clause) || isEvent(clause))
  )
}
