// Cuts the words of one line, bullet or paragraph into the ideas that they hold.
import { cutBareList } from './bare-list.ts'
import { type Cut, toWholeCut, type Voice } from './cut.ts'
import { cutAlso } from './cut-also.ts'
import { cutAnnounced, cutSlashes, cutTwoTasks, cutWishes } from './cut-wishes.ts'
import { toSectionReason } from './finished.ts'
import type { Run } from './flow.ts'
import { cutSentences } from './group-sentences.ts'
import {
  cutClauseChain,
  cutInlineBullets,
  cutLabelledList,
  cutNumbered,
  cutSemicolons,
  cutTaskChain,
} from './inline-list.ts'
import { createMask } from './mask.ts'
import { announces, hasFiniteVerb, isDemand, startsWithVerb } from './phrase.ts'

function toIdeas(parts: readonly Run[], heading: string | null = null): Cut[] {
  return parts.map((part) => ({ ranges: [part], reason: null, heading }))
}

/** Lists inside one line; null when it holds none. */
function cutLists(text: string, mask: Uint8Array): Cut[] | null {
  if (text.length > 4_000) return null
  const numbered = cutNumbered(text, mask, 0, text.length)
  if (numbered !== null) {
    const intro = text.slice(numbered.intro.from, numbered.intro.to)
    if (intro.length === 0) return toIdeas(numbered.parts)
    const groups =
      /[:：]$/u.test(intro) && (announces(intro) || !hasFiniteVerb(intro)) && !startsWithVerb(intro)
    const standing = numbered.parts.every((part) => isDemand(text.slice(part.from, part.to)))
    if (!(groups || (announces(intro) && standing))) return null
    const heading = intro.replace(/[\s:：]+$/u, '')
    return [
      { ranges: [numbered.intro], reason: 'context', heading: null },
      ...toIdeas(numbered.parts, heading),
    ]
  }
  const labelled = cutLabelledList(text, mask, 0, text.length)
  if (labelled !== null) {
    const heading = text.slice(labelled.label.from, labelled.label.to).replace(/[\s:：*_]+$/u, '')
    return [
      { ranges: [labelled.label], reason: 'heading', heading: null },
      ...toIdeas(labelled.parts, heading).map((cut) => ({ ...cut, reason: toSectionReason(heading) })),
    ]
  }
  const announced = cutAnnounced(text, mask)
  if (announced !== null)
    return [{ ranges: [announced.lead], reason: 'context', heading: null }, ...toIdeas(announced.parts)]
  const parts =
    cutInlineBullets(text, mask, 0, text.length) ??
    cutBareList(text, mask, 0, text.length) ??
    cutTaskChain(text, mask, 0, text.length) ??
    cutClauseChain(text, mask, 0, text.length) ??
    cutSemicolons(text, mask, 0, text.length) ??
    cutWishes(text, mask) ??
    cutTwoTasks(text, mask) ??
    cutSlashes(text, mask)
  return parts === null ? null : toIdeas(parts)
}

/**
 * The ideas of a text, in order. In a bullet (`item`) sentences belong together unless each is a task of its own; in
 * `prose` a sentence that asks or complains about something else opens another idea. `names` are the people in the text.
 */
export function cutIdeas(text: string, voice: Voice, names: ReadonlySet<string>): Cut[] {
  if (text.length < 8) return [toWholeCut(text)]
  const mask = createMask(text)
  const lists = cutLists(text, mask)
  if (lists !== null) return lists
  return cutSentences(text, mask, voice, names).flatMap((cut) => cutAlso(text, cut))
}
