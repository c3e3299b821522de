// The metrics of drafts that several suites share.
import { allRules } from '../../src/backlog/quality.ts'
import { type Metric, type Row, toMeanMetric } from '../measurement.ts'

const share = { unit: 'share', better: 'higher' } as const
const count = { unit: 'count', better: 'lower' } as const

/** Metrics of rows made by `scoreDraft`, named after the suite. */
export function toDraftMetrics(suite: string): Metric[] {
  return [
    toMeanMetric('holds', { id: `${suite}.holds`, label: 'Holds what it must', ...share }),
    toMeanMetric('resists', { id: `${suite}.resists`, label: 'Leaves out what nobody said', ...share }),
    toMeanMetric('nulls', { id: `${suite}.nulls`, label: 'Leaves the unknown unknown', ...share }),
    toMeanMetric('asks', { id: `${suite}.asks`, label: 'Asks what it must', ...share }),
    toMeanMetric('inventions', { id: `${suite}.inventions`, label: 'Inventions an item', ...count }),
    toMeanMetric('coverage', { id: `${suite}.coverage`, label: 'Input words that items carry', ...share }),
    toMeanMetric('title', { id: `${suite}.title`, label: 'Title words that the input holds', ...share }),
    toMeanMetric('testable', { id: `${suite}.testable`, label: 'Criteria without a flaw', ...share }),
    toMeanMetric('ready', { id: `${suite}.ready`, label: 'Items ready for refinement', ...share }),
    toMeanMetric('errors', { id: `${suite}.errors`, label: 'Errors of rules an item', ...count }),
    toMeanMetric('warnings', { id: `${suite}.warnings`, label: 'Warnings of rules an item', ...count }),
    toMeanMetric('single', { id: `${suite}.single`, label: 'One idea stays one item', ...share }),
  ]
}

/** Numbers that each row of `scoreDraft` has. */
export const draftNumbers = [
  'single',
  'inventions',
  'coverage',
  'title',
  'errors',
  'warnings',
  'ready',
  'testable',
]

/** How many of the items that a rule looks at keep it. */
export interface RulePassRate {
  readonly rule: string
  readonly meaning: string
  readonly items: number
  readonly rate: number
}

/** Pass rates by rule, the worst first; rules that no item breaks come last. */
export function toRulePassRates(rows: readonly Row[]): RulePassRate[] {
  const rates = allRules.map(({ id, meaning, type }) => {
    const own = rows.filter(({ labels }) => type === null || labels['type'] === type)
    const broken = own.filter(({ labels }) => (labels['rules'] ?? '').split(' ').includes(id)).length
    return { rule: id, meaning, items: own.length, rate: own.length === 0 ? 1 : 1 - broken / own.length }
  })
  return rates.filter(({ items }) => items > 0).toSorted((a, b) => a.rate - b.rate)
}
