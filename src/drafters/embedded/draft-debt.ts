// Drafts technical debt: place, problem and remedy from the line's words, criteria and questions from the kind of debt.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { DebtDraftSchema } from '../../backlog/backlog-item.ts'
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import { composeDraft, cutText } from './compose-draft.ts'
import { findArea, findSpan, findTrigger } from './debt-facts.ts'
import { toForeignParts } from './foreign-draft.ts'
import type { Line } from './grammar/line.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from './grammar/phrase.ts'
import type { DebtPattern } from './patterns/debt-pattern.ts'
import { debtPatterns } from './patterns/debt-patterns.ts'
import { debtPhrases } from './patterns/debt-phrases.ts'
import { generalDebt, statedDebt } from './patterns/debt-upkeep.ts'
import { fillCriteria, fillQuestions, fillTemplate, type Slots, toSentence } from './patterns/pattern.ts'
import { toVitalFirst } from './question-order.ts'
import { toHead } from './statement-title.ts'
import {
  findAfter,
  findBefore,
  findComplaint,
  findInterest,
  findRisk,
  isRecurring,
} from './technical-facts.ts'
import { selectKind } from './technical-kind.ts'
import { toTechnicalLine } from './technical-opening.ts'
import { findOrder, type Order } from './technical-order.ts'
import { toPlainDefinite } from './technical-phrase.ts'
import { isNamedOnly, isWish, toProblem } from './technical-problem.ts'
import { findPlace, findTarget, toGoal, toTechnicalSlots } from './technical-slots.ts'
import { toTechnicalTitle } from './technical-title.ts'
import { isPlainVerb } from './technical-verbs.ts'
import { toPlainTitle } from './title.ts'

type DebtDraft = z.infer<typeof DebtDraftSchema>
type Details = DebtDraft['details']

const noDetails = {
  interest: null,
  trigger: null,
  remedy: null,
  risk: null,
  before: null,
  after: null,
} as const

/** One debt from one line; `asRead` must be read from `idea.text`. */
export function draftDebt(idea: Idea, asRead: Line): DebtDraft {
  const line = toTechnicalLine(idea, asRead)
  const isForeign = toForeignParts(line, debtPhrases) !== null
  const order = isForeign ? null : findOrder(line)
  const found = selectKind(line, order, debtPatterns, generalDebt)
  if (isForeign) return draftForeign(idea, line, found)
  const isWanted = isWish(line, order)
  const complaint = isWanted || isNamedOnly(line, order) ? null : findComplaint(line, order)
  const isTold = complaint !== null && order === null && found.id === 'general'
  const pattern = isTold ? statedDebt : toFittingPattern(found, order, isWanted)
  const place =
    pattern.kind === 'dependency' || /\b(?:package|library|librar(?:y|ies))\b/.test(line.lower)
      ? null
      : findPlace(line)
  const slots = toDebtSlots(line, order, pattern, place, isWanted)
  const location = place ?? (pattern.kind === 'dependency' ? null : findArea(line))
  const span = findSpan(line)
  const before = span?.before ?? findBefore(line, pattern.kind)
  const after = span?.after ?? findAfter(line, pattern.kind)
  const occasion = findTrigger(line)
  const details: Details = {
    location: location?.text ?? null,
    kind: pattern.kind,
    problem: toProblem(line, order, complaint, pattern, slots),
    interest: findInterest(line),
    trigger:
      occasion === null ? fillTemplate(pattern.trigger, slots, pattern.fallbacks) : toSentence(occasion),
    remedy: order === null ? null : cutText(toSentence(toRemedy(order.clause)), 600),
    risk: findRisk(line),
    before: before === after ? null : before,
    after,
  }
  return {
    type: 'debt',
    details,
    priority: { interest: null, probability: isRecurring(line) ? 'certain' : null, horizonMonths: null },
    ...composeDraft(idea, line, {
      title: toTechnicalTitle({
        line,
        order,
        verb: pattern.verb,
        takesSubject: /^(?:oversized|flaky-tests|slow-tests)$/.test(pattern.id),
        isBuilt: false,
      }),
      criteria: toCriteria(pattern, slots),
      questions: toQuestions(pattern, slots, details),
      evidence: toEvidence(line, details, location, order, complaint),
      assumptions: toAssumptions(complaint, occasion),
      drivers: pattern.drivers,
    }),
  }
}

function toDebtSlots(
  line: Line,
  order: Order | null,
  pattern: DebtPattern,
  place: Phrase | null,
  isWanted: boolean,
): Slots {
  const isAbout = pattern.kind === 'test' || pattern.kind === 'documentation'
  const target = isAbout ? findTarget(line, order) : null
  const isTestFile = pattern.kind === 'test' && /test|spec/i.test(place?.text ?? '')
  const about = target ?? (isTestFile ? null : (place?.text ?? null))
  const slots: Slots = {
    ...toTechnicalSlots(line, order, about),
    goal: toGoal(order),
    about: toAbout(line, about),
    wish: cutText(lowerFirst(order?.clause ?? line.main), 200),
  }
  const isAdded =
    (isWanted || (order !== null && adding.test(order.base))) &&
    /^(?:types|magic-values|naming|internal-speed|coupling|misplaced-logic|oversized|duplication|dead-code)$/.test(
      pattern.id,
    )
  const thing = isAdded ? (slots['place'] ?? null) : (slots['thing'] ?? (isAbout ? null : slots['place']))
  return { ...slots, thing: thing ?? null }
}

/** " about the import" where the text has a subject, " (README)" where the line names it; null for neither. */
function toAbout(line: Line, subject: string | null): string | null {
  if (subject !== null) return ` about ${toPlainDefinite(subject)}`
  const name = /\b(?:README|CHANGELOG|CONTRIBUTING|SECURITY|ADRs?|wiki|runbook|changelog)(?:\.md)?\b/.exec(
    line.main,
  )?.[0]
  return name === undefined ? null : ` (${name})`
}

/** What is made to be so exists today; a noun phrase of what is wanted does not. */
function toFittingPattern(found: DebtPattern, order: Order | null, isWanted: boolean): DebtPattern {
  if (isWanted && found.id === 'general') return debtPatterns.find(({ id }) => id === 'addition') ?? found
  const audit = debtPatterns.find(({ id }) => id === 'audit')
  if (audit !== undefined && isSearch(order, audit)) return audit
  const isPresent = order !== null && /^(?:make|ensure|enable|have)$/.test(order.base)
  const deed = order === null ? null : (/(?:^|\s)(?:in)?to (\p{L}+) \S/u.exec(order.rest)?.[1] ?? null)
  const isDeed =
    (found.id === 'replace-part' || found.id === 'adopt') &&
    deed !== null &&
    deed !== 'use' &&
    isPlainVerb(deed)
  return isDeed || (found.id === 'addition' && isPresent) ? generalDebt : found
}

/** True where the order is to look for something: what is looked for does not tell the kind of work. */
function isSearch(order: Order | null, audit: DebtPattern): boolean {
  return (
    order !== null &&
    !order.isLater &&
    audit.cues[0]?.test(`${order.base} ${order.rest.toLowerCase()}`) === true
  )
}

/** The order without a complaint that follows it after a comma. */
function toRemedy(clause: string): string {
  return /\s[-–—]+\s|;\s|:\s/.test(clause) ? clause : toHead(clause)
}

/** After these verbs the object is what is to come, not what is wrong today. */
const adding =
  /^(?:add|create|introduce|implement|provide|define|enable|ensure|make|build|develop|support|set|write|use|adopt|include)$/

function toCriteria(pattern: DebtPattern, slots: Slots): CriterionDraft[] {
  const isCode = pattern.kind !== 'documentation'
  const unchanged = isCode
    ? 'The observable behaviour is unchanged: the tests that passed before the change pass after it, and none was weakened.'
    : 'The observable behaviour of the product is unchanged: only text and comments differ.'
  return [...fillCriteria(pattern, slots), { statement: unchanged }]
}

/** Asked for after the best question of the pattern. */
const vital = ['details.interest', 'details.location', 'details.before', 'details.after']

function toQuestions(pattern: DebtPattern, slots: Slots, details: Details) {
  const answered = new Set(
    Object.entries(details).flatMap(([key, value]) => (value === null ? [] : [`details.${key}`])),
  )
  const own = fillQuestions(pattern, slots, answered)
  const general = fillQuestions(
    generalDebt,
    { thing: slots['thing'] ?? pattern.fallbacks['thing'] ?? null },
    answered,
  )
  return toVitalFirst([...own, ...general], vital)
}

function toEvidence(
  line: Line,
  details: Details,
  place: Phrase | null,
  order: Order | null,
  complaint: Phrase | null,
) {
  const quote = (words: string | null) => toPhrase(line.raw, words)
  return [
    ['title', quote(line.main)],
    ['details.location', place],
    ['details.problem', complaint],
    ['details.interest', quote(details.interest)],
    ['details.trigger', quote(findTrigger(line))],
    ['details.remedy', quote(order?.clause ?? null)],
    ['details.risk', quote(details.risk)],
    ['details.before', quote(details.before)],
    ['details.after', quote(details.after)],
  ] as const
}

function toAssumptions(complaint: Phrase | null, occasion: string | null): string[] {
  const trigger =
    'What makes the team pay for it (trigger) is taken from this kind of debt; the input does not say.'
  const problem = 'The problem is read out of what is asked for; the input does not say what is wrong.'
  return [...(complaint === null ? [problem] : []), ...(occasion === null ? [trigger] : [])]
}

/** In a language without patterns: the line's own words, and the phrases of that language. */
function draftForeign(idea: Idea, line: Line, pattern: DebtPattern): DebtDraft {
  const parts = toForeignParts(line, debtPhrases)
  const title = toPlainTitle(line)
  const words = cutText(line.core || title, 600)
  return {
    type: 'debt',
    details: { location: findPlace(line)?.text ?? null, kind: pattern.kind, problem: words, ...noDetails },
    priority: { interest: null, probability: null, horizonMonths: null },
    ...composeDraft(idea, line, {
      title,
      criteria: parts?.criteria ?? [],
      questions: parts?.questions ?? [],
      evidence: [['details.problem', toPhrase(line.raw, line.core)]],
      assumptions: parts?.assumptions ?? [],
      drivers: [],
    }),
  }
}
