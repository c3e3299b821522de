// What measuring a case gives, and what a metric is: the words that suites, statistics and reports share.
import type { Usage } from '../src/architect/usage.ts'
import type { Suite, Tier } from './case-schema.ts'

/** The part of a result that a baseline keeps: small, and without any text of the case. */
export interface Row {
  readonly id: string
  /** Of the case's content: a case that changed is another case. */
  readonly hash: string
  readonly tier: Tier
  /** Whether everything that the case asks for was there. */
  readonly passed: boolean
  readonly numbers: Readonly<Record<string, number>>
  readonly labels: Readonly<Record<string, string>>
}

/** What a suite says of one case: a row, and what a reader needs to see why. */
export interface Measured extends Omit<Row, 'id' | 'hash' | 'tier'> {
  readonly expected: string
  readonly actual: string
  /** What is wrong, one sentence each; empty for a case that passed. */
  readonly misses: readonly string[]
  /** Breaches of what must never happen: an invalid item, a canary, lost input. */
  readonly breaches: readonly string[]
  readonly usage: Usage
}

/** One run of one case. `error` says why it could not be measured: then there are no numbers. */
export interface Result extends Measured {
  readonly suite: Suite
  readonly id: string
  readonly hash: string
  readonly tier: Tier
  readonly why: string
  readonly input: string
  /** From 0. */
  readonly repeat: number
  readonly ms: number
  readonly error: string | null
}

/** The row of a result, figures with four decimals. */
export function toRow({ id, hash, tier, passed, numbers, labels }: Result): Row {
  const rounded = Object.entries(numbers).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4])
  return { id, hash, tier, passed, numbers: Object.fromEntries(rounded), labels }
}

export type Unit = 'share' | 'count' | 'points' | 'cards'

export interface Metric {
  /** "suite.name", such as "work-type.macroF1". */
  readonly id: string
  readonly label: string
  readonly unit: Unit
  readonly better: 'higher' | 'lower'
  /** Whether a real drop fails the run; the others are for reading. */
  readonly isGated: boolean
  /** The value over rows, several of one case included; null where no row speaks of it. */
  of(rows: readonly Row[]): number | null
}

type MetricFacts = Omit<Metric, 'of' | 'isGated'> & { readonly isGated?: boolean }

/** The mean of a number over the rows that have it. */
export function toMeanMetric(number: string, facts: MetricFacts): Metric {
  return {
    isGated: true,
    ...facts,
    of(rows) {
      let sum = 0
      let count = 0
      for (const { numbers } of rows) {
        const value = numbers[number]
        if (value === undefined) continue
        sum += value
        count += 1
      }
      return count === 0 ? null : sum / count
    },
  }
}

/** A metric with a formula of its own over all rows. */
export function toMetric(facts: MetricFacts, of: Metric['of']): Metric {
  return { isGated: true, ...facts, of: (rows) => (rows.length === 0 ? null : of(rows)) }
}
