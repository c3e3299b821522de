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
import type { SpikePattern } from './patterns/spike-pattern.ts'
import { selectSpikePattern } from './patterns/spike-patterns.ts'
import { spikePhrases } from './patterns/spike-phrases.ts'
import { readSpike, type SpikeReading } from './read-spike.ts'
import { findDeliverable, findExitRule, findForeignTimebox, findPlannedStep } from './spike-facts.ts'
import { toTopicTitle } from './spike-title.ts'
import { toPlainWords, toTopicSlots } from './spike-topic.ts'
import { findUnblocks, toUrgency } from './technical-facts.ts'
import { toTechnicalLine } from './technical-opening.ts'
import { lowerOpening } from './technical-phrase.ts'
import { fitTitle, lengthen, toPlainTitle } from './title.ts'

type SpikeDraft = z.infer<typeof SpikeDraftSchema>

/** One spike from one line; `asRead` must be read from `idea.text`. It has a timebox and no points. */
export function draftSpike(idea: Idea, asRead: Line): SpikeDraft {
  const line = toTechnicalLine(idea, asRead)
  const foreign = toForeignParts(line, spikePhrases)
  if (foreign !== null) return draftForeign(idea, line, foreign)
  const reading = readSpike(line)
  const pattern = selectSpikePattern(reading.form, toCueWords(reading))
  const { title, questions } = toWording(reading, pattern)
  const slots = toSlots(reading)
  const stated = findTimebox(line)
  const unblocks = findPlannedStep(line) ?? findUnblocks(line)
  const deliverable = findDeliverable(line)
  const exitRule = findExitRule(line)
  const fill = (template: string) => fillTemplate(template, slots, pattern.fallbacks)
  const details: SpikeDraft['details'] = {
    questions: questions.map((question) => cutText(question, 600)),
    timebox: stated === null ? { ...pattern.timebox } : { ...stated.timebox },
    method: fill(pattern.method),
    deliverable: deliverable === null ? fill(pattern.deliverable) : toSentence(deliverable),
    unblocks,
    exitRule: exitRule === null ? fill(pattern.exitRule) : toSentence(exitRule),
  }
  const answered = new Set(unblocks === null ? [] : ['details.unblocks'])
  const common = composeDraft(idea, line, {
    title,
    criteria: fillCriteria(pattern, slots),
    questions: toFirstOfField(fillQuestions(pattern, slots, answered)),
    evidence: [
      ['details.questions', line.question ?? toPhrase(line.raw, line.sentences[0])],
      ['details.timebox', toPhrase(line.raw, stated?.quote)],
      ['details.unblocks', toPhrase(line.raw, unblocks)],
      ['details.deliverable', toPhrase(line.raw, deliverable)],
      ['details.exitRule', toPhrase(line.raw, exitRule)],
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

/** Cues are looked for in what is asked, not in remarks, purposes and reasons. */
function toCueWords({ form, questions, opening }: SpikeReading): string {
  const [first = ''] = questions
  if (form === 'topic') return toPlainWords(opening).toLowerCase()
  const isOwn = !/^(?:Is it the case|Can we say|What do(?:es)? .* (?:tell us|hear))/.test(first)
  return (isOwn ? first : opening).toLowerCase()
}

/** Title and questions; where the line only names a topic, its kind gives the verb and the question. */
function toWording(
  { title, questions, topic, opening }: SpikeReading,
  pattern: SpikePattern,
): { title: string; questions: readonly string[] } {
  const own = title ?? fitTitle(toTopicTitle(opening, pattern.verb))
  const asked =
    questions.length > 0
      ? questions
      : [
          topic === null
            ? `Is this worth going on with, and in which form: ${lowerOpening(opening.replace(/\?+$/, ''))}?`
            : (fillTemplate(pattern.ask, toTopicSlots(topic), {}) ?? ''),
        ]
  return { title: lengthen(own, [`Investigate ${lowerFirst(own)}`]), questions: asked.map(toSentence) }
}

function toSlots({ thing, known, claim, deed, pair }: SpikeReading): Slots {
  const after = (word: string) => (thing === null ? '' : ` ${word} ${thing}`)
  const isPair = pair?.every((option) => option.length <= 40) === true
  return {
    thing,
    known,
    claim,
    deed,
    of: isPair ? ` between ${pair.join(' and ')}` : after('of'),
    on: after('on'),
    about: after('about'),
    for: after('for'),
    to: after('to'),
    eachOption: isPair ? `Each of ${pair.join(' and ')}` : 'Each option',
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
