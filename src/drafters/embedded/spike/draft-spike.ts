// Drafts a spike: the question from the line's words, timebox, method and exit rule from the kind of uncertainty.
import type { z } from 'zod'
import type { Idea } from '../../../architect/ports.ts'
import type { SpikeDraftSchema } from '../../../backlog/backlog-item.ts'
import { composeDraft, cutText, type QuestionDraft } from '../compose-draft.ts'
import { toForeignParts } from '../foreign-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { toPhrase } from '../grammar/phrase.ts'
import { fillCriteria, fillQuestions, fillTemplate, toSentence } from '../patterns/pattern.ts'
import { generalSpike } from '../patterns/spike-discovery.ts'
import type { SpikePattern } from '../patterns/spike-pattern.ts'
import { selectSpikePattern, toSpikeOf } from '../patterns/spike-patterns.ts'
import { spikePhrases } from '../patterns/spike-phrases.ts'
import { findStatedCriteria } from '../stated-criteria.ts'
import { findUnblocks, toUrgency } from '../technical/technical-facts.ts'
import { toTechnicalLine } from '../technical/technical-opening.ts'
import { fitTitle, lengthen } from '../title.ts'
import { draftForeignSpike } from './draft-foreign-spike.ts'
import { findTimebox } from './find-timebox.ts'
import { fromFurther, readSpike, type SpikeReading } from './read-spike.ts'
import { withBrackets } from './spike-brackets.ts'
import { findRemarks, withoutLists } from './spike-facts.ts'
import { askOfPronoun, fromAskOfPattern, fromQuestion, toBesides, toCueWords } from './spike-form.ts'
import { readInquiry } from './spike-inquiry.ts'
import { toTopicQuestions } from './spike-object.ts'
import { toSlots, toSubject } from './spike-slots.ts'
import { findDeliverable, findExitRule, findPlannedStep } from './spike-stated.ts'
import { toAim, toSteps, toTaskQuestion } from './spike-steps.ts'
import { toTopicTitle } from './spike-title.ts'
import { toProof } from './spike-way.ts'

type SpikeDraft = z.infer<typeof SpikeDraftSchema>

/** One spike from one line; `asRead` must be read from `idea.text`. It has a timebox and no points. */
export function draftSpike(idea: Idea, asRead: Line): SpikeDraft {
  const told = toTechnicalLine(idea, asRead)
  const foreign = toForeignParts(told, spikePhrases)
  if (foreign !== null) return draftForeignSpike(idea, told, foreign)
  const { line, way, wayQuote, waiting, title: ordered } = readInquiry(told)
  const { reading, pattern } = toReading(line, way !== null)
  const { title: worded, questions } = toWording(line, reading, pattern, way)
  const title = ordered === null ? worded : fitTitle(ordered)
  const isOpen = reading.known === null && reading.claim === null && reading.deed === null
  const asked = isOpen
    ? { ...reading, known: fromAskOfPattern(questions[0] ?? '') ?? fromQuestion(questions[0] ?? null) }
    : reading
  const slots = toSlots(asked)
  const stated = findTimebox(told)
  const waits = findPlannedStep(told) ?? waiting ?? findUnblocks(told)
  const isRule = /^(?:if|when) /i.test(line.core)
  const steps = pattern.id === 'task' && reading.act !== null ? toSteps(reading.act) : []
  const unblocks =
    isRule ||
    /^(?:it|they|this|that|there|he|she|i|and|avoid|improve|reduce|prevent|make|get|keep|have|be|use|see|help) /i.test(
      waits ?? '',
    )
      ? null
      : waits
  const deliverable = findDeliverable(told)
  const exitRule = findExitRule(told)
  const aims = way === null ? toAim(line.sentences[0] ?? '', questions[0] ?? '') : []
  const stating = [
    ...questions,
    ...aims,
    ...(steps.length > 0 ? [reading.act] : []),
    unblocks,
    deliverable,
    exitRule,
    stated?.quote,
  ].join(' ')
  const isJoined = / and (?:whether|how|what|which|where|why|who|when) /.test(reading.known ?? '')
  const besides = [
    ...questions.slice(isJoined ? 2 : 1),
    ...(questions.length > 2 ? reading.further.filter((more) => !questions.includes(more)) : []),
  ].flatMap(toBesides)
  const [, resting, ...others] = fillCriteria(pattern, slots)
  const proofs = way === null ? [] : [toProof(way)]
  const [first] = fillCriteria(
    pattern,
    toSlots({ ...asked, thing: toSubject(asked) }, questions[0] ?? null),
  ).map((criterion) =>
    'statement' in criterion
      ? { statement: withBrackets(criterion.statement, withoutLists(line.core)) }
      : criterion,
  )
  const remarks = findRemarks(line, withoutLists(stating), title)
  const opened =
    steps.length > 0 ? steps.map((statement) => ({ statement })) : first === undefined ? [] : [first]
  const offset =
    findStatedCriteria(line.raw).length + besides.length + proofs.length + aims.length + opened.length
  const fill = (template: string) => fillTemplate(template, slots, pattern.fallbacks)
  const details: SpikeDraft['details'] = {
    questions: questions.map((question) => cutText(question, 600)),
    timebox: stated === null ? { ...pattern.timebox } : { ...stated.timebox },
    method:
      way === null
        ? fill(pattern.method)
        : `${unblocks === null ? way : way.replace(` ${unblocks}`, '').replace(/,$/, '')}.`,
    deliverable: deliverable === null ? fill(pattern.deliverable) : toSentence(deliverable),
    unblocks,
    exitRule: exitRule === null ? fill(pattern.exitRule) : toSentence(exitRule),
  }
  const isAlone = line.sentences.length === 1 && idea.headings.length === 0 && idea.parentText === null
  const answered = new Set([
    ...(unblocks === null ? [] : ['details.unblocks']),
    ...(way === null ? [] : ['details.method']),
  ])
  const asks = fillQuestions(pattern, slots, answered).map((ask) =>
    aims.length > 0 && ask.question.startsWith('What would improve')
      ? { ...ask, question: 'How large must the effect be to be worth it?' }
      : ask,
  )
  const common = composeDraft(idea, told, {
    title,
    criteria: [
      ...opened,
      ...[...aims, ...proofs, ...besides].map((statement) => ({ statement })),
      ...remarks.map(({ statement }) => ({ statement })),
      ...(resting === undefined || way !== null ? [] : [resting]),
      ...others,
    ],
    questions: toFirstOfField([
      ...(isAlone && way === null ? askOfPronoun(questions[0] ?? '', line.raw) : []),
      ...(asks.length > 0 ? asks : fillQuestions(pattern, slots, new Set(['details.method']))),
    ]).slice(0, 3),
    evidence: [
      ['details.questions', line.question ?? toPhrase(line.raw, line.sentences[0])],
      ['details.method', toPhrase(line.raw, wayQuote)],
      ['details.timebox', toPhrase(line.raw, stated?.quote)],
      ['details.unblocks', toPhrase(line.raw, unblocks)],
      ['details.deliverable', toPhrase(line.raw, deliverable)],
      ['details.exitRule', toPhrase(line.raw, exitRule)],
      ...remarks.map(
        ({ quote }, index) => [`acceptanceCriteria[${offset + index}]`, toPhrase(line.raw, quote)] as const,
      ),
    ],
    assumptions: toAssumptions(stated === null, way, deliverable, exitRule),
    drivers: pattern.drivers,
  })
  return {
    type: 'spike',
    details,
    priority: { decisionValue: null, uncertainty: null, ...pattern.inputs, urgency: toUrgency(told) },
    ...common,
    estimate: { points: null, drivers: common.estimate.drivers },
  }
}

/** The line as read and its pattern; what a topic of no known kind asks besides is its question. */
function toReading(line: Line, isWayKnown: boolean): { reading: SpikeReading; pattern: SpikePattern } {
  const asRead = readSpike(line)
  const money = toSpikeOf('break-even')
  const found = asRead.questions.some(
    (question) =>
      !question.startsWith('Which should we choose') && money.cues.some((cue) => cue.test(question)),
  )
    ? money
    : selectSpikePattern(asRead.form, toCueWords(asRead))
  if (found.id === 'fact' && asRead.title?.startsWith('Decide ') === true)
    return { reading: asRead, pattern: toSpikeOf('decision') }
  if (/^(?:fact|behaviour|working)$/.test(found.id) && /^(?:measure|count|quantify) /i.test(asRead.opening))
    return { reading: asRead, pattern: toSpikeOf('count') }
  const [asked = ''] = asRead.questions
  if (isWayKnown && found.id === 'rule' && /^what happens (?:to|when|if|after) /i.test(asked))
    return { reading: asRead, pattern: toSpikeOf('fact') }
  const isFact =
    asRead.form === 'whether' &&
    found.deliverable.startsWith('A decision record') &&
    (isWayKnown || /\b(?:really|actually|ever|any(?:one|body)|just)\b/.test(asked)) &&
    !/ (?:should|want|need|worth|we) /.test(asked)
  const known = isFact
    ? toSpikeOf(/[ ,]or (?!not\b)/.test(asked) ? 'which-holds' : 'behaviour')
    : found.id === 'working' && isToBeMade.test(asRead.opening)
      ? toSpikeOf('approach')
      : found
  if (known !== generalSpike || asRead.further.length === 0 || asRead.questions.length > 2)
    return { reading: asRead, pattern: known }
  const reading = fromFurther(asRead)
  return { reading, pattern: selectSpikePattern(reading.form, toCueWords(reading)) }
}

/** What is to be come up with, not understood. */
const isToBeMade = /^(?:come up|(?:figure|work) out .*(?:numbering|rules|scoring|pricing|layout|controls)$)/i

/** Title and questions; where the line only names a topic, its kind gives the verb and the question. */
function toWording(
  line: Line,
  { title, questions, further, topic, opening }: SpikeReading,
  pattern: SpikePattern,
  way: string | null,
): { title: string; questions: readonly string[] } {
  const isLabelled = topic !== null && /^[^:,;]{2,30}: /.test(opening) && topic.includes(' for ')
  const own = title ?? fitTitle(toTopicTitle(isLabelled ? topic : opening, pattern.verb))
  const asked = questions.length > 0 ? questions : toTopicQuestions(topic, opening, pattern, further)
  const isFound = way !== null && !/ (?:should|want|need|worth|to) /.test(own)
  const decided =
    pattern.deliverable.startsWith('A decision record') && !isFound
      ? own.replace(
          /^Find out (?!whether (?:there (?:is|are) |(?:we|I|they|it) (?:can|could)|.* (?:may|enough|sufficient))\b)(?=how|wh)/,
          'Decide ',
        )
      : own
  return {
    title: lengthen(decided, [`Investigate ${lowerFirst(decided)}`]),
    questions: asked.map((question) => withBrackets(toTaskQuestion(toSentence(question)), line.core)),
  }
}

/** Of the questions for one field, the first; what waits is asked only beside fewer than two others. */
function toFirstOfField(questions: readonly QuestionDraft[]): QuestionDraft[] {
  const first = questions.filter(
    ({ field }, at) => questions.findIndex((other) => other.field === field) === at,
  )
  return first.length < 3 ? first : first.filter(({ question }) => !question.startsWith('What waits for '))
}

function toAssumptions(
  isTimeboxAssumed: boolean,
  way: string | null,
  deliverable: string | null,
  exitRule: string | null,
): string[] {
  const assumed = [
    ...(way === null ? ['method'] : []),
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
