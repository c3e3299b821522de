// How far a judge can be trusted: its choices against the labels, and whether place or length sways it.
import { toAppError } from '../../src/architect/errors.ts'
import type { CallOptions } from '../../src/architect/ports.ts'
import { addUsage, noUsage, type Usage } from '../../src/architect/usage.ts'
import { type Row, toMetric } from '../measurement.ts'
import { type Interval, toInterval } from '../statistics.ts'
import type { Judge } from './judge.ts'
import { type LabelledItem, toLabelBatches } from './labels.ts'

/** The judge gave no choice for a request. */
export class JudgeError extends Error {
  override readonly name = 'JudgeError'
  readonly requestId: string

  constructor(requestId: string, cause: unknown) {
    super(`The judge gave no choice: ${toAppError(cause).code}.`, { cause })
    this.requestId = requestId
  }
}

/** One labelled item, judged in one place of a list. */
export interface JudgedLabel {
  readonly item: LabelledItem
  readonly choice: string
  readonly score: number
  /** Whether it stood in the first half of its list. */
  readonly isEarly: boolean
}

export interface Figure {
  readonly value: number
  /** 95 %, from drawing items with both of their judgements. */
  readonly interval: Interval
}

export interface Calibration {
  readonly items: number
  readonly judgements: number
  readonly accuracy: Figure
  /** Cohen (1960), three labels, unweighted. */
  readonly kappa: Figure
  /** Judgements by label, then by choice. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Share of right choices by flaw, weakest first. */
  readonly byFlaw: readonly { readonly flaw: string; readonly right: number; readonly of: number }[]
  /** Share of items that got the same choice in both places. */
  readonly consistency: number
  /** Mean score in the first half of a list minus that of the same items in the second. */
  readonly positionBias: Figure
  /** Mean of score minus label over the longer items of each label, minus the same over the shorter ones. */
  readonly lengthBias: Figure
  readonly isTrusted: boolean
}

/** So many items go to one call. */
const itemsACall = 12
/** Landis and Koch (1977) call a kappa substantial from 0.6; the interval must leave no doubt that it is at least fair. */
const leastKappa = 0.6
const leastLowKappa = 0.5
const leastItems = 50
const choices = ['take', 'mend', 'reject'] as const
const scores = { take: 1, mend: 0.5, reject: 0 } as const

/** Judges every item twice: in a list, and in the same list backwards. @throws JudgeError */
export async function judgeLabels(
  judge: Judge,
  labels: readonly LabelledItem[],
  toCall: (requestId: string) => CallOptions,
): Promise<{ readonly judged: readonly JudgedLabel[]; readonly usage: Usage }> {
  const lists = toLabelBatches(labels, itemsACall).flatMap((batch, index) => [
    { name: `labels-${index + 1}-forward`, batch },
    { name: `labels-${index + 1}-backward`, batch: batch.toReversed() },
  ])
  const answers = await Promise.all(
    lists.map(async ({ name, batch }) => {
      const call = toCall(`judge/${name}/0`)
      const { judgements, usage } = await judge.judge(batch, call).catch((error: unknown) => {
        throw new JudgeError(call.requestId, error)
      })
      const judged = batch.flatMap((item, place) => {
        const judgement = judgements[place]
        if (judgement === undefined) return []
        return [{ item, choice: judgement.choice, score: judgement.score, isEarly: place < batch.length / 2 }]
      })
      return { judged, usage }
    }),
  )
  return {
    judged: answers.flatMap(({ judged }) => judged),
    usage: answers.reduce((sum, { usage }) => addUsage(sum, usage), noUsage),
  }
}

/** Figures of judged labels. The score of a judge that is not trusted is not shown. */
export function toCalibration(judged: readonly JudgedLabel[]): Calibration {
  const rows = judged.map(toRow)
  const byItem = [...Map.groupBy(judged, ({ item }) => item.id).values()]
  const kappa = toFigure(rows, toKappa)
  const items = byItem.length
  return {
    items,
    judgements: judged.length,
    accuracy: toFigure(rows, (own) => toMean(own.map(({ numbers }) => numbers['right'] ?? 0))),
    kappa,
    confusion: toConfusion(judged),
    byFlaw: toByFlaw(judged),
    consistency: toMean(byItem.map((own) => Number(new Set(own.map(({ choice }) => choice)).size === 1))),
    positionBias: toFigure(rows, (own) => toGap(own, 'early', 'score')),
    lengthBias: toFigure(markLong(rows, judged), (own) => toGap(own, 'long', 'error')),
    isTrusted: items >= leastItems && kappa.value >= leastKappa && kappa.interval.low >= leastLowKappa,
  }
}

function toRow({ item, choice, score, isEarly }: JudgedLabel): Row {
  const right = Number(choice === item.label)
  const numbers = { right, score, error: score - scores[item.label], early: Number(isEarly) }
  const labels = { expected: item.label, actual: choice }
  return { id: item.id, hash: '', tier: 'should', passed: right === 1, numbers, labels }
}

/** Long is what is longer than the median of the items with the same label. */
function markLong(rows: readonly Row[], judged: readonly JudgedLabel[]): Row[] {
  const lengths = new Map(judged.map(({ item }) => [item.id, item.item.length]))
  const medians = new Map(
    [...Map.groupBy(judged, ({ item }) => item.label)].map(([label, own]) => {
      const sorted = own.map(({ item }) => item.item.length).toSorted((a, b) => a - b)
      return [label as string, sorted[Math.floor(sorted.length / 2)] ?? 0]
    }),
  )
  return rows.map((row) => {
    const isLong = (lengths.get(row.id) ?? 0) > (medians.get(row.labels['expected'] ?? '') ?? 0)
    return { ...row, numbers: { ...row.numbers, long: Number(isLong) } }
  })
}

/** Mean of `name` where `flag` is set minus where it is not. */
function toGap(rows: readonly Row[], flag: string, name: string): number {
  const toPart = (wanted: number) =>
    toMean(rows.filter(({ numbers }) => numbers[flag] === wanted).map(({ numbers }) => numbers[name] ?? 0))
  return toPart(1) - toPart(0)
}

function toFigure(rows: readonly Row[], of: (rows: readonly Row[]) => number): Figure {
  const metric = toMetric({ id: 'judge', label: 'judge', unit: 'share', better: 'higher' }, of)
  return {
    value: rows.length === 0 ? 0 : of(rows),
    interval: toInterval(metric, rows) ?? { low: 0, high: 0 },
  }
}

function toKappa(rows: readonly Row[]): number {
  const shareOf = (name: 'expected' | 'actual', choice: string) =>
    toMean(rows.map(({ labels }) => Number(labels[name] === choice)))
  const observed = toMean(rows.map(({ passed }) => Number(passed)))
  const chance = choices.reduce((sum, one) => sum + shareOf('expected', one) * shareOf('actual', one), 0)
  return chance === 1 ? 0 : (observed - chance) / (1 - chance)
}

function toConfusion(judged: readonly JudgedLabel[]): Calibration['confusion'] {
  const count = (label: string, choice: string) =>
    judged.filter((one) => one.item.label === label && one.choice === choice).length
  const toLine = (label: string) =>
    Object.fromEntries(choices.map((choice) => [choice, count(label, choice)]))
  return Object.fromEntries(choices.map((label) => [label, toLine(label)]))
}

function toByFlaw(judged: readonly JudgedLabel[]): Calibration['byFlaw'] {
  const groups = [...Map.groupBy(judged, ({ item }) => item.flaw)]
  const counted = groups.map(([flaw, own]) => ({
    flaw,
    right: own.filter(({ item, choice }) => choice === item.label).length,
    of: own.length,
  }))
  return counted.toSorted((a, b) => a.right / a.of - b.right / b.of)
}

function toMean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
