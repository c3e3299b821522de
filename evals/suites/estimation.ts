// Suite estimation: sizes on a team's own scale, and whether the ranges are honest.
import { isOnScale, toCardDistance, toPoints } from '../../src/backlog/estimate.ts'
import { toMeanMetric } from '../measurement.ts'
import { findBreaches } from '../scores/item-scores.ts'
import { draftText, toHeadedText } from '../subject.ts'
import type { SuiteDefinition } from './suite.ts'

const share = { unit: 'share', better: 'higher' } as const

export const estimationSuite: SuiteDefinition<'estimation'> = {
  name: 'estimation',
  title: 'Estimates',
  required: ['error', 'within', 'covered', 'width'],
  metrics: [
    toMeanMetric('error', { id: 'estimation.mae', label: 'Mean error', unit: 'points', better: 'lower' }),
    toMeanMetric('within', { id: 'estimation.within', label: 'Within one card', ...share }),
    toMeanMetric('covered', {
      id: 'estimation.covered',
      label: 'Size inside the range (80 % meant)',
      ...share,
    }),
    toMeanMetric('width', {
      id: 'estimation.width',
      label: 'Width of the range',
      unit: 'cards',
      better: 'lower',
    }),
    toMeanMetric('onScale', { id: 'estimation.onScale', label: 'Cards of the team’s scale', ...share }),
  ],
  toInput: toHeadedText,
  async measure(one, subject, requestId) {
    const text = toHeadedText(one)
    const answer = await draftText(subject, { ...one, text }, requestId)
    const [item] = answer.items
    if (item === undefined) throw new Error(answer.failures[0]?.message ?? 'There is no item.')
    const { likely, low, high, scale, basis } = item.estimate
    const asked = one.context.scale
    const distance = toCardDistance(likely, one.size, asked)
    const size = toPoints(one.size)
    const covered = toPoints(low) <= size && size <= toPoints(high)
    const misses = [
      ...(distance <= 1 ? [] : [`${likely} is ${distance} cards from ${one.size}.`]),
      ...(covered ? [] : [`${one.size} is outside ${low} to ${high}.`]),
    ]
    return {
      passed: misses.length === 0,
      numbers: {
        error: Math.abs(toPoints(likely) - size),
        within: Number(distance <= 1),
        covered: Number(covered),
        width: toCardDistance(low, high, asked) + 1,
        onScale: Number(scale === asked && [low, likely, high].every((card) => isOnScale(card, asked))),
      },
      labels: { basis },
      expected: String(one.size),
      actual: `${likely} (${low} to ${high}), ${basis}`,
      misses,
      breaches: findBreaches(answer, text),
      usage: answer.usage,
    }
  },
}
