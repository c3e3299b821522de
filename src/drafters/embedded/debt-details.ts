// The details of a debt: place, problem, remedy and figures, with every sentence of the line in one of them.
import type { z } from 'zod'
import type { DebtDraftSchema } from '../../backlog/backlog-item.ts'
import { cutText } from './compose-draft.ts'
import { findArea, findSpan, findTrigger, toLeftOver } from './debt-facts.ts'
import { type DebtFacts, isMaking } from './debt-slots.ts'
import type { Line } from './grammar/line.ts'
import { type Phrase, toPhrase } from './grammar/phrase.ts'
import type { DebtPattern } from './patterns/debt-pattern.ts'
import { type Slots, toSentence } from './patterns/pattern.ts'
import { toHead } from './statement-title.ts'
import { findAfter, findBefore, findInterest, findRisk } from './technical-facts.ts'
import type { Order } from './technical-order.ts'
import { toProblem } from './technical-problem.ts'
import { findPlace } from './technical-slots.ts'

type Details = z.infer<typeof DebtDraftSchema>['details']

/** The place that the line names; none for what is still to be made, and none where the whole project is meant. */
export function findOwnPlace(line: Line, order: Order | null, pattern: DebtPattern): Phrase | null {
  if (pattern.kind === 'dependency' || /\b(?:package|library|librar(?:y|ies))\b/.test(line.lower)) return null
  const place = findPlace(line)
  if (place === null || place.text.startsWith(':')) return null
  const made =
    order !== null && isMaking.test(order.base)
      ? (order.rest.split(/ (?:to|in|into|for|from|of|on) /, 1)[0] ?? '')
      : ''
  return made.includes(place.text) ? null : place
}

/** The details of a debt: what the line says, and of the problem what it implies. */
export function toDetails(facts: DebtFacts, slots: Slots, place: Phrase | null, title: string): Details {
  const { line, order, complaint, pattern } = facts
  const location = place ?? (pattern.kind === 'dependency' ? null : (findArea(line) ?? findHolder(facts)))
  const span = findSpan(line)
  const before = span?.before ?? findBefore(line, pattern.kind)
  const after = span?.after ?? findAfter(line, pattern.kind)
  const occasion = findTrigger(line)
  const asked = order === null ? line.main : order.clause
  const problem = toProblem(complaint, slots['state'] ?? null, slots['thing'] ?? null, asked)
  const remedy = order === null ? null : toWholeRemedy(order, title)
  const said = [title, problem, remedy, before, after, facts.aim, facts.parts]
  const left = toLeftOver(line, said.filter((text) => text !== null).join(' '), remedy)
  const told = remedy === null ? left.asked.flatMap((words) => /^\((.+)\)$/.exec(words)?.[1] ?? []) : []
  return {
    location: location?.text ?? null,
    kind: pattern.kind,
    problem: cutText(
      [problem, ...left.told, ...told.map((words) => `${toSentence(words)}.`)].join(
        problem.endsWith('.') ? ' ' : '. ',
      ),
      900,
    ),
    interest: findInterest(line),
    trigger: occasion === null ? null : toSentence(occasion),
    remedy: toWhole(remedy, left.asked),
    risk: findRisk(line),
    before: before === after ? null : before,
    after,
  }
}

/** "the report" of "add a legend to the report". */
function findHolder({ line, order, deed }: DebtFacts): Phrase | null {
  const holder =
    order?.base === 'add' ? /^(?:the )?(.{3,60}?) (?:has|have) /.exec(deed?.result ?? '')?.[1] : undefined
  return holder === undefined ? null : toPhrase(line.raw, holder)
}

function toWhole(remedy: string | null, asked: readonly string[]): string | null {
  if (remedy === null) {
    const own = asked.filter((words) => !words.startsWith('('))
    return own.length === 0 ? null : cutText(own.join('. '), 900)
  }
  return cutText(
    [remedy, ...asked].reduce((whole, part) =>
      part.startsWith('(') ? `${whole} ${part}` : `${whole}. ${part}`,
    ),
    900,
  )
}

/** The order, or the title where that says the same and goes on. */
function toWholeRemedy(order: Order, title: string): string {
  const remedy = toSentence(toRemedy(order.clause))
  return order.base === 'be' ||
    (title.toLowerCase().startsWith(remedy.toLowerCase()) && !title.includes(' ('))
    ? title
    : remedy
}

/** The order without a complaint that follows it after a comma. */
function toRemedy(clause: string): string {
  return /\s[-–—]+\s|;\s|:\s|, which /.test(clause) ? clause : toHead(clause)
}
