// The criterion that repeats the original steps: under the circumstances of the report, with the result it asks for.
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import { hasVerb, isMany, symptomWords } from './bug-clause.ts'
import { type Outcome, toOutcome } from './bug-outcome.ts'
import { toLeadingVerb } from './grammar/main-clause.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { hasFiniteVerb, toModalClause } from './grammar/statement.ts'
import { isLeadingVerb, isVerb, toThirdPerson } from './grammar/verbs.ts'

interface Circumstance {
  /** With its word: "when the list is empty", "after a reload". */
  readonly words: string
  /** What is left of the report without it. */
  readonly symptom: string
}

/** What a report of a defect says, read once. */
export interface BugReport {
  /** The symptom without its circumstances. */
  readonly symptom: string
  readonly circumstance: string | null
  readonly outcome: Outcome | null
}

export function toBugReport(words: string): BugReport {
  const found = toCircumstance(words)
  const symptom = found?.symptom ?? words
  return { symptom, circumstance: found?.words ?? null, outcome: toOutcome(symptom) }
}

const opening =
  /^((?:when|whenever|if|while|after|once|as soon as|every time|each time|upon|during|on|in|with|for|by|before) [^,]{3,140}), (?:then )?(?!and |or |but |whereby |which |where )(.{5,})$/i
/** "When we end a ride it kicks us out": the pronoun and its verb open the main clause. */
const openingWithoutComma =
  /^((?:when|whenever|if|while|after|once) [^,]{8,90}?) ((?:we|you|i|it|they|nothing|there) (?:can|cannot|can['’]t|is|are|does|do|doesn['’]t|don['’]t|gets?|kicks?|shows?|throws?|crashes|fails?|never|no longer|says|will|won['’]t|only|always)\b .{3,})$/i
const closing =
  /,? (?:when|whenever|if|while|after|once|as soon as|every time|each time|upon|during|on (?=(?:startup|start|launch|login|logout|reload|refresh|restart|resize|scroll|save|submit|exit|close)\b))(?! to\b) ?/gi
const end =
  /[,;?]|\.(?=\s|$)|:\s| [-–—]+ | (?:so that|so|because|since|which|although|even though|unless|until)\s/
/** Nouns that tell a symptom without a verb. */
const event = /\b(?:rendering|crackling|behaviou?rs?|loops?|resets?|drops?|gaps?|lag)\b/i
const vague =
  /\b(?:several|some|many|quick(?:ly)?|fast|slow(?:ly)?|easy|easily|simple|various|often|appropriate|properly|normally|ideally|better|etc|certain|really)\b/i

/** The circumstances of a symptom, where they stand before it or after it; null where one cannot be sure. */
function toCircumstance(report: string): Circumstance | null {
  const [, first, rest] = opening.exec(report) ?? openingWithoutComma.exec(report) ?? toGerundOpening(report)
  if (first !== undefined && rest !== undefined) {
    const isPlace = /^(?:on|in|with|for|by) /i.test(first)
    return isWhole(first) && !(isPlace && first.length > 60)
      ? { words: lowerFirst(first), symptom: rest }
      : null
  }
  for (const match of report.matchAll(closing)) {
    const symptom = report.slice(0, match.index)
    const isSaid = /s ([a-z]{3,})$/.exec(symptom)?.[1]
    if (
      symptom.length < 3 ||
      /(?:[-–—:;]|\b(?:as|even|only|what|not|than|so|and|then))\s*$/i.test(symptom) ||
      !(
        event.test(symptom) ||
        symptomWords.test(symptom) ||
        hasVerb(symptom) ||
        (isSaid !== undefined && isVerb(isSaid)) ||
        hasFiniteVerb(symptom)
      )
    )
      continue
    const after = report.slice(match.index).replace(/^,? /, '')
    if (
      /^(?:after|during|upon|on) [^,]* (?:can|could|will|would|may|might|cannot|is|are) /i.test(
        after.split(end, 1)[0] ?? '',
      ) &&
      !hasVerb(symptom)
    )
      return null
    const words = after.slice(0, 1) + (after.slice(1).split(end, 1)[0] ?? '')
    return isWhole(words) ? { words: lowerFirst(words.trim()), symptom } : null
  }
  return null
}

/** "Pressing next, the cover vanishes": the deed before the comma. */
function toGerundOpening(report: string): readonly (string | undefined)[] {
  const [whole, deed, rest] =
    /^(\p{L}{3,}ing [^,]{2,60}), (?!and |or |but |not |for example|e\.g\.)(.{5,})$/iu.exec(report) ?? []
  return whole === undefined ||
    rest === undefined ||
    !(hasVerb(rest) || hasFiniteVerb(rest)) ||
    hasVerb(deed ?? '')
    ? []
    : [whole, `when ${lowerFirst(deed ?? '')}`, rest]
}

function isWhole(words: string): boolean {
  const isOpen = ['"', '`', '(', '“'].some((mark) => {
    const close = mark === '(' ? ')' : mark === '“' ? '”' : null
    return close === null
      ? words.split(mark).length % 2 === 0
      : words.split(mark).length !== words.split(close).length
  })
  return (
    !isOpen &&
    words.length <= 120 &&
    words.includes(' ') &&
    !/^\p{L}+ (?:too|very)\b|\bany ?more$|\b(?:causes?|leads? to|results? in|throws?)\b/iu.test(words) &&
    !/\bshould(?: not|n['’]t)?(?: be)?$/i.test(words) &&
    !/^(?:before|after|once|if|when|while|every|each) (?:time|it|them|that|this|possible|needed|necessary|all|required|some time|a while)$/i.test(
      words,
    )
  )
}

/**
 * The original steps under their circumstances, and what they show once the defect is gone: `expected` where the report
 * tells it, else its symptom turned round, else only that the symptom is absent. `places` is the environment told.
 */
export function toOriginalSteps(
  { symptom, circumstance, outcome }: BugReport,
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
    then: toResult(symptom, toWhole(told, outcome), circumstance !== null),
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
  const isAsked = /\b(?:should|must|ought to)\b|^if .* then [a-z]{3,} (?:it|the|an?|that|this)\b/i.test(
    symptom,
  )
  if (outcome === null && (isAsked || isOrder(symptom)))
    return 'they give the result that the report asks for'
  if (outcome === null)
    return symptom.length > 210 ||
      /^Problem (?:with|reported)|^Missing:|…|[?"“”].*[?"“”].*["“”]/.test(symptom)
      ? 'they give the expected result and the reported symptom no longer occurs'
      : `they give the expected result, and this no longer occurs: ${lowerFirst(symptom)}`
  return isBrief || outcome.split(' ').length < 5 ? outcome : `they give the expected result: ${outcome}`
}

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
  const [verb = '', ...rest] = predicate.replace(/^(?:actually|really|also|just) /i, '').split(' ')
  if (!/^[a-z-]{2,}$/.test(verb) || /^(?:have|been|only|also|always|never|still|not)$/.test(verb)) return null
  const finite = verb === 'be' ? (many ? 'are' : 'is') : many ? verb : toThirdPerson(verb)
  const denied = verb === 'be' ? `${many ? 'are' : 'is'} not` : `${many ? 'do' : 'does'} not ${verb}`
  return lowerFirst([subject, negated ? denied : finite, ...rest].join(' '))
}

/** True for an order that could not be turned into what is wrong: it says what is to be, not what is. */
export function isOrder(words: string): boolean {
  const bare = words.replace(/^(?:if|when|whenever|after) [^,]{3,120}?(?:,| then) (?:then )?/i, '')
  const { base } = toLeadingVerb(bare) ?? {}
  if (base === undefined || /^[A-Z]{3,} |^\S+ & /.test(bare) || hasFiniteVerb(bare) || hasVerb(bare))
    return false
  const opening = bare.split(/,| to | so | instead /, 1)[0] ?? ''
  return (
    /^(?:make|use|support|handle|only|always|never|don['’]t) /i.test(bare) ||
    (isLeadingVerb(base, '') && !symptomWords.test(opening))
  )
}
