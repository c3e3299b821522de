// Drafts a spike in a language without patterns: its own words, general criteria and questions.
import type { z } from 'zod'
import type { Idea } from '../../../architect/ports.ts'
import type { SpikeDraftSchema } from '../../../backlog/backlog-item.ts'
import { composeDraft, cutText } from '../compose-draft.ts'
import type { toForeignParts } from '../foreign-draft.ts'
import type { Line } from '../grammar/line.ts'
import { toPhrase } from '../grammar/phrase.ts'
import { spikePhrases } from '../patterns/spike-phrases.ts'
import { toPlainTitle } from '../title.ts'
import { findForeignTimebox, findTimebox } from './find-timebox.ts'

type SpikeDraft = z.infer<typeof SpikeDraftSchema>

/** A spike of the parts that are known in the language of the line. */
export function draftForeignSpike(
  idea: Idea,
  line: Line,
  foreign: NonNullable<ReturnType<typeof toForeignParts>>,
): SpikeDraft {
  const phrases = spikePhrases[line.language] ?? null
  const title = toPlainTitle(line)
  const asked = line.sentences.filter((sentence) => /[?？؟]$/.test(sentence)).slice(0, 3)
  const words = cutText((line.core || title).replace(/[\s.!]+$/, ''), 400)
  const question = (phrases?.question ?? '{words}?').replace('{words}', () => words)
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
