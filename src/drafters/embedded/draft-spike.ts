// Drafts a spike: the question from the line's words, timebox, method and exit rule from the kind of uncertainty.
import type { z } from 'zod'
import type { Idea } from '../../architect/ports.ts'
import type { SpikeDraftSchema } from '../../backlog/backlog-item.ts'
import { composeDraft, cutText } from './compose-draft.ts'
import { toForeignParts } from './foreign-draft.ts'
import type { Line } from './grammar/line.ts'
import { toPhrase } from './grammar/phrase.ts'
import { fillCriteria, fillQuestions, fillTemplate, selectPattern, toSentence } from './patterns/pattern.ts'
import { generalSpike } from './patterns/spike-discovery.ts'
import { spikePatterns } from './patterns/spike-patterns.ts'
import { spikePhrases } from './patterns/spike-phrases.ts'
import { readSpike } from './read-spike.ts'
import { findDeliverable, findExitRule, findForeignTimebox, findPlannedStep } from './spike-facts.ts'
import { findTimebox, findUnblocks, toUrgency } from './technical-facts.ts'
import { toTechnicalLine } from './technical-opening.ts'
import { toPlainTitle } from './title.ts'

type SpikeDraft = z.infer<typeof SpikeDraftSchema>

/** One spike from one line; `asRead` must be read from `idea.text`. It has a timebox and no points. */
export function draftSpike(idea: Idea, asRead: Line): SpikeDraft {
  const line = toTechnicalLine(idea, asRead)
  const foreign = toForeignParts(line, spikePhrases)
  if (foreign !== null) return draftForeign(idea, line, foreign)
  const pattern = selectPattern(line, spikePatterns, generalSpike)
  const { questions, title, thing } = readSpike(line, pattern.verb)
  const slots = { thing }
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
    questions: fillQuestions(pattern, slots, answered),
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
