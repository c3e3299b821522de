// Titles of spikes: what is to be found out, decided or compared, in the words of the line.

import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { isVerb } from '../grammar/verbs.ts'
import { fromActOf } from '../technical/bare-title.ts'
import { type Order, toOrder } from '../technical/technical-order.ts'
import { lowerOpening } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { fromActNoun } from '../technical/technical-verbs.ts'
import { toIndirect } from './indirect-question.ts'
import { toShortClaim } from './short-claim.ts'
import { bareAct, fromGerundObject, lowerVerb } from './spike-deed.ts'
import { remark } from './spike-form.ts'
import { invertThirdPerson } from './spike-question.ts'
import {
  fromBareNoun,
  fromDone,
  fromStatement,
  isFact,
  readOptions,
  readTold,
  toHeard,
} from './spike-told.ts'
import { lowerTopic, withDefinite } from './spike-topic.ts'

type SpikeOrder = Omit<Order, 'isLater'> | null

/** "could help in edge cases": a remark on what stands before it. */
const subjectless =
  /^(?:can|could|should|would|will|may) (?:also |still |even |then |just )?(?:be|have|provide|help|improve|reduce|save|use|make|add|allow|lead|cause|need|get|give|go|take|become|require|mean|break|simplify)\b/i

/** True for words that open like a question, with or without its mark. */
export function isQuestionLike(text: string): boolean {
  if (subjectless.test(text)) return false
  return /^(?:is|are|was|were|do|does|did|can|could|should|would|will|shall|may|has|have|how|what|which|who|where|when|why)\b/i.test(
    text,
  )
}

/** Verbs that seek an answer themselves: "Check the licence?" stays an order. */
export const seeking =
  /^(?:check|look|see|investigate|find|figure|explore|research|test|try|compare|evaluate|think|decide|determine|learn|verify|study|measure|profile|benchmark|review|read|assess|prototype|experiment|understand|work|identify|analy[sz]e|survey|clarify)$/

/** `asked` is the first question of the line with its mark; null for a bare noun phrase, see {@link toTopicTitle}. */
export function toSpikeTitle(opening: string, asked: string | null, order: SpikeOrder): string | null {
  const bare = opening.replace(/[\s?]+$/, '').trim()
  const isAsked = opening.endsWith('?')
  if (isAsked || isPlainQuestion(bare)) {
    const isNoun = /^which /i.test(bare) && fromBareNoun(bare.slice(6)) !== null
    const title = isNoun
      ? fromClause(bare)
      : (toIndirect(bare) ?? (isAsked ? (fromClaim(bare) ?? fromLabelled(bare)) : null))
    if (title !== null) return title
  }
  if (/^(?:if|whether|how|what|which|who|where|when|why)\b/i.test(bare)) return fromClause(bare)
  const options = readOptions(bare)
  if (options !== null) return options.title
  if (order !== null) return fromOrder(order, isAsked)
  return fromChoice(bare) ?? fromWords(bare, isAsked ? asked : null)
}

/** "Find out how X works"; where the words are a direct question, it stands after a colon. */
function fromClause(bare: string): string {
  const noun = /^which (.+)$/i.exec(bare)?.[1]
  const chosen = noun === undefined ? null : fromBareNoun(noun)
  if (chosen !== null) return `Decide which ${chosen.told}`
  const isDirect =
    /^(?:how|what|which|who|where|when|why)(?: (?!(?:to|we|they|the|it|our|a|an)\b)\S+){0,4} (?:do|does|did) /i.test(
      bare,
    )
  return isDirect
    ? `Find out: ${lowerFirst(bare)}`
    : `Find out ${lowerFirst(bare.replace(/^if\b/i, 'whether'))}`
}

function fromClaim(bare: string): string | null {
  const found = toShortClaim(bare)
  return found === null ? null : `Find out whether ${found.subject} ${found.is} ${found.claim}`
}

/** "k8s: drop the sidecar?": "Decide whether to drop the sidecar (k8s)". */
function fromLabelled(bare: string): string | null {
  const labelled = toLabelledOrder(bare)
  return labelled === null ? null : `Decide whether to ${labelled}`
}

/** The order after a short label and a colon, with the label in the place of its "it", else in brackets; null for anything else. */
export function toLabelledOrder(bare: string): string | null {
  const [, label, rest] = /^([\w./-]{2,24}|[^:?,]{3,50}(?=: .* or )): (\S.*)$/.exec(bare) ?? []
  const order = rest === undefined ? null : toOrder(rest)
  if (order === null || label === undefined) return null
  const clause = lowerFirst(order.clause)
  const isWhole = /^(?:the|our|my|this|that|an?) /i.test(label) || !label.includes(' ')
  return isWhole && /^\p{L}+ it(?![\p{L}'’])/u.test(clause)
    ? clause.replace(/ it/, () => ` ${lowerOpening(label)}`)
    : `${clause} (${lowerOpening(label)})`
}

/** A question without its mark; "do a benchmark" is none. */
export function isPlainQuestion(bare: string): boolean {
  return (
    isQuestionLike(bare) &&
    !/^(?:do (?:a|an|the|some|more)|(?:have|has|may|will|did|was|were|shall) (?!(?:we|the|our|it|they|this|that|these|an?|users|people|customers|i|you)\b)) ?/i.test(
      bare,
    )
  )
}

function fromOrder(order: NonNullable<SpikeOrder>, isAsked: boolean): string {
  if (/^(?:think|consider)$/.test(order.base)) {
    const object = order.rest.replace(/^(?:about|of|on|through) /i, '')
    const deed = /^Should we (.+)$/.exec(fromGerundObject(object) ?? '')?.[1]
    if (deed !== undefined) return `Decide whether to ${deed}`
    if (!/^(?:if|whether|how|what|which|who|where|when|why|ways?)\b/i.test(object))
      return order.base === 'think'
        ? `Decide what to do about ${lowerFirst(object)}`
        : /^(?:the|our|an?|this|that|all|some) /i.test(object)
          ? `Decide for or against ${lowerFirst(object)}`
          : `Decide whether to use ${object}`
  }
  if (
    order.base === 'decide' &&
    !/^(?:on|about|for|against|if|whether|how|what|which|who|where|when|why|to|between|fate|explicitly|with|together|now|once) /i.test(
      order.rest,
    )
  )
    return `Decide on ${withDefinite(lowerFirst(order.rest))}`
  if (isAsked && !seeking.test(order.base))
    return `Decide whether to ${lowerVerb(order.clause.replace(remark, ''))}`
  return order.clause.replace(/^([a-zß-ɏ]+ (?:out )?)if\b/i, '$1whether')
}

/** "X vs Y" and "X or Y". */
function fromChoice(bare: string): string | null {
  if (isStatement(bare) || isQuestionLike(bare)) return null
  const versus = /^([^,:;]{2,50}?) (?:vs\.?|versus) (.+)$/i.exec(bare)
  if (versus !== null) return `Compare ${lowerTopic(versus[1] ?? '')} and ${versus[2] ?? ''}`
  const either = /^([\w.+#/'-]+(?: [\w.+#/'-]+){0,4}) or ((?!not\b)\S.*)$/i.exec(bare)
  return either !== null && bare.split(' ').length <= 12
    ? `Decide between ${(either[1] ?? '').replace(/^(?:An?|The|Our|One)\b/, (article) => article.toLowerCase())} and ${either[2] ?? ''}`
    : null
}

function fromWords(bare: string, asked: string | null): string | null {
  if (bareAct.test(bare)) return upperFirst(bare)
  const known =
    (asked === null && !/ (?:after|before|until) /.test(bare) ? fromActNoun(bare) : null) ??
    fromActOf(bare) ??
    fromDone(bare)
  if (known !== null) return known
  const said = toHeard(bare)
  if (said !== null) return `Find out whether ${said}`
  const told = readTold(bare)
  if (told !== null) return told.title
  if (/^[\p{L}-]{3,}ing /u.test(bare) && invertThirdPerson(bare, lowerFirst) !== null)
    return `Find out whether ${lowerFirst(bare)}`
  if (!isQuestionLike(bare) && isFact(bare)) return fromStatement(bare)
  const [first = ''] = bare.split(' ', 1)
  const isOrder =
    /^(?:check|test|prototype|benchmark|survey|probe|spike|poc|mock) (?!(?:suite|coverage|plan|results?|data|cases?|for|of)\b)/i.test(
      bare,
    )
  if (isOrder || (/^\p{L}+-\p{L}+$/u.test(first) && isVerb(first.toLowerCase()))) return bare
  return null
}

/** "Ergonomic testing on small boats": work that is done, not looked into. */
export const carried =
  /^(?:[a-zß-ɏ-]+ ){1,4}(?:testing|evaluation|verification|validation|profiling)(?=$| (?:of|on|for|with|in|against)\b)/i

/** The title of a noun phrase: the verb of its kind before it. */
export function toTopicTitle(bare: string, verb: string): string {
  if (isQuestionLike(bare)) return `Find out: ${lowerFirst(bare)}`
  const words = bare.replace(/[\s?]+$/, '').replace(verb === 'Compare' ? / comparison$/i : /$^/, '')
  if (/^design (?!of\b|for\b|docs?\b|systems?\b|reviews?\b|decisions?\b|options?\b)[a-zß-ɏ]/i.test(words))
    return upperFirst(words)
  if (
    /^(?:think|play|sit|stand|watch|playtest|measure|try|come up|sign up|call|meet|ask|speak|(?:hack|put|sketch|mock|wire) (?:together|up|out)) (?=\S)/i.test(
      words,
    )
  )
    return upperFirst(words)
  return `${verb === 'Investigate' && carried.test(words) ? 'Carry out' : verb} ${words.includes(' ') ? lowerTopic(words) : words}`
}

/** "Use the old reader" is decided on or found out, not delivered; null for an order of research. */
export function toDeedTitle(order: SpikeOrder, derived: string | null): string | null {
  const [, helper, deed] = /^(Should|Can) we (.+)$/.exec(derived ?? '') ?? []
  if (order === null || deed === undefined || !deed.toLowerCase().startsWith(`${order.base} `)) return null
  if (helper === 'Should') return `Decide whether to ${deed}`
  return `Find out whether we can ${deed}`
}

/** "Compare the approaches (simulator on Linux)": what the order is about, where it fits. */
export function withLabel(title: string, label: string | null): string {
  const isTold = label === null || title.toLowerCase().includes(label.toLowerCase())
  return isTold || title.length + label.length > 105 ? title : `${title} (${lowerOpening(label)})`
}

/** With the second order of "review the tours; tune the clock", where the title holds both. */
export function withSecond(
  title: string,
  { sentences, core }: Pick<Line, 'sentences' | 'core'>,
  opening: string,
  order: SpikeOrder,
): string {
  const [first = ''] = sentences
  const second = first.startsWith(`${opening}; `)
    ? first.slice(opening.length + 2).replace(/[\s.]+$/, '')
    : ''
  return order === null || core.includes('?') || /[;:(]/.test(second) || toOrder(second) === null
    ? title
    : title.length + second.length > 118
      ? title
      : `${title}; ${lowerVerb(second)}`
}
