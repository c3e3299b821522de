// Drafts technical debt: place, problem and remedy from the line's words, criteria and questions from the kind of debt.
import type { z } from 'zod'
import type { Idea } from '../../../architect/ports.ts'
import type { DebtDraftSchema } from '../../../backlog/backlog-item.ts'
import { composeDraft, cutText } from '../compose-draft.ts'
import { toForeignParts } from '../foreign-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { toPhrase } from '../grammar/phrase.ts'
import { generalDebt } from '../patterns/debt-general.ts'
import type { DebtPattern } from '../patterns/debt-pattern.ts'
import { debtPatterns } from '../patterns/debt-patterns.ts'
import { debtPhrases } from '../patterns/debt-phrases.ts'
import { outdatedText, toldDebt } from '../patterns/debt-records.ts'
import { toFirstClause } from '../technical/statement-title.ts'
import { findComplaint, isRecurring } from '../technical/technical-facts.ts'
import { selectKind } from '../technical/technical-kind.ts'
import { toTechnicalLine } from '../technical/technical-opening.ts'
import { findOrder, type Order, toOrder } from '../technical/technical-order.ts'
import { isNamedOnly, isObliged, isWish } from '../technical/technical-problem.ts'
import { findPlace } from '../technical/technical-slots.ts'
import { isGoal, isStatement } from '../technical/technical-statement.ts'
import { toTechnicalTitle } from '../technical/technical-title.ts'
import { toPlainTitle } from '../title.ts'
import { findBesides } from './debt-besides.ts'
import { toDebtCriteria } from './debt-criteria.ts'
import {
  findOwnPlace,
  toDetails,
  toEvidence,
  toOwnTitle,
  toPlainOrder,
  toWishedTitle,
} from './debt-details.ts'
import { findAim, findParts } from './debt-facts.ts'
import { isFaultPhrase, isNoLaterOrder, isNounOpening, toBareOrder, withUpgrade } from './debt-fault.ts'
import { toDebtQuestions } from './debt-questions.ts'
import { toReading } from './debt-reading.ts'
import { isStatementOf, readSaid, toSureTitle, toTitleOfSaid } from './debt-said.ts'
import { type DebtFacts, toDebtSlots } from './debt-slots.ts'
import { findWish, joinWish } from './debt-wish.ts'
import { selectDebtPattern } from './select-debt-pattern.ts'
import { isDailyLine, isTextFault } from './told-kind.ts'

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
      title: toSureTitle(
        line,
        toTitleOfSaid(
          pattern.id === 'oversized' && order === null && place !== null
            ? `Split up ${place.text}`
            : pattern.id === 'flaky-tests' && nameless.test(title)
              ? upperFirst(toFirstClause(line.main).replace(/,? so .*$/, ''))
              : title.replace(
                  / before (?:he|she) .*$|, (?:which|what|who) (?:one )?(?:is|are) [^,]{3,40}$/i,
                  '',
                ),
          facts,
        ),
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
export function readDebt(told: Line): { readonly facts: DebtFacts; readonly title: string } {
  const asTold = withUpgrade(told)
  // "no tests for the fees and they change every year": what is missing is told first.
  const line = {
    ...asTold,
    main: asTold.main
      .replace(/ (?:can|could) (?:likely|probably|easily) (?=be |\p{Ll}{3,} )/u, ' should ')
      .replace(/^(no [^,]{6,80}?),? (?:and|because) (?:they|it) .*$/i, '$1')
      .replace(/[,;] (?:purge|trim|prune|kill|tidy|clean up|sort|drop)$/i, '')
      .replace(/^(?:i |we )?(?:spent|lost|wasted|needed) .{3,60}? (?:since|because) (?=\S+ \S+ \S)/i, ''),
  }
  const given = toGiven(line)
  const opened = given === null ? findOrder(line) : null
  const isFault = isFaultPhrase(line.core) || (opened !== null && isNounOpening(opened, line.core))
  const said = given === null || given.isLater ? readSaid(line, given) : null
  const isTold = said?.pattern != null && line.question === null && !isObliged(line)
  const complaint = isTold
    ? toPhrase(line.raw, line.sentences[0] ?? null)
    : (!(toldFirst.test(line.core) || isFault) &&
          (isWish(line, given) || isNamedOnly(toLabelled(line), given))) ||
        isObliged(line)
      ? null
      : findComplaint(line, given)
  const asGiven = {
    ...toReading(line, given, complaint),
    ...(isFault && given === null ? { deed: null } : {}),
  }
  const first = selectDebtPattern(asGiven)
  const named = toTechnicalTitle({
    line,
    order: given,
    verb: first.verb,
    takesSubject: /^(?:oversized|flaky-tests)$/.test(first.id),
    isBuilt: false,
  })
  const title = given === null ? (toWishedTitle(line) ?? toOwnTitle(line, named)) : toOwnTitle(line, named)
  // A noun phrase asks for what its title says.
  const isDropped = title !== named && title.startsWith('Remove ')
  const order = given ?? (isDropped || (complaint === null && !isGoal(line.main)) ? fromTitle(title) : null)
  const read = order === given ? asGiven : toReading(line, order, complaint)
  const reading = /^make it so\b/i.test(line.core) ? { ...read, deed: asGiven.deed ?? read.deed } : read
  const chosen = order === given ? first : selectDebtPattern(reading)
  const isPlain =
    order === null
      ? /^(?:stated|named|interface|validation|data-model|audit|caching)$/.test(chosen.id) &&
        said?.isDaily === true
      : /^(?:general|changed|new|supplied)$/.test(chosen.id) &&
        ((order === given && ofPeople.test(order.base)) ||
          ((order !== given ||
            (!/^(?:only|\S+ (?:the|an?|sure|that|all))\b/i.test(order.clause) &&
              isStatement(order.clause))) &&
            isDailyLine(line.core.slice(0, 1_500))))
  const record = isTold
    ? said.pattern
    : isPlain
      ? toldDebt
      : chosen.id === 'documentation' &&
          order === null &&
          complaint !== null &&
          said !== null &&
          (said.isDaily || !/ (?:is|are) (?:\p{L}+ and )?\p{L}+$/u.test(said.clause)) &&
          isTextFault(said.clause)
        ? madeByHand.test(said.clause)
          ? toldDebt
          : outdatedText
        : null
  const pattern = record ?? chosen
  const asOrdered =
    isPlain && order !== null && !order.isLater
      ? { clause: order.clause, subject: null, pattern: null, isDaily: true, relief: null, wish: null }
      : null
  const fault = asOrdered ?? said
  const isSaid = fault !== null && (complaint !== null || record !== null)
  const besides = findBesides(reading)
  const wish = isSaid && asOrdered === null ? findWish(line, fault, given) : null
  const isShown =
    record === null &&
    (pattern.rank === 0
      ? pattern.id !== 'stated' && reading.deed?.result != null
      : order !== null && labelled.test(line.core.split(order.clause, 1)[0] ?? ''))
  const facts = {
    ...reading,
    pattern,
    // What a complaint says after "so" follows from it.
    aim: order === null && (complaint !== null || /^no /i.test(line.core)) ? null : findAim(line, order),
    parts:
      complaint === null || pattern.kind === 'documentation'
        ? findParts(line, pattern.kind === 'documentation')
        : null,
    besides: wish === null || isShown ? besides : joinWish(besides, wish),
    said: isSaid ? { ...fault, pattern: record, wish } : null,
  }
  return { facts, title }
}

/** The order that a line gives; what only looks like one is none. */
function toGiven(line: Line): Order | null {
  const found = toBareOrder(toPlainOrder(findOrder(line)))
  if (found === null || isNoLaterOrder(found, line.core)) return null
  return (!found.isLater && isNounOpening(found, line.core)) || isStatementOf(found, line.lower)
    ? null
    : found
}

/** A title that names no tests of their own. */
const nameless = /^Stabilise (?:(?:the )?tests$|(?!.*(?:tests?|suite|specs?|checks?)\b))/i

/** A label alone before an order: "pump failures: test the alarm". */
const labelled = /^[^:.,;]{3,40}(?::| -) $/

/** What is wrong is how a text comes about, not what it says. */
const madeByHand =
  /\b(?:by hand|put together|collected|spread over|drifted|typed|copied|without|kept|written)\b/i

/** What people ask of a product or of each other, and nobody of code. */
const ofPeople =
  /^(?:let|tell|ask|call|see|show|send|notify|remind|warn|book|reorder|offer|invite|sit|spend|watch|know|hear|give|phone|talk|walk|visit)$/

/** A count after a label, or a verb that no list knows. */
const toldFirst =
  /^[^:]{3,40}: (?:[~\d]|half|each|every|one|two|three|we|lots|there)|^(?:[^\s,:]+ ){1,12}?(?:differ|disagree|contradict|keeps|tells? you|made by hand|(?:are (?:mixed|scattered)|don['’]t (?:say|match|agree|run)))\b|^tests that (?:fail|only|never|take|need)\b/i

/** "tiles: three of them are broken" is read as a whole. */
function toLabelled(line: Line): Line {
  const [first = ''] = line.sentences
  return /^[^:]{3,40}: .{12,}/.test(first) && first.startsWith(`${line.main}: `)
    ? { ...line, main: first }
    : line
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
