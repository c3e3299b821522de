// Tells the lines that a mail program or an editor wrapped from those that their writer broke.
import type { Reader } from './block.ts'
import type { Run } from './flow.ts'
import { detailLabel } from './lexicon-cues.ts'
import { isNoAnswer } from './lexicon-talk.ts'
import type { Line } from './lines.ts'
import { endsAsLabel, isDemand, startsWithVerb } from './phrase.ts'

/** Lines as long as this may have been wrapped by an editor or a mail program. */
export const wrapWidth = 55

/** A block whose widest line is as wide as this was wrapped, even where no other line comes near; one of three lines or more at the second. */
export const safeWidth = 64
const safeWidthOfMany = 72

/** Mail and editors wrap at no more than this, as a rule. */
const mailWidth = 80

const openEnd =
  /(?:[,(&+/→]|\s[–—-]|(?<![a-zß-ɏ])(?:and|or|the|a|an|to|of|in|on|for|with|by|from|that|which|because|und|oder|der|die|das|mit|für|y|de|la|el|con|para|et|le|les|des|du))$/i
/** At such an end a sentence may be over: "whether it is worth going on". */
const perhapsEnd = /(?<![a-zß-ɏ])(?:to|in|on|for|with|by|from|that)$/i
/** A preposition that belongs to the word before it, not to a line that follows. */
const phrasalEnd = /(?<![a-zß-ɏ])(?:check|log|sign|opt|plug|zoom|fill|clock|built|all)[- ]?(?:in|on|to|by)$/i
const tiedStart =
  /^(?:and|or|but|because|so|which|that|with|for|to|of|in|on|from|und|oder|weil|y|porque|et|parce)(?![a-zß-ɏ])|^[),;.]/i

/** "which crane do the others rent": a question of its own, no clause of what stands before it. */
const asking =
  /^which (?:[^.!?]{8,110}\?|(?:\S+ ){1,4}(?:do|does|did|should|can|could|would|will) (?:the|we|our|you|they|people|users|customers|other|most) )/u

/** True when `next` goes on with the sentence of `line`: the break is only one of layout. */
export function isWrapped(
  reader: Reader,
  line: Line,
  next: Line,
  { indented, full, byHand }: { indented: boolean; full: boolean; byHand: boolean },
): boolean {
  const text = reader.source.slice(Math.max(line.from, line.to - 60), line.to)
  const follow = reader.source.slice(next.from, Math.min(next.to, next.from + 120))
  if (/[.!?:。！？：]$/u.test(text))
    return indented || (full && line.to - line.from >= wrapWidth && !isDemand(follow))
  if (detailLabel.test(follow)) return false
  if (isNoAnswer(text)) return false
  if (endsAsLabel(text)) return false
  if (openEnd.test(text) && !phrasalEnd.test(text) && !(byHand && perhapsEnd.test(text))) return true
  const lower = /^[\p{Ll}\d("'`@/]/u.test(follow)
  if (tiedStart.test(follow) && lower && !asking.test(follow)) return true
  if (!/\p{Lu}|\p{Ll}/u.test(follow.slice(0, 12))) return indented
  const long = line.to - line.from >= wrapWidth
  if (indented) return lower || long
  return long && full && lower && !startsWithVerb(follow)
}

/** The width at which lines that stand close together were wrapped; null where nothing tells that they were. */
export function toWrapWidth(close: readonly Line[]): number | null {
  const widths = close.map((line) => line.to - line.from)
  const widest = Math.max(0, ...widths)
  const safe = close.length > 2 ? safeWidthOfMany : safeWidth
  const wide = widths.filter((one) => one >= widest - 12).length
  return widest >= safe || (wide > 1 && wide * 2 >= close.length) ? widest : null
}

const sentenceEnd = /[.!?。！？…]["'”’)]?$/u
/** Words that begin a sentence and are no names: no wrapped line goes on with one in a capital. */
const opener =
  /^(?:It|The|An?|We|Our|My|I|They|There|This|That|These|Those|You|Your|He|She|If|When|Also|Can|Could|Would|Should|Let|Please|Someone|Somebody|Nobody|People|Every|Each|All|No|Not|Some|Many|More|And|But|How|What|Why|Who|Where|Is|Are|Do|Does)(?: |['’]\p{Ll})/u
const label = /^\p{L}[\p{L} -]{1,20}: (?=\S)/u

/**
 * True where each line is a thing of its own: all end a sentence, or one begins anew where none had ended, or each has
 * its label, or most had room for the next word: those without an end, or all, one of them longer than anything wraps.
 */
export function isBrokenByHand(reader: Reader, close: readonly Line[]): boolean {
  const lines = [...toLinesBefore(reader), ...close]
  if (lines.length < 2) return false
  const texts = lines.map((line) => reader.source.slice(line.from, Math.min(line.to, line.from + 1_000)))
  const ended = texts.map((text) => sentenceEnd.test(text))
  if (ended.every(Boolean)) return true
  if (texts.some((text, index) => index > 0 && ended[index - 1] !== true && opener.test(text))) return true
  if (lines.length > 2 && texts.filter((text) => label.test(text)).length * 3 >= lines.length * 2) return true
  if (isWithoutSentences(texts)) return true
  const widest = Math.max(...lines.map((line) => line.to - line.from))
  if (lines.length < 3) return false
  const isRoomy = (index: number): boolean => {
    const [line, next] = [lines[index], lines[index + 1]]
    return line !== undefined && next !== undefined && !isFull(reader, line, next, widest)
  }
  const inner = [...lines.keys()].slice(0, -1)
  const open = inner.filter((index) => ended[index] !== true)
  if (open.length > 2 && open.filter(isRoomy).length * 2 >= open.length) return true
  return widest > mailWidth && inner.filter(isRoomy).length * 2 >= inner.length
}

/** Four lines or more in which hardly a sentence ends and none goes over a break: a list, however long its lines. */
function isWithoutSentences(texts: readonly string[]): boolean {
  if (texts.length < 4 || texts.some((text) => /[.。…]["'”’)]?$/u.test(text))) return false
  const goesOver = texts.some((text, index) => {
    const before = texts[index - 1]
    if (before === undefined) return false
    return (
      (openEnd.test(before) && !perhapsEnd.test(before)) || (/^[^\p{Lu}]/u.test(text) && tiedStart.test(text))
    )
  })
  return !goesOver && texts.filter((text) => /[.!?]\s/u.test(text)).length * 4 <= texts.length
}

/** How many lines over the one that is read are looked at. */
const linesBefore = 12

/** The plain lines right over the one that is read: blocks of their own by now. */
function toLinesBefore(reader: Reader): Run[] {
  const lines: Run[] = []
  let { gap } = reader
  for (let at = reader.blocks.length - 1; at >= 0 && !gap && lines.length < linesBefore; at -= 1) {
    const block = reader.blocks[at]
    if (block?.kind !== 'prose' || block.marker !== null) break
    lines.unshift(...block.runs.slice(-linesBefore))
    gap = block.gap
  }
  return lines
}

/** True when the next line began because its first word had no room on this one. */
export function isFull(reader: Reader, line: Run, next: Run, width: number): boolean {
  const word = /^\S{1,40}/u.exec(reader.source.slice(next.from, Math.min(next.to, next.from + 40)))?.[0] ?? ''
  return line.to - line.from + 1 + word.length > width
}
