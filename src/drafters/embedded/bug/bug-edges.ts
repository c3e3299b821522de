// What must hold beside the mended case of a bug: the edges that the report itself names, told in its words.
import type { CriterionDraft } from '../../../backlog/item-fields.ts'
import { lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import type { BugPattern, BugSlots } from '../patterns/bug-pattern.ts'
import { bugThemes, findBugTheme } from '../patterns/bug-themes.ts'
import { fillCriteria } from '../patterns/pattern.ts'
import { hasVerb, isAuxiliary, isClosed, isSureVerb, toClause } from './bug-clause.ts'
import { isPair } from './bug-comment.ts'
import { code, isLasting } from './bug-question-cues.ts'
import type { BugReport } from './bug-report.ts'
import { isBugThing } from './is-sure-result.ts'

/** What the report itself takes for the cause. */
const cause =
  /\b(?:because|due to|caused by|root cause|(?:likely|probably|perhaps|maybe) (?:due|because|caused|related|from|an?|the|it['’]?s|has|have|some|since)|may have to do)\b|, since (?:it|we|they|there|the (?!(?:\S+ )?(?:update|release|upgrade|switch|change|move)\b))\b|\breason: |^since [^,]+ (?:is|are|do|does|has) [^,]+, /i

/** The things or people that it happens to, told apart from others: at the head of the report, or after "for" and "to". */
const narrowed =
  /(?:^(?:the |our |all )?| (?:for|to) (?:the |our )?)(?:(?:(?!un)[a-z-]+ed|dead|new|old|rapid|foreign|former|moved-out) (?!ones)([a-z]{3,}s|people)(?= |$)|((?!its|this|does|always)[a-z]{3,}s|people|children|those|any\w+|some\w+|everyone) (?:who|whose|that (?:are|have|were|end|\w+ed)|with|without|before|after|over|under|on holiday|in hospital|marked|sold|sent|booked|removed)\b)/i

/** A time and a figure at which the fault begins, and days that come again and differ from those next to them. */
const moment =
  /\b(?:after|before|until|till|past|beyond) (\d{1,2}[:.]\d\d|midnight|noon|\d{1,2} (?:[ap]m|o['’]clock)|\w+ o['’]clock|\d{1,2} in the (?:morning|evening))(?![\w:])/i
const amount =
  /(?<!(?:filed|listed|shown|booked|stored|appears?|stands?) )\b(?:over|under|above|below|beyond|than) (?!(?:19|20)\d\d\b)((?:\d[\d.,]*|two|three|five|six|ten|twelve|twenty)(?: ?%| ?°C| ?(?:[kmg]?[gmb]|m3|[a-z]{3,}(?<!ou)s))?)(?=$|[\s,.;)])/i
const dated =
  /\b(?:on (?:the )?(?:\d+(?:st|nd|rd|th)|(?:first|last)\b.{0,12}\bmonth|(?:mon|tues|wednes|thurs|fri|satur|sun)days|bank holidays|weekends)|from \d+ \w+ on|february)\b/i
/** Of two things the one gets what belongs to the other. */
const mixed =
  /\b(?:previous|whoever|mix(?:es|ed)? up|both (?:get|have)|share (?:one|the same)|got the same|two \S+ (?:named|called))\b|\b(?:the )?other (?:person|user|customer|patient|guest)['’]s\b/i

/** "after 22:00", "over ten kilos", "on the 31st": what is right at the limit and next to it. */
function toMoment(words: string): string | undefined {
  const time = moment.exec(words)?.[1]
  if (time !== undefined) return `It is right shortly before ${time}, at ${time} and shortly after it.`
  const quantity = amount.exec(words)?.[1]
  if (quantity !== undefined)
    return `It is right just below ${quantity}, at exactly ${quantity} and just above it.`
  if (dated.test(words)) return 'It is also right on the day before and on the day after.'
  return mixed.test(words) ? 'With two such cases, one right after the other, each gets its own.' : undefined
}

/** What holds beyond the symptom itself, best first; a mere guard only for a fault that `isAlone`. */
export function toEdges(
  told: string,
  report: BugReport,
  pattern: BugPattern,
  slots: BugSlots,
  places: readonly string[],
  isAlone: boolean,
): CriterionDraft[] {
  const { symptom } = report
  if (asksForCause.test(told)) return [{ statement: 'The cause of the problem is described in this item.' }]
  if (isListed(report)) return [{ statement: listed }]
  const known = fillCriteria(pattern, slots)
  if (pattern.id !== 'wrong-result' && known.length > 0) return known
  const own = [
    ...known.slice(0, 1),
    ...toGeneralEdge(report, places, told),
    ...(hasValue.test(symptom) ? known.slice(1) : []),
  ]
  return own.length > 0 || !isAlone ? own : toGuard(slots.things, report, told)
}

/** That something is wrong is all that is told, so that the first criterion speaks of a list. */
export const isListed = ({ symptom, outcome }: BugReport) =>
  / (?:is|are) faulty\b/.test(symptom) ||
  /^there (?:is|are) no (?:weird|strange|odd|wonky) (?:layout|behaviou?r|look|styling|rendering|spacing|display|formatting|positioning)(?: (?:on|in|of) [^,;:]{2,40})? any more$/.test(
    outcome?.text ?? '',
  ) ||
  (outcome === null && /^Problem with [^,;]*$/.test(symptom))

const listed = 'Before work starts, this item lists each fault that is meant, with an example.'

/** Something that is shown in more than one place. */
const hasValue =
  /\b(?:values?|totals?|sums?|counts?|counted|counter|amounts?|averages?|scores?|balances?|prices?|numbers?|rates?|tax|tolls?|fees?|dates?|times?|figures?|percent\w*|hours?|results?|stats|statistics)\b/i

/** Here the cause is asked for, not only the correction. */
const asksForCause = /^(?:investigate|understand|(?:find|figure) out)\b/i

/** The edge of a report of no known kind: its cause, as `told` in the report, else what must stay right beside it; none where it names nothing. */
export function toGeneralEdge(
  { symptom, circumstance }: BugReport,
  places: readonly string[] = [],
  told = '',
): CriterionDraft[] {
  if (cause.test(told))
    return [{ statement: 'The cause named in the report is confirmed or corrected in this item.' }]
  const isPlaced = places.length > 0 || /n['’]t work (?:in|with) /.test(`${symptom} ${circumstance ?? ''}`)
  const own = isPlaced
    ? 'On the systems and versions where the same steps work today, they still do.'
    : undefined
  const limit = isPair(symptom) ? undefined : toMoment(`${symptom} ${circumstance ?? ''}`)
  const theme = findBugTheme(symptom, circumstance)
  const forgotten = theme === bugThemes[0] && limit !== undefined ? undefined : theme?.[1]
  return [limit ?? toOthers(symptom) ?? own, forgotten].flatMap((statement) =>
    statement === undefined ? [] : [{ statement }],
  )
}

/** "Sunk boats are listed": nothing changes for all other boats. */
function toOthers(symptom: string): string | undefined {
  const [, some, named] = narrowed.exec(symptom) ?? []
  const many = (some ?? named)?.toLowerCase()
  return many === undefined
    ? undefined
    : `For ${/^(?:people|those|any|some|every)/.test(many) ? 'everyone else' : `all other ${many}`}, nothing changes.`
}

const elsewhere = 'Similar places are checked for the same fault, and what is found is listed in this item.'

const explained = 'The cause of the problem is described in this item.'

/** A clause that can stand behind "why": whole, in the present and about a thing that is named. */
const isWhy = (words: string) =>
  words.length <= 120 &&
  isClosed(words) &&
  !/[:;?!“”"…]|\. | [-–—]+ |, (?!and |or )|^(?:it|this|that|they|there|missing|no|not|on|in|if|when|some|i|we|you)\b| (?:may|might|could|would|should|must|faulty|seems?)\b/i.test(
    words,
  ) &&
  hasVerb(words) &&
  toSubject(words) !== ''

/** What holds beside any fault: it is checked with its like, or explained, by name where the report itself `told` it so. */
export function toGuard(things: string, report: BugReport, told = ''): CriterionDraft[] {
  const { symptom, circumstance } = report
  const isOwn = told.toLowerCase().includes(symptom.toLowerCase())
  const words = circumstance === null ? symptom : `${symptom} ${circumstance}`
  if (circumstance === null && isLasting(report) && code.test(symptom)) return [{ statement: elsewhere }]
  if (circumstance === null && things !== '' && things.length < 40)
    return [{ statement: `This is checked with several ${things}, not only with one.` }]
  return [{ statement: isOwn && isWhy(words) ? `This item explains why ${lowerFirst(words)}.` : explained }]
}

/** Names that tell no case from another. */
const isVague =
  /^(?:the )?(?:code|attempt|time|data|page|loading|text|errors?|things?|items?|size|names?|behaviou?rs?)$/i

/** Subjects that were cut in the wrong place: "the stall holder reporting", "submitting one". */
const isCut = /^(?:\S+ ){3,}\p{L}+ing$|\bones?$|ly \S+$/u

/** Names the case: its circumstances, else its event, its thing or what cannot be done. */
export function toRegressionTest({ when, named }: BugSlots, { outcome, symptom }: BugReport): string {
  if (
    /^(?:two|three|four|five|six|several|\d+) [^,;:]{0,50}\b(?:bugs|issues|problems|errors)\b/i.test(symptom)
  )
    return 'Each of these faults is reproduced by a regression test that fails without the fix.'
  const event = /^there (?:is|are) no (.{3,70}) any more$/.exec(outcome?.text ?? '')?.[1]
  const missing = /^there (?:is|are) (?:an? )?((?!no |still ).{3,70})$/.exec(outcome?.text ?? '')?.[1]
  const object = toNounPhrase(/^it is possible to [a-z]+ (.{3,60})$/.exec(outcome?.text ?? '')?.[1] ?? '')
  const thing = [
    named,
    toSubject(symptom),
    isBugThing(object ?? '') ? object : '',
    toSubject(outcome?.text ?? ''),
  ].find((words) => words !== '' && !isVague.test(words ?? '') && !isCut.test(words ?? ''))
  const told = thing === undefined ? 'reported problem' : `problem with ${thing}`
  const what = event ?? (missing === undefined ? told : `lack of ${missing}`)
  return `A regression test that fails without the fix reproduces the ${when === '' ? what : `problem${when}`}.`
}

/** The subject of the symptom where it surely names a thing; else empty. */
function toSubject(symptom: string): string {
  const {
    subject = '',
    verb = '',
    rest = '',
  } = toClause(symptom.replace(/^(?:sometimes,?|some|several|many|most|all|certain) (?!of )/i, '')) ?? {}
  if (
    /^\p{L}+(?<!th|str)ing [^,;:]{3,50}$/u.test(subject) &&
    !hasVerb(subject) &&
    !/ no longer$/.test(subject)
  )
    return lowerFirst(subject)
  if (
    /^\p{L}+$/u.test(subject) &&
    !isAuxiliary(verb) &&
    !isSureVerb(verb) &&
    !/^(?:the|an?|its|all|every) /.test(rest)
  )
    return ''
  return subject.length <= 60 &&
    !/^no | (?:and|or|to)$/i.test(subject) &&
    isClosed(subject) &&
    isBugThing(subject)
    ? lowerFirst(subject)
    : ''
}
