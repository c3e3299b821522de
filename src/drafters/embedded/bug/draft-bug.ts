// Drafts a bug: the symptom and what else the line states of it; criteria and questions from the pattern of the symptom.
import type { z } from 'zod'
import type { Idea } from '../../../architect/ports.ts'
import type { BugDraftSchema } from '../../../backlog/backlog-item.ts'
import type { CriterionDraft } from '../../../backlog/item-fields.ts'
import { composeDraft } from '../compose-draft.ts'
import { toForeignParts } from '../foreign-draft.ts'
import { findEnvironmentParts } from '../grammar/bug-environment.ts'
import { findExpected } from '../grammar/bug-expected.ts'
import {
  findAffected,
  findFrequency,
  findRegression,
  findSteps,
  findWorkaround,
  toAffectedShare,
} from '../grammar/bug-facts.ts'
import { findToldSteps } from '../grammar/bug-steps.ts'
import { findLabelled, findLabelledSteps } from '../grammar/labelled-lines.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, toNounPhrase, upperFirst } from '../grammar/noun-phrase.ts'
import { toPhrase } from '../grammar/phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { generalBug, untoldBug } from '../patterns/bug-general.ts'
import type { BugPattern, BugSlots } from '../patterns/bug-pattern.ts'
import { bugPatterns } from '../patterns/bug-patterns.ts'
import { bugPhrases } from '../patterns/bug-phrases.ts'
import { fillCriteria, selectPattern, toSentence } from '../patterns/pattern.ts'
import { hasVerb } from './bug-clause.ts'
import { isOrder, toFurther, toMended, withArticle } from './bug-criteria.ts'
import { toCaseEdge, toGeneralEdge, toGuard, toSubject } from './bug-edges.ts'
import { toBugQuestions } from './bug-questions.ts'
import { type BugReport, toBugReport } from './bug-report.ts'
import { toBugSlots } from './bug-slots.ts'
import { toSymptomText } from './bug-symptom.ts'
import { toBugTitle } from './bug-title.ts'
import { draftForeignBug } from './draft-foreign-bug.ts'
import { isBugThing } from './is-sure-result.ts'

type BugDraft = z.infer<typeof BugDraftSchema>

/** One bug from one line; `line` must be read from `idea.text`. */
export function draftBug(idea: Idea, line: Line): BugDraft {
  const foreign = toForeignParts(line, bugPhrases)
  if (foreign !== null) return draftForeignBug(idea, line, foreign)
  const { title, words } = toBugTitle(line)
  const report = toBugReport(words, line.core)
  const pattern = toBugPattern(report.symptom)
  const frequency = findFrequency(line.core)
  const slots = toBugSlots(report, pattern.fallbacks['thing'] ?? 'this')
  const affected = findAffected(line.core)
  const places = findEnvironmentParts(line.core)
  const should = toExpected(line, title)
  const told = findExpected(line)
  const toldExpected =
    findLabelled(line.raw, 'expected') ?? should ?? (told === null ? null : toSentence(told.text))
  const stepsTold = findSteps(line.raw) ?? findLabelledSteps(line.raw) ?? findToldSteps(line.raw)
  const isWish = report.outcome === null && isOrder(words) && !/\b(?:should|must)\b/i.test(words)
  const opposite = report.outcome?.isDenied === true ? report.outcome.text : isWish ? words : null
  const whole = report.further.find((result) => told !== null && result.endsWith(` ${lowerFirst(told.text)}`))
  const expected =
    (whole === undefined ? toldExpected : upperFirst(whole)) ??
    (opposite === null ? (pattern.expected ?? null) : upperFirst(opposite))
  const first = withArticle(toMended(report, toldExpected, places), report, slots)
  const isKnown = pattern.criteria.length > 0
  const others = toFurther(report, first, line.sentences)
  const details: BugDraft['details'] = {
    symptom: toSymptomText(line, words, stepsTold !== null, isWish) || title,
    expected,
    steps: stepsTold,
    environment: findLabelled(line.raw, 'environment') ?? (places.join(', ') || null),
    severity: toSeverity(line, pattern),
    frequency,
    affected,
    workaround: findWorkaround(line.core),
    regression: findRegression(line.core),
  }
  return {
    type: 'bug',
    details,
    priority: { affectedShare: toAffectedShare(affected), dataLoss: null, security: null, ...pattern.inputs },
    ...composeDraft(idea, line, {
      title,
      criteria: [
        { statement: first },
        ...others.map((result) => ({ statement: `${toSentence(result)}.` })),
        ...toEdges(line, report, pattern, slots, places, others.length === 0).slice(
          0,
          Math.max(isKnown ? 1 : 0, 2 - others.length),
        ),
        { statement: toRegressionTest(slots, report) },
      ],
      questions: toBugQuestions(pattern, { line, report, slots, answered: toAnswered(details) }),
      evidence: [
        ['details.symptom', toPhrase(line.raw, line.main)],
        ['details.expected', toPhrase(line.raw, should === null ? told?.quote : line.should?.text)],
        ...(details.steps ?? [])
          .map((step) => ['details.steps', toPhrase(line.raw, step)] as const)
          .slice(0, 6),
        ...places.map((place) => ['details.environment', toPhrase(line.raw, place)] as const),
        ['details.affected', toPhrase(line.raw, details.affected)],
        ['details.workaround', toPhrase(line.raw, details.workaround)],
      ],
      assumptions: [],
      drivers: pattern.drivers,
    }),
  }
}

/** What holds beyond the symptom itself, best first; a mere guard only for a fault that `isAlone`. */
function toEdges(
  line: Line,
  report: BugReport,
  pattern: BugPattern,
  slots: BugSlots,
  places: readonly string[],
  isAlone: boolean,
): CriterionDraft[] {
  if (asksForCause.test(line.lower))
    return [{ statement: 'The cause of the problem is described in this item.' }]
  const known = fillCriteria(pattern, slots).slice(
    0,
    pattern.id === 'wrong-result' && !hasValue.test(report.symptom) ? 1 : 2,
  )
  if (known.length === 0 || pattern.id === 'wrong-result') {
    const general = toGeneralEdge(report, places, line.core)
    const others = general.filter(
      (edge) => known.length === 0 || !('statement' in edge) || !edge.statement.startsWith('An example'),
    )
    const own = [...known.slice(0, 1), ...others, ...known.slice(1)]
    return own.length > 0 ? own : isAlone ? toGuard(slots, report) : []
  }
  const narrow = pattern.id === 'missing-data' ? toCaseEdge(report, places) : null
  if (narrow !== null) return [narrow]
  return pattern.id === 'missing-data' ? known.slice(0, 1) : known
}

/** Something that is shown in more than one place. */
const hasValue =
  /\b(?:values?|totals?|sums?|counts?|counted|counter|amounts?|averages?|scores?|balances?|prices?|numbers?|rates?|tax|tolls?|fees?|dates?|times?|figures?|percent\w*|hours?|results?|stats|statistics)\b/i

/** Names that tell no case from another. */
const isVague = /^(?:the )?(?:time|data|page|loading|text|errors?|things?|items?|size|names?|behaviou?rs?)$/i

/** Names the case: its circumstances, else its event, its thing or what cannot be done. */
function toRegressionTest({ when, named }: BugSlots, { outcome, symptom }: BugReport): string {
  const event = /^there (?:is|are) no (.{3,70}) any more$/.exec(outcome?.text ?? '')?.[1]
  const missing = /^there (?:is|are) (?:an? )?((?!no |still ).{3,70})$/.exec(outcome?.text ?? '')?.[1]
  const object = toNounPhrase(/^it is possible to [a-z]+ (.{3,60})$/.exec(outcome?.text ?? '')?.[1] ?? '')
  const thing = [
    named,
    toSubject(symptom),
    isBugThing(object ?? '') ? object : '',
    toSubject(outcome?.text ?? ''),
  ].find((words) => words !== '' && !isVague.test(words ?? ''))
  const told = thing === undefined ? 'reported problem' : `problem with ${thing}`
  const what = event ?? (missing === undefined ? told : `lack of ${missing}`)
  return `A regression test that fails without the fix reproduces the ${when === '' ? what : `problem${when}`}.`
}

/** Here the cause is asked for, not only the correction. */
const asksForCause = /^(?:investigate|understand|(?:find|figure) out)\b/

/** What follows is no part of the symptom itself. */
const aside = /,? (?:even (?:when|if|though)|although|though|because|since|despite|due to|caused by) /i

/** Reports that only say that something is wrong. */
const untold =
  / (?:is|are) faulty\b|^Problem (?:with|reported)\b|\b(?:bugs?|issues?|problems?|glitch(?:es)?|behaviou?rs?|stuff)(?: (?:with|in|on|of|at) [^,;:]{2,60}| \([^()]*\))?$|^(?:weird|strange|odd) [^,;:]{2,60}$/i

/** The kind that the symptom tells, whatever its circumstances are. */
function toBugPattern(symptom: string): BugPattern {
  const general =
    untold.test(symptom) && (!hasFiniteVerb(symptom) || / faulty\b/.test(symptom)) ? untoldBug : generalBug
  const plain = symptom.replace(/(["`])[^"` ]+ [^"` ]+ [^"`]*\1|“[^” ]+ [^” ]+ [^”]*”/g, '""')
  const told = plain.split(aside, 1)[0] ?? plain
  return selectPattern({ lower: (told.length < 12 ? plain : told).toLowerCase() }, bugPatterns, general)
}

/** Only what the line says should be; never the mere opposite of the symptom. */
function toExpected(line: Line, title: string): string | null {
  const clause = line.should?.text ?? null
  if (
    clause === null ||
    /\b(?:i|we) should (?:just|probably|also|rather|maybe|instead)\s\p{L}|^(?:it|this|that) should(?:n['’]t| not)(?: (?:be|matter|happen))?\W*$/iu.test(
      clause,
    ) ||
    /\b(?:i|we|you|users?|people|one) (?:always |still |just )?(?:needs?|have) to\b/i.test(clause) ||
    /\b(?:need|needs|must) (?:to )?(?:fix|check|look|investigate|rework|be (?:fixed|checked|done))/i.test(
      clause,
    )
  )
    return null
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  if (words(clause).startsWith(words(title)) || words(title).startsWith(words(clause))) return null
  const at = line.main.indexOf(clause)
  const plain = clause.replace(/, (?:i|we|they|people|customers|the \w+) .*$/i, '')
  const whole =
    at > 3 && /^[^,;:.]{3,50} and $/.test(line.main.slice(0, at)) && !hasVerb(line.main.slice(0, at))
  return toSentence(
    whole ? line.main.slice(0, at) + plain : plain.replace(/^(?:and|but|so|it seems|i think|imho)\s+/i, ''),
  )
}

function toSeverity(line: Line, pattern: BugPattern): BugDraft['details']['severity'] {
  if (/\b(?:typos?|misspell\w*|spelling)\b/.test(line.lower)) return 'trivial'
  if (saysMinor.test(line.lower)) return 'minor'
  if (saysCritical.test(line.lower)) return 'critical'
  return pattern.severity
}

const trouble = '(?:bugs?|issues?|glitch(?:es)?|problems?|things?|details?|annoyances?|defects?|errors?)'
/** The words must speak of the defect: "a tiny number" and "the critical path" do not. */
const saysMinor = new RegExp(
  String.raw`\b(?:minor|tiny|small) (?:visual |layout |cosmetic |ui )?${trouble}\b|(?:^|[([,;:-]\s?)(?:(?:very|rather|really) )?minor(?=$|[)\],.;:])|\b(?:slightly|nitpick|nit|cosmetic)\b`,
)
const saysCritical =
  /(?<!\bnot |\bnon-|\bas |n['’]t |\bnot a )\b(?:blocker|showstopper|catastrophic|critical(?! (?:path|section|css|mass|role|hit|chance|value|point|region)s?\b)|severe(?! (?:weather|storm|allerg|cold|heat)))\b/

/** Paths of the details that the report fills. */
function toAnswered(details: BugDraft['details']): Set<string> {
  return new Set(
    Object.entries(details).flatMap(([key, value]) =>
      value === null || value === 'unknown' || key === 'symptom' ? [] : [`details.${key}`],
    ),
  )
}
