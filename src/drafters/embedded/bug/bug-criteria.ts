// What else a bug's report asks for beside its first criterion: its further faults turned round.
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { isLeadingVerb } from '../grammar/verbs.ts'
import { hasVerb, symptomWords, toClause } from './bug-clause.ts'
import { toRightElsewhere } from './bug-comment.ts'
import { isListed } from './bug-edges.ts'
import { type BugReport, toLaterFaults } from './bug-report.ts'
import { toPresentClause } from './bug-voice.ts'

/**
 * What else the report tells, turned round: its further faults, the symptom where `first` speaks of the expected result
 * alone, and the faults of the later of its `sentences`; at most two.
 */
export function toFurther(report: BugReport, first: string, sentences: readonly string[]): string[] {
  const { symptom, outcome, circumstance, further } = report
  const isWish = /\b(?:should\w*|supposed|must|needs? to|faulty)\b/i.test(
    `${sentences[0] ?? ''} ${outcome?.text ?? ''}`,
  )
  const absent =
    outcome === null || outcome.isDenied || isWish || isListed(report)
      ? []
      : [circumstance === null ? outcome.text : `${outcome.text} ${circumstance}`]
  return [
    ...further,
    ...(outcome !== null && first.includes(outcome.text.replace(/ any more$/, '')) ? [] : absent),
    ...toLaterFaults(
      [...sentences.slice(1), ...toRightElsewhere(sentences[0] ?? '')],
      toClause(symptom)?.subject,
    ),
  ]
    .filter((text, index, all) => !first.includes(text) && all.indexOf(text) === index)
    .slice(0, 2)
}

/** True for an order that could not be turned into what is wrong: it says what is to be, not what is. */
export function isOrder(words: string): boolean {
  const bare = words.replace(/^(?:if|when|whenever|after) [^,]{3,120}?(?:,| then) (?:then )?/i, '')
  const { base } = toLeadingVerb(bare) ?? {}
  if (
    base === undefined ||
    /^[A-Z]{3,} |^\S+ & /.test(bare) ||
    hasFiniteVerb(bare) ||
    hasVerb(bare) ||
    toPresentClause(bare) !== null
  )
    return false
  const opening = (bare.split(/,| to | so | instead /, 1)[0] ?? '').replace(
    /^(?:truncate|reset|delay|ignore|jump|double|duplicate) /i,
    '',
  )
  return (
    /^(?:make|use|support|handle|only|always|never|don['’]t) /i.test(bare) ||
    (isLeadingVerb(base, '') &&
      !symptomWords.test(opening) &&
      !/^\S+(?: \S+){1,3} [a-z]+s (?:the|an?|away|back|off|out)\b/.test(bare))
  )
}
