// Tells by learned weights whether a sentence of a paragraph opens an idea, goes on with the one before it, or is talk.
import { toNumbers } from '../../backlog/weight-letters.ts'
import { wantsAnswer } from './openings.ts'
import { isDefect, isDemand } from './phrase.ts'
import { type Asked, toSentenceFeatures, wordBuckets } from './sentence-signals.ts'
import { sentenceWeights } from './sentence-weights.generated.ts'

/** In the order in which their weights are stored. */
export const sentenceRoles = ['opens', 'goes on', 'talk'] as const
export type SentenceRole = (typeof sentenceRoles)[number]

let decoded: readonly Int8Array[] | null = null

/** Logits of a sentence, in the order of `sentenceRoles`. English is what the weights know. */
export function toSentenceLogits(asked: Asked): number[] {
  decoded ??= sentenceWeights.buckets.map((letters) => toNumbers(letters, wordBuckets))
  const features = toSentenceFeatures(asked)
  return sentenceRoles.map((_, role) => {
    const own = decoded?.[role]
    let steps = 0
    for (const bucket of features.buckets) steps += own?.[bucket] ?? 0
    const known = features.signals.reduce(
      (sum, place) => sum + (sentenceWeights.signals[place]?.[role] ?? 0),
      0,
    )
    return known + steps * sentenceWeights.step * features.value
  })
}

/** Log-odds in favour of another idea: one that hides in its neighbour is missed, one in two items is seen at a glance. */
const favour = 0.5

/**
 * How much more than any other role a role must be expected before it counts, else the rules decide: what opens an idea
 * is believed at once, because the rules find less than half of it; talk parts what may belong together.
 */
const sure: Readonly<Record<SentenceRole, number>> = { opens: 0, 'goes on': 0.5, talk: 0.5 }
const sureAtStart = 1.5
/** After a question a plain statement is rather its reason. */
const sureAfterQuestion = 1

function toLeast({ idea, said }: Asked, role: SentenceRole): number {
  if (idea === null) return sureAtStart
  const isReason = role === 'opens' && wantsAnswer(idea.text) && !isDemand(said) && !isDefect(said)
  return isReason ? sureAfterQuestion : sure[role]
}

/** The role of a sentence of an English paragraph; null where the model is not sure. */
export function toSentenceRole(asked: Asked): SentenceRole | null {
  const logits = toSentenceLogits(asked).map((logit, place) =>
    sentenceRoles[place] === 'opens' ? logit + favour : logit,
  )
  const best = logits.indexOf(Math.max(...logits))
  const role = sentenceRoles[best]
  if (role === undefined) return null
  const others = Math.max(...logits.filter((_, place) => place !== best))
  return (logits[best] ?? 0) - others > toLeast(asked, role) ? role : null
}
