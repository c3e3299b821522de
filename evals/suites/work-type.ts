// Suite work-type: one idea, one of five types, and whether the confidence is honest.
import { noUsage } from '../../src/architect/usage.ts'
import type { WorkTypeCase } from '../case-schema.ts'
import { type Measured, toMeanMetric, toMetric } from '../measurement.ts'
import { scoreType } from '../scores/type-row.ts'
import { toCalibrationError, toMacroF1 } from '../scores/type-scores.ts'
import { type TriagedText, toHeadedText, triageIdeas } from '../subject.ts'
import type { SuiteDefinition } from './suite.ts'

const share = { unit: 'share', better: 'higher' } as const

export const workTypeSuite: SuiteDefinition<'work-type'> = {
  name: 'work-type',
  title: 'Work types',
  required: ['correct', 'topTwo', 'confidence'],
  metrics: [
    toMeanMetric('correct', { id: 'work-type.accuracy', label: 'Accuracy', ...share }),
    toMetric({ id: 'work-type.macroF1', label: 'Macro-F1', ...share }, toMacroF1),
    toMetric({ id: 'work-type.macroF1.clear', label: 'Macro-F1 of clear cases', ...share }, (rows) =>
      toMacroF1(rows.filter(({ labels }) => labels['hard'] !== 'yes')),
    ),
    toMetric(
      { id: 'work-type.macroF1.hard', label: 'Macro-F1 of hard cases', ...share, isGated: false },
      (rows) => toMacroF1(rows.filter(({ labels }) => labels['hard'] === 'yes')),
    ),
    toMeanMetric('topTwo', { id: 'work-type.topTwo', label: 'Right type among the first two', ...share }),
    toMetric(
      { id: 'work-type.ece', label: 'Calibration error (ECE)', unit: 'share', better: 'lower' },
      toCalibrationError,
    ),
  ],
  toInput: toHeadedText,
  async measure(one, subject, requestId) {
    const [answer] = await triageIdeas(subject, [one], requestId)
    return toMeasured(one, answer)
  },
  async measureTogether(cases, subject, requestId) {
    const answers = await triageIdeas(subject, cases, requestId)
    return cases.map((one, index) => toMeasured(one, answers[index]))
  },
}

function toMeasured(one: WorkTypeCase, answer: TriagedText | undefined): Measured {
  const { ideas, usage, setAside } = answer ?? { ideas: [], usage: noUsage, setAside: [] }
  const [idea] = ideas
  const reason = setAside[0]?.reason ?? 'no idea found'
  const note = idea === undefined ? `It was set aside: ${reason}.` : null
  return scoreType(one, idea ?? null, { usage, hard: one.hard, note })
}
