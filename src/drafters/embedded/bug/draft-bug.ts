// Drafts a bug: the symptom and what else the line states of it; criteria and questions from the pattern of the symptom.
import type { z } from 'zod'
import type { Idea } from '../../../architect/ports.ts'
import type { BugDraftSchema } from '../../../backlog/backlog-item.ts'
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
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { toPhrase } from '../grammar/phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { generalBug, untoldBug } from '../patterns/bug-general.ts'
import type { BugPattern } from '../patterns/bug-pattern.ts'
import { bugPatterns } from '../patterns/bug-patterns.ts'
import { bugPhrases } from '../patterns/bug-phrases.ts'
import { selectPattern, toSentence } from '../patterns/pattern.ts'
import { hasVerb, toClause } from './bug-clause.ts'
import { withNames } from './bug-comment.ts'
import { isOrder, toFurther } from './bug-criteria.ts'
import { toEdges, toRegressionTest } from './bug-edges.ts'
import { toMended, withArticle } from './bug-mended.ts'
import { toBugQuestions } from './bug-questions.ts'
import { toBugReport } from './bug-report.ts'
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
  const { title: plain, words } = toBugTitle(line)
  const named = withNames(plain, line.sentences[0] ?? '')
  const title = named.length > 118 ? plain : named
  const report = toBugReport(words, line.core)
  const pattern = toBugPattern(report.symptom)
  const frequency = findFrequency(line.core)
  const slots = toBugSlots(report, pattern.fallbacks['thing'] ?? 'this')
  const affected = findAffected(line.core)
  const places = findEnvironmentParts(line.core)
  const should = toExpected(line, title)
  const told = findExpected(line)
  const toldExpected =
    findLabelled(line.raw, 'expected') ??
    should ??
    (told === null ? null : toSentence(toShown(told.text, report.symptom)))
  const stepsTold = findSteps(line.raw) ?? findLabelledSteps(line.raw) ?? findToldSteps(line.raw)
  const isWish = report.outcome === null && isOrder(words) && !/\b(?:should|must)\b/i.test(words)
  const opposite = report.outcome?.isDenied === true ? report.outcome.text : isWish ? words : null
  const whole =
    / (?:instead of|rather than) /i.test(words) && report.outcome?.isDenied === true
      ? report.outcome.text
      : undefined
  const expected =
    (whole === undefined ? toldExpected : upperFirst(whole)) ??
    (opposite === null ? (pattern.expected ?? null) : upperFirst(opposite))
  const first = withNames(
    withArticle(toMended(report, toldExpected, places), report, slots),
    line.sentences[0] ?? '',
  )
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
        ...toEdges(line.core, report, pattern, slots, places, others.length === 0).slice(
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

/** What follows is no part of the symptom itself. */
const aside = /,? (?:even (?:when|if|though)|although|though|because|since|despite|due to|caused by) /i

/** Reports that only say that something is wrong. */
const untold =
  / (?:is|are) faulty\b|^Problem (?:with|reported)\b|\b(?:bugs?|issues?|problems?|glitch(?:es)?|behaviou?rs?|stuff)(?: (?:with|in|on|of|at) [^,;:]{2,60}| \([^()]*\)|, [^,;:]{2,40})?$|^(?:weird|strange|odd) [^,;:]{2,60}$/i

/** The kind that the symptom tells, whatever its circumstances are. */
function toBugPattern(symptom: string): BugPattern {
  const general =
    untold.test(symptom) && (!hasFiniteVerb(symptom) || / faulty\b/.test(symptom)) ? untoldBug : generalBug
  const plain = symptom.replace(/(["`])[^"` ]+ [^"` ]+ [^"`]*\1|“[^” ]+ [^” ]+ [^”]*”/g, '""')
  const told = plain.split(aside, 1)[0] ?? plain
  return selectPattern({ lower: (told.length < 12 ? plain : told).toLowerCase() }, bugPatterns, general)
}

/** "Should show a map" has no subject: a map should be shown; "should stay open": the thing that fails should. */
function toShown(text: string, symptom: string): string {
  const { subject = '' } = /^should (?!be |show |display )/i.test(text) ? (toClause(symptom) ?? {}) : {}
  return upperFirst(
    isBugThing(subject)
      ? `${subject} ${lowerFirst(text)}`
      : text.replace(/^should (?:show|display) ([^,;:]{3,80})$/i, '$1 should be shown'),
  )
}

/** Only what the line says should be; never the mere opposite of the symptom. */
function toExpected(line: Line, title: string): string | null {
  const clause = line.should?.text ?? null
  if (
    clause === null ||
    /\b(?:i|we) should (?:just|probably|also|rather|maybe|instead)\s[a-zß-ɏ]|^(?:it|this|that) should(?:n['’]t| not)(?: (?:be|matter|happen))?\W*$/i.test(
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
