// The first criterion of a bug: the original steps, or the circumstances of the report, with the result that it asks for.
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { isPlural, lowerFirst, toDefinite, toNounPhrase, upperFirst } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb, toModalClause } from '../grammar/statement.ts'
import { toThirdPerson } from '../grammar/verbs.ts'
import type { BugSlots } from '../patterns/bug-pattern.ts'
import { toAbsent } from './bug-absent.ts'
import { hasVerb, isMany, join } from './bug-clause.ts'
import { isOrder } from './bug-criteria.ts'
import { endsWithEvent } from './bug-event.ts'
import type { Outcome } from './bug-outcome.ts'
import { isLasting } from './bug-question-cues.ts'
import { type BugReport, vague } from './bug-report.ts'

/**
 * What is seen once the defect is gone, under the circumstances of the report: `expected` where the report tells it, else
 * its symptom turned round, else only that the symptom is absent. `places` is the environment told.
 */
export function toMended(report: BugReport, expected: string | null, places: readonly string[]): string {
  const { symptom, circumstance, outcome, isBare, isAsked } = report
  const told = expected === null ? null : toPresent(expected)
  const result =
    told === null && isBare
      ? 'the result is as the answer to the first question says'
      : toResult(symptom, toWhole(told, outcome), isAsked)
  const others = places.filter(
    (name) =>
      !/^(?:since|as of) /i.test(name) &&
      !`${result} ${circumstance ?? ''}`.toLowerCase().includes(name.toLowerCase()),
  )
  const place = others.length === 0 ? '' : ` in the reported environment (${others.join(', ')})`
  const when =
    circumstance === null ||
    vague.test(circumstance.replace(/\btoo \w+/gi, '')) ||
    result.includes(circumstance)
      ? ''
      : ` ${circumstance.charAt(0).toLowerCase()}${circumstance.slice(1)}`
  if (result.startsWith('each listed')) return `${upperFirst(result)}${when}${place}.`
  if (place === '' && isScene(when, result))
    return `${upperFirst(when.slice(1))}, ${result.replace(/ any more$/, '')}.`
  const isState = outcome !== null && place === '' && when === '' && isLasting(report)
  const opening =
    isState || /^Missing:/.test(symptom)
      ? 'In the fixed version'
      : `When the original steps are repeated${place}`
  const [seen = '', and = ''] =
    when === '' ? [result] : result.replace(/ any more$/, '').split(/(?=, and (?:it|they) )/, 2)
  return `${opening}, ${seen}${when}${and}.`
}

/** True for circumstances that can open the criterion: no word in them stands for what only follows, and it is not the title again. */
function isScene(when: string, result: string): boolean {
  const isOwn = /^(?:it|they) (?!no longer happens|is (?:no longer )?possible)/.test(result)
  return (
    /^ (?:when|if|after|while|once|whenever) /.test(when) &&
    /\b(?:no|never|not)\b/.test(result) &&
    (isOwn || !/\b(?:it|its|he|his|she|her|they|them|their|one|that)\b/i.test(when))
  )
}

/** "the app no longer crashes, and it tells the user": what a pronoun asks for comes on top of the symptom turned round. */
function toWhole(told: string | null, outcome: Outcome | null): string | null {
  if (told === null || outcome === null || !/^(?:it|they) /.test(told)) return told ?? outcome?.text ?? null
  return /^\S+ \S+ not\b/.test(told) ? outcome.text : `${outcome.text}, and ${told}`
}

function toResult(symptom: string, outcome: string | null, isWished: boolean): string {
  const vaguely =
    /^there (?:is|are) no (?:weird|strange|odd|wonky) ((?:layout|behaviou?r|look|styling|rendering|spacing|display|formatting|positioning)(?: (?:on|in|of) [^,;:]{2,40})?) any more$/.exec(
      outcome ?? '',
    )?.[1]
  if (vaguely !== undefined) return `each listed fault of ${toDefinite(vaguely)} is gone`
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
  if (isAsked || isWished || isOrder(symptom))
    return (
      toPresent(symptom.split(/, | [-–—]+ |; /, 1)[0] ?? symptom) ??
      `the result is as the report asks: ${plain}`
    )
  const missing = /^Missing: (.+)/.exec(symptom)?.[1]
  if (missing !== undefined && toLeadingVerb(missing) === null)
    return `there ${isMany(toNounPhrase(missing) ?? '') ? 'are' : 'is'} ${missing}`
  const [, each] =
    /^((?:two|three|four|five|six|seven|eight|nine|ten|\d+) [^,;:]{0,60}?(?:bugs|issues|problems|glitches|errors)(?: .*)?)$/i.exec(
      symptom,
    ) ?? []
  if (each !== undefined && !hasVerb(each)) return `each of the ${lowerFirst(each)} is gone`
  const [, place] =
    /^(?:an? |the )?(?:bugs?|issues?|problems?|errors?|glitch(?:es)?)($| (?:in|with|on|at) [^,;:]{2,60}$)/i.exec(
      symptom,
    ) ?? []
  if (place !== undefined) return `each listed fault${place} is gone`
  const [head = ''] = symptom.split(/ (?:of|in|on|with|under|from|for|at|between) | \(/, 1)
  if (
    endsWithEvent.test(head.replace(/'$/, '')) &&
    !/[:;,?…]|\b(?:caus(?:ed|ing)|gave|led)\b|^(?:\d|two|three|four|five|six|several|some|many) /i.test(
      symptom,
    ) &&
    !hasVerb(symptom) &&
    !hasFiniteVerb(symptom)
  )
    return `there ${isPlural(head.replace(/'$/, '')) ? 'are' : 'is'} no ${plain} any more`
  const [, kept = '', only = ''] = /^([^,;:]+ (?:is|are) [a-z]+) not (only .+)$/.exec(plain) ?? []
  if (only !== '') return `${kept} ${only}`
  return toAbsent(symptom)
}

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
    /^((?:only|still|always|never|[a-z]+ly) )?(.*)$/.exec(
      predicate.replace(/^(?:actually|really|also|just) /i, ''),
    ) ?? []
  const [verb = '', ...rest] = act2.split(' ')
  if (
    !/^[a-z-]{2,}$/.test(verb) ||
    (verb === 'have' && !/^(?:\d|an?$|the$|all$)/.test(rest[0] ?? '')) ||
    /^(?:been|only|also|always|never|still|not)$/.test(verb) ||
    (verb === 'either' && !many)
  )
    return null
  const finite = verb === 'be' ? (many ? 'are' : 'is') : many ? verb : toThirdPerson(verb)
  const denied = verb === 'be' ? `${many ? 'are' : 'is'} not` : `${many ? 'do' : 'does'} not ${verb}`
  return lowerFirst(
    [subject, negated ? denied : verb === 'be' ? join(finite, only) : join(only, finite), ...rest].join(' '),
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
