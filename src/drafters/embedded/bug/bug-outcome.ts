// The symptom of a defect turned round: what is true once it is gone, in the words of the report.

import { lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { isVerb } from '../grammar/verbs.ts'
import {
  agree,
  type Clause,
  hasVerb,
  isClosed,
  isMany,
  isSureVerb,
  join,
  symptomWords,
  toBase,
  toClause,
} from './bug-clause.ts'
import { denySecond, fromEvent, fromFragment, fromNoSubject, toVerbless } from './bug-event.ts'
import { fromNegation } from './bug-negation.ts'
import { toPresentClause } from './bug-voice.ts'
import { isSureResult } from './is-sure-result.ts'

/** A tail that explains or follows from the clause and is no part of it. */
const tail =
  /-- |(?:,| -+| –| —)? (?:so (?!that\b|far\b|many\b|much\b)|because |since |(?<!\b(?:in|of|on|for|to|with|from) )which |causing |making |resulting |even though |although |(?<!as )though |due to |not sure |(?<!\b(?:same|such|well|far|soon|long|\w+ed) )as (?=(?:the|it) (?:\S+ ){1,2}(?:is|are|does|do|has|have)\b))| (?:i\.?e|e\.?g)\.? |(?:(?<! )[;:]| -+| –| —) |, (?!not |and |or |nor )/i

export interface Outcome {
  readonly text: string
  /** True where the symptom itself says that something does not happen that should. */
  readonly isDenied: boolean
}

/** What is true once the symptom is gone, such as "the list is shown" for "the list isn't shown"; null where it cannot be told. */
export function toOutcome(symptom: string): Outcome | null {
  const [, name] = /^("[^"]{3,80}"|“[^”]{3,80}”) (?=\S)/.exec(symptom) ?? []
  const outcome = toPlainOutcome(
    (name === undefined ? symptom : symptom.replace(name, 'NAME'))
      .replace(/ rather than (?!\w+ing\b)/, ' instead of ')
      .replace(/(\bcan(?:not|['’]t) [^,;]{3,60}) and can(?:not|['’]t) /, '$1 and '),
  )
  return name === undefined || outcome === null
    ? outcome
    : { ...outcome, text: outcome.text.replace('NAME', () => name) }
}

const isPlain = (words: string) =>
  !notPlain.test(
    words.replace(/^(?:since|because|instead of|despite) | rather than (?:the |an? )?\S+$/gi, ''),
  )

function toPlainOutcome(symptom: string): Outcome | null {
  const head = toHead(symptom)
  if (
    !isPlain(symptom) ||
    !isPlain(head) ||
    (imperative.test(head) && !hasFiniteVerb(head)) ||
    /\s(?:with|of|in|on|at|for|to|the|an?)$/i.test(head) ||
    !/^.{4,150}$/s.test(head)
  )
    return null
  const found = toClause(head) ?? toVerbless(head) ?? toPresentClause(head)
  const clause = /^(?:says|shows|thinks) /i.test(found?.subject ?? '') ? null : found
  const [, undone = '', done = ''] =
    /^(.+(?<! (?:that|which|who)) (?:is|are) )not ((?:\w+ly )?\w+(?:ed|wn))$/.exec(head) ?? []
  const denied =
    clause === null && done !== ''
      ? undone + done
      : (fromNoSubject(head, clause) ?? fromNegation(head, clause))
  const told = /^(?:i['’]m|we['’]re) /i.test(head)
    ? fromFragment(head)
    : (denied ?? (clause === null ? (fromEvent(head) ?? fromFragment(head)) : fromPositive(clause)))
  if (told === null) return null
  const plain = told
    .replace(/\bproperly\b/gi, 'correctly')
    .replace(/ again$/i, '')
    .replace(
      /^(?:i|we) no longer (?:get|see|have) (an? )?([^,;:"`]{3,70})$/i,
      (whole, one: string | undefined, what: string) =>
        hasVerb(what.replace(/ \([^()]*\)/g, ''))
          ? whole
          : `there ${one === undefined && isMany(toNounPhrase(what) ?? what) ? 'are' : 'is'} no ${what} any more`,
    )
    .replace(/^(?:i|we) can (?=(?!only|no|still|also)[a-z]+ \S)/i, 'it is possible to ')
    .replace(/^(?:every|each|any) ((?:(?!the |an? |our |my )\S+ ){1,6}?)no longer /i, 'no $1')
    .replace(
      /\b(works?|behaves?|functions?|runs?) (?:as (?:expected|intended|described|designed)|correctly|well|fine|right)$/i,
      '$1',
    )
  const isOpen = clause === null || denied !== null ? vague : unsure
  if (
    !isClosed(plain) ||
    / (?:is|are|does|do|can)$/.test(plain) ||
    isOpen.test(plain.replace(/`[^`]*`/g, '')) ||
    !isSureResult(plain)
  )
    return null
  return {
    text: /^\p{Lu}\p{L}*['’]s /u.test(plain) ? plain : lowerFirst(plain),
    isDenied: denied !== null && !/\bno longer\b/.test(denied),
  }
}

function toHead(symptom: string): string {
  const bare = symptom
    .replace(/\b(it|you|they|we|i)['’]ll\b/gi, '$1 will')
    .replace(/^(?:\[[^\][]{2,40}\]|\([^()]{2,40}\)) /, '')
    .replace(/^(?:since|because|due to|as|instead of|despite) [^,]{4,100}, (?=\S+ \S+ \S)/i, '')
    .replace(
      /^(?:sometimes|occasionally|still|often|since (?:the|our|last|\w+day)(?: (?:last|latest|update|upgrade|release|week))*),? (?=\S)/i,
      '',
    )
    .replace(/ (?:(?:every|each) time|for (?:some|(?:seemingly )?no) reason|tbh|lol|imo|wtf)$/i, '')
    .replace(/\b(?:kinda|kind of|sort of|pretty much|semi-) ?(?=broken)/i, '')
    .replace(/\bwith no\b/i, 'without')
    .replace(/ \((?:e\.?g|is|are|maybe|perhaps|same)\b[^()]*\)$/i, '')
    .replace(/^([^:,;.]{3,60}): (?:it|they) (?=\S)/, (label, name: string) =>
      hasVerb(name) ? label : `${name} `,
    )
    .replace(/^([^:,;.]{2,30}): (?!true|false|null|\d)(?=\S+ \S+ \S)/, (label, name: string) =>
      hasVerb(name) ? label : '',
    )
  const head = bare.split(tail, 1)[0] ?? ''
  const rest = bare.slice(head.length)
  const isLater =
    /^, (?!even|although|though)/.test(rest) &&
    !symptomWords.test(head) &&
    !/ (?:is|are) /.test(head) &&
    hasVerb(rest.slice(2))
  if (/^, [a-z]+s (?:its|the|an?) .* and [a-z]+s /.test(rest)) return ''
  return (isLater || /^(?:,| -+| –| —)? ?[;:–—-]/.test(rest)) && symptomWords.test(rest)
    ? ''
    : head.replace(/(?:[\s,;:.!–—-]| and| or| just)+$/i, '')
}

/** Openings and turns of reports that are no plain clause about one thing. */
const notPlain =
  /\?$|…|^["“'‘]|\b(?:but|whereas|rather than|instead of just)\b|, and |\(\) .*: |^(?:seems?|it seems|looks like|only|you['’]re|properly|correctly|instead|whereby|and|or|then|i am|this|that|these|for some reason|since|because|why|how|what|load)\b|^missing:|\b(?:and|or) (?:can(?:not|['’]t)|may|might|will|do(?:es)?(?:n['’]t)?|is|are|has|have|never|no|not)\b/i
/** What is an order, unless a finite verb shows the word to be a noun. */
const imperative =
  /^(?:make|add|use|let|force|ensure|come|update|change|improve|do|don['’]t|handle|support|remove|split|allow|enable|keep|hide|normali[sz]e)\b/i
/** Words that would leave a criterion open to opinion. */
const vague =
  /\b(?:some|several|many|much|fast|quick(?:ly)?|eas(?:y|ily)|simple|appropriate(?:ly)?|robust|better|improved|normally|etc|ideally|sufficient(?:ly)?|reasonabl[ey]|kinda|hopefully|maybe|probably|i think)\b/i

/** A clause turned round keeps what the report judges, but not what it only supposes. */
const unsure = /\b(?:maybe|probably|hopefully|i think|kinda|likely)\b|\bcan no longer only\b/i

const needless =
  /^(?:still|sometimes|always|often|randomly|currently|now|occasionally|constantly|usually|intermittently|already|also)$/i

/** What can be told by its opposite. */
const opposable = /^(?:wrong|cut off|(?:un|in)(?:re\w+|available|visible|correct))(?=$| (?:in|on|at|with) )/i

/** Subjects of clauses that "no longer" would not deny. */
const unturned = /^(?:every(?:one|body)|nothing|nobody|none|no|there|this|that|what|when|if|while)\b| never$/i

function fromPositive(clause: Clause): string | null {
  if (clause.negated || unturned.test(clause.subject)) return null
  const { rest } = clause
  const subject = clause.subject.replace(/^(?:some|several|many|certain) (?=(?:\S+ )?\S+s\b)/i, '')
  const verb = clause.verb === 'let' ? agree(subject, 'let') : clause.verb
  if (
    /\b(?:never|no(?!-)|not|nothing|nobody|neither|nor|\w+n['’]t)\b/i.test(
      rest.replace(/ that (?:is|are) not .*$/, ''),
    ) ||
    /^(?:issue|bug|problem)|\bexcept (?:for|in|on|when|with)\b/.test(rest) ||
    / (?:it|gave|took|came|went|got|said|sent)$|^(?:under|after|before|during) | (?:thinks?|believes?|assumes?|claims?) |s and (?:the|its) /i.test(
      subject,
    ) ||
    (/^ha(?:s|ve)$/.test(verb) && /^\w+ed (?:on|in|at|for|to) /.test(rest)) ||
    /^(?:did|do|does|had|should|must|works?)$/.test(verb) ||
    (/^needs?$/.test(verb) && !/^(?:you|we|i|one)$/i.test(subject))
  )
    return null
  const adverb = needless.test(clause.adverb) ? '' : clause.adverb
  const kept = denySecond(verb, rest).replace(
    /^(?:(?:still|sometimes|always|often|randomly|currently|now|occasionally|constantly|already|also|instead(?! of)|just) )+(?=\S)/i,
    '',
  )
  if (/^(?:may|might|could|would)$/.test(verb)) {
    const [base = '', ...others] = kept.replace(/^[a-z]+ly (?=[a-z])/, '').split(' ')
    const never = /^m/.test(verb) ? 'never' : 'no longer'
    return /^[a-z-]{2,}$/.test(base) && base !== 'have' && !(verb === 'would' && base === 'be')
      ? join(
          subject,
          base === 'be' ? join(agree(subject, 'be'), never) : join(never, agree(subject, base)),
          ...others,
        )
      : null
  }
  if (/^ha(?:s|ve)$/.test(verb) && kept.startsWith('been '))
    return join(subject, agree(subject, 'be'), 'no longer', kept.slice(5))
  if (/^(?:is|are|was|were)$/.test(verb)) {
    const be = verb.replace('was', 'is').replace('were', 'are')
    const [, place] = /^(?:broken|dead|out of order)($| (?:for|in|on|with) .+$)/i.exec(kept) ?? []
    if (place !== undefined)
      return join(subject, isMany(subject) ? 'work' : 'works', place === '' ? 'again' : place.trim())
    if (/^(?:missing|gone)(?=$| )/i.test(kept))
      return join(subject, be, 'there', kept.replace(/^\S+ ?/, '').replace(/^from /, 'in '))
    if (opposable.test(kept))
      return join(
        subject,
        be,
        kept
          .replace(/^(?:un|in)/i, '')
          .replace(/^(?:always )?wrong/i, 'correct')
          .replace(/^cut off/i, 'fully visible'),
      )
    return join(
      subject,
      be,
      'no longer',
      adverb,
      kept.replace(
        /^(?:very|really|kinda|kind of|pretty|quite|rather|so|extremely|super|a bit|a little|way) (?=\S)/i,
        '',
      ),
    )
  }
  if (/^(?:can|will)$/.test(verb)) return join(subject, verb, 'no longer', adverb, kept)
  return /^(?:has|have|need)$/.test(verb) || /^it$/i.test(subject) || isSureVerb(verb) || isVerb(toBase(verb))
    ? join(subject, 'no longer', adverb, verb, kept)
    : null
}
