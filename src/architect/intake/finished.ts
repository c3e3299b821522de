// Tells what is done, struck out or not to be done, from its marks and from the heading above it.
import type { SetAsideReason } from '../passage.ts'
import { doneLabels, praiseLabels, rejectedLabels } from './lexicon-labels.ts'
import type { Marker } from './markers.ts'
import { toLabel } from './phrase.ts'

const doneLead =
  /^(?:x(?=\s\d{4}-\d\d-\d\d\s)|\[?(?:DONE|FIXED|SHIPPED|ERLEDIGT|HECHO)\]?(?=[\s:!–—-])|\[(?:done|fixed|shipped|closed|erledigt|hecho|fait)\](?=\s)|(?:✅|☑️?|✔️?)(?=\s|\p{L})|(?:done|fixed)\s?[:–—]\s)/u
const doneTail =
  /(?:✅|☑️?|✔️?|[\s–—-]+\[?DONE\]?|[([](?:done|fixed|shipped|erledigt|hecho|fait)[)\]])[\s.!]*$/u
const doneTailAnyCase =
  /[([](?:done|already done|fixed|shipped|erledigt|hecho|fait|готово|完了|已完成)(?: (?:in|on|since) [^()[\]]{1,20})?[)\]][\s.!]*$/iu

/** Why the words of a line are no idea any more; null when they are one. */
export function toFinished(text: string, marker: Marker | null): SetAsideReason | null {
  if (marker?.checkbox === 'done') return 'done'
  if (marker?.checkbox === 'struck') return 'struck'
  if (/^~~[^~]{1,4000}~~[\s.,;!]{0,4}$/su.test(text) || /^<(s|del|strike)>[^<]{1,4000}<\/\1>$/iu.test(text))
    return 'struck'
  const tail = text.slice(-60)
  return doneLead.test(text) || doneTail.test(tail) || doneTailAnyCase.test(tail) ? 'done' : null
}

/** Why everything under a heading is no idea; null for other headings. */
export function toSectionReason(words: string): SetAsideReason | null {
  if (/^\[v?\d+(?:\.\d+){1,3}\]\s?[-–—(]+\s?\d{4}-\d\d-\d\d/u.test(words)) return 'done'
  if (toFinished(words, null) !== null) return 'done'
  const label = toLabel(words.replace(/^v?\d[\d.]*\s+(?=\S)/u, ''))
  if (doneLabels.has(label)) return 'done'
  return rejectedLabels.has(label) || praiseLabels.has(label) ? 'not-work' : null
}
