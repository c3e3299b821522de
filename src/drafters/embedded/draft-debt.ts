// Drafts technical debt: place, problem and remedy from the line's words, criteria and questions from the kind of debt.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { DebtDraftSchema } from '../../backlog/backlog-item.ts'
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import { composeDraft, cutText } from './compose-draft.ts'
import { toDeed, toWantedDeed } from './debt-deed.ts'
import { findOwnPlace, toDetails } from './debt-details.ts'
import { findAim, findAsked, findParts, findTrigger, toPlainOrder } from './debt-facts.ts'
import { type DebtFacts, toDebtSlots, toOwnThing } from './debt-slots.ts'
import { type Deed, fromAdded } from './deed-clauses.ts'
import { isVague } from './deed-parts.ts'
import { toForeignParts } from './foreign-draft.ts'
import type { Line } from './grammar/line.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from './grammar/phrase.ts'
import { generalDebt } from './patterns/debt-general.ts'
import type { DebtPattern } from './patterns/debt-pattern.ts'
import { debtPatterns } from './patterns/debt-patterns.ts'
import { debtPhrases } from './patterns/debt-phrases.ts'
import { fillCriteria, fillQuestions, type Slots } from './patterns/pattern.ts'
import { toVitalFirst } from './question-order.ts'
import { type DebtReading, selectDebtPattern } from './select-debt-pattern.ts'
import { findComplaint, isRecurring } from './technical-facts.ts'
import { selectKind } from './technical-kind.ts'
import { toTechnicalLine } from './technical-opening.ts'
import { findOrder, type Order, toOrder } from './technical-order.ts'
import { isNamedOnly, isWish } from './technical-problem.ts'
import { findPlace } from './technical-slots.ts'
import { isGoal, isStatement } from './technical-statement.ts'
import { toTechnicalTitle } from './technical-title.ts'
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
  const given = isForeign ? null : toPlainOrder(findOrder(line))
  if (isForeign) return draftForeign(idea, line, selectKind(line, given, debtPatterns, generalDebt))
  const isWanted = isWish(line, given)
  const complaint =
    isWanted || isNamedOnly(line, given) || isObliged(line) ? null : findComplaint(line, given)
  const asGiven = toReading(line, given, complaint)
  const first = selectDebtPattern(asGiven)
  const title = toTechnicalTitle({
    line,
    order: given,
    verb: first.verb,
    takesSubject: /^(?:oversized|flaky-tests|slow-tests)$/.test(first.id),
    isBuilt: false,
  })
  // A noun phrase asks for what its title says.
  const order = given ?? (complaint === null && !isGoal(line.main) ? fromTitle(title) : null)
  const reading = order === given ? asGiven : toReading(line, order, complaint)
  const pattern = order === given ? first : selectDebtPattern(reading)
  const isText = pattern.kind === 'documentation'
  const facts = {
    ...reading,
    pattern,
    aim: findAim(line, order),
    parts: complaint === null || isText ? findParts(line, isText) : null,
  }
  const place = findOwnPlace(line, order, pattern)
  const slots = toDebtSlots(facts, place)
  const details = toDetails(facts, slots, place, title)
  return {
    type: 'debt',
    details,
    priority: { interest: null, probability: isRecurring(line) ? 'certain' : null, horizonMonths: null },
    ...composeDraft(idea, line, {
      title,
      criteria: toCriteria(facts, slots),
      questions: toQuestions(facts, slots, details),
      evidence: toEvidence(line, details, order, complaint),
      assumptions: complaint === null ? [assumption] : [],
      drivers: pattern.drivers,
    }),
  }
}

function toReading(line: Line, order: Order | null, complaint: Phrase | null): DebtReading {
  const deed = toLineDeed(line, order) ?? (order === null ? toNamedDeed(line, complaint) : toWantedDeed(line))
  return { line, order, deed, complaint, thing: toOwnThing(line, order, deed) }
}

/** "a variant of the tide chart": there is one when the work is done; whether there is one today is not said. */
function toNamedDeed({ main, question }: Line, complaint: Phrase | null): Deed | null {
  if (complaint !== null || question !== null || main.length > 90 || isStatement(main)) return null
  const deed = fromAdded('create', main.replace(/[\s.]+$/, ''))
  return deed?.result?.match(/^there is an? (?!.*(?:refactor|clean-?up|rewrite|update)\b)/i)
    ? { ...deed, state: null }
    : null
}

/** "Errors should be stored apart" asks; "every tariff has to be entered twice" complains. */
function isObliged({ main, core }: Line): boolean {
  if (
    /^(?:(?:it )?would be (?:nice|good|great|cool|better|awesome)|make (?:it so|sure|certain))\b/i.test(core)
  )
    return true
  if (/^(?:don['’]t|do not) /i.test(main)) return true
  return (
    /^(?!(?:every|each|we|you|one|nobody)\b)(?:(?!(?:that|which|who|if|when|because|is|are|was|has|have)\b)[^\s,;]+ ){1,8}?(?:should(?:n['’]t)?|shall|ought to|could|needs? (?:to|an?|some|\p{L}+(?:tion|ing|up)(?=$| ))|must)(?: |$)/iu.test(
      main,
    ) && !/\b(?:twice|manually|by hand|both|each time|every time)\b/i.test(main)
  )
}

/** What the line makes true; where its order is vague, what a remark or the next sentence makes of it. */
function toLineDeed(line: Line, order: Order | null): Deed | null {
  const deed = order === null ? toWantedDeed(line) : toDeed(order)
  if (deed !== null || order?.isLater === true || (order !== null && !isVague(order.base))) return deed
  for (const words of [...line.remarks, ...line.sentences.slice(1, 4)]) {
    const said = words.replace(/[\s.!]+$/, '')
    const next = toOrder(said)
    const own = /^(?:it )?(?:needs? to|should|must|has to) (.{6,})$/i.exec(said)?.[1]
    const wanted = own === undefined ? null : `${toOwnThing(line, order, null) ?? 'the code'} should ${own}`
    const told =
      wanted !== null
        ? toWantedDeed({ main: wanted, core: wanted })
        : next === null
          ? null
          : toDeed({ ...next, isLater: false })
    if (told !== null && told.result !== null) return { result: told.result, state: null, subject: null }
  }
  return null
}

function fromTitle(title: string): Order | null {
  const order = /^Settle the question\b/.test(title) ? null : toOrder(title)
  return order === null ? null : { ...order, clause: lowerFirst(title), isLater: false }
}

/** What these verbs ask for shows to a user. */
const changing = /^(?:be|make|add|handle|manage|improve|enhance|introduce|fix|use|put|speed)$/
const unchanged = 'every test that passed before still passes, and none was weakened.'

function toCriteria({ pattern, order, aim, parts }: DebtFacts, slots: Slots): CriterionDraft[] {
  const own = fillCriteria(pattern, slots)
  const isText = pattern.kind === 'documentation'
  const isChange = pattern.isChange || changing.test(order?.base ?? '')
  const rest =
    pattern.kind === 'documentation'
      ? null
      : pattern.kind === 'test'
        ? 'Production code behaves as before; it changes only where a test could not reach it otherwise.'
        : `${isChange ? 'Apart from that, the' : 'The'} observable behaviour is unchanged: ${unchanged}`
  return [
    ...own,
    ...(parts === null
      ? []
      : [
          {
            statement: isText
              ? `It covers this: ${lowerFirst(parts)}.`
              : `Each of these is covered: ${parts}.`,
          },
        ]),
    ...(aim === null || own.some((c) => 'statement' in c && c.statement.includes(aim))
      ? []
      : [{ statement: `The purpose is met, and a test or the review shows it: ${aim}.` }]),
    ...(rest === null ? [] : [{ statement: rest }]),
  ]
}

/** Asked for after the best question of the pattern. */
const vital = ['details.interest', 'details.location', 'details.before', 'details.after']

function toQuestions({ pattern, line, order }: DebtFacts, slots: Slots, details: Details) {
  const answered = new Set(
    Object.entries(details).flatMap(([key, value]) =>
      value === null || key === 'remedy' ? [] : [`details.${key}`],
    ),
  )
  if (pattern.id === 'naming' && / to \S/.test(order?.rest ?? '')) answered.add('details.remedy')
  const own = fillQuestions(pattern, slots, answered)
  const isOpen = /\?\s*$/.test(line.core) && line.core.length < 160
  const asked = findAsked(line)
  const first = asked !== null ? [{ field: 'details.remedy', question: asked }] : isOpen ? [decided] : []
  const last = lastQuestions.filter(({ field }) => !answered.has(field))
  return toVitalFirst([...first, ...own, ...last], vital)
}

/** Asked for where neither the line nor the pattern has an answer. */
const lastQuestions = [
  { field: 'details.interest', question: 'What does the present state cost the team, and how often?' },
  { field: 'details.location', question: 'Which files or modules are concerned?' },
  { field: 'details.after', question: 'By which test, search or figure will the team see that it is done?' },
] as const

/** For a line that ends with a question mark. */
const decided = {
  field: 'details.remedy',
  question: 'Is it decided that this is to be done, or does it have to be weighed first, and against what?',
}

function toEvidence(line: Line, details: Details, order: Order | null, complaint: Phrase | null) {
  const quote = (words: string | null) => toPhrase(line.raw, words)
  return [
    ['title', quote(line.main)],
    ['details.location', quote(details.location)],
    ['details.problem', complaint],
    ['details.interest', quote(details.interest)],
    ['details.trigger', quote(findTrigger(line))],
    ['details.remedy', quote(order?.clause ?? null)],
    ['details.risk', quote(details.risk)],
    ['details.before', quote(details.before)],
    ['details.after', quote(details.after)],
  ] as const
}

const assumption = 'The problem is read out of what is asked for; the input does not say what is wrong.'

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
