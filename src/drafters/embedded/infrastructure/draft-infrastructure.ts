// Drafts infrastructure work: what changes and what is stated of it from the line, know-how from the kind of work.
import type { z } from 'zod'
import type { Idea } from '../../../architect/ports.ts'
import type { InfrastructureDraftSchema } from '../../../backlog/backlog-item.ts'
import { composeDraft, cutText, type QuestionDraft } from '../compose-draft.ts'
import { toForeignParts } from '../foreign-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { toPhrase } from '../grammar/phrase.ts'
import type { InfrastructurePattern } from '../patterns/infrastructure-pattern.ts'
import { infrastructurePhrases } from '../patterns/infrastructure-phrases.ts'
import { generalInfrastructure, newPart, presentState } from '../patterns/infrastructure-upkeep.ts'
import { fillCriteria, fillQuestions, type Slots, toSentence } from '../patterns/pattern.ts'
import { findEnvironments, findThreat, findWindow, toLikelihood } from '../technical/technical-facts.ts'
import { toTechnicalLine } from '../technical/technical-opening.ts'
import type { Order } from '../technical/technical-order.ts'
import { toPlainTitle } from '../title.ts'
import {
  findBlastRadius,
  findDriver,
  findEnd,
  findHours,
  findRollback,
  findVerification,
} from './change-facts.ts'
import { toContentSlots } from './content-slots.ts'
import { findWorkOrder, isTellable, toPattern } from './infrastructure-kind.ts'
import { findPartKinds, type PartKind } from './infrastructure-parts.ts'
import { toLastQuestion, toOpenQuestions } from './infrastructure-questions.ts'
import { formOnly, toSlots } from './infrastructure-slots.ts'
import { type Told, toStated, toToldCriteria } from './infrastructure-state.ts'
import { isSafeTitle, toInfrastructureTitle } from './infrastructure-title.ts'
import { toTold, toUnsure } from './infrastructure-told.ts'
import { findListed, type Listed } from './listed-parts.ts'
import { toDeedResult } from './order-end.ts'
import { toStatedOutcomes } from './stated-outcomes.ts'
import { toWished } from './told-wish.ts'

type InfrastructureDraft = z.infer<typeof InfrastructureDraftSchema>
type Details = InfrastructureDraft['details']

/** What only the people who run the system know: never filled from patterns, only asked for. */
const unstated = {
  monitoring: null,
  securityAndCost: null,
} as const

/** One piece of infrastructure work from one line; `asRead` must be read from `idea.text`. */
export function draftInfrastructure(idea: Idea, asRead: Line): InfrastructureDraft {
  const line = toTechnicalLine(idea, asRead)
  const foreign = toForeignParts(line, infrastructurePhrases)
  const order = foreign === null ? findWorkOrder(line) : null
  const known = toPattern(line, order)
  const found =
    foreign === null && isTellable(line, known.id) ? toTold(line, order, known.id === 'upgrade') : null
  const told =
    found ?? (foreign === null && known === presentState ? (toWished(line) ?? toStated(line, null)) : null)
  const kind = known === presentState ? newPart : known
  const built =
    told?.title != null && told.title.length >= 10
      ? told.title
      : foreign === null
        ? toInfrastructureTitle(line, order, told?.criteria.length ? presentState : kind)
        : toPlainTitle(line)
  const isUnsure = foreign === null && built !== told?.title && !isSafeTitle(built, line)
  const isKnown = !formOnly.test(kind.id) && order === null
  const plain = isUnsure ? toUnsure(line, isKnown) : null
  const said = plain ?? told
  const title = plain?.title ?? built
  const isTold = said !== null && said.criteria.length > 0
  const pattern = isTold ? presentState : plain === null || isKnown ? kind : generalInfrastructure
  const doable = toDoable(order)
  const threat = findThreat(line)
  const listed = foreign === null ? findListed(line) : null
  const isNamed = pattern.id !== 'new-part' || order !== null || /^(?:Set up|Add) /.test(title)
  const slots = {
    ...toSlots(line, doable, pattern),
    ...toContentSlots(line, listed),
    ...(isNamed ? {} : { thing: null }),
  }
  const isSharp = (text: string) =>
    !vague.test(text) && !text.toLowerCase().endsWith(`: ${title.toLowerCase()}.`)
  const parts = foreign === null && pattern.verb !== 'Review' ? findPartKinds(title) : []
  const stated = toStatedOutcomes(line, listed, order, pattern)
  const isDeed =
    pattern.id === 'general' && [...stated.own, ...stated.besides].length === 0 && !noDeed.test(title)
  const result = isDeed ? toDeedResult(lowerFirst(title)) : null
  const own = result === null ? stated.own : [`${upperFirst(result)}.`]
  const details: Details = {
    change: toChange(line, doable, [threat]),
    driver:
      findDriver(line) ??
      (pattern.driver === 'delivery' && !delivers.test(line.lower) ? null : pattern.driver),
    environments: findEnvironments(line),
    deadline: (line.deadline ?? toPhrase(line.raw, findEnd(line)))?.text ?? null,
    maintenanceWindow: isTold || stopped.test(line.lower) ? null : (findHours(line) ?? findWindow(line)),
    riskIfDeferred: threat,
    blastRadius: findBlastRadius(line),
    rollback: findRollback(line),
    verification: findVerification(line),
    ...unstated,
  }
  return {
    type: 'infrastructure',
    details,
    priority: { likelihood: toLikelihood(line), impact: null, ...pattern.inputs },
    ...composeDraft(idea, line, {
      title,
      criteria:
        foreign?.criteria ??
        toToldCriteria(said, stated.besides.filter(isSharp)) ??
        toCriteria(pattern, slots, parts, own.filter(isSharp), stated.besides.filter(isSharp)),
      questions: foreign?.questions ?? [
        ...toQuestions(line, pattern, slots, details, toOpen(line, listed, order, said), parts),
      ],
      evidence: toEvidence(line, details, order),
      assumptions: foreign?.assumptions ?? toAssumptions(line, pattern),
      drivers: foreign === null ? pattern.drivers : [],
    }),
  }
}

/** A time at which something stood still, and no time for the work. */
const stopped = /\b(?:was|were) (?:off|down|out|dead|stuck)\b|\bstood still\b/
/** Titles whose verb is not the line's own, so that its result tells nothing. */
const noDeed =
  /^(?:Give|Set up|Make|Let|Have|Limit|Get|Improve|Optimi[sz]e|Search|Scan|Push|Send|Test|Support|Store) /
/** Words by which no criterion can be found false. */
const vague =
  /\b(?:everything is automated|optimi[sz]ed|improved|minimi[sz]ed|simple|quick(?!-)|quickly|easy|easily|efficiently|etc)\b/i
/** Words of bringing something out: without one, nothing says that delivery is why. */
const delivers =
  /\b(?:deploy\w*|releas\w*|deliver\w*|publish\w*|pipelines?|ci|cd|ci\/cd|rollout|roll out|ship\w*)\b/

function toOpen(line: Line, listed: Listed | null, order: Order | null, said: Told | null) {
  const open = toOpenQuestions(line, listed, order)
  return said?.question == null ||
    (isDoubt.test(said.question) && open.some(({ question }) => isDoubt.test(question)))
    ? open
    : [{ field: toldField, question: said.question }, ...open]
}

const isDoubt = /^Has (?:this|it) been decided/

/** The field of the question that a told line is asked first. */
const toldField = 'details.verification'

/** What the line states, then what the kind of work knows: fewer of these where the line says more. */
function toCriteria(
  pattern: InfrastructurePattern,
  slots: Slots,
  parts: readonly PartKind[],
  own: readonly string[],
  besides: readonly string[],
) {
  const each = parts.map((part) => fillCriteria(part.pattern, part.slots))
  const goods = Math.max(1, each.length)
  const known =
    each.length === 0
      ? fillCriteria(pattern, slots)
      : [0, 1].flatMap((at) => each.flatMap((criteria) => criteria.slice(at, at + 1)))
  const most = own.length + besides.length === 0 ? known.length : formOnly.test(pattern.id) ? 2 : goods + 2
  const old = slots['old'] ?? ''
  const isKnown = (text: string) => old !== '' && text === `Nothing uses ${old} for this any more.`
  const isTwice = known.some((one) => old !== '' && JSON.stringify(one).includes(old))
  return [
    ...own
      .filter((text) => !isTwice || !isKnown(text))
      .slice(0, 2)
      .map((statement) => ({ statement })),
    ...known.slice(0, goods),
    ...besides.slice(0, 2).map((statement) => ({ statement })),
    ...known.slice(goods, most),
  ]
}

/** A later order that needs no words before it is itself the change; what stands before it is its reason. */
function toDoable(order: Order | null): Order | null {
  const isWhole =
    order !== null && !/\b(?:it|them|that|this|these|those|their|its|second)\b/i.test(order.clause)
  return isWhole && order.clause.split(' ').length >= 4 ? { ...order, isLater: false } : order
}

/** The whole of what the line says of the change; of a story, or after another statement, only what is wanted. */
function toChange(line: Line, order: Order | null, stated: readonly (string | null)[]): string {
  const [first = line.core] = line.sentences
  const isApart =
    order !== null &&
    !order.isLater &&
    (line.role !== null || !first.toLowerCase().includes(order.clause.slice(0, 20).toLowerCase()))
  const clauses = line.sentences.filter(
    (sentence, index) => index === 0 || !stated.includes(sentence.replace(/[\s.!]+$/, '')),
  )
  const words = isApart
    ? order.clause
    : clauses
        .slice(0, 3)
        .join(' \n')
        .replace(/([^\s.!?;:,…]) \n/g, '$1, ')
        .replaceAll('\n', '')
  return cutText(toSentence((words || line.core).replace(/[\s.!]+$/, '')), 600) || 'Untitled'
}

/** What the line leaves open, the best of its kind, and what else the work needs. */
function toQuestions(
  line: Line,
  pattern: InfrastructurePattern,
  slots: Slots,
  details: Details,
  open: readonly QuestionDraft[],
  parts: readonly PartKind[],
) {
  const best =
    details.verification !== null || open[0]?.field === toldField
      ? []
      : (parts.length === 0 ? [{ pattern, slots }] : parts).flatMap((part) =>
          fillQuestions(part.pattern, part.slots, new Set(['details'])),
        )
  const isFigure =
    pattern.id === 'figure' && open[0]?.question.startsWith('What is the current figure') === true
  const asked = [...open, ...(isFigure ? [] : best)].slice(0, 2)
  return [...asked, ...toLastQuestion(line, pattern, details, asked)]
}

function toEvidence(line: Line, details: Details, order: Order | null) {
  const quote = (words: string | null) => toPhrase(line.raw, words)
  return [
    ['title', quote(order?.clause ?? line.main)],
    ['details.change', quote(order === null || order.isLater ? line.main : order.clause)],
    ['details.deadline', quote(details.deadline)],
    ['details.maintenanceWindow', quote(details.maintenanceWindow)],
    ['details.riskIfDeferred', quote(details.riskIfDeferred)],
    ['details.blastRadius', quote(details.blastRadius)],
    ['details.rollback', quote(details.rollback)],
    ['details.verification', quote(details.verification)],
    ...details.environments.map((name) => ['details.environments', quote(name)] as const),
  ] as const
}

function toAssumptions(line: Line, pattern: InfrastructurePattern): string[] {
  const assumed = [
    ...(toLikelihood(line) === null ? [] : ['The likelihood is judged from the words of the input.']),
    ...(pattern.inputs.impact == null
      ? []
      : ['The impact is what this kind of failure usually means; the input does not state it.']),
  ]
  return assumed
}
