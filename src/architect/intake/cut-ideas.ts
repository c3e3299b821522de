// Cuts the words of one line, bullet or paragraph into the ideas that they hold.
import { cutBareList } from './bare-list.ts'
import { type Cut, toWholeCut, type Voice } from './cut.ts'
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
import { defect, demand, demandDense } from './lexicon-cues.ts'
import { createMask } from './mask.ts'
import { announces, hasFiniteVerb, isDemand, pointsBack, startsWithVerb, toWords } from './phrase.ts'

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
  const parts =
    cutInlineBullets(text, mask, 0, text.length) ??
    cutBareList(text, mask, 0, text.length) ??
    cutTaskChain(text, mask, 0, text.length) ??
    cutClauseChain(text, mask, 0, text.length) ??
    cutSemicolons(text, mask, 0, text.length)
  return parts === null ? null : toIdeas(parts)
}

const alsoBracket = /\(\s*(?:and )?also[,:]?\s+([^()]{3,300})\)/iu
const alsoClause =
  /(?:\s*[,;–—-]\s*|\s+)(?:and also|plus also|oh and(?: also)?|and (?:then )?(?:the other thing|another thing|one more thing)(?: is)?(?: that)?|and additionally|und außerdem|y también|et aussi)(?:,\s*|\s+)/giu

/** "(also add a limit)" and "… and also …" are ideas of their own when they ask for something. */
function cutAlso(text: string, cut: Cut): Cut[] {
  const [range] = cut.ranges
  if (range === undefined || cut.reason !== null || cut.ranges.length > 1) return [cut]
  const slice = text.slice(range.from, range.to)
  if (slice.length > 2_000) return [cut]
  const bracket = alsoBracket.exec(slice)
  if (
    bracket !== null &&
    bracket.index > 2 &&
    startsWithVerb(bracket[1] ?? '') &&
    !pointsBack(bracket[1] ?? '')
  ) {
    const from = range.from + bracket.index
    const to = from + bracket[0].length
    const rest = [
      { from: range.from, to: from },
      { from: to, to: range.to },
    ].filter((run) => /[\p{L}\p{N}]/u.test(text.slice(run.from, run.to)))
    return [
      { ...cut, ranges: rest },
      { ranges: [{ from, to }], reason: null, heading: cut.heading },
    ]
  }
  for (const found of slice.matchAll(alsoClause)) {
    const after = slice.slice(found.index + found[0].length)
    const before = slice.slice(0, found.index)
    const stands =
      (/thing|\boh\b/iu.test(found[0]) && toWords(after).length > 2) ||
      startsWithVerb(after) ||
      demand.test(after) ||
      demandDense.test(after) ||
      (defect.test(after) && hasFiniteVerb(after))
    if (
      !stands ||
      pointsBack(after.replace(/\bthat (?:happen|occur)\p{L}* .*$/u, '')) ||
      toWords(before).length < 2
    )
      continue
    const middle = range.from + found.index
    return [
      { ...cut, ranges: [{ from: range.from, to: middle }] },
      ...cutAlso(text, { ...cut, ranges: [{ from: middle, to: range.to }] }),
    ]
  }
  return [cut]
}

/**
 * The ideas of a text, in order. In a bullet (`item`) sentences belong together unless each is a task of its own; in
 * `prose` a sentence that asks or complains about something else opens another idea.
 */
export function cutIdeas(text: string, voice: Voice): Cut[] {
  if (text.length < 8) return [toWholeCut(text)]
  const mask = createMask(text)
  const lists = cutLists(text, mask)
  if (lists !== null) return lists
  return cutSentences(text, mask, voice).flatMap((cut) => cutAlso(text, cut))
}
