// Suite split: which ideas a text holds, by the words that they cover, and what is set aside.
import { type Row, toMeanMetric, toMetric } from '../measurement.ts'
import { matchIdeas } from '../scores/word-cover.ts'
import { triageText } from '../subject.ts'
import type { SuiteDefinition } from './suite.ts'

const share = { unit: 'share', better: 'higher' } as const

export const splitSuite: SuiteDefinition<'split'> = {
  name: 'split',
  title: 'Splitting texts into ideas',
  required: ['matched', 'found', 'wanted', 'exact'],
  metrics: [
    toMetric({ id: 'split.f1', label: 'F1 of ideas', ...share }, (rows) => {
      const total = sum(rows, 'found') + sum(rows, 'wanted')
      return total === 0 ? null : (2 * sum(rows, 'matched')) / total
    }),
    toMetric({ id: 'split.precision', label: 'Precision', ...share }, (rows) => toRatio(rows, 'found')),
    toMetric({ id: 'split.recall', label: 'Recall', ...share }, (rows) => toRatio(rows, 'wanted')),
    toMeanMetric('exact', { id: 'split.exact', label: 'Texts without a mistake', ...share }),
    toMeanMetric('setAside', { id: 'split.setAside', label: 'Set aside as it should', ...share }),
  ],
  toInput: ({ text }) => text,
  async measure({ text, ideas: wanted, setAside: asideWanted }, subject, requestId) {
    const { ideas, setAside, missed, usage } = await triageText(subject, text, requestId)
    const found = ideas.map((idea) => idea.text)
    const matches = matchIdeas(found, wanted)
    const absent = wanted.filter((_, at) => !matches.some((match) => match.wanted === at))
    const extra = found.filter((_, at) => !matches.some((match) => match.found === at))
    const aside = asideWanted.filter(({ text: piece, reason }) =>
      setAside.some(
        (one) => one.text.includes(piece.trim()) && (reason === undefined || one.reason === reason),
      ),
    )
    const misses = [
      ...absent.map((idea) => `Missed: ${idea}`),
      ...extra.map((idea) => `Too many: ${idea}`),
      ...asideWanted.filter((one) => !aside.includes(one)).map((one) => `Not set aside: ${one.text}`),
      ...missed.map((passage) => `Passed over: ${passage.text}`),
    ]
    return {
      passed: misses.length === 0,
      numbers: {
        matched: matches.length,
        found: found.length,
        wanted: wanted.length,
        exact: Number(absent.length + extra.length === 0),
        ...(asideWanted.length === 0 ? {} : { setAside: aside.length / asideWanted.length }),
      },
      labels: {},
      expected: wanted.map((idea) => `- ${idea}`).join('\n'),
      actual: found.map((idea) => `- ${idea}`).join('\n'),
      misses,
      breaches: [],
      usage,
    }
  },
}

function sum(rows: readonly Row[], name: string): number {
  return rows.reduce((total, { numbers }) => total + (numbers[name] ?? 0), 0)
}

function toRatio(rows: readonly Row[], name: 'found' | 'wanted'): number | null {
  const whole = sum(rows, name)
  return whole === 0 ? null : sum(rows, 'matched') / whole
}
