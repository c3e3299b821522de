// The row of a case that asks for a work type.
import type { Usage } from '../../src/architect/usage.ts'
import type { Classification } from '../../src/backlog/item-fields.ts'
import type { WorkType } from '../../src/backlog/work-type.ts'
import type { Measured } from '../measurement.ts'

interface Wanted {
  readonly type: WorkType
  readonly acceptable: readonly WorkType[]
}

interface Found {
  readonly type: WorkType
  readonly classification: Classification
}

interface Circumstances {
  readonly usage: Usage
  readonly hard: boolean
  readonly note: string | null
}

/** An acceptable type counts as right. Without an idea the case is wrong with full confidence. */
export function scoreType(
  wanted: Wanted,
  found: Found | null,
  { usage, hard, note }: Circumstances,
): Measured {
  const right = (type: WorkType | undefined) =>
    type !== undefined && (type === wanted.type || wanted.acceptable.includes(type))
  const runnerUp = found?.classification.runnerUp?.type
  const correct = right(found?.type)
  const confidence = found?.classification.confidence ?? 1
  const actual = found?.type ?? 'none'
  const others = wanted.acceptable.length === 0 ? '' : ` (or ${wanted.acceptable.join(', ')})`
  return {
    passed: correct,
    numbers: { correct: Number(correct), topTwo: Number(correct || right(runnerUp)), confidence },
    labels: { expected: wanted.type, actual: correct ? wanted.type : actual, hard: hard ? 'yes' : 'no' },
    expected: `${wanted.type}${others}`,
    actual: `${actual}, ${Math.round(confidence * 100)} %${runnerUp === undefined ? '' : `, then ${runnerUp}`}`,
    misses: correct ? [] : [note ?? `It is ${wanted.type}${others}, not ${actual}.`],
    breaches: [],
    usage,
  }
}
