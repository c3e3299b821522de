// How far a judge can be trusted: does it rate items below themselves with a flaw, and does it pass the one and not the other.
import { toAppError } from '../../src/architect/errors.ts'
import type { CallOptions } from '../../src/architect/ports.ts'
import type { BacklogItem } from '../../src/backlog/backlog-item.ts'
import { toReadableItem } from '../scores/draft-row.ts'
import { type Flaw, flaws, withFlaw } from './flaws.ts'
import type { Judge } from './judge.ts'

/** The judge gave no choice for a request. */
export class JudgeError extends Error {
  override readonly name = 'JudgeError'
  readonly requestId: string

  constructor(requestId: string, cause: unknown) {
    super(`The judge gave no choice: ${toAppError(cause).code}.`, { cause })
    this.requestId = requestId
  }
}

export interface JudgedPair {
  readonly id: string
  readonly flaw: Flaw
  readonly sound: number
  readonly flawed: number
}

export interface Calibration {
  readonly pairs: number
  /** Share of pairs in the right order, ties as half. */
  readonly agreement: number
  /** 95 % interval of the agreement (Wilson 1927). */
  readonly interval: { readonly low: number; readonly high: number }
  /** Cohen's kappa of "passes" (a score of at least one half) against what we know of each item. */
  readonly kappa: number
  readonly byFlaw: Readonly<Record<Flaw, number>>
  /** Share of padded items that were rated above themselves: a taste for length. */
  readonly lengthBias: number
  readonly isTrusted: boolean
}

const passing = 0.5
/** Landis and Koch (1977) call it substantial from here. */
const leastKappa = 0.6
const leastAgreement = 0.75
const leastPairs = 50

/** Judges every item and every flawed twin. @throws JudgeError when the judge gives no answer. */
export async function judgePairs(
  judge: Judge,
  items: readonly { readonly id: string; readonly input: string; readonly item: BacklogItem }[],
  toCall: (requestId: string) => CallOptions,
): Promise<JudgedPair[]> {
  const pairs: JudgedPair[] = []
  for (const { id, input, item } of items) {
    const rate = async (one: BacklogItem, name: string) => {
      const call = toCall(`judge/${id}-${name}/0`)
      try {
        return (await judge.judge(input, toReadableItem(one), call)).score
      } catch (error) {
        throw new JudgeError(call.requestId, error)
      }
    }
    const sound = await rate(item, 'sound')
    for (const flaw of flaws) {
      pairs.push({ id, flaw, sound, flawed: await rate(withFlaw(item, flaw), flaw) })
    }
  }
  return pairs
}

/** Figures of a set of judged pairs. A judge that is not trusted is shown and gates nothing. */
export function toCalibration(pairs: readonly JudgedPair[]): Calibration {
  const agreement = toAgreement(pairs)
  const kappa = toKappa(pairs)
  const interval = toWilson(agreement, pairs.length)
  const padded = pairs.filter(({ flaw }) => flaw === 'padding')
  const isOf = (flaw: Flaw) => toAgreement(pairs.filter((pair) => pair.flaw === flaw))
  return {
    pairs: pairs.length,
    agreement,
    interval,
    kappa,
    byFlaw: {
      'invented-figure': isOf('invented-figure'),
      'invented-person': isOf('invented-person'),
      'empty-criteria': isOf('empty-criteria'),
      'other-subject': isOf('other-subject'),
      padding: isOf('padding'),
    },
    lengthBias:
      padded.length === 0 ? 0 : padded.filter(({ sound, flawed }) => flawed > sound).length / padded.length,
    isTrusted: pairs.length >= leastPairs && kappa >= leastKappa && interval.low >= leastAgreement,
  }
}

function toAgreement(pairs: readonly JudgedPair[]): number {
  if (pairs.length === 0) return 0
  const points = pairs.map(({ sound, flawed }) => (sound > flawed ? 1 : sound === flawed ? 0.5 : 0))
  return points.reduce<number>((sum, point) => sum + point, 0) / pairs.length
}

/** Each pair counts its sound and its flawed item once; padding alone misleads nobody and may pass, so it is left out. */
function toKappa(pairs: readonly JudgedPair[]): number {
  const counted = pairs.filter(({ flaw }) => flaw !== 'padding')
  const n = 2 * counted.length
  if (n === 0) return 0
  const soundPassed = counted.filter(({ sound }) => sound >= passing).length
  const flawedPassed = counted.filter(({ flawed }) => flawed >= passing).length
  const observed = (soundPassed + counted.length - flawedPassed) / n
  const passed = (soundPassed + flawedPassed) / n
  const expected = 0.5 * passed + 0.5 * (1 - passed)
  return expected === 1 ? 0 : (observed - expected) / (1 - expected)
}

function toWilson(share: number, n: number): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 }
  const z = 1.96
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
