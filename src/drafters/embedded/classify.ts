// The work type of an idea: words weighed by a trained model, headings and tags by a table of log-odds.
import type { Stated } from '../../architect/passage.ts'
import type { Classification } from '../../backlog/item-fields.ts'
import { type WorkType, workTypes, workTypeTexts } from '../../backlog/work-type.ts'
import { toFeatures } from './classifier/features.ts'
import { toHeadingEvidence } from './classifier/heading-evidence.ts'
import { toReason } from './classifier/reason.ts'
import { toLogits, toRanking } from './classifier/work-type-model.ts'

export interface ClassifyInput {
  readonly text: string
  /** Outermost first. */
  readonly headings: readonly string[]
  /** The text of the passage under which it stands; null at the top. */
  readonly parentText: string | null
  readonly stated: Stated
  /** Lower-case primary language; the model reads any, and knows English best. */
  readonly language?: string
}

export type Classified = Classification & { readonly type: WorkType }

/** How sure one may be of a type that the input states in a tag or a column. */
const statedConfidence = 0.98
/** What the words of a parent say of its child, against the child's own. */
const parentShare = 0.25

/**
 * Under a heading authors leave out what the heading says: "Voucher import" under "Bugs" has no word of a bug. There
 * the words of a short line (up to four words) count for so much, those of a long one (ten words) whole.
 */
const shortLineShare = 0.7
const shortLine = 4
const longLine = 10

const zeros: readonly number[] = workTypes.map(() => 0)

/**
 * The type of an idea. A type that the input states is kept. Else confidence is a probability: of all ideas at 0.7,
 * seven in ten are right. Runner-up is the second likeliest, null where it has less than one in a hundred.
 */
export function classify(input: ClassifyInput): Classified {
  const { text, headings, parentText, stated } = input
  const features = toFeatures(text)
  const evidence = toHeadingEvidence(headings, stated.tags, parentText)
  const parentLogits = parentText === null ? zeros : toLogits(toFeatures(parentText))
  const share = evidence.length > 0 ? toWordShare(features.words.length) : 1
  const logits = toLogits(features).map(
    (logit, index) => share * logit + parentShare * (parentLogits[index] ?? 0),
  )
  for (const { type, logOdds } of evidence) {
    const index = workTypes.indexOf(type)
    logits[index] = (logits[index] ?? 0) + logOdds
  }
  const ranking = toRanking(logits)
  if (stated.type !== null) return toStated(stated.type, ranking)
  const [first, second] = ranking
  if (first === undefined) throw new Error('A ranking holds every type.')
  const runnerUp = second !== undefined && second.confidence >= 0.01 ? second : null
  return { ...first, reason: toReason(first.type, features, evidence), runnerUp }
}

function toWordShare(words: number): number {
  const length = Math.max(0, Math.min(1, (words - shortLine) / (longLine - shortLine)))
  return shortLineShare + (1 - shortLineShare) * length
}

function toStated(type: WorkType, ranking: ReturnType<typeof toRanking>): Classified {
  const rival = ranking.find((one) => one.type !== type)
  const left = 1 - statedConfidence
  return {
    type,
    confidence: statedConfidence,
    reason: `${workTypeTexts[type].label}: the input states the type.`,
    runnerUp: rival === undefined ? null : { type: rival.type, confidence: Math.min(left, rival.confidence) },
  }
}
