// The criteria of a bug: the original steps with the result that the report asks for, and the others of its things.
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import { hasVerb, isMany, join, symptomWords, toClause } from './bug-clause.ts'
import type { Outcome } from './bug-outcome.ts'
import { type BugReport, toLaterFaults, vague } from './bug-report.ts'
import { toLeadingVerb } from './grammar/main-clause.ts'
import { lowerFirst, toDefinite } from './grammar/noun-phrase.ts'
import { hasFiniteVerb, toModalClause } from './grammar/statement.ts'
import { isLeadingVerb, toThirdPerson } from './grammar/verbs.ts'
import { bugEdges, neighbours } from './patterns/bug-general.ts'
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
        ? 'they show what the answer to the first question calls right'
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
  if (outcome === null && (isAsked || isOrder(symptom))) {
    const told = toPresent(symptom.split(/, | [-–—]+ |; /, 1)[0] ?? symptom)
    return told === null
      ? `they give the result that the report asks for: ${lowerFirst(symptom)}`
      : `they give the expected result: ${told}`
  }
  const thing =
    /^(.{3,90}) (?:is|are) faulty\b/.exec(symptom)?.[1] ?? /^Problem with (.{3,90})$/.exec(symptom)?.[1]
  if (thing !== undefined && (outcome === null || / no longer faulty/.test(outcome)))
    return `each fault that this item names in ${/^\p{Lu}\S* \p{Lu}/u.test(thing) ? `the ${thing}` : toDefinite(thing)} is gone`
  const missing = /^Missing: (.+)/.exec(symptom)?.[1]
  if (outcome === null && missing !== undefined) return `this is there: ${missing}`
  if (outcome === null && /^(?:an? )?(?:bugs?|issues?|problems?|errors?|glitch(?:es)?)$/i.test(symptom))
    return 'each fault that this item names is gone'
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
    /^(it|they|this|that) (?:should|must|ought to) (not )?(.+)$/i.exec(words) ?? []
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

/**
 * What else the report tells, turned round: its further faults, the symptom where `first` speaks of the expected result
 * alone, and the faults of the later of its `sentences`; at most two.
 */
export function toFurther(
  { outcome, circumstance, further }: BugReport,
  first: CriterionDraft,
  sentences: readonly string[],
): string[] {
  const result = 'then' in first ? first.then : ''
  const isWish = /\b(?:should\w*|supposed|must|needs? to|faulty)\b/i.test(
    `${sentences[0] ?? ''} ${outcome?.text ?? ''}`,
  )
  const absent =
    outcome === null || outcome.isDenied || isWish
      ? []
      : [circumstance === null ? outcome.text : `${outcome.text} ${circumstance}`]
  return [
    ...further,
    ...(outcome !== null && result.includes(outcome.text) ? [] : absent),
    ...toLaterFaults(sentences.slice(1)),
  ]
    .filter((text, index, all) => !result.includes(text) && all.indexOf(text) === index)
    .slice(0, 2)
}

/** A notice is given that should not be: where it is due it must not go with the fault. */
const isNotice = /\bno longer (?:\w+ly )?(?:shows?|says?|displays?|appears?|pops?|warns?|show(?:n|ing))\b/i
const notice =
  /["“]|\b(?:alerts?|messages?|warn\w*|notices?|hints?|badges?|toasts?|prompts?|pop-?ups?|tooltips?|banner|upside|show\w* up)\b/i

/** What the report itself takes for the cause. */
const cause =
  /\b(?:because|due to|caused by|root cause|likely|probably|perhaps|maybe|may have to do)\b|,? since (?:the|it|we|they|there)\b|\breason: |^since \S/i

/**
 * What else must hold where no kind of symptom is known: the place of a notice, the edge of what the report speaks of, the
 * other systems, the other circumstances, the others of its things; null where the report tells none of these.
 */
export function toCaseEdge(
  report: BugReport,
  slots: BugSlots,
  places: readonly string[] = [],
): CriterionDraft | null {
  const { symptom, circumstance, outcome } = report
  const words = `${symptom} ${circumstance ?? ''}`.toLowerCase()
  if (outcome !== null && isNotice.test(outcome.text) && notice.test(outcome.text))
    return { statement: 'Where it belongs, the same is still shown.' }
  const known = bugEdges.find(([cue], index) => cue.test(index === 0 ? words : symptom.toLowerCase()))?.[1]
  if (known !== undefined) return { statement: known }
  if (places.length > 0 || /n['’]t work (?:in|with) /.test(words))
    return { statement: 'Where the same steps work today, on another system or version, they still do.' }
  const others = circumstance === null ? toOtherCases(report, slots) : null
  if (others !== null) return others
  const isPlace =
    /^(?:in|on) /i.test(circumstance ?? '') ||
    /^(?!in |on ).* (?:in|on) (?!general|case)/i.test(toClause(symptom)?.subject ?? '')
  return isPlace || circumstance !== null || / (?:if|when|while|after|during) \S/.test(symptom)
    ? {
        statement: `${isPlace ? 'Elsewhere' : 'Under other circumstances'} the same steps end as they did before the correction.`,
      }
    : null
}

/** The edge of a report of no known kind: its case, else that of an order, else its cause, as `told` in the report or not. */
export function toGeneralEdge(
  report: BugReport,
  slots: BugSlots,
  places: readonly string[] = [],
  told = '',
): CriterionDraft {
  if (cause.test(told))
    return { statement: 'The cause that the report names is confirmed or put right in this item.' }
  return (
    toCaseEdge(report, slots, places) ?? {
      statement:
        isOrder(report.symptom) ||
        /^Missing:/.test(report.symptom) ||
        /\b(?:should|must|needs? to|i want)\b|^(?:force|make|let|ensure|handle|respect|support|re-?enable)\b/i.test(
          told,
        )
          ? neighbours
          : 'The cause is named in this item and mended, not only what is seen of it.',
    }
  )
}

/** "Other brass bells than those of the report are free of it too"; null where the report is not about many things. */
function toOtherCases({ symptom, outcome }: BugReport, { things }: BugSlots): CriterionDraft | null {
  return things === '' ||
    (toClause(symptom) === null && outcome?.text.toLowerCase().startsWith(things.toLowerCase()) !== true)
    ? null
    : { statement: `Other ${things} than those of the report do not show the symptom either.` }
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
