// Tells which sentences of a paragraph are no ideas: kind words, small talk, what was done, who writes.
import type { SetAsideReason } from '../passage.ts'
import { opensListed } from './cut-listed.ts'
import { toSettled } from './finished.ts'
import { isAgreedNot, isFine, isFrame, isOver, isStatus } from './frames.ts'
import { wish } from './lexicon-cues.ts'
import { closing, farewell, pleasantry } from './lexicon-letter.ts'
import { chatter, isNarration, isNoAnswer, isOpinion, isPassing } from './lexicon-talk.ts'
import type { Idea } from './next-idea.ts'
import { isLeadIn } from './openings.ts'
import { isDefect, isDemand, pointsBack } from './phrase.ts'
import { isState } from './small-talk.ts'

/** True for a sentence that only tells what happened, and nothing about the idea before it. */
function isAside(idea: Idea | null, text: string, names: ReadonlySet<string>): boolean {
  const after = /(?<![a-zß-ɏ])but(?![a-zß-ɏ])[,:]?\s+(.{8,300})$/i.exec(text)?.[1]
  if (after !== undefined && (isDemand(after) || isDefect(after) || wish.test(after))) return false
  return (
    (isOpinion(text) || isNarration(text, names)) &&
    (isPassing(text) || !isDemand(text)) &&
    !isDefect(text) &&
    (idea === null || !pointsBack(text))
  )
}

/** "The pilot is running. Here is what came up: …": how things are, before a list of matters. */
function leadsToList(text: string, next: string | undefined): boolean {
  return next !== undefined && opensListed(next) && !isDemand(text) && !isDefect(text) && !wish.test(text)
}

/** Why a sentence of a paragraph is no idea; null when it may be one. `next` is the sentence behind it. */
export function toAsideReason(
  idea: Idea | null,
  text: string,
  names: ReadonlySet<string>,
  count: number,
  next: string | undefined,
): SetAsideReason | null {
  if (count > 1 && idea === null && (isLeadIn(text) || isFrame(text, next) || leadsToList(text, next)))
    return 'context'
  if (count > 1 && (isFine(text) || isAgreedNot(text) || isStatus(text) || (idea === null && isState(text))))
    return 'not-work'
  if (count > 1 && isNoAnswer(text)) return 'not-work'
  if (count > 1 && isOver(text)) return 'done'
  const settled = count > 1 ? toSettled(text) : null
  if (settled !== null) return settled
  if (count > 1 && text.length < 60 && (closing.test(text) || farewell.test(text)) && !chatter.test(text))
    return 'signature'
  if (text.length < 160 && pleasantry.test(text)) return 'greeting'
  const talks = (text.length < 60 && chatter.test(text)) || isAside(idea, text, names)
  return count > 1 && talks ? 'not-work' : null
}
