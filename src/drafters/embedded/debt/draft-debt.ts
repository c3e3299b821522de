// Drafts technical debt: place, problem and remedy from the line's words, criteria and questions from the kind of debt.
import type { z } from 'zod'
import type { Idea } from '../../../architect/ports.ts'
import type { DebtDraftSchema } from '../../../backlog/backlog-item.ts'
import { composeDraft, cutText } from '../compose-draft.ts'
import { toForeignParts } from '../foreign-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from '../grammar/phrase.ts'
import { generalDebt } from '../patterns/debt-general.ts'
import type { DebtPattern } from '../patterns/debt-pattern.ts'
import { debtPatterns } from '../patterns/debt-patterns.ts'
import { debtPhrases } from '../patterns/debt-phrases.ts'
import { toldDebt } from '../patterns/debt-records.ts'
import { type Deed, fromAdded, toBe } from '../technical/deed-clauses.ts'
import { isNoun, isVague } from '../technical/deed-parts.ts'
import { findComplaint, isRecurring } from '../technical/technical-facts.ts'
import { selectKind } from '../technical/technical-kind.ts'
import { toTechnicalLine } from '../technical/technical-opening.ts'
import { findOrder, type Order, toOrder } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isNamedOnly, isObliged, isWish } from '../technical/technical-problem.ts'
import { findPlace } from '../technical/technical-slots.ts'
import { isGoal, isStatement } from '../technical/technical-statement.ts'
import { toTechnicalTitle } from '../technical/technical-title.ts'
import { toPlainTitle } from '../title.ts'
import { findBesides, toDebtCriteria } from './debt-criteria.ts'
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
import type { DebtReading } from './debt-form.ts'
import { toDebtQuestions } from './debt-questions.ts'
import { isStatementOf, readSaid, toTitleOfSaid } from './debt-said.ts'
import { type DebtFacts, toDebtSlots, toOwnThing } from './debt-slots.ts'
import { selectDebtPattern } from './select-debt-pattern.ts'

type DebtDraft = z.infer<typeof DebtDraftSchema>

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
  if (toForeignParts(line, debtPhrases) !== null)
    return draftForeign(idea, line, selectKind(line, null, debtPatterns, generalDebt))
  const { facts, title } = readDebt(line)
  const { pattern, order, complaint } = facts
  const place = findOwnPlace(line, order, pattern)
  const slots = toDebtSlots(facts, place)
  const details = toDetails(facts, slots, place, title)
  return {
    type: 'debt',
    details,
    priority: { interest: null, probability: isRecurring(line) ? 'certain' : null, horizonMonths: null },
    ...composeDraft(idea, line, {
      title: toTitleOfSaid(
        pattern.id === 'stated' ? toMendedTitle(title, line, slots['gone'] ?? '') : title,
        facts,
      ),
      criteria: toDebtCriteria(facts, slots, details),
      questions: toDebtQuestions(facts, slots, details),
      evidence: toEvidence(line, details, order, complaint),
      assumptions: complaint === null ? [assumption] : [],
      drivers: pattern.drivers,
    }),
  }
}

/** What a line of a language with patterns says of a debt, with the pattern that fits. */
export function readDebt(asTold: Line): { readonly facts: DebtFacts; readonly title: string } {
  // "no tests for the fees and they change every year": what is missing is told first.
  const line = {
    ...asTold,
    main: asTold.main
      .replace(/^(no [^,]{6,80}?),? (?:and|because) (?:they|it) .*$/i, '$1')
      .replace(/^(?:i |we )?(?:spent|lost|wasted|needed) .{3,60}? (?:since|because) (?=\S+ \S+ \S)/i, ''),
  }
  const found = toPlainOrder(findOrder(line))
  const given = found !== null && isStatementOf(found, line.lower) ? null : found
  const said = given === null || given.isLater ? readSaid(line) : null
  const isTold = said?.pattern != null && line.question === null && !isObliged(line)
  const complaint = isTold
    ? toPhrase(line.raw, line.sentences[0] ?? null)
    : (!toldFirst.test(line.core) && (isWish(line, given) || isNamedOnly(toLabelled(line), given))) ||
        isObliged(line)
      ? null
      : findComplaint(line, given)
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
  const isDropped = title !== named && title.startsWith('Remove ')
  const order = given ?? (isDropped || (complaint === null && !isGoal(line.main)) ? fromTitle(title) : null)
  const told = order === given ? asGiven : toReading(line, order, complaint)
  const reading = /^make it so\b/i.test(line.core) ? { ...told, deed: asGiven.deed ?? told.deed } : told
  const chosen = order === given ? first : selectDebtPattern(reading)
  const record = isTold ? said.pattern : chosen.id === 'stated' && said?.isDaily ? toldDebt : null
  const pattern = record ?? chosen
  const isText = pattern.kind === 'documentation'
  const facts = {
    ...reading,
    pattern,
    // What a complaint says after "so" follows from it.
    aim: order === null && complaint !== null ? null : findAim(line, order),
    parts: complaint === null || isText ? findParts(line, isText) : null,
    besides: findBesides(reading),
    said: said === null || (complaint === null && record === null) ? null : { ...said, pattern: record },
  }
  return { facts, title }
}

/** A count after a label, or a verb that no list knows. */
const toldFirst =
  /^[^:]{3,40}: (?:[~\d]|half|each|every|one|two|three|we|lots|there)|^(?:[^\s,:]+ ){1,6}(?:differ|disagree|contradict|keeps|tells? you|sits? (?:in|on|next))\b|^tests that (?:fail|only|never|take|need)\b/i

/** "tiles: three of them are broken" is read as a whole. */
function toLabelled(line: Line): Line {
  const [first = ''] = line.sentences
  return /^[^:]{3,40}: .{12,}/.test(first) && first.startsWith(`${line.main}: `)
    ? { ...line, main: first }
    : line
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

const assumption = 'The problem is inferred from the request; the input does not say what is wrong.'

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
