// The details of a debt: place, problem, remedy and figures, with every sentence of the line in one of them.
import type { z } from 'zod'
import type { DebtDraftSchema } from '../../../backlog/backlog-item.ts'
import { cutText } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { type Phrase, toPhrase } from '../grammar/phrase.ts'
import type { DebtPattern } from '../patterns/debt-pattern.ts'
import { type Slots, toSentence } from '../patterns/pattern.ts'
import { isMaking } from '../technical/deed-parts.ts'
import { toHead } from '../technical/statement-title.ts'
import { findAfter, findBefore, findInterest, findRisk } from '../technical/technical-facts.ts'
import type { Order } from '../technical/technical-order.ts'
import { toProblem } from '../technical/technical-problem.ts'
import { findPlace } from '../technical/technical-slots.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { fitTitle } from '../title.ts'
import { findArea, findSpan, findTrigger } from './debt-facts.ts'
import { toLeftOver } from './debt-left-over.ts'
import type { DebtFacts } from './debt-slots.ts'
import { isSure } from './sure-thing.ts'

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
  if (made.includes(place.text) || !isPlace(line, order, place.text)) return null
  const whole = line.core.slice(line.core.indexOf(place.text)).match(/^\w+(?:\.\w+)+/)?.[0]
  return whole === undefined ? place : (toPhrase(line.raw, whole) ?? place)
}

const file =
  /[/\\]|\.(?:[cm]?[jt]sx?|py|rb|php|java|kts?|swift|go|rs|cs|cpp|cc|[chmr]|hpp|vue|svelte|s?css|less|html?|ya?ml|json|toml|ini|sql|sh|ps1|md|xml|gradle|lua|dart|exs?|el|jl|scala|clj|hs|tf|lock|txt|env|cfg|conf|proto|graphql)\x60?$/i

/** True for a file or folder, for what the line puts something into or takes it from, and for what is itself worked on. */
function isPlace(line: Line, order: Order | null, words: string): boolean {
  const before = line.core.slice(0, Math.max(0, line.core.indexOf(words)))
  if (/ (?:it|other|than|instead|year|audit)$| contradicts? /.test(words) || reference.test(before))
    return false
  return (
    file.test(words) ||
    before === '' ||
    /\b(?:in|inside|within|across|throughout|from|out of) (?:the |our |all )?$/i.test(before) ||
    (order?.rest.startsWith(words) === true &&
      !/^(?:remove|delete|drop|replace|use|rename|move|add|check|find|set|get|integrate|adopt|install|enable|document|describe|introduce)$/.test(
        order.base,
      ))
  )
}

/** Before a place that is only a model for the work. */
const reference = /\b(?:implemented|used|done|defined|described|documented) in (?:the )?$/

/** "tidy up" as "clean up", and "fix DRY in X" by what it means. */
export function toPlainOrder(order: Order | null): Order | null {
  if (order === null) return null
  const { base, rest } = order
  if (
    base === 'clean' &&
    / that (?:are|is) (?:no longer|not) |^(?:up )?(?:all )?(?:the )?(?:unused|obsolete|dead|stale|unnecessary|irrelevant) /i.test(
      rest,
    )
  )
    return { ...order, base: 'remove', rest: rest.replace(/^up /, '') }
  const place =
    base === 'fix' ? /^DRY(?: violations?| issues?)? ((?:in|of|between) .+)$/.exec(rest)?.[1] : undefined
  return place === undefined ? order : { ...order, base: 'remove', rest: `the duplication ${place}` }
}

/** The details of a debt: what the line says, and of the problem what it implies. */
export function toDetails(facts: DebtFacts, slots: Slots, place: Phrase | null, title: string): Details {
  const { line, order, complaint, pattern } = facts
  const asPlace = place ?? (pattern.kind === 'dependency' ? null : (findArea(line) ?? findHolder(facts)))
  const location = asPlace !== null && isSure(asPlace.text) ? asPlace : null
  const span = findSpan(line)
  const before = span?.before ?? findBefore(line, pattern.kind)
  const after = span?.after ?? findAfter(line, pattern.kind)
  const occasion = findTrigger(line)
  const told = order === null ? line.main : ''
  const problem = toProblem(complaint, slots['state'] ?? null, slots['thing'] ?? null, told)
  const remedy = order === null ? null : toTold(line, toWholeRemedy(order, title))
  const said = [remedy ?? title, problem, before, after, facts.aim, facts.parts]
  const left = toLeftOver(line, said.filter((text) => text !== null).join(' '), remedy)
  const remarks = remedy === null ? left.asked.flatMap((words) => /^\((.+)\)$/.exec(words)?.[1] ?? []) : []
  return {
    location: location?.text ?? null,
    kind: toKind(pattern, slots['thing'] ?? facts.said?.subject ?? line.main),
    problem: cutText(
      [
        ...(left.told.length + remarks.length === 0
          ? [problem]
          : problem === unsaid && !left.told.join('').startsWith('Asked for by')
            ? []
            : [problem.replace(/\.?$/, '.')]),
        ...left.told,
        ...remarks.map((words) => `${toSentence(words)}.`),
      ].join(' '),
      900,
    ),
    interest: toOwnInterest(findInterest(line), line.core),
    trigger: occasion === null ? null : toSentence(occasion),
    remedy: toWhole(remedy, left.asked),
    risk: findRisk(line),
    before: before === after ? null : before,
    after,
  }
}

/** `remedy` with what stands in brackets inside it and what follows it up to the end of its clause, as the line has it. */
function toTold({ raw }: Line, remedy: string): string {
  if (remedy.length > 400) return remedy
  const aside = '(?: *\\([^()]*\\))?'
  const words = remedy.split(/ +/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const told = new RegExp(
    `(?<![a-zß-ɏ])${words.join(`${aside} +`)}(?: (?:at|in|on|by|with|for|from|until|after|before) [^.;!?()]{3,90}(?=[.!]?\\s*$))?`,
    'iu',
  ).exec(raw)
  return told === null ? remedy : toSentence(told[0])
}

/** What stands where nothing tells what is wrong. */
const unsaid = 'It is not said what is wrong today.'

/** "the report" of "add a legend to the report". */
function findHolder({ line, order, deed }: DebtFacts): Phrase | null {
  const holder =
    order?.base === 'add' ? /^(?:the )?(.{3,60}?) (?:has|have) /.exec(deed?.result ?? '')?.[1] : undefined
  return holder === undefined ? null : toPhrase(line.raw, holder)
}

/** What follows from the fault, where the sentence that tells it is all that the line says. */
function toOwnInterest(interest: string | null, core: string): string | null {
  if (interest === null || interest.length < core.length - 2) return interest
  return (
    /^.{16,200}?(?:, (?:and |so )*| and )((?:each|every|any|whenever|we|i|it) .{8,})$/i.exec(interest)?.[1] ??
    interest
  )
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

/** The kind of the pattern, or of what the work is plainly about, where no kind of debt is known. */
function toKind({ kind, rank }: DebtPattern, about: string): Details['kind'] {
  if (kind !== 'code' || rank > 0) return kind
  const [head = ''] = about.replace(/[`'"“”]/g, '').split(/ (?:of|for|in|on|to|that|with|from|drifted) /, 1)
  return /\b(?:tests?|test suites?|test files?)$/i.test(head)
    ? 'test'
    : /\b(?:documents|documentation|docs|readme|wiki|changelog|spec update|spec)$|\.md$/i.test(head)
      ? 'documentation'
      : kind
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

/** The quotes on which a draft stands. */
export function toEvidence(line: Line, details: Details, order: Order | null, complaint: Phrase | null) {
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

/** `named`, a title, or the line's own words where that was cut short; "X is old, and should be removed" by its order. */
export function toOwnTitle({ core, sentences }: Line, title: string): string {
  const named = title.replace(/^Add (?:tests? at all|zero tests)/, 'Add tests')
  const dropped = (unwanted.exec(named) ?? unneeded.exec(core.replace(/ \([^()]*\)(?=\.? )/g, '')))?.[1]
  if (dropped !== undefined) return `Remove ${lowerFirst(dropped)}`
  const opening = (sentences[0] ?? '').replace(/[\s.]+$/, '')
  if (core.startsWith(`${named}: `) && core.length <= 110 && !core.includes('. '))
    return core.replace(/[\s.]+$/, '')
  if (/^\d/.test(named) && core.indexOf(`: ${named}`) > 0) return upperFirst(opening)
  const isCut =
    opening.length <= 115 &&
    opening.toLowerCase().startsWith(named.toLowerCase()) &&
    /^ (?:and|so that|so) /.test(opening.slice(named.length))
  if (isCut) return named + opening.slice(named.length)
  const isHanging = / (?:by|of|for|with|to|as|and|or|the|an?|from)$/.test(named) && opening.length <= 110
  return isHanging ? upperFirst(opening) : named
}

/** "It would be nice to have a lamp" as an order; null for any other line. */
export function toWishedTitle({ core, main }: Line): string | null {
  const said = main.replace(/[\s.]+$/, '')
  if (!/^(?:it )?would be (?:nice|good|great|cool|better) to have (?!no )/i.test(core) || isStatement(main))
    return null
  const isDone = /^\S+(?: \S+){0,6} (?:mention|use|show|return|accept|support|work|run|handle) /.test(said)
  return fitTitle(`${isDone ? 'Make' : 'Add'} ${lowerFirst(said)}`)
}

/** "X is a wrapper, and should be removed". */
const unwanted =
  /^(\S+(?: \S+){0,3}?) (?:is|are|was|has) [^.]*\b(?:should|can|could) be (?:removed|deleted|dropped)\b/i

/** "X is a no-op. Can delete". */
const unneeded =
  /^(?:the )?((?!it |this |that |there )[^\s,:]+(?: [^\s,:]+){0,5}?) (?:is|are|was|were|has|have) [^.]{3,120}(?:\. |, | [-–—] | \()(?:(?:it|this|they) )?(?:(?:can|could|should|to) (?:be )?)(?:delete|remove|drop)d?\b(?! (?:the|a|it)\b)/i
