// Drafts a bug: the symptom and what else the line states of it; criteria and questions from the pattern of the symptom.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { BugDraftSchema } from '../../backlog/backlog-item.ts'
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import { toBugTitle } from './bug-title.ts'
import { composeDraft, cutText, type QuestionDraft } from './compose-draft.ts'
import { draftForeignBug } from './draft-foreign-bug.ts'
import { toForeignParts } from './foreign-draft.ts'
import { findEnvironmentParts } from './grammar/bug-environment.ts'
import { findExpected } from './grammar/bug-expected.ts'
import {
  findAffected,
  findFrequency,
  findRegression,
  findSteps,
  findWorkaround,
  toAffectedShare,
} from './grammar/bug-facts.ts'
import { findToldSteps } from './grammar/bug-steps.ts'
import { findLabelled, findLabelledSteps } from './grammar/labelled-lines.ts'
import type { Line } from './grammar/line.ts'
import { toPhrase } from './grammar/phrase.ts'
import { hasFiniteVerb } from './grammar/statement.ts'
import { generalBug } from './patterns/bug-general.ts'
import { type BugPattern, type BugSlots, toBugSlots } from './patterns/bug-pattern.ts'
import { bugPatterns } from './patterns/bug-patterns.ts'
import { bugPhrases } from './patterns/bug-phrases.ts'
import { fillCriteria, fillQuestions, selectPattern, toSentence } from './patterns/pattern.ts'

type BugDraft = z.infer<typeof BugDraftSchema>

/** One bug from one line; `line` must be read from `idea.text`. */
export function draftBug(idea: Idea, line: Line): BugDraft {
  const foreign = toForeignParts(line, bugPhrases)
  if (foreign !== null) return draftForeignBug(idea, line, foreign)
  const title = toBugTitle(line)
  const opening = title.slice(0, 16).toLowerCase()
  const isLater = !line.main.toLowerCase().includes(opening) && line.lower.includes(opening)
  const pattern = selectBugPattern(isLater ? title.toLowerCase() : line.main.toLowerCase())
  const slots = toBugSlots(line, title, pattern.fallbacks['thing'] ?? 'this')
  const affected = findAffected(line.core)
  const places = findEnvironmentParts(line.core)
  const should = toExpected(line, title)
  const told = findExpected(line)
  const details: BugDraft['details'] = {
    symptom: toSymptomText(line, title),
    expected: findLabelled(line.raw, 'expected') ?? should ?? (told === null ? null : toSentence(told.text)),
    steps: findSteps(line.raw) ?? findLabelledSteps(line.raw) ?? findToldSteps(line.raw),
    environment: findLabelled(line.raw, 'environment') ?? (places.join(', ') || null),
    severity: toSeverity(line, pattern),
    frequency: findFrequency(line.core),
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
      criteria: [...toOwnCriteria(slots), ...fillCriteria(pattern, slots)],
      questions: toQuestions(pattern, slots, details),
      evidence: [
        ['details.symptom', toPhrase(line.raw, line.main)],
        ['details.expected', toPhrase(line.raw, should === null ? told?.quote : line.should?.text)],
        ...(details.steps ?? [])
          .map((step) => ['details.steps', toPhrase(line.raw, step)] as const)
          .slice(0, 6),
        ...places.map((place) => ['details.environment', toPhrase(line.raw, place)] as const),
        ['details.affected', toPhrase(line.raw, details.affected)],
        ['details.workaround', toPhrase(line.raw, details.workaround)],
        ['acceptanceCriteria', slots.condition === null ? null : line.condition],
      ],
      assumptions: [],
      drivers: pattern.drivers,
    }),
  }
}

/** What precedes or follows the symptom itself: its circumstances, reasons and consequences. */
const circumstances =
  /\s(?:when|whenever|if|while|after|because|since|although|even though|until|unless|so that|which|once|during|due to|despite)\s|,\s(?!not\b)|;\s|\s[-–—]\s/i

/** From this rank on, a kind may also be told by words beside the symptom. */
const tellingRank = 5

/** The kind that the symptom itself tells; only where it tells none, one that its circumstances tell. */
function selectBugPattern(whole: string): BugPattern {
  const opening =
    /^(?:when|whenever|if|while|after|before|on|in|during) [^,]{3,120}, (.{4,})$/i.exec(whole)?.[1] ?? whole
  const symptom = opening.split(circumstances, 1)[0] ?? opening
  const found = selectPattern({ lower: symptom.length < 12 ? opening : symptom }, bugPatterns, generalBug)
  if (found !== generalBug) return found
  const passing = selectPattern({ lower: whole }, bugPatterns, generalBug)
  return passing.rank >= tellingRank ? passing : generalBug
}

/** The symptom whole, where the title had to be cut; without what the line says of the cure. */
function toSymptomText(line: Line, title: string): string {
  const next = line.sentences[1]
  if (next !== undefined && title.split(' ').length <= 3 && hasFiniteVerb(next) && !/[:?]/.test(next))
    return cutText(`${title}: ${toSentence(next.replace(/[\s.!]+$/, ''))}`, 600)
  const isCut = line.main.length > title.length + 12 && !/^Problem reported:/.test(title)
  return isCut && !/^(?:fix|resolve|solve)/i.test(line.main) ? cutText(toSentence(line.main), 600) : title
}

/** Only what the line says should be; never the mere opposite of the symptom. */
function toExpected(line: Line, title: string): string | null {
  const clause = line.should?.text ?? null
  if (
    clause === null ||
    /\b(?:i|we) should (?:just|probably|also|rather|maybe|instead)\s\p{L}|^(?:it|this|that) should(?:n['’]t| not) (?:be|matter|happen)\W*$/iu.test(
      clause,
    ) ||
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
  return toSentence(clause.replace(/^(?:and|but|so|it seems|i think|imho)\s+/i, ''))
}

function toSeverity(line: Line, pattern: BugPattern): BugDraft['details']['severity'] {
  if (/\b(?:typos?|misspell\w*|spelling)\b/.test(line.lower)) return 'trivial'
  if (saysMinor.test(line.lower)) return 'minor'
  if (saysCritical.test(line.lower)) return 'critical'
  return pattern.severity === 'minor' && moreThanLooks.test(line.lower) ? null : pattern.severity
}

const trouble = '(?:bugs?|issues?|glitch(?:es)?|problems?|things?|details?|annoyances?|defects?|errors?)'
/** The words must speak of the defect: "a tiny number" and "the critical path" do not. */
const saysMinor = new RegExp(
  String.raw`\b(?:minor|tiny|small) (?:visual |layout |cosmetic |ui )?${trouble}\b|(?:^|[([,;:-]\s?)(?:(?:very|rather|really) )?minor(?=$|[)\],.;:])|\b(?:slightly|nitpick|nit|cosmetic)\b`,
)
const saysCritical =
  /(?<!\bnot |\bnon-|n['’]t |\bnot a )\b(?:blocker|showstopper|catastrophic|critical(?! (?:path|section|css|mass|role|hit|chance|value|point|region)s?\b)|severe(?! (?:weather|storm|allerg|cold|heat)))\b/
/** What hinders or goes astray is more than a matter of looks; how bad it is remains to be asked. */
const moreThanLooks =
  /\b(?:stops?|cannot|can['’]?t|could ?n[o'’]t|unable|fails?|failing|impossible|unreadable|unusable|unresponsive|leak(?:s|ing|ed)?|stack overflows?|buffer overflows?|invisible|wrong|sent|send|charged|lost|loses?|deletes?|misses|missing|broken)\b/

function toOwnCriteria(slots: BugSlots): CriterionDraft[] {
  return [
    {
      given: toGiven(slots.condition),
      when: 'the original steps are repeated',
      then: 'they now give the expected result and the reported symptom is absent',
    },
    { statement: 'A regression test that fails without the correction covers the reported case.' },
  ]
}

/** Words that make a criterion vague; a condition that holds one is left to the steps. */
const weak =
  /\b(?:several|some|many|quick(?:ly)?|fast|slow(?:ly)?|easy|easily|simple|various|multiple|often|appropriate|properly|normally|ideally|better|too|etc|certain|really|heavy|large|small)\b/i

/** "the clipboard contains an image" for "when the clipboard contains an image": the circumstances as a clause. */
function toGiven(condition: string | null): string {
  const general = 'the version and environment of the report'
  if (condition === null || weak.test(condition)) return general
  const clause = /^(?:when|whenever|if|while|as long as|every time|each time) (.+)$/i.exec(condition)?.[1]
  const isClause =
    clause !== undefined &&
    (hasFiniteVerb(clause) ||
      /^(?:i|you|we|they|it|someone|somebody|the|an?|my|another|no|two) /i.test(clause))
  if (clause !== undefined && isClause && !/^\p{L}+(?:ing|ed)\b/iu.test(clause)) return clause
  return `the circumstances of the report, ${condition}`
}

function toQuestions(pattern: BugPattern, slots: BugSlots, details: BugDraft['details']): QuestionDraft[] {
  const answered = new Set(
    Object.entries(details).flatMap(([key, value]) =>
      value === null || value === 'unknown' ? [] : [`details.${key}`],
    ),
  )
  const seen = new Set<string>()
  const [best, ...others] = fillQuestions(pattern, slots, answered).filter(
    ({ field }) => !seen.has(field) && seen.add(field) !== undefined,
  )
  const own: QuestionDraft[] = []
  if (details.expected === null && best?.field !== 'details.expected')
    own.push({ field: 'details.expected', question: 'What should happen instead?' })
  if (details.steps === null && best?.field !== 'details.steps')
    own.push({ field: 'details.steps', question: 'Which steps lead to it, from a fresh start?' })
  if (details.severity === null)
    own.push({
      field: 'details.severity',
      question: 'How bad is it when it happens: is work blocked, harder, or only untidy?',
    })
  return [...(best === undefined ? [] : [best]), ...own, ...others]
}
