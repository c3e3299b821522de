// Drafts a spike: the question from the line's words, timebox, method and exit rule from the kind of uncertainty.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { SpikeDraftSchema } from '../../backlog/backlog-item.ts'
import { composeDraft, cutText, type QuestionDraft } from './compose-draft.ts'
import { draftForeignSpike } from './draft-foreign-spike.ts'
import { findTimebox } from './find-timebox.ts'
import { toForeignParts } from './foreign-draft.ts'
import type { Line } from './grammar/line.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { toPhrase } from './grammar/phrase.ts'
import { fillCriteria, fillQuestions, fillTemplate, type Slots, toSentence } from './patterns/pattern.ts'
import { generalSpike } from './patterns/spike-discovery.ts'
import type { SpikePattern } from './patterns/spike-pattern.ts'
import { selectSpikePattern, toSpikeOf } from './patterns/spike-patterns.ts'
import { spikePhrases } from './patterns/spike-phrases.ts'
import { fromFurther, readSpike, type SpikeReading } from './read-spike.ts'
import { findRemarks, toFacts, toQuotes, withBrackets, withoutLists } from './spike-facts.ts'
import {
  askOfPronoun,
  fromAskOfPattern,
  fromQuestion,
  toBesides,
  toCueWords,
  toList,
  vague,
} from './spike-form.ts'
import { toAsk, toTopicQuestions } from './spike-object.ts'
import { findDeliverable, findExitRule, findPlannedStep } from './spike-stated.ts'
import { toTopicTitle } from './spike-title.ts'
import { isMany, toWholeThing, withDefinite } from './spike-topic.ts'
import { findStatedCriteria } from './stated-criteria.ts'
import { findUnblocks, toUrgency } from './technical-facts.ts'
import { toTechnicalLine } from './technical-opening.ts'
import { fitTitle, lengthen } from './title.ts'

type SpikeDraft = z.infer<typeof SpikeDraftSchema>

/** One spike from one line; `asRead` must be read from `idea.text`. It has a timebox and no points. */
export function draftSpike(idea: Idea, asRead: Line): SpikeDraft {
  const line = toTechnicalLine(idea, asRead)
  const foreign = toForeignParts(line, spikePhrases)
  if (foreign !== null) return draftForeignSpike(idea, line, foreign)
  const { reading, pattern } = toReading(line)
  const { title, questions } = toWording(line, reading, pattern)
  const isOpen = reading.known === null && reading.claim === null && reading.deed === null
  const asked = isOpen
    ? { ...reading, known: fromAskOfPattern(questions[0] ?? '') ?? fromQuestion(questions[0] ?? null) }
    : reading
  const slots = toSlots(asked)
  const stated = findTimebox(line)
  const waits = findPlannedStep(line) ?? findUnblocks(line)
  const isRule = /^(?:if|when) /i.test(line.core)
  const unblocks = isRule || /^(?:it|they|this|that|there) /i.test(waits ?? '') ? null : waits
  const deliverable = findDeliverable(line)
  const exitRule = findExitRule(line)
  const stating = [...questions, unblocks, deliverable, exitRule, stated?.quote].join(' ')
  const facts = toFacts(reading.opening, questions)
  const isJoined = / and (?:whether|how|what|which|where|why|who|when) /.test(reading.known ?? '')
  const besides = questions.slice(isJoined ? 2 : 1).flatMap(toBesides)
  const [, ...others] = fillCriteria(pattern, slots)
  const [first] = fillCriteria(
    pattern,
    toSlots({ ...asked, thing: toSubject(asked) }, questions[0] ?? null),
  ).map((criterion) =>
    'statement' in criterion
      ? { statement: withBrackets(criterion.statement, withoutLists(line.core)) }
      : criterion,
  )
  const remarks = findRemarks(line, withoutLists(stating), title)
  const offset = findStatedCriteria(line.raw).length + besides.length + facts.length + 1
  const fill = (template: string) => fillTemplate(template, slots, pattern.fallbacks)
  const details: SpikeDraft['details'] = {
    questions: questions.map((question) => cutText(question, 600)),
    timebox: stated === null ? { ...pattern.timebox } : { ...stated.timebox },
    method: fill(pattern.method),
    deliverable: deliverable === null ? fill(pattern.deliverable) : toSentence(deliverable),
    unblocks,
    exitRule: exitRule === null ? fill(pattern.exitRule) : toSentence(exitRule),
  }
  const isAlone = line.sentences.length === 1 && idea.headings.length === 0 && idea.parentText === null
  const answered = new Set(unblocks === null ? [] : ['details.unblocks'])
  const common = composeDraft(idea, line, {
    title,
    criteria: [
      ...(first === undefined ? [] : [first]),
      ...besides.map((statement) => ({ statement })),
      ...facts.map((statement) => ({ statement })),
      ...remarks.map(({ statement }) => ({ statement })),
      ...others,
    ],
    questions: toFirstOfField([
      ...(isAlone ? askOfPronoun(questions[0] ?? '', line.raw) : []),
      ...fillQuestions(pattern, slots, answered),
    ]).slice(0, 3),
    evidence: [
      ['details.questions', line.question ?? toPhrase(line.raw, line.sentences[0])],
      ['details.timebox', toPhrase(line.raw, stated?.quote)],
      ['details.unblocks', toPhrase(line.raw, unblocks)],
      ['details.deliverable', toPhrase(line.raw, deliverable)],
      ['details.exitRule', toPhrase(line.raw, exitRule)],
      ...remarks.map(
        ({ quote }, index) => [`acceptanceCriteria[${offset + index}]`, toPhrase(line.raw, quote)] as const,
      ),
    ],
    assumptions: toAssumptions(stated === null, deliverable, exitRule),
    drivers: pattern.drivers,
  })
  return {
    type: 'spike',
    details,
    priority: { decisionValue: null, uncertainty: null, ...pattern.inputs, urgency: toUrgency(line) },
    ...common,
    estimate: { points: null, drivers: common.estimate.drivers },
  }
}

/** The line as read and its pattern; what a topic of no known kind asks besides is its question. */
function toReading(line: Line): { reading: SpikeReading; pattern: SpikePattern } {
  const asRead = readSpike(line)
  const found = selectSpikePattern(asRead.form, toCueWords(asRead))
  const isOwn = found.id === 'learning' && !/^(?:Which|Does?) /.test(toAsk(found, asRead.topic) ?? '')
  const isToBeMade =
    found.id === 'working' &&
    /^(?:come up|(?:figure|work) out .*\b(?:conditions?|rules|numbering|scoring|pricing|balanc\w+|situation|layout|controls|point)$)/i.test(
      asRead.opening.replace(/ \([^)]*\)/g, ''),
    )
  const isDecided = found.id === 'fact' && /^decide /i.test(asRead.opening)
  const known =
    isOwn || isToBeMade
      ? toSpikeOf(isOwn ? 'looking' : 'approach')
      : isDecided
        ? selectSpikePattern('decision', toCueWords(asRead))
        : found
  if (known !== generalSpike || asRead.further.length === 0) return { reading: asRead, pattern: known }
  const reading = fromFurther(asRead)
  return { reading, pattern: selectSpikePattern(reading.form, toCueWords(reading)) }
}

/** Title and questions; where the line only names a topic, its kind gives the verb and the question. */
function toWording(
  line: Line,
  { title, questions, further, topic, opening }: SpikeReading,
  pattern: SpikePattern,
): { title: string; questions: readonly string[] } {
  const isLabelled = topic !== null && /^[^:,;]{2,30}: /.test(opening) && topic.includes(' for ')
  const own = title ?? fitTitle(toTopicTitle(isLabelled ? topic : opening, pattern.verb))
  const asked = questions.length > 0 ? questions : toTopicQuestions(topic, opening, pattern, further)
  return {
    title: lengthen(own, [`Investigate ${lowerFirst(own)}`]),
    questions: asked.map((question) =>
      withBrackets(toSentence(question), line.core).replace(/( or .*), and what speaks against it\?$/, '$1?'),
    ),
  }
}

/** What the first criterion speaks of: all of the topic, where it can be said within a sentence. */
function toSubject({ topic, thing, questions, opening }: SpikeReading): string | null {
  if (topic === null) return questions.length > 0 ? thing : toQuotes([opening])
  return vague.test(topic) || /[:;]/.test(topic) ? thing : withDefinite(topic)
}

/** The words for a pattern; where no clause can be made of it, `question` is cited. */
function toSlots(
  { thing, known, claim, deed, pair, act, topic }: SpikeReading,
  question: string | null = null,
): Slots {
  const after = (word: string, named = thing) =>
    named === null || vague.test(named) ? '' : ` ${word} ${named}`
  const [one, other] = pair?.every((option) => option.length <= 40) === true ? pair : []
  const isPair = one !== undefined && other !== undefined
  const answer =
    known ?? (claim === null ? (deed === null ? null : `whether to ${deed}`) : `whether ${claim}`)
  const found = answer ?? (act === null ? null : `what we find when we ${act}`)
  const clause = (told: string | null) => (told === null || vague.test(told) ? null : `says ${told}`)
  const told = clause(found)
  const cited = question === null ? null : toQuotes([question])
  const asked = cited === null ? '' : ` on ${cited}`
  const says = told ?? (cited === null ? null : `settles ${cited}`)
  const several = thing ?? (pair === null ? toWholeThing(topic, true) : null)
  const plain = several === null ? says : told
  return {
    thing,
    known: answer,
    says,
    claim,
    deed,
    done: act === null ? says : `says what is seen when we ${act}`,
    figures: plain ?? `gives the figures${after('for', several)}`,
    list: toList(
      clause(answer),
      act,
      thing === null || isMany(thing) ? after('of') : after('of findings on'),
    ),
    of: isPair ? ` between ${one} and ${other}` : after('of'),
    about: after('about', several) || asked,
    decides: plain ?? `states what was decided${after('on', several)}`,
    for: after('for'),
    with: after('with'),
    asked,
    options: isPair ? `${one} and ${other}` : 'each option',
    picks: isPair && says?.includes(' speaks for ') !== true ? `picks either ${one} or ${other}` : says,
    eachOption: isPair ? `Each of ${one} and ${other}` : 'Each option',
  }
}

/** Of the questions for one field, the first. */
function toFirstOfField(questions: readonly QuestionDraft[]): QuestionDraft[] {
  return questions.filter(({ field }, at) => questions.findIndex((other) => other.field === field) === at)
}

function toAssumptions(
  isTimeboxAssumed: boolean,
  deliverable: string | null,
  exitRule: string | null,
): string[] {
  const assumed = [
    'method',
    ...(deliverable === null ? ['deliverable'] : []),
    ...(exitRule === null ? ['exit rule'] : []),
  ]
  return [
    ...(isTimeboxAssumed
      ? ['The timebox is the usual one for this kind of question; the input states none.']
      : []),
    `Usual for this kind of question and not set by the input: ${assumed.join(', ')}.`,
  ]
}
