// That a fault is gone, where its report is no plain clause that can be turned round: the loosest forms, told as sentences.
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromThirdPerson, isVerb, toThirdPerson } from '../grammar/verbs.ts'
import { hasVerb, isClosed, isSureVerb, toClause } from './bug-clause.ts'
import { isPair, toAlike } from './bug-comment.ts'
import { faulty, troubles } from './bug-event.ts'

/** What is so once the fault is gone, best first: the right state, "no longer", or that it no longer happens. */
export function toAbsent(symptom: string): string {
  if (isPair(symptom)) return toAlike(symptom) ?? toBoth(toPlain(symptom))
  const plain = toPlain(toBrief(symptom.replace(/^sometimes,? /i, '')).replace(aside, ''))
  const affirmed = toAffirmed(plain)
  if (affirmed !== null) return affirmed
  if (troubles.test(plain)) return `there are no ${plain} any more`
  const isClause = toClause(plain) !== null || hasFiniteVerb(plain)
  if (/^an? [\w-]+ with [^,;:]{3,50}$/.test(plain) && !hasVerb(plain)) return `there is no longer ${plain}`
  if (faulty.test(plain) && !/[,:;]| still /.test(plain) && !hasVerb(plain))
    return `there is no ${plain} any more`
  const [lead = ''] = plain.split(', ', 1)
  const isWhole = lead === plain || hasVerb(lead) || hasFiniteVerb(lead)
  if (isClause && isWhole && plain.length <= 180 && !faulty.test(plain) && !open.test(plain))
    return `it no longer happens that ${plain}`
  return plain.length > 210 || plain.length < 6 || unquotable.test(symptom)
    ? 'the reported symptom no longer occurs'
    : `this no longer occurs: ${plain}`
}

/** Two clauses set against each other are told as one: "the list says 3 while the shelf has 2". */
function toBoth(plain: string): string {
  const [, first = '', second = ''] =
    /^(.+?), ((?!(?:on|in|at|after|since|now|and|but|yesterday) ).+)$/.exec(plain) ?? []
  const [isFirst, isSecond] = [first, second].map(
    (words) =>
      hasVerb(words) || hasFiniteVerb(words) || /^(?:the|my|our|i|we) (?:\S+ )?[a-z]+s? [\d"]/i.test(words),
  )
  return isFirst && isSecond && !/[:;]/.test(plain)
    ? `it no longer happens that ${first} while ${second}`
    : `this no longer occurs: ${plain}`
}

/** A name before a figure or a comma keeps its capital. */
const toPlain = (words: string) =>
  /^\p{Lu}\p{Ll}+(?:, (?:dead|who|our|my|the)\b| (?:19|20)\d\d\b|(?<=day)['’]s\b)/u.test(words)
    ? words
    : lowerFirst(words)

const unquotable = /^Problem reported|…|[?"“”].*[?"“”].*["“”]/

/** What explains the fault and is no part of it. */
const aside = / (?:al)?though (?:it|that|this|the) .*$|, (?:now|then) (?:the|my|our|we|i|they|everyone) .*$/

/** Words in which a clause cannot stand behind "that". */
const open =
  /[:;?“”…]|[!.] | [-–—]+ |, (?:(?:but )?(?:it|this|they|that|we|you|he|she)|prevent) |\b(?:will|would|probably|maybe|seems?)\b|['’]ll\b|^(?:because|it|this|they|that|these|had|any|instead|has|no|why|how|and|or|but)\b/i

/** A long or listed thing with one plain denial or possibility: it does what it does not, it no longer can. */
function toAffirmed(plain: string): string | null {
  const [, subject = '', denial = '', rest = ''] =
    /^((?:[^:;?()]|:(?=\/\/)){3,110}?) (does(?:n['’]t| not)|do(?:n['’]t| not)|is(?:n['’]t| not)|are(?:n['’]t| not)|can(?:not|['’]t| not)|can|may|might|never) (?:seem to |really |actually )?([a-z][^:;?]{2,140})$/.exec(
      plain,
    ) ?? []
  if (
    subject === '' ||
    (toClause(subject) !== null && !/ (?:that|which|who) /.test(subject)) ||
    hasFiniteVerb(subject) ||
    /^(?:if|when|while|after|since|because|it|this|that|they|there|only|half|some|no|nothing|what|why)\b|, | (?:when|if|while) |\b(?:and|but|because|so|that|which|who)$/i.test(
      subject.replace(/, (?:for example|e\.g\.|such as),? \S+$|(?<=^\S+), (?=\S+ and \S+$)/i, ''),
    ) ||
    unsafe.test(rest)
  )
    return null
  const [verb = '', ...others] = rest.split(' ')
  const after = others.length === 0 ? '' : ` ${others.join(' ')}`
  if (/^(?:is|are)/.test(denial))
    return `${subject} ${denial.slice(0, denial.startsWith('is') ? 2 : 3)} ${rest}`
  if (denial === 'never')
    return isSureVerb(verb) || isVerb(verb) || fromThirdPerson(verb) !== null ? `${subject} ${rest}` : null
  if (!isSureVerb(verb) && !isVerb(verb)) return null
  if (denial === 'can') return `${subject} can no longer ${rest}`
  if (/^m/.test(denial)) return null
  if (denial.startsWith('can')) return `${subject} can ${rest}`
  return `${subject} ${denial.startsWith('does') ? toThirdPerson(verb) : verb}${after}`
}

/** What a denial may also cover, so that it is not the mere opposite. */
const unsafe =
  /, | (?:and|but|nor|so|not|never|unless|until|only|even|either|which|though|although|no)\b|(?<!from )\bany|n['’]t\b|^(?:be|have|only|even|always|to)\b/i

/** The fault without what explains it behind a colon, a dash or a semicolon. */
function toBrief(symptom: string): string {
  const [, brief = '', rest = ''] =
    /^(.{12,}?(?<!\b(?:with|of|for|in|on)))(?:;|:| [-–—]+) (.+)$/.exec(symptom) ?? []
  return brief === '' ||
    !isClosed(brief) ||
    /^\p{L}+ing \S+$/u.test(brief) ||
    /^(?:it|this|they|that|so)\b/i.test(rest) ||
    !(hasVerb(brief) || faulty.test(brief))
    ? symptom
    : brief
}
