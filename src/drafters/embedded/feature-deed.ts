// What is done in a feature, put into the middle of a sentence: "snooze mails", "snoozes mails".
import { lowerFirst } from './grammar/noun-phrase.ts'
import { isVerb, toThirdPerson } from './grammar/verbs.ts'
import { toTheir } from './point-of-view.ts'

/** The deed for the middle of a sentence: short, without a second sentence, "my" seen from outside. */
export function toDeed(words: string): string | null {
  const clause = lowerFirst(words).split(/[;:(]|\s[-–—]+\s|,\s(?:but|so|not|and)\s/, 1)[0] ?? ''
  const deed = toTheir(clause).replace(/[\s.,!?]+$/, '')
  return deed.length > 90 || deed.length < 4 || /[?!"]/.test(deed) ? null : deed
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
