// Makes prose of a line as people type it: takes markdown, list marks, emoji and shouting away, keeps every word.
import { isOrdinalDay } from './foreign-deadline.ts'

const leadingMark = /^(?:[-*+•–—>#]+|\[[ xX~-]?\]|\d{1,3}[.)])\s+/
const leadingTag =
  /^(?:todo|fixme|fix|hotfix|bugfix|bug|feat|feature|feature request|request|idea|wish|wishlist|story|user story|task|chore|issue|enhancement|improvement|nice to have|p[0-4]|po note|note|new|spike|tech debt|debt|infra)(?:\([^()]{1,30}\))?\s*[:–—]\s*/i

function isTrace(line: string | undefined): boolean {
  return /^(?:\d{4}-\d\d-\d\d[T ]|\[\d|(?:Uncaught )?[\w$.]{0,60}(?:Error|Exception)\b|Traceback |at [\w$.]+ ?\()/.test(
    line ?? '',
  )
}

/** Lines stand for sentences: one without a mark at its end gets a full stop. */
function joinLines(raw: string): string {
  if (!/[\r\n\u2028\u2029]/.test(raw)) return raw.trim()
  const lines = raw
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index, all) => (isTrace(all[index + 1]) ? `${line.replace(/[:.\s]{1,20}$/, '')}.` : line))
  return lines
    .map((line, index) =>
      index === lines.length - 1 || /[.!?:;,…。！？([{=]$/u.test(line) ? line : `${line}.`,
    )
    .join(' ')
}

/** `raw` as one line of prose. Words and their order are kept; nothing is added. Linear. */
export function toCore(raw: string): string {
  let text = toSingleSpaces(joinLines(raw)).trim()
  text = text.replace(leadingMark, '').replace(leadingMark, '')
  text = toSingleSpaces(text.includes('`') ? cleanAroundCode(text) : cleanProse(text))
    .replace(/(?<!\b(?:missing|unexpected|trailing|extra))\s+([,;.!?](?:\s|$))/g, '$1')
    .replace(/ … ?$/, '')
    .trim()
  text = text.replace(leadingTag, '').trim()
  return /^["“„«]([^"“”„«»]{3,})["”“»]$/u.exec(text)?.[1]?.trim() ?? text
}

function cleanAroundCode(text: string): string {
  const whole = ((text.match(/`/g) ?? []).length & 1) === 1 ? text.replace(/`/g, '') : text
  return whole
    .split(/(`[^`]*`)/)
    .map((part, index) => ((index & 1) === 1 ? part : cleanProse(part)))
    .join('')
}

/** Most lines have single blanks already, which is quickly seen. */
function toSingleSpaces(text: string): string {
  return /[^\S ]| {2}|\p{Cc}/u.test(text) ? text.replace(/[\s\p{Cc}]+/gu, ' ') : text
}

/** Without any of these there is nothing to clean. */
const unclean = /[[<*_~\u0080-\uffff]|[!?.,]{2}/

function cleanProse(text: string): string {
  if (!unclean.test(text)) return text
  return text
    .replace(/!?\[([^\][]{1,300})\]\([^()\s]{1,500}\)/g, '$1')
    .replace(
      /<\/?(?:b|i|em|strong|br|p|code|u|s|span|div|ul|ol|li|h[1-6]|sub|sup|small|mark|kbd|pre|hr)\s?\/?>/gi,
      ' ',
    )
    .replace(/\*\*|__(?=\S)|(?<=\S)__|~~/g, '')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]{1,200})(?<=[^\s*])\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=[^\s_])([^_]{1,200})(?<=[^\s_])_(?![\w_])/g, '$1')
    .replace(/(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\uFE0F\u200D])+/gu, '')
    .replace(/\s*<-+\s*/g, ' - ')
    .replace(/([!?])[!?]+/g, (marks) => (marks.includes('?') ? '?' : '!'))
    .replace(/\.{2,}|…/g, ' … ')
    .replace(/,{2,}/g, ',')
}

/** Sentences of a core, with their marks. Abbreviations and versions do not end one. */
export function toSentences(core: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of core.matchAll(/[.!?](?=\s)/g)) {
    const end = match.index + 1
    const before = core.slice(Math.max(0, end - 6), end).toLowerCase()
    if (/\b\d\d?\.\d\d?\.$/.test(before) && /^\s\p{Ll}/u.test(core.slice(end, end + 2))) continue
    if (match[0] === '.' && isOrdinalDay(before, core.slice(end, end + 14))) continue
    if (
      match[0] === '.' &&
      (/(?:e\.g|i\.e|etc|vs|approx|incl|nr|no|min|max|resp|ca|\b(?:ie|eg|dr|mr|mrs|prof|prev))\.$/.test(
        before,
      ) ||
        /[\s.(][a-z]\.$/.test(before))
    )
      continue
    if (
      match[0] === '.' &&
      !/^\s+["'“`(]?[\p{Lu}\p{N}\p{Lo}p]/u.test(core.slice(end, end + 6)) &&
      /^\s+[a-z]/.test(core.slice(end, end + 3)) &&
      end - start < 4
    )
      continue
    sentences.push(core.slice(start, end).trim())
    start = end
  }
  sentences.push(core.slice(start).trim())
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}
