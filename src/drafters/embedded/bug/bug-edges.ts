// What must hold beside the mended case of a bug: the edges that the report itself names, told in its words.
import type { CriterionDraft } from '../../../backlog/item-fields.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { fromGerund } from '../grammar/verbs.ts'
import type { BugSlots } from '../patterns/bug-pattern.ts'
import { findBugTheme } from '../patterns/bug-themes.ts'
import { agree, hasVerb, isAuxiliary, isClosed, isMany, isSureVerb, toBase, toClause } from './bug-clause.ts'
import type { BugReport } from './bug-report.ts'
import { isBugThing } from './is-sure-result.ts'

/** What the report itself takes for the cause. */
const cause =
  /\b(?:because|due to|caused by|root cause|likely|probably|perhaps|maybe|may have to do)\b|, since (?:the|it|we|they|there)\b|\breason: |^since [^,]+ (?:is|are|do|does|has) [^,]+, /i

const moment =
  /\b(?:after|before|until|till|past|beyond) (\d{1,2}[:.]\d\d|midnight|noon|\d{1,2} (?:[ap]m|o['’]clock)|\w+ o['’]clock|\d{1,2} in the (?:morning|evening))(?![\w:])/i
const amount =
  /\b(?:over|under|above|below|beyond|than) ((?:\d[\d.,]*|two|three|five|six|ten|twelve|twenty)(?: ?%| ?°C| ?(?:[kmg]?[gmb]|m3|[a-z]{3,}(?<!ou)s))?)(?=$|[\s,.;)])/i
/** Days that come again and differ from those next to them. */
const dated =
  /\b(?:on (?:the )?(?:\d+(?:st|nd|rd|th)|(?:first|last)\b.{0,12}\bmonth|(?:mon|tues|wednes|thurs|fri|satur|sun)days|bank holidays|weekends)|from \d+ \w+ on|february)\b/i

/** Of two things the one gets what belongs to the other. */
const mixed =
  /\b(?:previous|whoever|mix(?:es|ed)? up|both (?:get|have)|share (?:one|the same)|got the same|two \S+ (?:named|called))\b|\b(?:the )?other (?:person|user|customer|patient|guest)['’]s\b/i
/** What a thing loses or starts anew by an event. */
const undone =
  /^((?:the |my |our )?[^,;:]{3,45}?) (?:goes back|jumps? back|resets?|gets? (?:reset|cleared|deleted|wiped)|(?:is|are) (?:reset|cleared|wiped)|loses? (?:its|their) )/i
const removed =
  /^[^,;:]{3,60}? (?:deletes?|drops?|loses?|forgets?|clears?|wipes?) ((?:the|my|our|all|every) [a-z-]+(?: (?!in|on|of|from|for|at|with|when|if|after)[a-z-]+)?)/i

/** The things or people that it happens to, told apart from others: at the head of the report, or after "for" and "to". */
const narrowed =
  /(?:^(?:the |our |all )?| (?:for|to) (?:the |our )?)(?:(?:(?!un)[a-z-]+ed|dead|new|old|rapid|foreign|former|moved-out) (?!ones)([a-z]{3,}s|people)(?= |$)|((?!its|this|does|always)[a-z]{3,}s|people|children|those|any\w+|some\w+|everyone) (?:who|whose|that (?:are|have|were|end|\w+ed)|with|without|before|after|over|under|on holiday|in hospital|marked|sold|sent|booked|removed)\b)/i

/** The edge that the report of `symptom` names by its own words; null where it names none. */
export function toCaseEdge(report: BugReport, places: readonly string[] = []): CriterionDraft | null {
  const { symptom, circumstance } = report
  const whole = `${symptom} ${circumstance ?? ''}`
  const told = toMoment(whole) ?? (circumstance === null ? null : toUnchanged(symptom))
  if (told !== null) return { statement: told }
  const [, some, named] = narrowed.exec(symptom) ?? []
  const many = (some ?? named)?.toLowerCase()
  if (many !== undefined)
    return {
      statement: `For ${/^(?:people|those|any|some|every)/.test(many) ? 'everyone else' : `all other ${many}`}, nothing changes.`,
    }
  if (places.length > 0 || /n['’]t work (?:in|with) /.test(whole))
    return { statement: 'On the systems and versions where the same steps work today, they still do.' }
  return mixed.test(whole)
    ? { statement: 'With two such cases, one right after the other, each gets its own.' }
    : null
}

/** The edge of a report of no known kind: its cause, as `told` in the report, else what must stay right beside it; none where it names nothing. */
export function toGeneralEdge(
  report: BugReport,
  places: readonly string[] = [],
  told = '',
): CriterionDraft[] {
  if (cause.test(told))
    return [{ statement: 'The cause suspected in the report is confirmed or corrected in this item.' }]
  const due = toDue(report)
  const own = due === null ? toCaseEdge(report, places) : { statement: due }
  const [, statement] = findBugTheme(report.symptom, report.circumstance) ?? []
  return [...(own === null ? [] : [own]), ...(statement === undefined ? [] : [{ statement }])]
}

/** "Dead pets still get letters", "moved-out people keep getting them": all others still do. */
function toDue({ symptom }: BugReport): string | null {
  const { subject = '', verb = '', adverb = '', rest = '' } = toClause(symptom) ?? {}
  const found = narrowed.exec(subject)
  const many = (found?.[1] ?? found?.[2] ?? '').toLowerCase()
  const [, act, what = ''] = /^keeps? (\p{L}+ing) ([^,]+)/u.exec(`${verb} ${rest}`) ?? []
  const base = act === undefined ? toBase(verb) : fromGerund(act)
  if (found?.index !== 0 || many === '' || base === null || isAuxiliary(verb)) return null
  if (act === undefined && adverb !== 'still') return null
  const isAll = /^(?:people|those|any|some|every)/.test(many)
  const left = act === undefined ? (rest.split(/,| (?:al|even )?though /, 1)[0] ?? '') : what
  return `${isAll ? `Everyone else still ${agree('he', base)}` : `All other ${many} still ${base}`} ${left}.`
}

/** That nothing changes beside the case or the thing of the report, or that what works now goes on working; else none. */
export function toGuard(slots: BugSlots, { symptom, outcome }: BugReport): CriterionDraft[] {
  const thing =
    [slots.named, toSubject(symptom), toSubject(outcome?.text ?? '')].find((words) => words !== '') ?? ''
  if (slots.when !== '')
    return [
      {
        statement: `Except${slots.when}, ${thing === '' ? 'nothing changes' : `${thing} ${isMany(thing) ? 'behave' : 'behaves'} as before`}.`,
      },
    ]
  if (outcome?.isDenied === true && /(?:n['’]?t|\bnot) work(?:ing)?\b|\bbroken\b/i.test(symptom))
    return [{ statement: 'It also works a second time and after a restart.' }]
  return thing === '' || /^["“'`]/.test(thing) ? [] : [{ statement: `Nothing else about ${thing} changes.` }]
}

/** The subject of the symptom where it surely names a thing; else empty. */
export function toSubject(symptom: string): string {
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

/** "after 22:00", "over ten kilos", "on the 31st": what is right at the limit and next to it. */
function toMoment(words: string): string | null {
  const time = moment.exec(words)?.[1]
  if (time !== undefined) return `It is right shortly before ${time}, at ${time} and shortly after it.`
  const quantity = amount.exec(words)?.[1]
  if (quantity !== undefined)
    return `It is right just below ${quantity}, at exactly ${quantity} and just above it.`
  return dated.test(words) ? 'It is also right on the day before and on the day after.' : null
}

/** "The mileage goes back to zero": it is the same before and after. */
function toUnchanged(symptom: string): string | null {
  const thing = removed.exec(symptom)?.[1] ?? undone.exec(symptom)?.[1] ?? ''
  return thing === '' || !isClosed(thing) || /^(?:it|they|this|that|every|all)\b/i.test(thing)
    ? null
    : `${upperFirst(thing)} ${isMany(thing) ? 'are' : 'is'} the same before and after.`
}
