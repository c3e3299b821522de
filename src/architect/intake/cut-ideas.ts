// Cuts the words of one line, bullet or paragraph into the ideas that they hold.

import { cutBareList } from './bare-list.ts'
import { type Cut, toWholeCut, type Voice } from './cut.ts'
import { cutAlso } from './cut-also.ts'
import { cutCounted } from './cut-counted.ts'
import { cutHalves, hasHalves } from './cut-halves.ts'
import { cutAnnounced, cutListed, cutSpokenClauses } from './cut-listed.ts'
import { cutQuotes } from './cut-quotes.ts'
import { cutPlus, cutSlashes, cutTwoTasks, cutWishAndReport, cutWishes } from './cut-wishes.ts'
import { toSectionReason } from './finished.ts'
import type { Run } from './flow.ts'
import { cutSentences } from './group-sentences.ts'
import {
  cutClauseChain,
  cutInlineBullets,
  cutLabelledList,
  cutSemicolons,
  cutTaskChain,
} from './inline-list.ts'
import { createMask } from './mask.ts'

function toIdeas(parts: readonly Run[], heading: string | null = null): Cut[] {
  return parts.map((part) => ({ ranges: [part], reason: null, heading }))
}

function toSaid({ lead, parts }: { lead: Run | null; parts: readonly Run[] }): Cut[] {
  const context: Cut[] = lead === null ? [] : [{ ranges: [lead], reason: 'context', heading: null }]
  return [...context, ...toIdeas(parts)]
}

/** An idea of one sentence that announces several is these. */
function cutSaid(text: string, cut: Cut): Cut[] {
  const [range] = cut.ranges
  if (range === undefined || cut.reason !== null || cut.ranges.length > 1 || range.to - range.from > 700)
    return [cut]
  const slice = text.slice(range.from, range.to)
  if (/[.!?]\s/u.test(slice)) return [cut]
  const mask = createMask(slice)
  const said =
    cutAnnounced(slice, mask) ??
    cutListed(slice, mask) ??
    cutSpokenClauses(slice, mask) ??
    cutWishAndReport(slice, mask)
  return said === null ? [cut] : shiftCuts(toSaid(said), range.from)
}

function shiftCuts(cuts: readonly Cut[], by: number): Cut[] {
  const shift = ({ from, to }: Run): Run => ({ from: from + by, to: to + by })
  return cuts.map((cut) => ({ ...cut, ranges: cut.ranges.map(shift) }))
}

/** Lists inside one line; null when it holds none. */
function cutLists(text: string, mask: Uint8Array): Cut[] | null {
  if (text.length > 4_000) return null
  const labelled = cutLabelledList(text, mask, 0, text.length)
  if (labelled !== null) {
    const heading = text.slice(labelled.label.from, labelled.label.to).replace(/[\s:：*_]+$/u, '')
    return [
      { ranges: [labelled.label], reason: 'heading', heading: null },
      ...toIdeas(labelled.parts, heading).map((cut) => ({ ...cut, reason: toSectionReason(heading) })),
    ]
  }
  const said =
    cutAnnounced(text, mask) ?? cutQuotes(text) ?? cutListed(text, mask) ?? cutSpokenClauses(text, mask)
  if (said !== null) return toSaid(said)
  const parts =
    cutInlineBullets(text, mask, 0, text.length) ??
    cutBareList(text, mask, 0, text.length) ??
    cutTaskChain(text, mask, 0, text.length) ??
    cutClauseChain(text, mask, 0, text.length) ??
    cutSemicolons(text, mask, 0, text.length) ??
    cutWishes(text, mask) ??
    cutTwoTasks(text, mask) ??
    cutSlashes(text, mask) ??
    cutPlus(text, mask)
  return parts === null ? null : toIdeas(parts)
}

/**
 * The ideas of a text, in order. In a bullet (`item`) sentences belong together unless each is a task of its own; in
 * `prose` a sentence that asks or complains about something else opens another idea. `names` are the people in the text.
 */
export function cutIdeas(text: string, voice: Voice, names: ReadonlySet<string>): Cut[] {
  if (text.length < 8) return [toWholeCut(text)]
  const mask = createMask(text)
  const counted = text.length > 4_000 ? null : cutCounted(text, mask)
  if (counted !== null) return [...counted.cuts, ...cutRest(text, counted.rest, voice, names)]
  const lists = cutLists(text, mask)
  if (lists !== null) return lists
  const bare =
    /["”“»]/u.test(text.slice(-3)) && wholeQuote.test(text)
      ? createMask(text.replace(/["“”„«»]/gu, ' '))
      : mask
  const cuts = cutSentences(text, bare, voice, names)
    .flatMap((cut) => cutSaid(text, cut))
    .flatMap((cut) => cutAlso(text, cut))
  return voice === 'prose' && hasHalves(text) ? cuts.flatMap((cut) => cutHalves(text, bare, cut)) : cuts
}

/** What somebody said, whole: its sentences part as those of any other text do. */
const wholeQuote =
  /^(?:(?![^:：]{0,39}(?:text|message|label|title|copy|wording|caption|button|error|hint|placeholder|subject))[^"“„«:：]{1,40}[:：]\s?)?["“„«][^"“”„«»]{10,2000}["”“»][\s.]{0,4}$/i

function cutRest(text: string, rest: Run | null, voice: Voice, names: ReadonlySet<string>): Cut[] {
  if (rest === null) return []
  return shiftCuts(cutIdeas(text.slice(rest.from, rest.to), voice, names), rest.from)
}
