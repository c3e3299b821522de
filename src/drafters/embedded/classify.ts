// The work type of an idea: words weighed by a trained model, headings and tags by a table of log-odds, then its list.
import type { Stated } from '../../architect/passage.ts'
import type { Classification } from '../../backlog/item-fields.ts'
import { type WorkType, workTypes, workTypeTexts } from '../../backlog/work-type.ts'
import { type SeenWords, toFeatures } from './classifier/features.ts'
import { type HeadingEvidence, toHeadingEvidence } from './classifier/heading-evidence.ts'
import { type Neighbour, toListEvidence } from './classifier/list-evidence.ts'
import { toReason } from './classifier/reason.ts'
import { toStoryEvidence } from './classifier/story-form.ts'
import { toLogits, toProbabilities, toRanking } from './classifier/work-type-model.ts'

export interface ClassifyInput {
  readonly text: string
  /** Outermost first. */
  readonly headings: readonly string[]
  /** The text of the passage under which it stands; null at the top. */
  readonly parentText: string | null
  readonly stated: Stated
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
/** A story tells of the pain that it shall end, in the words of a bug. */
const storyShare = 0.5

const zeros: readonly number[] = workTypes.map(() => 0)

/** What the words of an idea say by themselves; without the hashed features, which take too much room to be kept. */
export interface WordReading {
  readonly features: SeenWords
  readonly logits: readonly number[]
  /** A story that opens the text. */
  readonly story: readonly HeadingEvidence[]
}

export function readWords(text: string, features = toFeatures(text)): WordReading {
  const { words, rules } = features
  return { features: { words, rules }, logits: toLogits(features), story: toStoryEvidence(text) }
}

/** Probabilities in the order of `workTypes`, by the words alone. */
export function toChances({ logits }: WordReading): number[] {
  return toProbabilities(logits)
}

/**
 * The type of an idea. A type that the input states is kept. Else confidence is a probability: of all ideas at 0.7,
 * seven in ten are right. Runner-up is the second likeliest, null where it has less than one in a hundred.
 */
export function classify(input: ClassifyInput): Classified {
  return classifyReading(input, readWords(input.text), [])
}

/**
 * As `classify`, with the words read already, and with the other ideas of its list. The list counts only where no
 * heading or tag speaks: these say the same of all its ideas, and louder.
 */
export function classifyReading(
  { headings, parentText, stated }: Omit<ClassifyInput, 'text'>,
  { features, logits: words, story }: WordReading,
  neighbours: readonly Neighbour[],
): Classified {
  const evidence = [...toHeadingEvidence(headings, stated.tags, parentText), ...story]
  const parentLogits = parentText === null ? zeros : toLogits(toFeatures(parentText))
  const share = toWordShare(features.words.length, evidence)
  const own = words.map((logit, index) => share * logit + parentShare * (parentLogits[index] ?? 0))
  for (const { type, logOdds } of evidence) {
    const index = workTypes.indexOf(type)
    own[index] = (own[index] ?? 0) + logOdds
  }
  const list = evidence.length > 0 ? zeros : toListEvidence(neighbours)
  const ranking = toRanking(own.map((logit, index) => logit + (list[index] ?? 0)))
  if (stated.type !== null) return toStated(stated.type, ranking)
  const [first, second] = ranking
  if (first === undefined) throw new Error('A ranking holds every type.')
  const runnerUp = second !== undefined && second.confidence >= 0.01 ? second : null
  const isByList = toRanking(own)[0]?.type !== first.type
  return { ...first, reason: toReason(first.type, features, evidence, isByList), runnerUp }
}

function toWordShare(words: number, evidence: readonly HeadingEvidence[]): number {
  if (evidence.some(({ kind }) => kind === 'story')) return storyShare
  if (evidence.length === 0) return 1
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
