// Reads a line of research: the questions it asks or the topic it names, a title, and the words for patterns to speak of it.

import { cutText } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { upperFirst } from '../grammar/noun-phrase.ts'
import type { InquiryForm } from '../patterns/spike-pattern.ts'
import { type Order, toOrder } from '../technical/technical-order.ts'
import { lowerOpening } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { toIndirect } from './indirect-question.ts'
import {
  findBracketQuestions,
  findFurtherQuestions,
  findQuestions,
  fromJoinedClauses,
  fromSought,
  splitAsked,
  toAsked,
  withLowerOption,
} from './spike-asked.ts'
import { fromNoOrder, lowerVerb } from './spike-deed.ts'
import { headless, isUnsure } from './spike-doubt.ts'
import { isComposed } from './spike-facts.ts'
import {
  fromAct,
  fromAskedOrder,
  fromProven,
  fromQuestion,
  fromYesNo,
  remark,
  toForm,
  toKnown,
} from './spike-form.ts'
import { fitSpikeTitle } from './spike-length.ts'
import { findLabel, toOpening } from './spike-opening.ts'
import { fromOrder } from './spike-order.ts'
import { fromClause, stripSeek } from './spike-question.ts'
import { isPlainQuestion, seeking, toDeedTitle, toSpikeTitle, withLabel, withSecond } from './spike-title.ts'
import { readOptions, toPair } from './spike-told.ts'
import { toNamed, toTopic, toWholeThing } from './spike-topic.ts'

type SpikeOrder = Omit<Order, 'isLater'> | null

export interface SpikeReading {
  readonly form: InquiryForm
  /** At most three, each with its mark; empty where the line only names a topic. */
  readonly questions: readonly string[]
  /** What a line that names a topic asks besides, and any line after its third question. */
  readonly further: readonly string[]
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
  /** What is done to see what comes of it: "snapshot the live site". */
  readonly act: string | null
  /** The two options of a choice. */
  readonly pair: readonly [string, string] | null
}

/** What the line wants to know. */
export function readSpike(line: Line): SpikeReading {
  const opening = toOpening(line)
  const order = isLabelOf(line, opening) || headless.test(opening) ? null : toOrder(opening)
  const about = findLabel(line, opening)
  const { asked, derived, questions, further } = collectQuestions(line, opening, order, about)
  if (/^\p{Ll}/u.test(line.raw)) questions.splice(0, 3, ...questions.slice(0, 3).map(withLowerOption))
  const told = toTitle(line, opening, order, derived.length > 0 ? [] : asked, derived[0] ?? null)
  const [asks = ''] = questions
  const named =
    told?.startsWith('Decide what to do, given') === true &&
    !asks.startsWith('What should we do') &&
    asks !== ''
      ? (toIndirect(asks) ?? told)
      : told
  const isBare = questions.length + further.length === 0
  const isDoubted =
    named === null && (isBare ? isUnsure(opening) : / (?:you|we|i|they)(?:['’][a-zß-ɏ]+)? /i.test(opening))
  const isTold = isDoubted && isBare
  if (isTold) questions.push(`What should we do about this: ${lowerOpening(opening)}?`)
  const sought = isDoubted && !isTold ? toIndirect(questions[0] ?? further[0] ?? '') : null
  const label = opening.split(/, | because | \(/, 1)[0] ?? opening
  const whole = isDoubted
    ? ((sought === null ? null : label.length > 40 ? sought : `${sought} (${lowerOpening(label)})`) ??
      `Decide what to do about this: ${lowerOpening(opening.length > 80 ? cutText(label, 80) : opening)}`)
    : named
  const unique = [...new Set(questions)]
  const title =
    whole === null ? null : withSecond(withLabel(fitSpikeTitle(whole), about), line, opening, order)
  const topic = questions.length > 0 ? null : toTopic(toObject(opening, order), order === null)
  const form = toForm(questions[0] ?? null, title)
  const pair = toPair(questions[0] ?? '')
  const known = toKnown(whole)
  const ordered = fromAskedOrder(questions[0] ?? null)
  return {
    form,
    questions: unique.slice(0, 3),
    further: [...further, ...unique.slice(3)],
    title,
    opening,
    topic,
    thing: pair === null ? (toNamed(topic) ?? toWholeThing(topic)) : null,
    known: isTold
      ? 'what to do about this'
      : ((/^Decide what to do about /.test(whole ?? '') ? null : known.known) ??
        fromQuestion(questions[0] ?? null) ??
        fromYesNo(questions[0] ?? null)),
    claim: known.claim ?? ordered.claim ?? fromProven(questions[0] ?? null, whole),
    deed: known.deed ?? ordered.deed,
    act: fromAct(questions[0] ?? null),
    pair,
  }
}

/** "water for the yard: who pays": what opens the line is what its question is about, and no order. */
function isLabelOf({ sentences }: Line, opening: string): boolean {
  const [first = ''] = sentences
  return (
    /^\S+ (?!the |an? |our |to |with |on |at |into |how |what )/i.test(opening) &&
    first.startsWith(`${opening}: `) &&
    isPlainQuestion(first.slice(opening.length + 2).replace(/\?$/, '')) &&
    !seeking.test(opening.split(' ', 1)[0]?.toLowerCase() ?? '')
  )
}

/** The reading of a topic by the first of the questions that it asks besides. */
export function fromFurther(reading: SpikeReading): SpikeReading {
  const questions = reading.further.slice(0, 3)
  const [first = null] = questions
  const { claim, deed } = fromAskedOrder(first)
  return { ...reading, form: toForm(first, null), questions, known: fromQuestion(first), claim, deed }
}

/** What is asked outright, what the opening asks, both as questions, and what a mere topic asks besides. */
function collectQuestions(line: Line, opening: string, order: SpikeOrder, about: string | null) {
  const asked = findQuestions(line.sentences)
  const isClause =
    /^(?:whether|if|how|what|which|where|who|when|why)\b/i.test(opening) && !isPlainQuestion(opening)
  const isOrdered = (order !== null || isClause) && !opening.endsWith('?')
  const derived = asked.length === 0 || isOrdered ? toQuestions(opening, order) : []
  const questions = [
    ...derived.map((question) => `${question}?`),
    ...asked.flatMap((question, index) =>
      splitAsked(question).map((part, place) => toAsked(part, index + place > 0 || isOrdered)),
    ),
  ]
  const isTopic = questions.length === 0
  const later = isComposed(line) ? findFurtherQuestions(line.sentences, isTopic ? '' : opening) : []
  const further = [...findBracketQuestions(line.core), ...later]
  if (isTopic) return { asked, derived, questions, further }
  const [main = ''] = questions
  if (derived.length > 0 && about !== null && main.split(' ').length <= 5)
    questions[0] = main.replace(/\?$/, ` (${about})?`)
  return { asked, derived, questions: [...questions, ...further], further: [] }
}

function toTitle(
  line: Line,
  opening: string,
  order: SpikeOrder,
  asked: readonly string[],
  derived: string | null,
): string | null {
  if (!/\p{L}/u.test(line.core)) return 'Clarify what is to be found out'
  const isAside = asked.length > 0 && !opening.endsWith('?') && order === null && !isPlainQuestion(opening)
  const [first = ''] = asked
  const options = isAside ? readOptions(first.replace(/\?$/, '')) : null
  if (options !== null) return options.title
  const deed = isAside && !isStatement(opening) ? fromAskedDeed(first) : null
  if (deed !== null && (deed.length <= 110 || opening.length > 60)) return withLabel(deed, opening)
  if (
    isAside &&
    opening.length <= 60 &&
    !isStatement(opening) &&
    !isUnsure(opening) &&
    /^(?:Which should we choose: |Should we )/.test(toAsked(first))
  )
    return `Decide on ${lowerOpening(opening)}`
  const label = ` (${lowerOpening(opening)})`
  const topic = isAside ? toIndirect(first.replace(label, '')) : null
  if (topic !== null && topic.length + label.length <= 110 && opening.length <= 40) return topic + label
  if (isAside && isStatement(opening)) {
    const bare = first.replace(/\?$/, '')
    return topic ?? fromAskedDeed(first) ?? toSpikeTitle(first, first, toOrder(bare))
  }
  return toDeedTitle(order, derived) ?? toSpikeTitle(opening, asked[0] ?? null, order)
}

/** "Look into using raster?": "Decide whether to use raster". */
function fromAskedDeed(question: string): string | null {
  const deed = /^Should we (.+)\?$/.exec(toAsked(question))?.[1]
  return deed === undefined ? null : `Decide whether to ${deed}`
}

/** What an order is about, else the opening itself. */
function toObject(opening: string, order: SpikeOrder): string {
  const bare = opening.replace(/\?+$/, '')
  if (/^prototype (?:without|with|in|on) /i.test(bare)) return `a ${lowerOpening(bare)}`
  return order === null ? (stripSeek(bare) ?? bare) : order.rest
}

/** The questions of an opening that asks none outright, without their marks; none where it only names a topic. */
function toQuestions(opening: string, order: SpikeOrder): string[] {
  const bare = opening.replace(/\?+$/, '')
  if (!/\p{L}/u.test(bare)) return ['What is meant by this idea']
  if (isPlainQuestion(bare) && !/^(?:how|what|which|who|where|when|why)\b/i.test(bare))
    return [upperFirst(bare)]
  const joined = fromJoinedClauses(bare)
  if (joined.length > 0) return joined
  const [, head, reported] = (order === null ? null : alsoAsked.exec(bare)) ?? []
  const besides = reported === undefined ? null : fromClause(reported)
  if (head !== undefined && besides !== null && order !== null) {
    const first = fromOrder(head, order.base, head.slice(order.base.length).trim())
    return [first ?? `What do we learn when we ${lowerVerb(head)}`, besides]
  }
  const plain = bare.replace(remark, '').replace(/[\s,;]+$/, '')
  const clause = fromClause(plain) ?? fromSought(plain)
  const choice = clause ?? readOptions(bare)?.question ?? null
  const question =
    choice ??
    (order === null ? fromNoOrder(bare) : fromOrder(withoutElse(bare), order.base, withoutElse(order.rest)))
  if (question === null) return []
  return [order?.base === 'decide' ? toDecided(question) : question]
}

/** Without what is done where the answer is another: "check the rope, otherwise buy wire". */
function withoutElse(words: string): string {
  return words.replace(/,? othe?r?wise\b.*$/i, '')
}

/** What is to be decided is asked with "should": "Should the lane stay" for "Does the lane stay". */
function toDecided(question: string): string {
  if (question.includes(' or should ')) return question
  return question
    .replace(/^Is it true that /, 'Should it be that ')
    .replace(/^(How(?: \S+){0,3}?) can we /, '$1 should we ')
    .replace(/^Do(?:es)? (?!we (?:want|need)\b)/, 'Should ')
}

/** An order that looks at something, and what is to be told besides. */
const alsoAsked =
  /^((?:compare|audit|review|analy[sz]e|examine|read|inspect|map|list|prototype|collect|profile|benchmark|survey|look at) .{8,}?),? and (?:then )?(?:see|check|find out|document|report|note|record|measure) ((?:if|whether|how|what|which|who|where|why) .+)$/i
