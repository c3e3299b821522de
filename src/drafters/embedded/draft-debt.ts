// Drafts technical debt: place, problem and remedy from the line's words, criteria and questions from the kind of debt.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { DebtDraftSchema } from '../../backlog/backlog-item.ts'
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import { composeDraft, cutText } from './compose-draft.ts'
import { toDeed, toWantedDeed } from './debt-deed.ts'
import {
  findOwnPlace,
  toDetails,
  toEvidence,
  toMendedTitle,
  toOwnTitle,
  toPlainOrder,
} from './debt-details.ts'
import { findAim, findParts } from './debt-facts.ts'
import { findBesides, toAimCriterion, toDebtQuestions, toWholeCriterion } from './debt-questions.ts'
import { type DebtFacts, toDebtSlots, toOwnThing } from './debt-slots.ts'
import { type Deed, fromAdded, toBe } from './deed-clauses.ts'
import { isNoun, isVague, ofOwnWords } from './deed-parts.ts'
import { toForeignParts } from './foreign-draft.ts'
import type { Line } from './grammar/line.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from './grammar/phrase.ts'
import { generalDebt } from './patterns/debt-general.ts'
import type { DebtPattern } from './patterns/debt-pattern.ts'
import { debtPatterns } from './patterns/debt-patterns.ts'
import { debtPhrases } from './patterns/debt-phrases.ts'
import { fillCriteria, type Slots } from './patterns/pattern.ts'
import { type DebtReading, selectDebtPattern } from './select-debt-pattern.ts'
import { findComplaint, isRecurring } from './technical-facts.ts'
import { selectKind } from './technical-kind.ts'
import { toTechnicalLine } from './technical-opening.ts'
import { findOrder, type Order, toOrder } from './technical-order.ts'
import { toPlainDefinite } from './technical-phrase.ts'
import { isNamedOnly, isObliged, isWish } from './technical-problem.ts'
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
  const named = toTechnicalTitle({
    line,
    order: given,
    verb: first.verb,
    takesSubject: /^(?:oversized|flaky-tests|slow-tests)$/.test(first.id),
    isBuilt: false,
  })
  const title = toOwnTitle(line, named)
  // A noun phrase asks for what its title says.
  const order = given ?? (complaint === null && !isGoal(line.main) ? fromTitle(title) : null)
  const told = order === given ? asGiven : toReading(line, order, complaint)
  const reading = /^make it so\b/i.test(line.core) ? { ...told, deed: asGiven.deed ?? told.deed } : told
  const pattern = order === given ? first : selectDebtPattern(reading)
  const isText = pattern.kind === 'documentation'
  const facts = {
    ...reading,
    pattern,
    aim: findAim(line, order),
    parts: complaint === null || isText ? findParts(line, isText) : null,
    besides: findBesides(reading),
  }
  const place = findOwnPlace(line, order, pattern)
  const slots = toDebtSlots(facts, place)
  const details = toDetails(facts, slots, place, title)
  return {
    type: 'debt',
    details,
    priority: { interest: null, probability: isRecurring(line) ? 'certain' : null, horizonMonths: null },
    ...composeDraft(idea, line, {
      title: pattern.id === 'stated' ? toMendedTitle(title, line, slots['gone'] ?? '') : title,
      criteria: toCriteria(facts, slots, details),
      questions: toDebtQuestions(facts, slots, details),
      evidence: toEvidence(line, details, order, complaint),
      assumptions: complaint === null ? [assumption] : [],
      drivers: pattern.drivers,
    }),
  }
}

function toReading(line: Line, order: Order | null, complaint: Phrase | null): DebtReading {
  const deed = toLineDeed(line, order) ?? (order === null ? toNamedDeed(line, complaint) : toWantedDeed(line))
  const thing = toOwnThing(line, order, deed)
  const aim = deed?.result == null && order !== null && isVague(order.base) ? findAim(line, order) : null
  const told = aim !== null && !aim.startsWith('to ') && isStatement(aim) ? aim : null
  const result = thing === null ? told : (told?.replace(/^(?:it|they) (?=\p{L})/iu, `${thing} `) ?? null)
  return {
    line,
    order,
    deed:
      result === null || /^(?:it|they|we|i|you)\b/i.test(result)
        ? deed
        : { result, state: deed?.state ?? null, subject: null },
    complaint,
    thing,
  }
}

/** "a variant of the tide chart": there is one when the work is done; whether there is one today is not said. */
function toNamedDeed({ main, question }: Line, complaint: Phrase | null): Deed | null {
  if (complaint !== null || question !== null || main.length > 90 || isStatement(main)) return null
  const [, what, done, how = '', ended = ''] = changedTo.exec(main.replace(/[\s.]+$/, '')) ?? []
  if (what !== undefined && isNoun(what)) {
    const { result } = toBe(toPlainDefinite(what), done === undefined ? ended : `${done} ${how}`)
    return { result, state: null, subject: null }
  }
  const deed = fromAdded('create', main.replace(/[\s.]+$/, ''))
  return deed?.result?.match(/^there is an? (?!.*(?:refactor|clean-?up|rewrite|update)\b)/i)
    ? { ...deed, state: null }
    : null
}

/** "the tide model decoupled from the chart": how things are to be. */
const changedTo =
  /^(.{2,100}?) (?:(decoupled|separated|moved|extracted|split|replaced|renamed|merged|unified|converted|migrated|isolated|centrali[sz]ed|documented|typed|validated) ((?:from|by|in|into|with|to|out of|under|behind|as) .{2,80})|(implemented|added|removed|deleted|documented))$/i

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

/** Kinds of debt that do not say of themselves what this line makes true. */
const ofLooseFit =
  /^(?:types|caching|validation|build|lint-and-format|global-state|error-handling|interface|style-consistency|test-tooling|extract|magic-values|internal-speed)$/

/** What these verbs ask for shows to a user. */
const changing = /^(?:be|make|add|handle|manage|improve|enhance|introduce|fix|use|put|speed|extend|expand)$/
const unchanged = 'every test that passed before still passes, and none was weakened.'

function toCriteria(facts: DebtFacts, slots: Slots, { after, remedy }: Details): CriterionDraft[] {
  const { pattern, order, deed, aim, parts } = facts
  const result = deed?.result ?? null
  const filled = fillCriteria(pattern, slots)
  const isThere = result === null || /^there (?:is|are) | (?:has|have) /.test(result)
  const holds = isThere && slots['good'] === result ? null : (slots['good'] ?? null)
  const told =
    holds !== null && ofLooseFit.test(pattern.id)
      ? [{ statement: `A test or a search that fails today shows that ${holds}.` }]
      : []
  const own = [...told, ...filled.slice(0, told.length === 0 ? 5 : 2)]
  const whole = remedy === null ? null : toWholeCriterion(facts, slots, remedy)
  if (whole !== null) own[0] = { statement: whole }
  const said = JSON.stringify(own)
  const isText = pattern.kind === 'documentation'
  const isMore = aim !== null || facts.besides.length > 0
  const isChange = pattern.isChange || isMore || changing.test(order?.base ?? '')
  // What the line asks for says more than "each point that refinement names".
  const isPlain = order !== null && (!isVague(order.base) || ofOwnWords.test(order.base))
  if (pattern.id === 'general' && (isMore || isPlain)) own.shift()
  if (pattern.id === 'general' && isPlain) {
    const clause = order.clause.replace(/[\s.!]+$/, '')
    own.unshift({ statement: `A test, a search or the review shows that this was done: ${clause}.` })
  }
  const known = `${JSON.stringify(own)} ${parts ?? ''}`.toLowerCase()
  const besides = facts.besides.filter((text) => {
    const [, told = text] = /: “?(.{3,40})/.exec(text) ?? []
    return !known.includes(told.replace(/”?\.$/, '').toLowerCase())
  })
  const figure =
    after !== null && pattern.kind !== 'dependency' && !said.includes(after)
      ? `This figure is reached, counted in the same way before and after: ${after}.`
      : null
  const rest = isText
    ? null
    : pattern.kind === 'test'
      ? 'Production code behaves as before; it changes only where a test could not reach it otherwise.'
      : `${isChange ? 'Apart from that, the' : 'The'} observable behaviour is unchanged: ${unchanged}`
  const stated = [
    parts === null
      ? null
      : isText
        ? `It covers this: ${lowerFirst(parts)}.`
        : `Each of these is covered: ${parts}.`,
    aim === null || said.includes(aim) ? null : toAimCriterion(aim, slots['thing'] ?? null),
    pattern.id !== 'oversized' || slots['into'] == null
      ? null
      : `Each of these stands as a part of its own: ${slots['into']}.`,
    figure,
    ...besides,
    rest,
  ]
  return [...own, ...stated.flatMap((statement) => (statement === null ? [] : [{ statement }]))]
}

const assumption = 'The problem is read out of what is asked for; the input does not say what is wrong.'

/** In a language without patterns: the line's own words and that language's phrases. */
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
