// Reads a line of research: the questions it asks or the topic it names, a title, and the words for patterns to speak of it.

import type { Line } from './grammar/line.ts'
import { lowerFirst, upperFirst } from './grammar/noun-phrase.ts'
import { toIndirect, toShortClaim } from './indirect-question.ts'
import type { InquiryForm } from './patterns/spike-pattern.ts'
import { fromAskedOrder, fromProven, remark, toForm, toKnown } from './spike-form.ts'
import { fromBareNoun } from './spike-noun-question.ts'
import { findLabel, toOpening } from './spike-opening.ts'
import { fromGerundObject, fromImproved, fromOrder } from './spike-order.ts'
import { findQuestions, fromClause, invert, invertThirdPerson, stripSeek } from './spike-question.ts'
import { heard, isBackground, isPlainQuestion, toLabelledOrder, toSpikeTitle } from './spike-title.ts'
import { readTold } from './spike-told.ts'
import { toNamed, toTopic } from './spike-topic.ts'
import { type Order, toOrder } from './technical-order.ts'
import { lowerOpening } from './technical-phrase.ts'
import { isStatement } from './technical-statement.ts'
import { fitTitle } from './title.ts'

type SpikeOrder = Omit<Order, 'isLater'> | null

export interface SpikeReading {
  readonly form: InquiryForm
  /** At most three, each with its mark; empty where the line only names a topic. */
  readonly questions: readonly string[]
  /** Null where the line is a noun phrase, which needs a verb. */
  readonly title: string | null
  /** The opening without remarks, for a title and for cues. */
  readonly opening: string
  /** What is looked into, as a noun phrase fit for a question; null where there is none. */
  readonly topic: string | null
  /** The slots of the patterns. */
  readonly thing: string | null
  readonly known: string | null
  readonly claim: string | null
  readonly deed: string | null
  /** The two options of a choice. */
  readonly pair: readonly [string, string] | null
}

/** What the line wants to know. */
export function readSpike(line: Line): SpikeReading {
  const opening = toOpening(line)
  const order = isNoOrder.test(opening) ? null : toOrder(opening)
  const asked = findQuestions(line.sentences).filter(
    (question) => !isTopicOnly(question) && !isPronounOnly(question),
  )
  const derived = asked.length > 0 ? null : toQuestion(opening, order)
  const questions =
    asked.length > 0
      ? asked.map((question, index) => toAsked(index === 0 ? toMainQuestion(question, opening) : question))
      : derived === null
        ? []
        : [`${derived}?`]
  const whole = toTitle(line, opening, order, asked)
  const label = findLabel(line, opening)
  const title = whole === null ? null : withLabel(fitTitle(whole), label)
  const topic = questions.length === 0 ? toTopic(toObject(opening, order), order === null) : null
  const form = toForm(questions[0] ?? null, title)
  const pair = toPair(questions[0] ?? '')
  const known = toKnown(form, whole)
  const ordered = fromAskedOrder(questions[0] ?? null)
  return {
    form,
    questions,
    title,
    opening,
    topic,
    thing: pair === null ? toNamed(topic) : null,
    known: known.known,
    claim: known.claim ?? ordered.claim ?? fromProven(questions[0] ?? null, whole),
    deed: known.deed ?? ordered.deed,
    pair,
  }
}

/** "Compare the approaches (simulator on Linux)": what the order is about, where it fits. */
function withLabel(title: string, label: string | null): string {
  const isTold = label === null || title.toLowerCase().includes(label.toLowerCase())
  return isTold || title.length + label.length > 105 ? title : `${title} (${lowerOpening(label)})`
}

const isNoOrder = /^go\/no-?go\b/i

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

/** The first question without the topic that it hangs on by a dash, as the opening has it. */
function toMainQuestion(question: string, opening: string): string {
  return opening.endsWith('?') && /^\p{Lu}?\p{Ll}+ .*\s[–—-]\s/u.test(question)
    ? upperFirst(opening)
    : question
}

function toTitle(line: Line, opening: string, order: SpikeOrder, asked: readonly string[]): string | null {
  if (!/\p{L}/u.test(line.core)) return 'Clarify what is to be found out'
  const isAside = asked.length > 0 && !opening.endsWith('?') && order === null && !isPlainQuestion(opening)
  const topic = isAside ? toIndirect(asked[0] ?? '') : null
  const whole = topic === null ? '' : `${topic} (${lowerOpening(opening)})`
  if (whole !== '' && whole.length <= 110 && opening.length <= 40) return whole
  if (topic !== null && isStatement(opening)) return topic
  return toSpikeTitle(opening, asked[0] ?? null, order)
}

/** What an order is about, else the opening itself. */
function toObject(opening: string, order: SpikeOrder): string {
  const bare = opening.replace(/\?+$/, '')
  return order === null ? (stripSeek(bare) ?? bare) : order.rest
}

/** The question of an opening that asks none outright, without its mark; null where it only names a topic. */
function toQuestion(opening: string, order: SpikeOrder): string | null {
  const bare = opening.replace(/\?+$/, '')
  if (!/\p{L}/u.test(bare)) return 'What is meant by this idea'
  if (isPlainQuestion(bare) && !/^(?:how|what|which|who|where|when|why)\b/i.test(bare))
    return upperFirst(bare)
  const plain = bare.replace(remark, '')
  const clause = fromClause(plain) ?? fromSought(plain)
  if (clause !== null) return clause
  if (order !== null) return fromOrder(bare, order.base, order.rest)
  return fromPair(bare) ?? fromTelling(bare)
}

/** "Zephyr or FreeRTOS for the gateway" asks which to choose. */
function fromPair(bare: string): string | null {
  const [, first, second, tail = ''] =
    /^([\w.+#/-]+(?: [\w.+#/-]+){0,2}) (?:vs\.?|versus|or) ([\w.+#/-]+(?: (?!(?:for|as|in|on|to|with)\b)[\w.+#/-]+){0,2})((?: (?:for|as|in|on|to|with) .+)?)$/i.exec(
      bare,
    ) ?? []
  if (first !== undefined && second !== undefined && !/^(?:not|so)\b/i.test(second))
    return `Which do we choose${tail}: ${first} or ${second}`
  return null
}

/** The question of nouns and statements; null where they only name a topic. */
function fromTelling(bare: string): string | null {
  const told = readTold(bare)
  if (told !== null) return told.question
  const going = /^go\/no-?go(?: (?:note|decision|call|memo))? (?:for|on|about) ([^,]+)/i.exec(bare)?.[1]
  if (going !== undefined) return `Do we go ahead with ${going}`
  const feasible = /^(?:technical )?(?:feasibility|viability) of (.+)$/i.exec(bare)?.[1]
  if (feasible !== undefined) return `Can ${lowerFirst(feasible)} be done, and at what effort`
  const said = heard.exec(bare)?.[1]
  if (said !== undefined) return invert(said)
  if (/^(?:nothing|nobody|no one|none) /i.test(bare)) return `What do we do about this: ${lowerOpening(bare)}`
  if (/^\p{L}{3,}ing /u.test(bare)) {
    const claim = invertThirdPerson(bare, lowerFirst)
    if (claim !== null) return claim
  }
  const improved = fromImproved(bare)
  if (improved !== null) return improved
  const acting = fromGerundObject(lowerFirst(bare))
  if (acting !== null) return acting
  if (isBackground(bare)) return `What do we do about this: ${lowerOpening(bare)}`
  return isStatement(bare) ? invert(bare, true) : null
}

/** A question that is an order in disguise: "Use Redis here?" asks "Should we use Redis here?". */
function toAsked(question: string): string {
  const bare = question.replace(/\?$/, '')
  if (/^(?:how|where|when|what|whom) to /i.test(bare)) return `${fromClause(bare) ?? bare}?`
  const noun = /^which (.+)$/i.exec(bare)?.[1]
  const chosen = noun === undefined ? null : fromBareNoun(noun)
  if (chosen !== null) return `Which ${chosen.asked}?`
  const last = /^.{12,}, so ((?:should|can|could|do|does|is|are|would|will|how|what|which) .{8,})$/i.exec(
    bare,
  )?.[1]
  if (last !== undefined) return `${upperFirst(last)}?`
  if (
    /^(?:is|are|was|were|do|does|did|can|could|should|would|will|shall|may|has|have|how|what|which|who|where|when|why)\b/i.test(
      bare,
    )
  )
    return question
  const clause = fromClause(bare) ?? fromSought(bare)
  if (clause !== null) return `${clause}?`
  const told = /^any /i.test(bare) ? readTold(bare) : null
  if (told !== null) return `${told.question}?`
  const claim = toShortClaim(bare)
  if (claim !== null) return `${upperFirst(claim.is)} ${claim.subject} ${claim.claim}?`
  const [, subject, first, second] =
    /^([^:?]{3,40}): ([^:]{2,40}?) (?:vs\.?|versus|or) ([^:]{2,40})$/i.exec(bare) ?? []
  if (subject !== undefined)
    return `Which do we choose for ${lowerOpening(subject)}: ${first ?? ''} or ${second ?? ''}?`
  const labelled = toLabelledOrder(bare)
  if (labelled !== null) return `Should we ${labelled.clause} (${labelled.label})?`
  if (
    /^(?!(?:is|are|do|does|can|could|should|would|will)\b)[\w.+#/-]+(?: [\w.+#/-]+){0,4} or [\w.+#/-]+(?: [\w.+#/-]+){0,4}$/i.test(
      bare,
    ) &&
    toOrder(bare) === null
  )
    return `Which do we choose: ${bare}?`
  const considered = /^consider (?:if we should |whether to |if to |to )(?=\S)(.+)$/i.exec(bare)?.[1]
  if (considered !== undefined) return `Should we ${considered}?`
  const order = toOrder(bare)
  if (order !== null) {
    const known = fromOrder(bare, order.base, order.rest)
    return known === null || /^(?:Can|Should) we /.test(known)
      ? `Should we ${lowerFirst(order.clause)}?`
      : `${known}?`
  }
  const topic = bare.split(' ').length <= 6 && !/[,:;]/.test(bare) ? toTopic(bare) : null
  return topic === null || isStatement(bare) ? question : `Do we want ${topic}, and what for?`
}

function fromSought(bare: string): string | null {
  const sought = stripSeek(bare)
  return sought === null ? null : fromClause(sought)
}

/** "Which do we choose for logs: Loki or Elastic?": Loki and Elastic. */
function toPair(question: string): readonly [string, string] | null {
  const [, first, second] =
    /^Which do we choose[^:]*: (.{1,40}?) or (.{1,40}?)\?$/.exec(question) ??
    /^What speaks for (.{1,40}?) and what for (.{1,40}?)\?$/.exec(question) ??
    []
  return first === undefined || second === undefined ? null : [first, second]
}
