// Drafts a spike: the question from the line's words, timebox, method and exit rule from the kind of uncertainty.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { SpikeDraftSchema } from '../../backlog/backlog-item.ts'
import { composeDraft, cutText, type QuestionDraft } from './compose-draft.ts'
import { findTimebox } from './find-timebox.ts'
import { toForeignParts } from './foreign-draft.ts'
import type { Line } from './grammar/line.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { toPhrase } from './grammar/phrase.ts'
import { fillCriteria, fillQuestions, fillTemplate, type Slots, toSentence } from './patterns/pattern.ts'
import { generalSpike } from './patterns/spike-discovery.ts'
import type { SpikePattern } from './patterns/spike-pattern.ts'
import { selectSpikePattern } from './patterns/spike-patterns.ts'
import { spikePhrases } from './patterns/spike-phrases.ts'
import { fromFurther, readSpike, type SpikeReading } from './read-spike.ts'
import {
  findDeliverable,
  findExitRule,
  findForeignTimebox,
  findPlannedStep,
  findRemarks,
  withBrackets,
  withoutLists,
} from './spike-facts.ts'
import { askOfPronoun, fromAskOfPattern, toBesides, toList, vague } from './spike-form.ts'
import { toTopicTitle } from './spike-title.ts'
import { toPlainWords, toTopicSlots } from './spike-topic.ts'
import { findStatedCriteria } from './stated-criteria.ts'
import { findUnblocks, toUrgency } from './technical-facts.ts'
import { toTechnicalLine } from './technical-opening.ts'
import { toOrder } from './technical-order.ts'
import { lowerOpening } from './technical-phrase.ts'
import { fitTitle, lengthen, toPlainTitle } from './title.ts'

type SpikeDraft = z.infer<typeof SpikeDraftSchema>

/** One spike from one line; `asRead` must be read from `idea.text`. It has a timebox and no points. */
export function draftSpike(idea: Idea, asRead: Line): SpikeDraft {
  const line = toTechnicalLine(idea, asRead)
  const foreign = toForeignParts(line, spikePhrases)
  if (foreign !== null) return draftForeign(idea, line, foreign)
  const { reading, pattern } = toReading(line)
  const { title, questions } = toWording(line, reading, pattern)
  const isOpen = reading.known === null && reading.claim === null && reading.deed === null
  const slots = toSlots(isOpen ? { ...reading, known: fromAskOfPattern(questions[0] ?? '') } : reading)
  const stated = findTimebox(line)
  const unblocks = findPlannedStep(line) ?? findUnblocks(line)
  const deliverable = findDeliverable(line)
  const exitRule = findExitRule(line)
  const stating = [title, ...questions, unblocks, deliverable, exitRule, stated?.quote].join(' ')
  const remarks = findRemarks(line, withoutLists(stating))
  const isJoined = / and (?:whether|how|what|which|where|why|who|when) /.test(reading.known ?? '')
  const besides = isJoined ? [] : questions.slice(1).flatMap(toBesides)
  const [first, ...others] = fillCriteria(pattern, slots)
  const offset = findStatedCriteria(line.raw).length + besides.length + 1
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
      ...remarks.map(({ statement }) => ({ statement })),
      ...others,
    ],
    questions: toFirstOfField([
      ...(isAlone ? askOfPronoun(questions[0] ?? '') : []),
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
  const known = selectSpikePattern(asRead.form, toCueWords(asRead))
  if (known !== generalSpike || asRead.further.length === 0) return { reading: asRead, pattern: known }
  const reading = fromFurther(asRead)
  return { reading, pattern: selectSpikePattern(reading.form, toCueWords(reading)) }
}

const checking = /^(?:verify|confirm|ensure|validate|double-?check|make sure|check that)\b/i

/** Cues are looked for in what is asked, not in remarks, purposes and reasons. */
function toCueWords({ form, questions, opening }: SpikeReading): string {
  const [first = '', second = ''] = questions
  if (second.startsWith('Or ')) return `${first.replace(/\?$/, '')}, ${second}`.toLowerCase()
  if (form === 'topic') return toPlainWords(opening).toLowerCase()
  if (form === 'whether' && checking.test(opening) && !/^c(?:an|ould) /i.test(first))
    return `${opening} ${first}`.toLowerCase()
  const isOwn = !/^(?:Is it the case|What can we find out|What do(?:es)? .* (?:tell us|hear))/.test(first)
  return (isOwn ? first : opening).toLowerCase()
}

/** Title and questions; where the line only names a topic, its kind gives the verb and the question. */
function toWording(
  line: Line,
  { title, questions, further, topic, opening }: SpikeReading,
  pattern: SpikePattern,
): { title: string; questions: readonly string[] } {
  const own = title ?? fitTitle(toTopicTitle(opening, pattern.verb))
  const asked = questions.length > 0 ? questions : toTopicQuestions(topic, opening, pattern, further)
  return {
    title: lengthen(own, [`Investigate ${lowerFirst(own)}`]),
    questions: asked.map((question) => withBrackets(toSentence(question), line.core)),
  }
}

/** The question of the pattern and what the line asks besides; the latter alone where no kind of question is known. */
function toTopicQuestions(
  topic: string | null,
  opening: string,
  pattern: SpikePattern,
  further: readonly string[],
): string[] {
  if (further.length > 0 && (topic === null || pattern === generalSpike)) return further.slice(0, 3)
  const whole = lowerOpening(opening.replace(/\?+$/, ''))
  const own =
    topic === null
      ? `What do we ${toOrder(opening) === null ? 'need to know before we decide on this:' : 'find out when we'} ${whole}?`
      : (fillTemplate(pattern.ask, toTopicSlots(topic), {}) ?? '')
  return [own, ...further].slice(0, 3)
}

function toSlots({ thing, known, claim, deed, pair, act }: SpikeReading): Slots {
  const after = (word: string) => (thing === null || vague.test(thing) ? '' : ` ${word} ${thing}`)
  const [one, other] = pair?.every((option) => option.length <= 40) === true ? pair : []
  const isPair = one !== undefined && other !== undefined
  const answer =
    known ?? (claim === null ? (deed === null ? null : `whether to ${deed}`) : `whether ${claim}`)
  const says = answer === null || vague.test(answer) ? null : `says ${answer}`
  return {
    thing,
    known: answer,
    says,
    claim,
    deed,
    act,
    done: act === null ? null : `What was done to ${act}`,
    effort: says ?? `gives the effort${after('for')}`,
    list: toList(says, act, after('of')),
    of: isPair ? ` between ${one} and ${other}` : after('of'),
    on: after('on'),
    about: after('about'),
    for: after('for'),
    to: after('to'),
    options: isPair ? `${one} and ${other}` : 'each option',
    picks: isPair ? `picks either ${one} or ${other}` : says,
    eachOption: isPair ? `Each of ${one} and ${other}` : 'Each option',
  }
}

/** Of the questions for one field, the first. */
function toFirstOfField(questions: readonly QuestionDraft[]): QuestionDraft[] {
  const seen = new Set<string>()
  return questions.filter(({ field }) => !seen.has(field) && seen.add(field) !== undefined)
}

function toAssumptions(
  isTimeboxAssumed: boolean,
  deliverable: string | null,
  exitRule: string | null,
): string[] {
  const assumed = [
    'Method',
    ...(deliverable === null ? ['deliverable'] : []),
    ...(exitRule === null ? ['exit rule'] : []),
  ]
  const names = assumed.length === 1 ? 'Method' : `${assumed.slice(0, -1).join(', ')} and ${assumed.at(-1)}`
  const how =
    assumed.length === 1
      ? 'The method is what suits this kind of question; the input does not set it.'
      : `${names} are what suits this kind of question; the input does not set them.`
  const timebox = 'The timebox is the usual one for this kind of question; the input states none.'
  return isTimeboxAssumed ? [timebox, how] : [how]
}

function draftForeign(
  idea: Idea,
  line: Line,
  foreign: NonNullable<ReturnType<typeof toForeignParts>>,
): SpikeDraft {
  const phrases = spikePhrases[line.language] ?? null
  const title = toPlainTitle(line)
  const asked = line.sentences.filter((sentence) => /[?？؟]$/.test(sentence)).slice(0, 3)
  const template = phrases?.question ?? '{words}?'
  const question = template.replace('{words}', () =>
    cutText((line.core || title).replace(/[\s.!]+$/, ''), 400),
  )
  const stated = findTimebox(line) ?? findForeignTimebox(line)
  const common = composeDraft(idea, line, {
    title,
    criteria: foreign.criteria,
    questions: foreign.questions,
    evidence: [
      ['details.questions', toPhrase(line.raw, line.sentences[0])],
      ['details.timebox', toPhrase(line.raw, stated?.quote)],
    ],
    assumptions: foreign.assumptions,
    drivers: [],
  })
  return {
    type: 'spike',
    details: {
      questions: asked.length > 0 ? asked.map((words) => cutText(words, 600)) : [question],
      timebox: stated?.timebox ?? { amount: 1, unit: 'days' },
      method: null,
      deliverable: phrases?.deliverable ?? null,
      unblocks: null,
      exitRule: phrases?.exitRule ?? null,
    },
    priority: { decisionValue: null, uncertainty: null, urgency: null },
    ...common,
    estimate: { points: null, drivers: [] },
  }
}
