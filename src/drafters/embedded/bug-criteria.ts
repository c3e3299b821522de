// The criteria of a bug: the original steps with the result that the report asks for, and the others of its things.
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import { hasVerb, isMany, join, symptomWords, toClause } from './bug-clause.ts'
import type { Outcome } from './bug-outcome.ts'
import { type BugReport, vague } from './bug-report.ts'
import { toLeadingVerb } from './grammar/main-clause.ts'
import { lowerFirst, toDefinite } from './grammar/noun-phrase.ts'
import { hasFiniteVerb, toModalClause } from './grammar/statement.ts'
import { isLeadingVerb, toThirdPerson } from './grammar/verbs.ts'
import type { BugSlots } from './patterns/bug-pattern.ts'

/**
 * The original steps under their circumstances, and what they show once the defect is gone: `expected` where the report
 * tells it, else its symptom turned round, else only that the symptom is absent. `places` is the environment told.
 */
export function toOriginalSteps(
  { symptom, circumstance, outcome, isBare }: BugReport,
  expected: string | null,
  places: readonly string[],
): CriterionDraft {
  const state = circumstance === null ? null : toState(circumstance)
  const place =
    places.length === 0
      ? 'the version and environment of the report'
      : `the environment of the report, ${places.join(', ')}`
  const isTold = circumstance !== null && state === null && !vague.test(circumstance)
  const present = expected === null ? null : toPresent(expected)
  const told = present === null ? null : present.replace(` ${circumstance ?? '-'}`, '')
  return {
    given: state ?? place,
    when: isTold
      ? `the original steps are repeated ${toManner(circumstance)}`
      : 'the original steps are repeated',
    then:
      told === null && isBare
        ? 'they give the expected result that this item states'
        : toResult(symptom, toWhole(told, outcome), circumstance !== null),
  }
}

/** "the app no longer crashes, and it tells the user": what a pronoun asks for comes on top of the symptom turned round. */
function toWhole(told: string | null, outcome: Outcome | null): string | null {
  if (told === null || outcome === null || !/^(?:it|they) /.test(told)) return told ?? outcome?.text ?? null
  return /^\S+ \S+ not\b/.test(told) ? outcome.text : `${outcome.text}, and ${told}`
}

/** "the list is empty" for "when the list is empty"; null where what follows is no clause. */
function toState(words: string): string | null {
  const clause = /^(?:when|whenever|if|while|as long as|as soon as|once|every time|each time) (.+)$/i.exec(
    words,
  )?.[1]
  if (clause === undefined || vague.test(clause) || /^\p{L}+(?:ing|ed|en)\b/iu.test(clause)) return null
  if (/\b(?:should|must)\b|^(?:it|they|this|that) (?:is|are|does|do)$/i.test(clause)) return null
  return hasFiniteVerb(clause) ||
    hasVerb(clause) ||
    /^(?:there|it|that)['’]s /i.test(clause) ||
    /^(?:i|you|we|they|someone|somebody|users?|people|the|an?|my|our|another|no|there|two|three|both|all) \S+ \S/i.test(
      clause,
    )
    ? clause
    : null
}

function toManner(words: string): string {
  return words
    .replace(/^(?:when|whenever|if|every time|each time) (?=\p{L}+ing\b)/iu, 'while ')
    .replace(/^(?:when|whenever|if|every time|each time) (?=(?:it|they) )/i, 'so that ')
}

function toResult(symptom: string, outcome: string | null, isBrief: boolean): string {
  const isAsked =
    /\b(?:should|shoudl|must|ought to)\b| [-–—]+ needs? to |^if .* then [a-z]{3,} (?:it|the|an?|that|this)\b/i.test(
      symptom,
    )
  if (outcome === null && (isAsked || isOrder(symptom)))
    return `they give the result that the report asks for: ${lowerFirst(symptom)}`
  const thing =
    /^(.{3,90}) (?:is|are) faulty\b/.exec(symptom)?.[1] ?? /^Problem with (.{3,90})$/.exec(symptom)?.[1]
  if (thing !== undefined && (outcome === null || / no longer faulty/.test(outcome)))
    return `what goes wrong today with ${/^\p{Lu}\S* \p{Lu}/u.test(thing) ? `the ${thing}` : toDefinite(thing)} no longer occurs`
  const missing = /^Missing: (.+)/.exec(symptom)?.[1]
  if (outcome === null && missing !== undefined) return `this is there: ${missing}`
  if (outcome === null && /^(?:an? )?(?:bugs?|issues?|problems?|errors?|glitch(?:es)?)$/i.test(symptom))
    return 'what goes wrong there today no longer occurs'
  if (outcome === null && isSentence(symptom)) return `it no longer happens that ${lowerFirst(symptom)}`
  if (outcome === null)
    return symptom.length > 210 || /^Problem reported|…|[?"“”].*[?"“”].*["“”]/.test(symptom)
      ? 'they give the expected result and the reported symptom no longer occurs'
      : `they give the expected result, and this no longer occurs: ${lowerFirst(symptom)}`
  return isBrief || outcome.split(' ').length < 5 ? outcome : `they give the expected result: ${outcome}`
}

/** True for one clause, which "it no longer happens that" can open. */
const isSentence = (words: string) =>
  words.length <= 180 &&
  (toClause(words) !== null || hasFiniteVerb(words)) &&
  !/[:;?“”…]|[!.] | [-–—]+ |, (?:but|and|it|this|they|prevent) |\b(?:may|might|could|will|would|probably|maybe|seems?)\b|['’]ll\b|^(?:because|it|this|they|that|these|had|any|instead|has|no|only)\b/i.test(
    words,
  )

/** "they are zero" for "they should be zero", "7 %" for "should be 7 %"; null where it does not read as a result. */
function toPresent(expected: string): string | null {
  const words = expected.replace(/[\s.!]+$/, '')
  if (words.length > 160 || vague.test(words) || /\b(?:but|instead|just because)\b/i.test(words)) return null
  const bare = /^(?:it |this |that |they )?(?:should|must|ought to) be (.+)$/i.exec(words)?.[1]
  if (bare !== undefined && !/^not\b/i.test(bare)) return `the result is ${bare}`
  const [, pronoun = '', not, act = ''] =
    /^(it|they) (?:should|must|ought to) (not )?(.+)$/i.exec(words) ?? []
  const clause = toModalClause(words) ?? { subject: pronoun, negated: not !== undefined, predicate: act }
  const { subject, negated, predicate } = clause
  if (subject === '') return null
  const many = isMany(subject)
  const [, only = '', act2 = ''] =
    /^((?:only|[a-z]+ly) )?(.*)$/.exec(predicate.replace(/^(?:actually|really|also|just) /i, '')) ?? []
  const [verb = '', ...rest] = act2.split(' ')
  if (!/^[a-z-]{2,}$/.test(verb) || /^(?:have|been|only|also|always|never|still|not)$/.test(verb)) return null
  const finite = verb === 'be' ? (many ? 'are' : 'is') : many ? verb : toThirdPerson(verb)
  const denied = verb === 'be' ? `${many ? 'are' : 'is'} not` : `${many ? 'do' : 'does'} not ${verb}`
  return lowerFirst(
    [subject, negated ? denied : verb === 'be' ? join(finite, only) : join(only, finite), ...rest].join(' '),
  )
}

/** The edge of a report of no known kind: the others of its things. */
export function toOtherCases({ symptom }: BugReport, { things }: BugSlots): CriterionDraft[] {
  return things === '' || toClause(symptom) === null
    ? []
    : [
        {
          given: `other ${things} than those of the report`,
          when: 'the same is done with them',
          then: 'the symptom is not seen with any of them',
        },
      ]
}

/** True for an order that could not be turned into what is wrong: it says what is to be, not what is. */
export function isOrder(words: string): boolean {
  const bare = words.replace(/^(?:if|when|whenever|after) [^,]{3,120}?(?:,| then) (?:then )?/i, '')
  const { base } = toLeadingVerb(bare) ?? {}
  if (base === undefined || /^[A-Z]{3,} |^\S+ & /.test(bare) || hasFiniteVerb(bare) || hasVerb(bare))
    return false
  const opening = (bare.split(/,| to | so | instead /, 1)[0] ?? '').replace(
    /^(?:truncate|reset|delay|ignore|jump|double|duplicate) /i,
    '',
  )
  return (
    /^(?:make|use|support|handle|only|always|never|don['’]t) /i.test(bare) ||
    (isLeadingVerb(base, '') && !symptomWords.test(opening))
  )
}
