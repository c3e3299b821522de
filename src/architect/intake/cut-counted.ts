// Cuts lists that are counted inside a text: "three things, namely 1) … 2) … and 3) …. For the map a) … b) …".
import type { Cut } from './cut.ts'
import { trimRun } from './cut-at.ts'
import { toSettled } from './finished.ts'
import type { Run } from './flow.ts'
import { cutNumbered } from './inline-list.ts'
import { isOpinion } from './lexicon-talk.ts'
import {
  announces,
  elaborates,
  hasFiniteVerb,
  isDefect,
  isDemand,
  opensAnother,
  pointsBack,
  startsWithVerb,
} from './phrase.ts'
import { toSentences } from './sentences.ts'

/** The ideas of the lists, and what stands behind them. */
interface Counted {
  readonly cuts: Cut[]
  readonly rest: Run | null
}

const lead = /(?:[:：]|[,;]?\s(?:namely|i\.?\s?e\.?|und zwar|nämlich|à savoir|a saber)[,:]?)$/i
const more = /(?<![a-zß-ɏ])(?:two|three|four|five|six|some|several|a few|\d) (?:more|others?|further)[:：]?$/i
const joint = /[\s,;]+(?:and|und|y|et|sowie|plus)$/i

/** What is counted behind it are the steps of one report. */
const steps =
  /(?<![a-zß-ɏ])(?:steps(?: to reproduce)?|repro(?:duction)?(?: steps)?|to reproduce|how to reproduce|schritte|pasos|étapes)\s?[:：]?$/i

/** True when what stands before the first number says that ideas follow. */
function leadsIn(intro: string, bodies: readonly string[]): boolean {
  if (steps.test(intro)) return false
  const counts = announces(intro) || more.test(intro)
  if (lead.test(intro) && (counts || !hasFiniteVerb(intro)) && !startsWithVerb(intro)) return true
  if (counts && bodies.length > 2 && /[.!:]$/u.test(intro)) return true
  return counts && bodies.every(isDemand)
}

/** Where the last part ends: before the sentence that leaves the list, or at the end of the text. */
function findEnd(text: string, mask: Uint8Array, parts: readonly Run[]): number {
  const last = parts.at(-1)
  if (last === undefined) return text.length
  const short = parts.slice(0, -1).every(({ from, to }) => toSentences(text, mask, from, to).length === 1)
  const [, ...rest] = short ? toSentences(text, mask, last.from, last.to) : []
  const leaving = rest.find(({ from, to }) => {
    const said = text.slice(from, to)
    if (isOpinion(said) || opensAnother(said)) return true
    return (announces(said) || isDemand(said) || isDefect(said)) && !elaborates(said) && !pointsBack(said)
  })
  return leaving?.from ?? last.to
}

function toParts(text: string, parts: readonly Run[], end: number): Run[] {
  return parts.map(({ from, to }, index) => {
    if (index === parts.length - 1) return trimRun(text, from, Math.min(to, end))
    const tail = joint.exec(text.slice(Math.max(from, to - 12), to))?.[0].length ?? 0
    return { from, to: to - tail }
  })
}

/** The counted lists of a text, one after another; null when it opens with none. */
export function cutCounted(text: string, mask: Uint8Array): Counted | null {
  const cuts: Cut[] = []
  let from = 0
  for (let turn = 0; turn < 8 && from < text.length; turn += 1) {
    const numbered = cutNumbered(text, mask, from, text.length)
    if (numbered === null) break
    const intro = text.slice(numbered.intro.from, numbered.intro.to)
    const end = findEnd(text, mask, numbered.parts)
    const parts = toParts(text, numbered.parts, end)
    const bodies = parts.map((part) => text.slice(part.from, part.to))
    if (intro !== '' && !leadsIn(intro, bodies)) break
    const heading = intro === '' ? null : intro.replace(lead, '').replace(/[\s:：,]+$/u, '')
    if (heading !== null) cuts.push({ ranges: [numbered.intro], reason: 'context', heading: null })
    for (const part of parts)
      cuts.push({ ranges: [part], reason: toSettled(text.slice(part.from, part.to)), heading })
    from = end
  }
  if (cuts.length === 0) return null
  const rest = trimRun(text, from, text.length)
  return { cuts, rest: rest.from < rest.to ? rest : null }
}
