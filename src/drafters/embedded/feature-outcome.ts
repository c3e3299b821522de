// What is done in a feature and what holds once it is there, for the middle of a sentence: "snoozes mails", "the lift shows its floor".
import { isPlural, lowerFirst, toDefinite } from './grammar/noun-phrase.ts'
import { isVerb, toThirdPerson } from './grammar/verbs.ts'
import { isCode } from './patterns/feature-pattern.ts'
import { toTheir } from './point-of-view.ts'

/** "the lift shows its floor" for "the lift" and "show its floor"; null where it does not read well in a sentence. */
export function toOutcome(
  subject: string,
  predicate: string,
  negated = false,
  isSure = false,
): string | null {
  const thing =
    /^\p{Ll}/u.test(subject) && !isPlural(subject) && !isCode(subject) && !/^each /.test(subject)
      ? toDefinite(subject)
      : subject
  const [, adverb = '', act = predicate] =
    /^((?:only|always|never|then|(?!(?:ap|re|im|sup|com|multi)ply|rely|fly|ally|rally|tally)\p{L}+ly) )(.+)$/iu.exec(
      predicate,
    ) ?? []
  const [verb = '', ...others] = act.split(' ')
  const many = isPlural(thing) || / and /.test(thing)
  if (
    thing.length + predicate.length > 130 ||
    isVague(predicate) ||
    /[?!:;"]|\.\s/.test(predicate) ||
    /^(?:it|this|that|they|these|those|there)\b/i.test(thing)
  )
    return null
  if (/\b(?:I|me|myself|we|us)\b/.test(predicate)) return null
  const rest =
    others.length === 0
      ? ''
      : ` ${(many || negated ? others.join(' ') : joinActs(others.join(' '))).replace(/\bmy\b/g, "a person's")}`
  if (verb === 'be')
    return `${thing} ${many ? 'are' : 'is'}${negated ? ' not' : ''}${adverb === '' ? '' : ` ${adverb.trim()}`}${rest}`
  if (!isSure && !isVerb(verb) && verb !== 'have') return null
  if (negated) return `${thing} ${many ? 'do' : 'does'} not ${verb}${rest}`
  return `${thing} ${adverb}${many ? verb : toThirdPerson(verb)}${rest}`
}

/** "the log and rotates it" for "the log and rotate it": a second verb agrees with the first. */
export function joinActs(words: string): string {
  return words.replace(
    / and (\p{Ll}{3,}) (?=(?:the|an?|it|them|its|their|all|any|each|to|in|on|into|\p{L}+s)\b)/gu,
    (whole, word: string) => (isVerb(word) && !isPlural(word) ? ` and ${toThirdPerson(word)} ` : whole),
  )
}

/** The deed for the middle of a sentence: short, without a second sentence, "my" seen from outside. */
export function toDeed(words: string): string | null {
  const clause =
    lowerFirst(words).split(/[;:(]|\s[-–—]+\s|,\s(?:but|so|not|and|instead|which|rather)\s/, 1)[0] ?? ''
  const deed = toTheir(clause).replace(/[\s.,!?]+$/, '')
  return deed.length > 110 || deed.length < 4 || /[?!"]/.test(deed) ? null : deed
}

/** "snoozes mails" for "snooze mails"; null where the first word is no verb of the lexicon. */
export function toAct(deed: string | null): string | null {
  const [verb = '', ...rest] = (deed ?? '').split(' ')
  if (/ (?:and|or) /.test(deed ?? '') || isVague(deed ?? '')) return null
  return isVerb(verb) ? [toThirdPerson(verb), ...rest].join(' ') : null
}

const vague =
  /\b(?:easy|easily|easier|simple|simply|simpler|fast|faster|quick|quickly|better|nicer|proper|properly|several|some|many|various|appropriate|flexible|efficient|intuitive|robust|etc|normally|ideally|optimal(?:ly)?|user-friendly)\b/i

/** True for words with which a criterion could not be checked. */
export function isVague(words: string): boolean {
  return vague.test(words)
}

/** The deed where its first word is no known verb: "takes the steps to distil the models". */
export function toSteps(deed: string | null): string {
  if (deed === null) return 'does so'
  return /^(?:know|understand|learn|be|have) /.test(deed) ? 'looks it up' : `takes the steps to ${deed}`
}
