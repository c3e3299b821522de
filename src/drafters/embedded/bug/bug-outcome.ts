// The symptom of a defect turned round: what is true once it is gone, in the words of the report.

import { lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { hasVerb, isAuxiliary, isClosed, isMany, join, symptomWords, toClause } from './bug-clause.ts'
import { endsWithEvent, faulty, fromEvent, fromFragment, fromNoSubject, toVerbless } from './bug-event.ts'
import { fromNegation } from './bug-negation.ts'
import { fromPositive } from './bug-positive.ts'
import { toPresentClause } from './bug-voice.ts'
import { isBugThing, isSureResult } from './is-sure-result.ts'

/** A tail that explains or follows from the clause and is no part of it. */
const tail =
  /-- |(?:,| -+| –| —)? (?:so (?!that\b|far\b|many\b|much\b)|because |since |(?<!\b(?:in|of|on|for|to|with|from) )which (?!(?:was|were) \w+ed )|causing |making |resulting |even though |although |(?<!as )though |due to |not sure |(?<!\b(?:same|such|well|far|soon|long|\w+ed) )as (?=(?:the|it) (?:\S+ ){1,2}(?:is|are|does|do|has|have)\b))| (?:i\.?e|e\.?g)\.? |(?:(?<! )[;:]| -+| –| —) |, (?!not |and |or |nor )/i

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
      .replace(/ rather than /, ' instead of ')
      .replace(/(\bcan(?:not|['’]t) [^,;]{3,60}) and can(?:not|['’]t) /, '$1 and '),
  )
  return name === undefined || outcome === null
    ? outcome
    : { ...outcome, text: outcome.text.replace('NAME', () => name) }
}

const isPlain = (words: string) =>
  !notPlain.test(
    words
      .replace(/^(?:since|because|instead of|despite) | rather than (?:the |an? )?\S+$/gi, '')
      .replace(/ \((?:e\.?g|only)\b[^()]*\)/g, ''),
  )

/** "Prints tickets but not receipts" tells that receipts are wanted too; null for anything else. */
export function fromExcepted(symptom: string): Outcome | null {
  const [, first = '', other = ''] = /^([^;:]{6,120}?),? but not (\S[^,;:]{2,80})$/.exec(symptom) ?? []
  const clause = toClause(first)
  if (clause === null || clause.negated || !isBugThing(clause.subject) || /^(?:always|when|if)\b/.test(other))
    return null
  const subject = lowerFirst(clause.subject)
  if (/^\p{L}+(?:ed|wn)\b/u.test(other))
    return isAuxiliary(clause.verb) ? { text: join(subject, clause.verb, other), isDenied: true } : null
  return isAuxiliary(clause.verb)
    ? null
    : {
        text: join(subject, 'also', clause.verb, other.replace(/ (?:and|or) not /g, ' and ')),
        isDenied: true,
      }
}

function toPlainOutcome(report: string): Outcome | null {
  const symptom = report.replace(/ \[[^\][]*\](?= )/g, '')
  const head = toHead(symptom)
  if (
    !isPlain(symptom) ||
    !isPlain(head) ||
    (imperative.test(head) && !hasFiniteVerb(head)) ||
    /\s(?:with|of|in|on|at|for|to|the|an?)$/i.test(head.replace(/ with (?:\S+ ){1,4}o(?:n|ff)$/, '')) ||
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
    .replace(/(?<!again and) again$/i, '')
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
  const right = toRight(plain)
  return {
    text: /^\p{Lu}\p{L}*['’]s /u.test(right) ? right : lowerFirst(right),
    isDenied: denied !== null && !/\bno longer\b/.test(denied),
  }
}

/** "no longer opens the wrong door": "opens the right door". */
const toRight = (text: string) =>
  /^[^,;:]* (?:the wrong|in (?:the )?wrong order)\b/.test(text) && !/ (?:and|but|can) /.test(text)
    ? text
        .replace(/ no longer /, ' ')
        .replace(/ the wrong\b/, ' the right')
        .replace(/ in wrong order\b/, ' in the right order')
    : text

function toHead(symptom: string): string {
  const bare = symptom
    .replace(/\b(it|you|they|we|i)['’]ll\b/gi, '$1 will')
    .replace(/^(?:\[[^\][]{2,40}\]|\([^()]{2,40}\)) /, '')
    .replace(/^(?:since|because|due to|as|instead of|despite) [^,]{4,100}, (?=\S+ \S+ \S)/i, '')
    .replace(
      /^(?:some ?times?|occasionally|still|often|since (?:the|our|last|\w+day)(?: (?:last|latest|update|upgrade|release|week))*),? (?=\S)/i,
      '',
    )
    .replace(/ (never|(?:does|do)(?:n['’]t| not)) seem to (?=[a-z])/, ' $1 ')
    .replace(/^(?:it )?(?:seems|appears) (?:that|like) /i, '')
    .replace(/ (?:(?:every|each) time|for (?:some|(?:seemingly )?no) reason|tbh|lol|imo|wtf)$/i, '')
    .replace(/\b(?:kinda|kind of|sort of|pretty much|semi-) ?(?=broken)/i, '')
    .replace(/\bwith no\b/i, 'without')
    .replace(/ \((?:e\.?g|is|are|maybe|perhaps|same)\b[^()]*\)$/i, '')
    .replace(/^([^:,;.]{3,60}): (?:it|they) (?=\S)/, (label, name: string) =>
      hasVerb(name) ? label : `${name} `,
    )
    .replace(/^([^:,;.]{2,45}?)(?::| [-–]) (?!true|false|null|\d)(?=\S+ \S+ \S)/, (label, name: string) =>
      hasVerb(name) ? label : '',
    )
  const head = bare.split(tail, 1)[0] ?? ''
  const rest = bare.slice(head.length)
  const isLater =
    /^, (?!even|although|though)/.test(rest) &&
    !symptomWords.test(head) &&
    !/ (?:is|are) /.test(head) &&
    hasVerb(rest.slice(2))
  if (/^, [a-z]+s (?:its|the|an?) .* and [a-z]+s |^, gone\b/.test(rest)) return ''
  const isEvent =
    (faulty.test(head) ||
      endsWithEvent.test(head.split(/ (?:in|on|of|at|with|for|when|during) /, 1)[0] ?? '')) &&
    !hasVerb(head)
  return !isEvent && (isLater || /^(?:,| -+| –| —)? ?[;:–—-]/.test(rest)) && symptomWords.test(rest)
    ? ''
    : head.replace(/(?:[\s,;:.!–—-]| and| or| just)+$/i, '')
}

/** Openings and turns of reports that are no plain clause about one thing. */
const notPlain =
  /\?$|…|^["“'‘]|\b(?:but|whereas|rather than|instead of just)\b|, and |\(\) .*: |^(?:seems?|it seems|looks like|only|you['’]re|properly|correctly|instead|whereby|and|or|then|i am|this|that|these|for some reason|since|because|why|how|what|load)\b|^missing:|\b(?:and|or) (?:can(?:not|['’]t)|may|might|will|do(?:es)?(?:n['’]t)?|is|are|has|have|never|no|not)\b|\band (?:[\w'’]+ ){1,4}(?:(?:has|have) been|was|were) /i
/** What is an order, unless a finite verb shows the word to be a noun. */
const imperative =
  /^(?:make|add|use|let|force|ensure|come|update|change|improve|do|don['’]t|handle|support|remove|split|allow|enable|keep|hide|normali[sz]e)\b/i
/** Words that would leave a criterion open to opinion. */
const vague =
  /\b(?:some|several|many|much|fast|quick(?:ly)?|eas(?:y|ily)|simple|appropriate(?:ly)?|robust|better|improved|normally|etc|ideally|sufficient(?:ly)?|reasonabl[ey]|kinda|hopefully|maybe|probably|i think)\b/i

/** A clause turned round keeps what the report judges, but not what it only supposes. */
const unsure = /\b(?:maybe|probably|hopefully|i think|kinda|likely)\b|\bcan no longer only\b/i
