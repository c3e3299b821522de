// Finds several ideas in one line: chains of tasks, inline numbers and bullets.
import { cutBareList } from './bare-list.ts'
import { cutAt, trimRun, withoutJoint } from './cut-at.ts'
import type { Run } from './flow.ts'
import {
  elaborates,
  hasFiniteVerb,
  isDefect,
  isDemand,
  isGroupLabel,
  isThirdPerson,
  isTopicOfGroup,
  pointsBack,
  startsWithTask,
  startsWithVerb,
  toWords,
} from './phrase.ts'
import { toSentences } from './sentences.ts'
import { contentStems, sharesContent } from './stems.ts'

/** "fix login, add dark mode, remove the banner": three or more tasks, or two without "and", each with its own verb. */
export function cutTaskChain(text: string, mask: Uint8Array, from: number, to: number): Run[] | null {
  const whole = text.slice(from, to)
  if (whole.length > 400 || /[:()]|\s[–—]\s/u.test(whole)) return null
  const parts = cutAt(text, mask, from, to, ',，')
  if (parts.length < 2 || parts.length > 12) return null
  const bare = parts.map((part) => withoutJoint(text, part))
  const bodies = bare.map((part) => text.slice(part.from, part.to))
  const fits = bodies.every((body) => startsWithTask(body) && toWords(body).length <= 7 && !pointsBack(body))
  return fits && (parts.length > 2 || bodies.every((body) => !/ and /i.test(body))) ? bare : null
}

/** "search is broken, export is slow, no dark mode": three or more short clauses, each with its own subject. */
export function cutClauseChain(text: string, mask: Uint8Array, from: number, to: number): Run[] | null {
  const whole = text.slice(from, to)
  if (whole.length > 300 || /[:()]|\s[–—]\s|[.!?]\s/u.test(whole)) return null
  const parts = cutAt(text, mask, from, to, ',，')
  if (parts.length < 3) return null
  const bodies = parts.map((part) => text.slice(part.from, part.to))
  const stands = bodies.every((body) => {
    const words = toWords(body)
    const tied =
      elaborates(body) ||
      /^(?:and|or|when|if|while|as|after|before|where|with|then|i|we|you|who|that)\s/i.test(body)
    return (
      words.length >= 2 &&
      words.length <= 7 &&
      !tied &&
      (isDefect(body) || hasFiniteVerb(body) || words[0] === 'no')
    )
  })
  if (stands && bodies.filter(isDefect).length >= 2) return parts
  return bodies.every(isFullClause) ? parts.map((part) => withoutJoint(text, part)) : null
}

/** A clause with its own subject, such as "and the widget shows the wrong day". */
export function isFullClause(body: string): boolean {
  const bare = body.replace(/^(?:and|but|und|y|et)\s+/i, '')
  const words = toWords(bare)
  if (words.length < 4 || words.length > 16 || pointsBack(bare.replace(/^there\b/i, ''))) return false
  if (!/^(?:the|my|our|there(?:'s| is| are)|nobody|no one|every)\s/i.test(bare)) return false
  return hasFiniteVerb(bare) || isDefect(bare) || words.slice(2, 5).some(isThirdPerson)
}

/** Sentences are cut before what a semicolon parts. */
const sentenceEnd = /[\p{Ll}\d)][.!?]\s+\p{Lu}/u

/** Ideas with semicolons between them: each a demand, a defect or a short phrase, none a word about the one before. */
export function cutSemicolons(text: string, mask: Uint8Array, from: number, to: number): Run[] | null {
  const parts = cutAt(text, mask, from, to, ';；؛')
  if (parts.length < 2 || parts.some((part) => sentenceEnd.test(text.slice(part.from, part.to)))) return null
  if (parts.every((part) => isNewThing(text.slice(part.from, part.to)))) return parts
  const fits = parts.every((part, index) => {
    const body = text.slice(part.from, part.to)
    if (index > 0 && elaborates(body)) return false
    if (isDemand(body) || isDefect(body) || toWords(body).length <= 4 || /\?$/u.test(body)) return true
    return parts.length > 2 && toWords(body).length <= 12 && !tied.test(body) && !pointsBack(body)
  })
  return fits ? parts : null
}

/** "a page for caterers": a thing with an indefinite article, and nothing told of it. */
function isNewThing(body: string): boolean {
  if (!/^(?:an?|some|eine?n?|une?|des|un[ao]?|unos) /i.test(body) || hasFiniteVerb(body)) return false
  const words = toWords(body).length
  return words >= 3 && words <= 12 && !pointsBack(body)
}

/** "Bugs: login crashes, export is slow": a group label and its ideas; null when the label is no group. */
export function cutLabelledList(
  text: string,
  mask: Uint8Array,
  from: number,
  to: number,
): { label: Run; parts: Run[] } | null {
  const head = /^[^:：,;()]{2,40}[:：]\s*/u.exec(text.slice(from, Math.min(to, from + 60)))
  if (head === null || from + head[0].length >= to) return null
  const label = trimRun(text, from, from + head[0].length)
  if (/^(?:docs|tests?|chores?|style|perf|ci|build|refactor|fix)\s?:/u.test(head[0])) return null
  const name = text.slice(label.from, label.to)
  if (!(isGroupLabel(name) && isPlural(name)) && !needed.test(name)) return null
  const start = from + head[0].length
  const bare =
    cutSemicolons(text, mask, start, to) ??
    cutBareList(text, mask, start, to) ??
    cutTaskChain(text, mask, start, to)
  if (bare !== null) return { label, parts: bare }
  const parts = cutAt(text, mask, start, to, ',、，،')
  const clauses = parts.every((part, index) => {
    const body = text.slice(part.from, part.to)
    const words = toWords(body).length
    return (
      words > 1 &&
      words < 14 &&
      (index === 0 || !(elaborates(body) || tied.test(body)) || startsWithVerb(body)) &&
      (hasFiniteVerb(body) || startsWithVerb(body) || isDefect(body))
    )
  })
  const bodies = parts.map((part) => text.slice(part.from, part.to))
  const split = (clauses && parts.length > 1) || isNameList(bodies) || isPlainParts(bodies)
  return { label, parts: split ? parts : cutLabelParts(text, mask, start, to) }
}

/** Three or more short names of things, of which the first is no clause: "streaks, leaderboards, sound on/off". */
function isNameList(bodies: readonly string[]): boolean {
  const [first = ''] = bodies
  if (bodies.length < 3 || hasFiniteVerb(first) || isDefect(first) || toWords(first).length > 4) return false
  return bodies.every((body) => {
    const words = toWords(body).length
    return words > 0 && words <= 6 && !tied.test(body)
  })
}

/** A clause that says when or where, which what follows needs. */
const condition =
  /^(?:when|if|after|before|while|once|as|in|on|at|with|for|since|during|wenn|nach|bei|cuando|quand)\s/i

/** Two or more parts that each are a whole line of a list: two to eight words, none tied to the one before. */
function isPlainParts(bodies: readonly string[]): boolean {
  const [first = ''] = bodies
  if (bodies.length < 2 || condition.test(first)) return false
  const whole = bodies.every((body) => {
    const words = toWords(body).length
    return (
      words >= 2 &&
      words <= 8 &&
      !tied.test(body) &&
      !condition.test(body) &&
      !elaborates(body) &&
      !pointsBack(body)
    )
  })
  return whole && (bodies.length > 2 || startsWithVerb(bodies[1] ?? ''))
}

/** What a label holds: sentences or parts between semicolons that each say something of their own; else one part. */
function cutLabelParts(text: string, mask: Uint8Array, from: number, to: number): Run[] {
  const parts = cutAt(text, mask, from, to, ';；')
  const body = (part: Run): string => text.slice(part.from, part.to)
  if (parts.length > 1 && parts.every((part) => toWords(body(part)).length > 1 && !elaborates(body(part))))
    return parts
  const sentences = toSentences(text, mask, from, to)
  const asks = sentences.every((part) => /\?$/u.test(body(part)) && toWords(body(part)).length > 2)
  if (asks && sentences.length > 1) return sentences
  const stands = sentences.every((part, index) => {
    const before = sentences[index - 1]
    if (before === undefined) return true
    if (elaborates(body(part)) || pointsBack(body(part)) || toWords(body(part)).length < 3) return false
    return !sharesContent(contentStems(body(before)), contentStems(body(part)))
  })
  return stands && sentences.length > 1 ? sentences : [trimRun(text, from, to)]
}

/** Words that tie a part to the one before it. */
const tied = /^(?:and|or|which|who|but|so|because|e\.?g|etc)\b/i

/** A label that says that what follows is wanted: "need for Thursday:". */
const needed =
  /^(?:(?:still |things )?(?:need|needed|want|wanted|to ?do|left to do))(?: (?:for|by|before|until|in) [a-zß-ɏ\d ]{2,20})\s?[:：]$/i

function isPlural(label: string): boolean {
  return (
    isTopicOfGroup(label) ||
    /s\s*[:：]?$|^(?:good|bad|ugly|missing|needed|praise|must|should|could|nice)\b|list|todo|tech|debt|backlog|later|next|dated|scheduled|no date|fehler|ideen|wünsche|aufgaben|mobile|[\u3040-\u30FF\u4E00-\u9FFF]/i.test(
      label.trim(),
    )
  )
}

const inlineNumber = /(?<=^|[\s,;.:：])(?:\((\d{1,2}|[a-h])\)|(\d{1,2}|[a-h])[).])(?=\s+\S)/gi

/** "1) export 2) search" or "(a) … (b) …": counted from one without a gap; what stands before the first is the intro. */
export function cutNumbered(
  text: string,
  mask: Uint8Array,
  from: number,
  to: number,
): { intro: Run; parts: Run[] } | null {
  const starts: { at: number; after: number }[] = []
  for (const found of text.slice(from, to).matchAll(inlineNumber)) {
    const bracketed = found[1] !== undefined
    if (!bracketed && mask[from + found.index] === 1) continue
    const count = (found[1] ?? found[2] ?? '').toLowerCase()
    const value = /\d/.test(count) ? Number(count) : count.charCodeAt(0) - 96
    if (value !== starts.length + 1) continue
    starts.push({ at: from + found.index, after: from + found.index + found[0].length })
  }
  if (starts.length < 2) return null
  const parts = starts.map((start, index) => trimRun(text, start.after, starts[index + 1]?.at ?? to))
  if (parts.some((part) => part.from >= part.to)) return null
  return { intro: trimRun(text, from, starts[0]?.at ?? from), parts }
}

/** "• export • search": two or more bullets inside one line. */
export function cutInlineBullets(text: string, mask: Uint8Array, from: number, to: number): Run[] | null {
  const parts = cutAt(text, mask, from, to, '•●▪◦‣')
  return parts.length > 1 && /[•●▪◦‣]/u.test(text.slice(from, to)) ? parts : null
}
