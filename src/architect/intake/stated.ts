// Reads what the input states outright (type, priority, size, tags) and takes those marks out of the words.
import { type Size, shirtSizes } from '../../backlog/estimate-schema.ts'
import type { WorkType } from '../../backlog/work-type.ts'
import type { Stated } from '../passage.ts'
import { toPlainLine } from './blank.ts'
import { inlineTag, withoutEmphasis } from './emphasis.ts'
import { plainTags, priorityByWord, typeByWord } from './lexicon-labels.ts'

interface StatedWords {
  readonly text: string
  readonly stated: Stated
}

interface Tally {
  type: WorkType | null
  priority: number | null
  size: Size | null
  readonly tags: string[]
}

export const nothingStated: Stated = { type: null, priority: null, size: null, tags: [] }

/** Priority of a word, 1 (highest) to 5: P0 and P1 are 1, P2 to P5 their digit; null for any other word. */
export function toPriority(word: string): number | null {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/^(?:prio(?:rity)?|moscow)\s?[:=]?\s?|\s?(?:prio(?:rity)?)$/g, '')
  const level = /^p?\s?([0-5])$/.exec(plain)
  if (level !== null) return Math.max(1, Number(level[1]))
  return (
    priorityByWord.get(
      plain
        .replace(/\uFE0F/g, '')
        .replace(/[!.\p{Extended_Pictographic}\s]{1,9}$|^[\p{Extended_Pictographic}\s]{1,9}/gu, ''),
    ) ?? null
  )
}

/** Points or shirt size of a word such as "5", "3 pts", "SP: 8", "M"; null for any other. */
export function toSize(word: string): Size | null {
  const plain = word
    .trim()
    .replace(/^(?:sp|points?|pts?|story points?|estimate|size|est\.?|punkte|puntos)\s?[:=]\s?/iu, '')
  const points = /^~?(\d{1,3}(?:[.,]5)?)\s?(?:sp|pts?|points?|story ?points?|punkte?|puntos?)?\.?$/iu.exec(
    plain,
  )
  if (points !== null) {
    const amount = Number((points[1] ?? '').replace(',', '.'))
    return amount > 0 ? amount : null
  }
  return shirtSizes.find((size) => size === plain.toUpperCase()) ?? null
}

/** The work type that a tag or cell names; null when it could be several. */
export function toType(word: string): WorkType | null {
  return (
    typeByWord.get(
      word
        .trim()
        .toLowerCase()
        .replace(/[:!]+$/, ''),
    ) ?? null
  )
}

const priorityTag =
  /^(?:P[0-5]|(?:prio(?:rity)?)\s?[:=]?\s?[\p{L}\d]+|[\p{L}-]+(?: high| low)?\s?prio(?:rity)?)$/iu
const sizeTag =
  /^(?:(?:sp|points?|pts?|story points?|estimate|size|est\.?|punkte|puntos)\s?[:=]\s?[\w.,]+|~?\d{1,3}(?:[.,]5)?\s?(?:sp|pts?|points?|story ?points?|punkte?|puntos?)|XS|S|M|L|XL|XXL)$/iu

/** Notes what a tag says; false when it is no known tag. */
function noteTag(tag: string, tally: Tally): boolean {
  const size = sizeTag.test(tag) ? toSize(tag) : null
  const known = priorityByWord.get(tag.toLowerCase()) ?? null
  const priority = priorityTag.test(tag) ? toPriority(tag) : known
  const type = toType(tag)
  if (size === null && priority === null && type === null && !plainTags.has(tag.toLowerCase())) return false
  tally.size ??= size
  tally.priority ??= priority
  tally.type ??= type
  tally.tags.push(tag)
  return true
}

/** Several tags in one bracket: all are known, or none is taken. */
function noteTags(tag: string, tally: Tally): boolean {
  const parts = tag.split(/\s*[,;/]\s*/)
  if (parts.length === 1) return noteTag(tag, tally)
  const trial: Tally = { type: null, priority: null, size: null, tags: [] }
  if (!parts.every((part) => noteTag(part, trial))) return false
  for (const part of parts) noteTag(part, tally)
  return true
}

/** One word in square brackets is a tag, whatever it says. */
function noteWord(tag: string, tally: Tally): boolean {
  if (!/^\p{L}{2,16}$/u.test(tag)) return false
  tally.tags.push(tag)
  return true
}

const leadBracket = /^\[([^\][\n]{1,30})\](?!\()[\s:–—-]*/u
const leadParenthesis = /^\(([^()\n]{1,24})\)[\s:–—-]*/u
const leadCommit =
  /^(feat|fix|perf|refactor|chore|ci|build|docs|test|style|spike)(?:\(([^()\n]{1,30})\))?!?:\s+/u
const leadLabel =
  /^(\p{Extended_Pictographic}\uFE0F?(?=\s)|[\p{L}][\p{L} /-]{0,20}?|P[0-5])\s*(?::|：|\s[–—-]\s|\|)\s*/u
const leadPriority = /^(P[0-4])\s+(?=\S)/
const leadType = /^(BUG|FEATURE|FEAT|SPIKE|DEBT|INFRA|CHORE)\s+(?=[^:]*\p{Ll})/u
const leadBugSign = /^(🐛)\s*/u
const leadHash = /^#([\p{L}][\p{L}\p{N}_-]{1,29})(?=\s)\s*/u

/** Labels that before a colon more often name a topic or an error message than a kind of work. */
const vagueLabels = new Set(
  'error issue build deploy deployment upgrade migration story fix research incident regression top must should could normal mid media moderate'.split(
    ' ',
  ),
)

function noteLabel(label: string, tally: Tally): boolean {
  const lower = label.toLowerCase()
  if (vagueLabels.has(lower) && label !== label.toUpperCase()) {
    if (lower !== 'fix' && lower !== 'research') return false
  }
  if (/^(?:todo|idea|title|summary|titel|título|titre)$/u.test(lower)) return true
  if (/^(?:fixme|hack|xxx)$/u.test(lower)) return noteTag(label, tally)
  return (
    (toType(label) !== null || priorityTag.test(label) || priorityByWord.has(lower)) && noteTag(label, tally)
  )
}

function takeLead(text: string, tally: Tally): string {
  const bracket = leadBracket.exec(text)
  if (bracket !== null && bracket[0].length < text.length) {
    const tag = (bracket[1] ?? '').trim()
    const short = tag.split(' ').length <= 3 && /\p{L}/u.test(tag)
    if (short && !noteTag(tag, tally)) tally.tags.push(tag)
    if (short) return text.slice(bracket[0].length)
  }
  const commit = leadCommit.exec(text)
  if (commit !== null && commit[0].length < text.length) {
    const kind = commit[1] ?? ''
    if (
      kind === 'fix' ||
      kind === 'chore' ||
      kind === 'docs' ||
      commit[2] !== undefined ||
      toType(kind) !== null
    ) {
      if (!noteTag(kind, tally)) tally.tags.push(kind)
      if (commit[2] !== undefined) tally.tags.push(commit[2])
      return text.slice(commit[0].length)
    }
  }
  for (const pattern of [leadParenthesis, leadPriority, leadType, leadBugSign, leadHash]) {
    const found = pattern.exec(text)
    if (found === null || found[0].length === text.length) continue
    const tag = (found[1] ?? '').trim()
    if (noteTag(tag, tally)) return text.slice(found[0].length)
    if (pattern !== leadHash) continue
    tally.tags.push(tag)
    return text.slice(found[0].length)
  }
  const label = leadLabel.exec(text)
  if (label === null || label[0].length === text.length) return text
  return noteLabel((label[1] ?? '').trim(), tally) ? text.slice(label[0].length) : text
}

const tailBracket = /[\s,–—-]*(?:\[([^\][]{1,30})\]|\(([^()]{1,30})\))\s*[.!]?$/u
const tailHash = /\s+[#~]([\p{L}][\p{L}\p{N}_-]{1,29})$/u
const tailMark =
  /(?:\s*[,;|]\s*|\s+[–—-]\s*|\s+)(P[0-4]|(?:SP|pts|points|size|estimate|prio|priority)\s?[:=]\s?[\p{L}\d.,]{1,8}|\d{1,3}\s?(?:SP|story points?))$/iu
const tailDash =
  /(?:\s*[,;|]\s*|\s+[–—-]+\s*)(\d{1,3}\s?(?:pts?|points?|punkte?|puntos?)|(?:high|low|medium|top)\s?prio(?:rity)?|high|low|medium|critical|urgent|asap)[.!]?$/iu

function takeTail(text: string, tally: Tally): string {
  const from = Math.max(0, text.length - 60)
  const tail = text.slice(from)
  for (const pattern of [tailBracket, tailMark, tailDash, tailHash]) {
    const found = pattern.exec(tail)
    if (found === null || from + found.index === 0) continue
    const tag = (found[1] ?? found[2] ?? '').trim()
    const noted =
      noteTags(tag, tally) || (found[1] !== undefined && pattern === tailBracket && noteWord(tag, tally))
    if (!noted && pattern === tailHash) tally.tags.push(tag)
    if (noted || pattern === tailHash) return text.slice(0, from + found.index)
  }
  return text
}

const urgentTail = /(?<![\p{L}])(?:urgent|asap|a\.s\.a\.p|urgently|dringend|urgente|緊急)[.!\s]*$/iu

const field =
  /^(priority|prio|severity|type|kind|estimate|points|story points|sp|size|labels?|tags?)\s?[:=：]\s*([^:]{1,40})$/iu

/** A line that only states something ("Priority: high") keeps its words. */
function readField(text: string, tally: Tally): boolean {
  const found = field.exec(text)
  if (found === null) return false
  const name = (found[1] ?? '').toLowerCase()
  const word = found[2] ?? ''
  if (/^(?:prio|sever)/.test(name)) tally.priority = toPriority(word)
  else if (/^(?:type|kind)/.test(name)) tally.type = toType(word)
  else if (/^(?:label|tag)/.test(name)) tally.tags.push(...word.split(/[,;]\s*/))
  else tally.size = toSize(word)
  return true
}

/** The words of a passage without tags and emphasis, and what the tags state. */
export function readStated(raw: string): StatedWords {
  const tally: Tally = { type: null, priority: null, size: null, tags: [] }
  let text = toPlainLine(withoutEmphasis(toPlainLine(raw).replace(inlineTag, ' '))).replace(
    /^TODO\s+(?=\S)/,
    '',
  )
  if (readField(text.slice(0, 120), tally)) return { text, stated: tally }
  for (let turn = 0; turn < 5; turn += 1) {
    const rest = takeLead(text, tally)
    if (rest === text) break
    text = rest
  }
  for (let turn = 0; turn < 5; turn += 1) {
    const rest = takeTail(text, tally)
    if (rest === text) break
    text = rest.trim()
  }
  if (urgentTail.test(text.slice(-40))) tally.priority ??= 1
  return { text: text.trim(), stated: tally }
}

/** Two statements as one; the first wins where both speak. */
export function mergeStated(first: Stated, second: Stated): Stated {
  return {
    type: first.type ?? second.type,
    priority: first.priority ?? second.priority,
    size: first.size ?? second.size,
    tags: [...first.tags, ...second.tags],
  }
}
