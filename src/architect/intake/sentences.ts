// Cuts the words of a passage into sentences.
import { isSpaceCode } from './blank.ts'
import type { Run } from './flow.ts'

const abbreviations = new Set(
  'e.g i.e eg ie etc vs approx no nr resp incl excl max min ca bzw z.b d.h u.a usw evtl ggf inkl dr mr mrs ms prof st sr sra ud p.ej ej cf fig vol ver tel opt dept est jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s т.е т.д т.п ул'.split(
    ' ',
  ),
)

const dense = /[。！？｡]/u
const stops = /[.!?…؟۔।]/u
const anyEnd = /[。！？｡.!?…؟۔।]/u
const trailing = /[.!?…؟۔।"'”’»)\]*_~`]/u

/** The word before `at`, at most 12 characters back, in lower case. */
function wordBefore(text: string, at: number): string {
  const found = /[\p{L}\p{N}.'’]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))
  return (found?.[0] ?? '').toLowerCase()
}

function endsSentence(text: string, at: number, after: number): boolean {
  const next = /\S/u.exec(text.slice(after, after + 8))?.[0] ?? ''
  if (next === '') return true
  if (text.charAt(at) !== '.') return !/^[,;:]$/.test(next)
  const word = wordBefore(text, at)
  if (abbreviations.has(word) || /^\p{L}$/u.test(word)) return false
  if ((/^\d{1,3}$/.test(word) && at <= 3) || /^\d{1,2}\.\d{1,2}$/.test(word)) return false
  return !/^[,;:)]$/.test(next)
}

/** How long "(escrow?)" at the start of a sentence is; 0 for any other bracket. */
function toBracket(text: string, start: number, at: number): number {
  if (at - start > 3 || text.slice(start, at).trim() !== '') return 0
  return /^\([^()]{1,120}[?!.…]\)(?=\s)/u.exec(text.slice(at, at + 125))?.[0].length ?? 0
}

/** The sentences of `text` between `from` and `to`, in order, blanks between them left out; `mask` as of createMask. */
export function toSentences(text: string, mask: Uint8Array, from: number, to: number): Run[] {
  const sentences: Run[] = []
  let start = from
  const push = (end: number): void => {
    let first = start
    while (first < end && isSpaceCode(text.charCodeAt(first))) first += 1
    if (first < end) sentences.push({ from: first, to: end })
    start = end
  }
  for (let at = anyEnd.test(text) ? from : to; at < to; at += 1) {
    const aside = start > from && text.charAt(at) === '(' ? toBracket(text, start, at) : 0
    if (aside > 0) {
      push(at + aside)
      at += aside - 1
      continue
    }
    if (mask[at] === 1) continue
    const sign = text.charAt(at)
    if (dense.test(sign)) {
      let end = at + 1
      while (end < to && /[。！？｡」』）]/u.test(text.charAt(end))) end += 1
      push(end)
      at = end - 1
      continue
    }
    if (!stops.test(sign)) continue
    let end = at + 1
    while (end < to && mask[end] !== 1 && trailing.test(text.charAt(end))) end += 1
    if (end < to && !/\s/.test(text.charAt(end))) continue
    if (endsSentence(text, at, end)) push(end)
    at = end - 1
  }
  push(to)
  return sentences
}
