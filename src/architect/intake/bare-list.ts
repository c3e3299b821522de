// Finds lists of bare noun phrases: the only commas that part ideas without a doubt.
import { cutAt } from './cut-at.ts'
import type { Run } from './flow.ts'
import { plainTags } from './lexicon-labels.ts'
import { chatter } from './lexicon-talk.ts'
import { finiteVerbs, foreignVerbs, nounlikeVerbs, plainVerbs } from './lexicon-verbs.ts'
import { isDemand, isThirdPerson, toWords } from './phrase.ts'
import { toPriority, toSize } from './tag-words.ts'

const glue = new Set(
  `the a an this that these those my our your their his her its it they we i you he she to not no only if when while because so than then due
  der die das den dem des ein eine einen le la les un une des el los las una lo il gli auf im am zum zur beim nicht`.split(
    /\s+/,
  ),
)
const prepositions = new Set(
  'on in at for with by from into via per across between under over after before during through without within about against near inside outside como con para por en de mit für von bei nach avec pour dans sur sans'.split(
    ' ',
  ),
)
const qualities = new Set(
  'fast slow quick simple secure easy reliable responsive clean modern stable safe ugly laggy broken confusing cheap small big large new old nice clear robust light dark flexible scalable friendly intuitive accessible smooth high low right left first last local public private active inactive red green blue'.split(
    ' ',
  ),
)

function isQuality(word: string): boolean {
  return qualities.has(word) || /(?:able|ible|ful|less|ous|ly)$/.test(word)
}

/** "monthly and yearly": how the thing before it is to be. */
function isHow(text: string): boolean {
  const words = toWords(text)
  return words.includes('and') && words.every((word) => word === 'and' || isQuality(word))
}

/** A verb at the start of a part, or a foreign one at its end, governs the part. */
function isGoverned(words: readonly string[]): boolean {
  const first = words[0] ?? ''
  if (plainVerbs.has(first) || foreignVerbs.has(first) || foreignVerbs.has(words.at(-1) ?? '')) return true
  if (words.length > 1 && (nounlikeVerbs.has(first) || isThirdPerson(first))) return true
  return false
}

/** A finite verb, an article or a pronoun makes more of it than a name of something. */
function isClause(words: readonly string[]): boolean {
  const rest = foreignVerbs.has(words[0] ?? '') && words[1] === 'a' ? words.slice(2) : words
  return rest.some((word) => finiteVerbs.has(word) || glue.has(word))
}

/** True for a part in a script without spaces that is a noun, as far as one can see: short, and no endings of verbs. */
function isDenseNoun(text: string): boolean {
  return (
    !/[\u3041-\u306D\u3070-\u3096]/u.test(text.replace(/[のとや]/gu, '')) &&
    text.length <= 12 &&
    !isDemand(text)
  )
}

/** A priority or a size is no part of a list of ideas. */
function isTag(text: string): boolean {
  return toPriority(text) !== null || toSize(text) !== null || plainTags.has(text.toLowerCase())
}

/** Words with which people remark on what stands before: "instant transfers, mandatory soon anyway". */
const remark =
  /(?:^|\s)(?:anyway|soon|again|already|too|though|asap|urgent(?:ly)?|mandatory|required|essential|important|obviously|finally|please|pls|somehow|maybe|later|everywhere|ideally|long overdue)[\s.!]*(?:$|\s)/i

const denseScript = /[\u3040-\u30FF\u4E00-\u9FFF]/u

/** A list of bare noun phrases with no verb over it ("filters, number of seats, delivery times"); null for anything else. */
export function cutBareList(text: string, mask: Uint8Array, from: number, to: number): Run[] | null {
  const whole = text.slice(from, to)
  if (whole.length > 400 || /[.!?:;()[\]{}<>=→"“”]|\s[–—-]\s/u.test(whole.replace(/[.?!]$/u, ''))) return null
  const parts = cutAt(text, mask, from, to, ',、，،')
  if (parts.length < 2) return null
  if (parts.some(({ from: start, to: end }) => isTag(text.slice(start, end)))) return null
  if (parts.some(({ from: start, to: end }) => chatter.test(text.slice(start, end)))) return null
  const texts = parts.map((part) => text.slice(part.from, part.to))
  if (texts.length === 2 && (remark.test(texts[1] ?? '') || isHow(texts[1] ?? ''))) return null
  if (texts.slice(1).some((part) => /\sof (?:them|those|these|it|which|us)\b/i.test(part))) return null
  if (denseScript.test(whole)) return texts.length >= 3 && texts.every(isDenseNoun) ? parts : null
  const lists = texts.map((part) => toWords(part))
  if (lists.some((words) => words.length === 0 || words.length > 4 || isClause(words))) return null
  if (isGoverned(lists[0] ?? []) || (lists.length < 3 && lists.some(isGoverned))) return null
  return isPlainList(lists) && !isOfAll(texts, lists) ? cutLastAnd(text, parts, lists) : null
}

/** "a page for chargers, earbuds and pens": one thing for all of them. */
function isOfAll([first = '']: readonly string[], lists: readonly (readonly string[])[]): boolean {
  return (
    / (?:for|of|with|about|between) [a-zß-ɏ]+s$/i.test(first) &&
    lists
      .slice(1)
      .every((words) => words.every((word) => word === 'and' || word === 'or' || isPluralNoun(word)))
  )
}

function isPlainList(lists: readonly (readonly string[])[]): boolean {
  const long = lists.every((words) => words.length > 1 || /-|.{12}/u.test(words[0] ?? ''))
  const last = lists.at(-1) ?? []
  if (lists.some((words) => words.some((word) => prepositions.has(word))) && !long) return false
  if (lists.filter((words) => isQuality(words[0] ?? '') && words.length === 1).length > 0) return false
  const tail =
    last[0] === 'and' || last[0] === 'or' || last[0] === 'und' || last[0] === 'y' || last[0] === 'et'
  if (tail && last.length > 2 && !long) return false
  if (lists.length > 2) return !last.includes('etc')
  const first = lists[0] ?? []
  if (tail) return false
  return first.length > 1 || isPluralNoun(first[0] ?? '')
}

function isPluralNoun(word: string): boolean {
  return /[^s]s$/.test(word) && !/(?:tatus|onus|ocus|irus|ampus|bus|plus|ensus|nexus|is)$/.test(word)
}

/** The last part "x and y" of a list of single words or of long phrases is two. */
function cutLastAnd(text: string, parts: readonly Run[], lists: readonly (readonly string[])[]): Run[] {
  const last = parts.at(-1)
  if (last === undefined) return [...parts]
  const words = text.slice(last.from, last.to)
  const lead = /^(?:and|or|und|y|et)\s+/i.exec(words)
  if (lead !== null) return [...parts.slice(0, -1), { from: last.from + lead[0].length, to: last.to }]
  const inner = /\s+(?:and|und|y|et|&)\s+/i.exec(words)
  if (inner === null || parts.length < 2) return [...parts]
  const short = lists.slice(0, -1).every((list) => list.length === 1)
  const tail = toWords(words.slice(inner.index + inner[0].length))
  if (short && tail.length > 1) return [...parts]
  const cut = last.from + inner.index
  return [...parts.slice(0, -1), { from: last.from, to: cut }, { from: cut + inner[0].length, to: last.to }]
}
