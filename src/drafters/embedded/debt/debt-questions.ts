// The open questions of a debt, best first, without those that its line answers.

import type { Line } from '../grammar/line.ts'
import { upperFirst } from '../grammar/noun-phrase.ts'
import { planned } from '../patterns/debt-pattern.ts'
import { fillQuestions, type Slots } from '../patterns/pattern.ts'
import { isVague, ofOwnWords } from '../technical/deed-parts.ts'
import { isNeutral } from '../technical/technical-problem.ts'
import { findAwaited, findChoice, findEither } from './debt-choice.ts'
import { isQuestion } from './debt-left-over.ts'
import type { DebtFacts } from './debt-slots.ts'

interface Answered {
  readonly [field: string]: unknown
}

/** The questions of a debt, best first, without those that `details` or the line answer; the last asks for cost and measure. */
export function toDebtQuestions(
  { pattern, line, order, complaint, aim, besides, said }: DebtFacts,
  slots: Slots,
  details: Answered,
) {
  const answered = new Set(
    Object.entries(details).flatMap(([key, value]) =>
      value === null || key === 'remedy' ? [] : [`details.${key}`],
    ),
  )
  const isTold =
    (pattern.id === 'general' &&
      order !== null &&
      (!isVague(order.base) || order.base === 'make' || ofOwnWords.test(order.base))) ||
    ((aim !== null || besides.length > 0) && /^(?:rewrite|general|improved)$/.test(pattern.id))
      ? true
      : /^(?:stated|homemade-tool)$/.test(pattern.id)
        ? details['remedy'] !== null
        : pattern.id === 'naming'
          ? / (?:to|->|→|=>) \S/.test(order?.rest ?? '')
          : pattern.id === 'audit' &&
            /(?:\band|\bor|,) (?:resolve|remove|fix|mend|replace|rewrite|rename|update|convert)/i.test(
              line.main,
            )
  if (isTold) answered.add('details.remedy')
  const own = fillQuestions(pattern, slots, answered)
  const isOpen =
    (/\?\s*$/.test(line.core) && line.core.length < 160) ||
    /^\W*(?:maybe|perhaps|possibly)\b|\bor (?:similar|something else|equivalent)\b/i.test(line.raw) ||
    /^(?:consider|look into) /.test(`${order?.base} ${order?.rest}`)
  const asked = findAsked(line)
  const either = findEither(line)
  const choice =
    findAwaited(line, order) ??
    (either === null ? null : `Which of the two is wanted: ${either}?`) ??
    (said === null || order !== null ? findChoice(line, order) : null)
  const isUnsure = order === null && complaint === null && isNeutral(line.main)
  const part = /\band (?:maybe|perhaps|possibly) ([^.;?]{8,90})/i.exec(line.raw)?.[1]
  const way = /, (?:maybe|perhaps|possibly) (?:by |with |via |use )?([^.;?]{8,90})/i.exec(line.raw)?.[1]
  const opening =
    asked ??
    (part !== undefined
      ? `Is this part of the work now: ${part.trim()}?`
      : way !== undefined
        ? `Is this the way to do it: ${way.trim()}?`
        : isOpen && pattern.id !== 'decided'
          ? decided
          : isUnsure
            ? unsure
            : null)
  // What the work is for is told: nobody asks what it is good for.
  const isAimed = aim !== null && /^(?:adopt|new|added|changed|supplied|placed)$/.test(pattern.id)
  const isAgain = pattern.id === 'improved' && choice?.startsWith('What is wrong with the present') === true
  const chosen = choice === null || isAgain ? [] : [{ field: 'acceptanceCriteria', question: choice }]
  const isLater =
    pattern.rank > 0 &&
    /^(?:What belongs to “|How will we see|What is wrong with the present)/.test(choice ?? '')
  const best = [
    ...(opening === null ? [] : [{ field: 'details.remedy', question: opening }]),
    ...(isLater ? [] : chosen),
  ]
  const known = new Set(best.map(({ field }) => field))
  for (const question of own) {
    if (known.has(question.field) || question.field === 'details') continue
    if (opening !== null && /^What is most likely/.test(question.question)) continue
    known.add(question.field)
    best.push(question)
    if (isLater && best.length === 1) best.push(...chosen)
  }
  const first = best.slice(0, 2)
  const isWhole = ['interest', 'before', 'after', 'location'].every((key) => answered.has(`details.${key}`))
  if (isWhole && first.length > 0) return first
  const asks = own.find(({ field }) => field === 'details')?.question ?? toCost(slots['lack'] ?? null)
  const last = answered.has('details.interest')
    ? 'How will we know that this is solved?'
    : isAimed
      ? measurable.test(aim)
        ? 'Which figure will show that the purpose is reached?'
        : 'What goes wrong today without this, and how often?'
      : answered.has('details.before') && answered.has('details.after')
        ? asks.replace(/, and (?:which|how many may|what is good) .*$/, '?')
        : asks
  return [...first, { field: 'details', question: last }]
}

/** A purpose whose success a figure shows. */
const measurable =
  /\b(?:sav\w+|reduc\w+|avoid\w*|prevent\w*|fast\w*|less|fewer|speed\w*|memory|time|overhead|cost)\b/i

/** For a line that ends with a question mark. */
const decided = 'Has this been decided, or should alternatives be compared first?'

/** What the state of today costs, where a clause tells it; else what the work is good for. */
function toCost(lack: string | null): string {
  return lack === null || lack.length > 100 || vagueState.test(lack)
    ? planned.question
    : `What goes wrong or takes longer today because ${lack.replace(' not yet ', ' not ')}?`
}

const vagueState =
  /^(?:this|it|nothing|no|there (?!(?:is|are) no )|how|what|which) |[:“?]|\. |\b(?:not resolved|not (?:right|known|been checked)|needs? (?:reworking|an update)|not set|cleaned up|good enough)\b/

/** For a line that only tells how something is. */
const unsure = 'Is this how it works today, or how it should work?'

/** The first question that the line asks beside its order; null for none. */
function findAsked(line: Line): string | null {
  const asked =
    line.sentences.slice(1, 8).find(isQuestion) ?? line.remarks.find((words) => /^\S+ \S+.*\?$/.test(words))
  const maybe = /^maybe (?:call it (.+)|(.+))\?$/i.exec(asked ?? '')
  if (maybe !== null)
    return maybe[1] === undefined ? `Is this wanted: ${maybe[2]}?` : `Should it be called ${maybe[1]}?`
  return asked === undefined ? null : upperFirst(asked)
}
