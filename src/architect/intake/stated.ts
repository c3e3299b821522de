// Reads what the input states outright (type, priority, size, tags) and takes those marks out of the words.
import type { Size } from '../../backlog/estimate-schema.ts'
import type { WorkType } from '../../backlog/work-type.ts'
import type { Stated } from '../passage.ts'
import { toPlainLine } from './blank.ts'
import { inlineTag, withoutEmphasis } from './emphasis.ts'
import { plainTags } from './lexicon-labels.ts'
import { toPriority, toSize, toType } from './tag-words.ts'

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

const priorityTag =
  /^(?:P[0-5]|(?:prio(?:rity)?)\s?[:=]?\s?[a-zß-ɏ\d]+|[a-zß-ɏ-]+(?: high| low)?\s?prio(?:rity)?)$/i
const sizeTag =
  /^(?:(?:sp|points?|pts?|story points?|estimate|size|est\.?|punkte|puntos)\s?[:=]\s?[\w.,]+|~?\d{1,3}(?:[.,]5)?\s?(?:sp|pts?|points?|story ?points?|punkte?|puntos?)|XS|S|M|L|XL|XXL)$/i

/** Notes what a tag says; false when it is no known tag. */
function noteTag(tag: string, tally: Tally): boolean {
  const size = sizeTag.test(tag) ? toSize(tag) : null
  const priority = priorityTag.test(tag) || !/\d/.test(tag) ? toPriority(tag) : null
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
const leadShout = /^(\p{L}{3,12})\s?!{1,5}\s*(?=\S)/u
const leadKey =
  /^(?:\p{Extended_Pictographic}\uFE0F?\s+)?([A-Z][A-Z0-9]{1,9}-\d{1,6}|[A-Z]-\d{1,4}(?=:|\s[–—·-]\s))(?::|\s[–—·-])?\s+(?=\S)/u
const leadNumber = /^((?:(?:ticket|issue|case|bug|task|story|request) #?|#)\d{1,7})(?::|\s[–—-])?\s+(?=\S)/i
const leadStory = /^((?:user )?story|task|epic|theme)\s?[:：]\s+(?=\S+\s+\S+\s+\S)/i
const leadHash = /^#([\p{L}][\p{L}\p{N}_-]{1,29})(?=\s)\s*/u

/** Names that look like the key of a ticket. */
const notKeys =
  /^(?:UTF|ISO|SHA|AES|RFC|CVE|COVID|HTTP|TLS|SSL|RSA|MD|MP|ES|PEP|WCAG|EN|DIN|IEC|X|H|V|A|US|IPV|GPT|USB|UTC|GMT|FY|Q)-/

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
  if (
    /^(?:todo|idea|topic|thema|title|summary|titel|título|titre|need|needs|needed|wish|want|wanted|request|suggestion|proposal|wunsch|kr|key result|known issue|known bug)$/u.test(
      lower,
    )
  ) {
    if (lower.startsWith('known')) tally.type ??= 'bug'
    return true
  }
  if (/^(?:fixme|hack|xxx)$/u.test(lower)) return noteTag(label, tally)
  return (
    (toType(label) !== null || priorityTag.test(label) || toPriority(lower) !== null) && noteTag(label, tally)
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
  const key = leadKey.exec(text) ?? leadNumber.exec(text)
  if (key !== null && !notKeys.test(text)) {
    tally.tags.push(key[1] ?? '')
    return text.slice(key[0].length)
  }
  const story = leadStory.exec(text)
  if (story !== null) {
    noteTag(story[1] ?? '', tally)
    return text.slice(story[0].length)
  }
  const shout = leadShout.exec(text)
  if (shout !== null && shout[0].length < text.length && toPriority(shout[1] ?? '') !== null)
    return noteTag(shout[1] ?? '', tally) ? text.slice(shout[0].length) : text
  const label = leadLabel.exec(text)
  if (label === null || label[0].length === text.length) return text
  return noteLabel((label[1] ?? '').trim(), tally) ? text.slice(label[0].length) : text
}

const tailBracket = /[\s,–—-]*(?:\[([^\][]{1,30})\]|\(([^()]{1,30})\))\s*[.!]?$/u
const tailHash = /\s+[#~]([\p{L}][\p{L}\p{N}_-]{1,29})$/u
const tailMark =
  /(?:\s*[,;|]\s*|\s+[–—-]\s*|\s+)(P[0-4]|(?:SP|pts|points|size|estimate|prio|priority)\s?[:=]\s?[a-zß-ɏ\d.,]{1,8}|\d{1,3}\s?(?:SP|story points?))$/i
const tailDash =
  /(?:\s*[,;|]\s*|\s+[–—-]+\s*)(\d{1,3}\s?(?:pts?|points?|punkte?|puntos?)|(?:high|low|medium|top)\s?prio(?:rity)?|high|low|medium|critical|urgent|asap)[.!]?$/i

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

const urgentTail =
  /(?<!(?:less|least|not|n['’]t|nicht|weniger|pas|moins|menos|no)(?: [a-zß-ɏ]+)? )(?<![a-zß-ɏ])(?:urgent|asap|a\.s\.a\.p|urgently|dringend|urgente|緊急)[.!\s]*$/i

const field =
  /^(priority|prio|severity|type|kind|estimate|points|story points|sp|size|labels?|tags?)\s?[:=：]\s*([^:]{1,40})$/i

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
    /^(?:(?:TODO|NEXT|WAITING|STARTED)\s+|(?:TODO|FIXME|HACK|XXX)\s?\([^()]{1,30}\)[:\s]*)(?=\S)/,
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
