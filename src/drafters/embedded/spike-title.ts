// Titles of spikes: what is to be found out, decided or compared, in the words of the line.

import { fromActOf } from './bare-title.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { isVerb } from './grammar/verbs.ts'
import { toIndirect, toShortClaim } from './indirect-question.ts'
import { type Order, toOrder } from './technical-order.ts'
import { lowerOpening } from './technical-phrase.ts'
import { isStatement } from './technical-statement.ts'
import { fromActNoun, fromParticiple } from './technical-verbs.ts'

type SpikeOrder = Omit<Order, 'isLater'> | null

/** True for words that open like a question, with or without its mark. */
export function isQuestionLike(text: string): boolean {
  return /^(?:is|are|was|were|do|does|did|can|could|should|would|will|shall|may|has|have|how|what|which|who|where|when|why)\b/i.test(
    text,
  )
}

/** Verbs that seek an answer themselves: "Check the licence?" stays an order. */
const seeking =
  /^(?:check|look|see|investigate|find|figure|explore|research|test|try|compare|evaluate|think|decide|determine|learn|verify|study|measure|profile|benchmark|review|read|assess|prototype|experiment|understand|work|identify|analy[sz]e|survey|clarify)$/

/** `asked` is the first question of the line with its mark; `verb` is that of the pattern, for bare noun phrases. */
export function toSpikeTitle(opening: string, asked: string | null, order: SpikeOrder, verb: string): string {
  const bare = opening.replace(/[\s?]+$/, '').trim()
  const more = /^(?:more |further |some )?(?:research|investigation) (?:into|on|about) (\S.*)$/i.exec(
    opening,
  )?.[1]
  if (more !== undefined) return `Research ${more}`
  const considered = /^consider (?:if we should |whether to |if to |to )(?=\S)(.+)$/i.exec(bare)?.[1]
  if (considered !== undefined) return `Decide whether to ${considered}`
  const isAsked = opening.endsWith('?')
  if (isAsked || isPlainQuestion(bare)) {
    const title = toIndirect(bare) ?? (isAsked ? (fromClaim(bare) ?? fromLabelled(bare)) : null)
    if (title !== null) return title
  }
  if (/^(?:if|whether|how|what|which|who|where|when|why)\b/i.test(bare))
    return `Find out ${lowerFirst(bare.replace(/^if\b/i, 'whether'))}`
  if (order !== null) return fromOrder(order, isAsked)
  return fromChoice(bare, verb, isAsked) ?? fromWords(bare, isAsked ? asked : null, verb)
}

function fromClaim(bare: string): string | null {
  const found = toShortClaim(bare)
  return found === null ? null : `Find out whether ${found.subject} ${found.is} ${found.claim}`
}

/** "k8s: drop the sidecar?": "Decide whether to drop the sidecar (k8s)". */
function fromLabelled(bare: string): string | null {
  const found = toLabelledOrder(bare)
  return found === null ? null : `Decide whether to ${found.clause} (${found.label})`
}

/** The order after a short label and a colon; null for anything else. */
export function toLabelledOrder(bare: string): { label: string; clause: string } | null {
  const [, label, rest] = /^([\w./-]{2,24}): (\S.*)$/.exec(bare) ?? []
  const order = rest === undefined ? null : toOrder(rest)
  return order === null || label === undefined ? null : { label, clause: lowerFirst(order.clause) }
}

/** A question without its mark; "do a benchmark" is none. */
export function isPlainQuestion(bare: string): boolean {
  if (/^may (?:we|i|you|they|users|customers) /i.test(bare)) return true
  return (
    isQuestionLike(bare) &&
    !/^(?:do (?:a|an|the|some|more)|have|has|may|will|did|was|were|shall) /i.test(bare)
  )
}

function fromOrder(order: NonNullable<SpikeOrder>, isAsked: boolean): string {
  if (isAsked && !seeking.test(order.base)) return `Decide whether to ${lowerFirst(order.clause)}`
  return order.clause.replace(/^(\p{L}+ (?:out )?)if\b/iu, '$1whether')
}

/** "X vs Y", and "X or Y" where the line asks or the pattern compares. */
function fromChoice(bare: string, verb: string, isAsked: boolean): string | null {
  const versus = /^([^,:;]{2,50}?) (?:vs\.?|versus) (.+)$/i.exec(bare)
  if (versus !== null) return `Compare ${versus[1] ?? ''} and ${versus[2] ?? ''}`
  const either = /^([\w.+#/-]+(?: [\w.+#/-]+){0,2}) or ((?!not\b)\S.*)$/i.exec(bare)
  return either !== null && (verb === 'Compare' || (isAsked && bare.split(' ').length <= 7))
    ? `Decide between ${either[1] ?? ''} and ${either[2] ?? ''}`
    : null
}

function fromWords(bare: string, asked: string | null, verb: string): string {
  const known = (asked === null ? fromActNoun(bare) : null) ?? fromActOf(bare) ?? fromDone(bare)
  if (known !== null) return known
  const said = heard.exec(bare)?.[1]
  if (said !== undefined) return `Find out whether ${said}`
  if (asked !== null && isQuestionLike(bare)) return `Answer: ${bare}`
  if (isStatement(bare) || isPast(bare)) return fromStatement(bare)
  const [first = ''] = bare.split(' ', 1)
  if (/^(?:best|the best) /i.test(bare)) return `Find ${lowerFirst(bare)}`
  if (/^(?:feasibility|viability) of /i.test(bare)) return `Find out the ${lowerFirst(bare)}`
  if (/^(?:interviews?|workshops?|surveys?|(?:user|usability) (?:tests?|interviews?)) /i.test(bare))
    return `Conduct ${lowerFirst(bare)}`
  const isOrder =
    /^(?:check|test|prototype|benchmark|survey|probe|spike|poc|mock) (?!(?:suite|coverage|plan|results?|data|cases?|for|of)\b)/i.test(
      bare,
    )
  if (isOrder || (/^\p{L}+-\p{L}+$/u.test(first) && isVerb(first.toLowerCase()))) return bare
  return `${verb} ${lowerOpening(bare)}`
}

const open =
  /\b(?:could|might|may|can|should|would|probably|possibly|seems?|whether|works?|enough|better|faster|support\w*|really|actually)\b/i

/** "I've heard that X": X is what is to be found out. */
export const heard =
  /^(?:(?:i|we)(?:['’]ve| have) heard|(?:i|we) (?:think|suspect|assume|guess|believe|heard)|it (?:seems|looks like)|apparently|supposedly|rumou?r has it|(?:somebody|someone|people|they|support|sales) (?:said|says?|claims?|claimed|told us))(?: that)?,? (.+)$/i

/** True for a statement that only tells how things are, so that the question is what to do about it. */
export function isBackground(bare: string): boolean {
  return !open.test(bare) && !heard.test(bare) && (isPast(bare) || isStatement(bare))
}

/** A claim is to be verified; a fact that only explains the question is looked into. */
function fromStatement(bare: string): string {
  return open.test(bare) ? `Find out whether ${lowerOpening(bare)}` : `Look into: ${lowerOpening(bare)}`
}

function isPast(bare: string): boolean {
  return /^(?:the|our|we|they|an?|i) (?:\S+ ){0,4}?\p{L}{3,}ed (?:an?|the|its|their|that|our|us)\b/iu.test(
    bare,
  )
}

/** "Class balance assessed and sampling chosen": "Assess class balance and choose sampling". */
function fromDone(bare: string): string | null {
  const parts = bare.split(/,? and (?=\S+(?: \S+){1,3}$)/)
  const orders = parts.map((part) => {
    const [, what = '', word = '', rest = ''] =
      /^(\S+(?: \S+){0,6}?) (?:(?:is|are) )?(researched|investigated|evaluated|explored|compared|assessed|analy[sz]ed|identified|chosen|selected|tested|validated|documented|measured|prototyped|reviewed|defined|verified)((?: for| against| on| with| in)\b.*)?$/i.exec(
        part,
      ) ?? []
    const base = word === '' ? null : fromParticiple(word.toLowerCase())
    return base === null || /^(?:is|are|to|be|not)$/i.test(what)
      ? null
      : `${base} ${lowerOpening(what)}${rest}`
  })
  return orders.some((order) => order === null) ? null : orders.join(' and ')
}
