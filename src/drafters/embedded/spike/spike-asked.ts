// The questions that a line of research asks outright, clean and each in the form of one.
import { upperFirst } from '../grammar/noun-phrase.ts'
import { toOrder } from '../technical/technical-order.ts'
import { lowerOpening } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { toShortClaim } from './short-claim.ts'
import { lowerVerb } from './spike-deed.ts'
import { remark } from './spike-form.ts'
import { askUnderCondition, toCleanQuestion } from './spike-opening.ts'
import { fromOrder } from './spike-order.ts'
import { auxiliary, fromClause, stripSeek, wh } from './spike-question.ts'
import { isQuestionLike, toLabelledOrder } from './spike-title.ts'
import { fromBareNoun, fromPair, readOptions } from './spike-told.ts'
import { toTopic } from './spike-topic.ts'

/** Every question that the line asks outright, clean, at most five. */
export function findQuestions(sentences: readonly string[]): string[] {
  return outsideParentheses(sentences)
    .filter(
      (sentence) =>
        /\?[)"'”]*$/.test(sentence) && sentence.length <= 400 && !/\S \([^()]*\?\)$/.test(sentence),
    )
    .slice(0, 5)
    .map(toCleanQuestion)
    .filter(
      (question) =>
        /\p{L}{2}/u.test(question) &&
        !/^(?:That|Because) /.test(question) &&
        !isTopicOnly(question) &&
        !isPronounOnly(question),
    )
}

/** Without the pieces of a remark in parentheses that holds question marks of its own. */
function outsideParentheses(sentences: readonly string[]): string[] {
  let depth = 0
  return sentences.filter((sentence) => {
    const before = depth
    depth = Math.max(0, depth + sentence.split('(').length - sentence.split(')').length)
    return before === 0 && depth === 0
  })
}

/** "do they?" after a claim asks nothing of its own. */
function isPronounOnly(question: string): boolean {
  return /^(?:do|does|did|is|are|can|could|will|would|should) (?:they|it|we|this|that|he|she)\?$/i.test(
    question,
  )
}

/** "Figure out the parameters?" names a topic, with or without its mark. */
function isTopicOnly(question: string): boolean {
  const bare = question.replace(/\?$/, '')
  const order = toOrder(bare)
  return (
    order !== null &&
    /^(?:figure|research|investigate|explore|study|look|read|check|learn|evaluate|think|review)$/.test(
      order.base,
    ) &&
    fromSought(bare) === null &&
    fromOrder(bare, order.base, order.rest) === null
  )
}

/** A question that is an order in disguise: "Use Redis here?" asks "Should we use Redis here?". */
export function toAsked(question: string, isLater = false): string {
  const bare = question.replace(/\?$/, '')
  const conditional = askUnderCondition(bare)
  if (conditional !== null) return conditional
  const options = readOptions(bare)
  if (options !== null) return `${options.question}?`
  if (/^(?:(?:how|where|when|what|whom) to|(?:what|how|where|when|why) (?:we|i|they|users|it)) /i.test(bare))
    return `${fromClause(bare) ?? bare}?`
  const noun = /^which (.+)$/i.exec(bare)?.[1]
  const chosen = noun === undefined ? null : fromBareNoun(noun)
  if (chosen !== null) return `Which ${chosen.asked}?`
  if (auxiliary.test(bare) || wh.test(bare)) return question
  return fromDisguised(question, bare, isLater)
}

/** The question of words that have no helper in front: clauses, orders, topics. */
function fromDisguised(question: string, bare: string, isLater: boolean): string {
  const clause = fromClause(bare) ?? fromSought(bare)
  if (clause !== null) return `${clause}?`
  const claim = toShortClaim(bare)
  if (claim !== null) return `${upperFirst(claim.is)} ${claim.subject} ${claim.claim}?`
  const labelled = toLabelledOrder(bare)
  if (labelled !== null) return `Should we ${labelled}?`
  if (/^[^,:;?]{2,90},? or [^:;?]{2,90}$/i.test(bare) && toOrder(bare) === null && !isStatement(bare))
    return `Which should we choose: ${/^\S+ or /.test(bare) ? bare : lowerOpening(bare)}?`
  const ordered = toAskedDeed(bare)
  if (ordered !== null) return ordered
  const topic =
    bare.split(' ').length <= 8 && !/[,:;]| to |^(?:in|on|at|for|with|by|from) /i.test(bare)
      ? toTopic(bare)
      : null
  if (topic === null || isStatement(bare)) return question
  return isLater
    ? `What about ${topic.replace(/^(?:lo+ks|seems|sounds|maybe|perhaps) (?:like )?/i, '')}?`
    : `Do we want ${topic}, and what for?`
}

/** "Use the winch here?" asks whether to do so; null for words that are no order. */
function toAskedDeed(bare: string): string | null {
  const order = toOrder(bare)
  if (order === null) return null
  const known = fromOrder(bare, order.base, order.rest)
  const deed = /^(Should we (?:\S+) .*)$/.exec(known ?? '')?.[1]
  if (order.base === 'try' && known?.startsWith('Can we ') === true) return `${known}?`
  if (deed !== undefined && !deed.startsWith(`Should we ${order.base} `)) return `${deed}?`
  return known === null || /^(?:Can|Should) we |^What do we (?:find|learn) when we /.test(known)
    ? `Should we ${lowerVerb(order.clause.replace(remark, ''))}?`
    : `${known}?`
}

/** The question after words of seeking, without its mark. */
export function fromSought(bare: string): string | null {
  const sought = stripSeek(bare)
  return sought === null ? null : fromClause(sought)
}

const joint =
  /,? (?:and|then) (?=(?:whether|if|how|what|which|where|who|when|why) )|, (?=(?:whether|how|what|which|where|when|why) )|, (?:and |then )?(?=(?:check|see|find out|determine|figure out|verify|confirm) (?:if|whether|how|what|which|where|who|when|why) )/i
const alternative = /,? or (?=(?:whether|if) )/i

/** "check whether A, and how B works" gives two questions, "whether A or if B" one; empty where nothing is joined. */
export function fromJoinedClauses(text: string): string[] {
  if (!/, | (?:and|or|then) /i.test(text)) return []
  const sought = /^(?:whether|if|how|what|which|where|who|when|why) /i.test(text) ? text : stripSeek(text)
  if (sought === null || (!wh.test(sought) && !/^(?:if|whether) /i.test(sought))) return []
  const parts = sought.split(joint)
  if (parts.some((part) => part.split(' ').length < 3)) return []
  if (parts.length === 1 && !alternative.test(sought)) return []
  const questions = parts.flatMap((part) => fromAlternatives(part) ?? [])
  return questions.length === parts.length ? questions.slice(0, 3) : []
}

function fromAlternatives(part: string): string | null {
  const [first = '', ...others] = part.split(alternative)
  const opening = fromSought(part) === null ? fromClause(first) : fromClause(stripSeek(first) ?? first)
  const rest = others.map((clause) => fromClause(clause))
  if (opening === null || rest.some((clause) => clause === null)) return null
  return [
    opening,
    ...rest.map((clause = null) => `${clause?.charAt(0).toLowerCase() ?? ''}${clause?.slice(1) ?? ''}`),
  ].join(', or ')
}

/** A question that is asked together with another: "how do we A and what is B?". */
export function splitAsked(question: string): string[] {
  const parts = question
    .replace(/\?$/, '')
    .split(
      /(?:,? and|,) (?=(?:what|which) (?:[a-zß-ɏ-]+ ){1,3}\([^()]* (?:vs\.?|or) [^()]*\)$|(?:how|what|which|where|who|when|why) (?:\S+ ){0,3}?(?:is|are|do|does|did|can|could|should|would|will) |what (?:happens|breaks) )|,(?: and)? (?=(?:is|are|do|does|can|could|should|would|will) (?:we|it|they|their|the|there|this|a|any|i|you|users|our|people|guests|customers) )/i,
    )
  const [first = ''] = parts
  const isCondition =
    /^(?:when|if|while|once|after|before) (?!(?:is|are|do|does|did|will|can|should|would)\b)/i.test(first)
  if (isCondition || parts.some((part) => part.split(' ').length < 3)) return [question]
  const isTold = parts.length > 1 && !isQuestionLike(first) && toOrder(first) === null
  return (isTold ? parts.slice(1) : parts).map((part) => `${upperFirst(part)}?`)
}

/** What later parts of the line want to know without a question mark: "see if the feed copes". */
export function findFurtherQuestions(sentences: readonly string[], opening: string): string[] {
  const start = opening.toLowerCase()
  return sentences
    .filter((sentence) => !/\?[)"'”]*$/.test(sentence) && sentence.length <= 400)
    .filter((sentence) => askUnderCondition(sentence) === null)
    .flatMap((sentence) =>
      sentence
        .replace(/\s\([^()]*\)/g, '')
        .split(
          /;\s|\s[–—-]+\s|:\s|,\s(?=(?:and )?(?:see|check|find out|figure out|work out) |(?:is|are|does|do|can|will|would) (?:the|it|they|we|there|any) |(?:does|can|will|would) an? )/,
        ),
    )
    .map((part) => part.replace(/^(?:and|then|also|but) |[\s.,]+$/gi, ''))
    .filter(
      (part) =>
        part !== '' &&
        !start.includes(part.toLowerCase()) &&
        (start === '' || !part.toLowerCase().includes(start)),
    )
    .flatMap((part) => {
      if (
        /^(?:(?:is|are|does|do|can|will|would) (?:the|it|they|we|there|any)|(?:does|can|will|would) an?) /.test(
          part,
        )
      )
        return [upperFirst(part)]
      const versus = / (?:vs\.?|versus) /i.test(part) && toOrder(part) === null ? fromPair(part) : null
      if (versus !== null) return [versus]
      const joined = fromJoinedClauses(part)
      const single = /^(?:whether|how|what|which|where|when|who|why) /i.test(part)
        ? fromClause(part)
        : fromSought(part)
      return joined.length > 0 ? joined : single === null || /find out about/.test(single) ? [] : [single]
    })
    .map((question) => `${question}?`)
}

/** The questions in a bracket: "install the kit (where does it go? is it free?)". */
export function findBracketQuestions(core: string): string[] {
  if (!core.includes('(')) return []
  const inner = /\(([^()]{8,300}\?[^()]{0,200})\)/.exec(core.slice(0, 1_500))?.[1] ?? ''
  const parts = inner.split(/(?<=\?)\s+/)
  return parts
    .filter((part) => part.endsWith('?') && isQuestionLike(part))
    .map((part) => toAsked(upperFirst(part), true))
}

/** "pager or app?" names no Pager. */
export function withLowerOption(question: string): string {
  return question.replace(/(?<=^(?:Which should we choose: |Do we want ))\p{Lu}(?=\p{Ll})/u, (first) =>
    first.toLowerCase(),
  )
}
