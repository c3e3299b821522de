// The criteria of a bug: the original steps with the result that the report asks for, and the others of its things.
import type { CriterionDraft } from '../../../backlog/item-fields.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lowerFirst, toDefinite, toNounPhrase, upperFirst } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb, toModalClause } from '../grammar/statement.ts'
import { isLeadingVerb, toThirdPerson } from '../grammar/verbs.ts'
import { bugEdges, neighbours } from '../patterns/bug-general.ts'
import type { BugSlots } from '../patterns/bug-pattern.ts'
import { hasVerb, isMany, join, symptomWords, toClause } from './bug-clause.ts'
import { toRightElsewhere } from './bug-comment.ts'
import type { Outcome } from './bug-outcome.ts'
import { isLasting } from './bug-questions.ts'
import { type BugReport, toLaterFaults, vague } from './bug-report.ts'

/**
 * What is seen once the defect is gone, under the circumstances of the report: `expected` where the report tells it, else
 * its symptom turned round, else only that the symptom is absent. `places` is the environment told.
 */
export function toMended(report: BugReport, expected: string | null, places: readonly string[]): string {
  const { symptom, circumstance, outcome, isBare } = report
  const told = expected === null ? null : toPresent(expected)
  const result =
    told === null && isBare
      ? 'the result is as the answer to the first question says'
      : toResult(symptom, toWhole(told, outcome))
  const others = places.filter((name) => !result.toLowerCase().includes(name.toLowerCase()))
  const place = others.length === 0 ? '' : ` in the reported environment (${others.join(', ')})`
  const when =
    circumstance === null || vague.test(circumstance) || result.includes(circumstance)
      ? ''
      : ` ${circumstance.charAt(0).toLowerCase()}${circumstance.slice(1)}`
  if (result.startsWith('each listed')) return `${upperFirst(result)}${when}${place}.`
  const isState = outcome !== null && place === '' && when === '' && isLasting(report)
  const opening =
    isState || /^Missing:/.test(symptom)
      ? 'In the fixed version'
      : `When the original steps are repeated${place}`
  return `${opening}, ${when === '' ? result : result.replace(/ any more$/, '')}${when}.`
}

/** "the app no longer crashes, and it tells the user": what a pronoun asks for comes on top of the symptom turned round. */
function toWhole(told: string | null, outcome: Outcome | null): string | null {
  if (told === null || outcome === null || !/^(?:it|they) /.test(told)) return told ?? outcome?.text ?? null
  return /^\S+ \S+ not\b/.test(told) ? outcome.text : `${outcome.text}, and ${told}`
}

function toResult(symptom: string, outcome: string | null): string {
  if (outcome !== null && !/ no longer faulty/.test(outcome)) return outcome
  const thing =
    /^(.{3,90}) (?:is|are) faulty\b/.exec(symptom)?.[1] ?? /^Problem with (.{3,90})$/.exec(symptom)?.[1]
  if (thing !== undefined)
    return `each listed fault of ${/^\p{Lu}\S* \p{Lu}/u.test(thing) ? `the ${thing}` : toDefinite(thing)} is gone`
  const plain = lowerFirst(symptom.replace(/^sometimes,? /i, ''))
  const isAsked =
    /\b(?:should|shoudl|must|ought to)\b| [-–—]+ needs? to |^if .* then [a-z]{3,} (?:it|the|an?|that|this)\b/i.test(
      symptom,
    )
  if (isAsked || isOrder(symptom))
    return (
      toPresent(symptom.split(/, | [-–—]+ |; /, 1)[0] ?? symptom) ??
      `the result is as the report asks: ${plain}`
    )
  const missing = /^Missing: (.+)/.exec(symptom)?.[1]
  if (missing !== undefined && toLeadingVerb(missing) === null)
    return `there ${isMany(toNounPhrase(missing) ?? '') ? 'are' : 'is'} ${missing}`
  const [, place] =
    /^(?:an? |the )?(?:bugs?|issues?|problems?|errors?|glitch(?:es)?)($| (?:in|with|on|at) [^,;:]{2,60}$)/i.exec(
      symptom,
    ) ?? []
  if (place !== undefined) return `each listed fault${place} is gone`
  if (isSentence(symptom)) return `it no longer happens that ${plain}`
  return symptom.length > 210 || /^Problem reported|…|[?"“”].*[?"“”].*["“”]/.test(symptom)
    ? 'the reported symptom no longer occurs'
    : `this no longer occurs: ${plain}`
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
  first: string,
  sentences: readonly string[],
): string[] {
  const isWish = /\b(?:should\w*|supposed|must|needs? to|faulty)\b/i.test(
    `${sentences[0] ?? ''} ${outcome?.text ?? ''}`,
  )
  const absent =
    outcome === null || outcome.isDenied || isWish
      ? []
      : [circumstance === null ? outcome.text : `${outcome.text} ${circumstance}`]
  return [
    ...further,
    ...(outcome !== null && first.includes(outcome.text.replace(/ any more$/, '')) ? [] : absent),
    ...toLaterFaults([...sentences.slice(1), ...toRightElsewhere(sentences[0] ?? '')]),
  ]
    .filter((text, index, all) => !first.includes(text) && all.indexOf(text) === index)
    .slice(0, 2)
}

/** A notice is given that should not be: where it is due it must not go with the fault. */
const isNotice = /\bno longer (?:\w+ly )?(?:shows?|says?|displays?|appears?|pops?|warns?|show(?:n|ing))\b/i
const notice =
  /["“]|\b(?:alerts?|messages?|warn\w*|notices?|hints?|badges?|toasts?|prompts?|pop-?ups?|tooltips?|banner|upside|show\w* up)\b/i

/** What the report itself takes for the cause. */
const cause =
  /\b(?:because|due to|caused by|root cause|likely|probably|perhaps|maybe|may have to do)\b|, since (?:the|it|we|they|there)\b|\breason: |^since [^,]+ (?:is|are|do|does|has) [^,]+, /i

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
    return { statement: 'It is still shown where it belongs.' }
  const known = bugEdges.find(([cue], index) => cue.test(index === 0 ? words : symptom.toLowerCase()))?.[1]
  if (known !== undefined) return { statement: known }
  if (places.length > 0 || /n['’]t work (?:in|with) /.test(words))
    return { statement: 'On the systems and versions where the same steps work today, they still do.' }
  const others = circumstance === null ? toOtherCases(report, slots) : null
  if (others !== null) return others
  const isPlace =
    /^(?:in|on) /i.test(circumstance ?? '') ||
    /^(?!in |on ).* (?:in|on) (?!general|case)/i.test(toClause(symptom)?.subject ?? '')
  return isPlace || circumstance !== null || / (?:if|when|while|after|during) \S/.test(symptom)
    ? {
        statement: `${isPlace ? 'Elsewhere' : 'In other situations'}, nothing${slots.named === '' ? '' : ` about ${slots.named}`} changes.`,
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
    return { statement: 'The cause suspected in the report is confirmed or corrected in this item.' }
  return (
    toCaseEdge(report, slots, places) ?? {
      statement:
        isOrder(report.symptom) ||
        /^Missing:/.test(report.symptom) ||
        /\b(?:should|must|needs? to|i want)\b|^(?:force|make|let|ensure|handle|respect|support|re-?enable)\b/i.test(
          told,
        )
          ? neighbours
          : toScope(report, slots),
    }
  )
}

/** Of a thing that works but for the fault nothing else changes; else cases like this one are looked at. */
function toScope({ symptom }: BugReport, { named }: BugSlots): string {
  return named === '' || /\b(?:work|function|broken)\b|n['o’]t run\b/i.test(symptom)
    ? 'Similar cases have been checked, and none of them shows the problem.'
    : `Nothing else about ${named} changes.`
}

/** "This holds for all brass bells, not only the reported ones"; null where the report is not about many things. */
function toOtherCases({ symptom, outcome }: BugReport, { things }: BugSlots): CriterionDraft | null {
  return things === '' ||
    (toClause(symptom) === null && outcome?.text.toLowerCase().startsWith(things.toLowerCase()) !== true)
    ? null
    : { statement: `This holds for all ${things}, not only the reported ones.` }
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

/** "the lid no longer sticks" for "lid no longer sticks", where the thing is one and no name. */
export function withArticle(criterion: string, { symptom }: BugReport, { named }: BugSlots): string {
  const thing =
    /^the ((?!(?:null|memory|audio|prod|npm|git|somebody|someone|everyone|says|\S+['’]s)\b)[a-z][^A-Z&]*)(?<! people)$/.exec(
      named,
    )?.[1]
  const at = criterion.indexOf(` ${thing} `)
  return thing === undefined ||
    !/(?:,|that)$/.test(criterion.slice(0, Math.max(at, 0))) ||
    isMany(thing) ||
    !/^.[a-z-]* ?[^A-Z]/.test(symptom) ||
    (/^[A-Z]/.test(symptom) && !thing.includes(' '))
    ? criterion
    : `${criterion.slice(0, at)} the${criterion.slice(at)}`
}
