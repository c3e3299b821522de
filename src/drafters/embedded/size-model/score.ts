// The size model at work: team-relative log size of a text, and what each driver that was found adds to it.
import { toNumbers } from '../../../backlog/weight-letters.ts'
import type { SizeDriver } from './drivers.ts'
import { buckets, shapeFeatures, toFeatures } from './features.ts'
import { hashedScale, hashedWeights, restWeights } from './weights.generated.ts'

/** A driver that stands in the text, with the log points that it adds. */
export interface FoundDriver {
  readonly driver: SizeDriver
  readonly weight: number
}

export interface SizeScore {
  /** Natural log of the size over that of a typical item of the same team. */
  readonly relativeLog: number
  readonly found: readonly FoundDriver[]
}

let decoded: Int8Array | null = null

/** Weights of the buckets, decoded at first use. */
function readHashed(): Int8Array {
  decoded ??= toNumbers(hashedWeights, buckets)
  return decoded
}

/** Scores a text by the ridge model. Linear in the length of the text, of which only the start is read. */
export function scoreText(text: string): SizeScore {
  const { indices, values, found } = toFeatures(text)
  const hashed = readHashed()
  let relativeLog = 0
  indices.forEach((index, at) => {
    const weight = index < buckets ? (hashed[index] ?? 0) * hashedScale : (restWeights[index - buckets] ?? 0)
    relativeLog += weight * (values[at] ?? 0)
  })
  return {
    relativeLog,
    found: found.map(({ driver, index }) => ({
      driver,
      weight: restWeights[shapeFeatures.length + index] ?? 0,
    })),
  }
}
