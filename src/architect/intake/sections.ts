// Follows the headings of a text: which stand above a passage, and which are ideas themselves.
import type { SetAsideReason } from '../passage.ts'
import type { HeadingBlock } from './block.ts'
import { toSectionReason } from './finished.ts'
import { detailHeading } from './lexicon-cues.ts'
import type { OutlineEntry } from './outline.ts'
import { isDefect, isDemand, isGroupLabel, startsWithVerb, toWords } from './phrase.ts'

/** What a heading is: over other passages, an idea without anything under it, an idea with its text, a part of the idea before. */
type HeadingRole = 'context' | 'empty-idea' | 'idea' | 'part'

interface Content {
  /** Something stands under it before the next heading. */
  readonly any: boolean
  /** Paragraphs only, at most three. */
  readonly prose: boolean
  /** The next heading is deeper: its content belongs to this one too. */
  readonly nested: boolean
}

function toContent(entries: readonly OutlineEntry[], index: number, level: number): Content {
  let paragraphs = 0
  let close = 0
  let names = 0
  let others = 0
  for (let at = index + 1; at < entries.length; at += 1) {
    const entry = entries[at]
    if (entry === undefined) break
    if (entry.kind === 'heading') {
      const nested = entry.level > level && !detailHeading.test(entry.words)
      return { ...toKind(paragraphs, others, names, close), nested }
    }
    if (
      entry.kind === 'prose' &&
      entry.block.marker === null &&
      !entry.block.spoken &&
      entry.children.length === 0
    ) {
      paragraphs += 1
      if (!entry.block.gap) close += 1
      if (isListed(entry.flow.text)) names += 1
    } else if (entry.kind === 'aside' ? isTalk(entry.reason) : entry.kind !== 'code') others += 1
  }
  return { ...toKind(paragraphs, others, names, close), nested: false }
}

/** What somebody wrote and asks for nothing: the heading over it is no idea either. */
function isTalk(reason: SetAsideReason): boolean {
  return reason === 'greeting' || reason === 'not-work'
}

/** A short line without an end mark, as in a list whose bullets were left out. */
function isListed(text: string): boolean {
  return text.length <= 60 && !/[.!?:;,。！？…)]$/u.test(text)
}

function toKind(
  paragraphs: number,
  others: number,
  names: number,
  close: number,
): { any: boolean; prose: boolean } {
  // Lines right under each other that nobody wrapped are a list without its marks.
  const list = (names > 1 && names === paragraphs) || (close > 1 && close === paragraphs)
  return { any: paragraphs + others > 0, prose: others === 0 && paragraphs <= 3 && !list }
}

/** A line that says of one idea why, how big or where it is. */
const aspect =
  /^(?:\*\*|__)?(?:why(?: it'?s? [a-zß-ɏ]+)?|effort|impact|value|priority|prio|size|estimate|complexity|files?|location|issue|problem|fix|recommendation|approach|solution|scope|status|severity|risk|benefit|cost|rationale|acceptance criteria|steps|expected|actual|notes?|owner|depends on|aufwand|nutzen|warum|problem|lösung)(?:\*\*|__)?\s?[:：]/i

/** The levels on which headings are ideas with their details: half of them or more are counted, or have a line on an aspect. */
function findTitledLevels(
  entries: readonly OutlineEntry[],
  contents: ReadonlyMap<number, Content>,
): Set<number> {
  const counts = new Map<number, { all: number; titles: number }>()
  for (const [index, content] of contents) {
    const heading = entries[index]
    if (heading?.kind !== 'heading' || heading.level < 2 || heading.level > 6) continue
    if (content.nested || !content.any || !isNamed(heading)) continue
    const count = counts.get(heading.level) ?? { all: 0, titles: 0 }
    count.all += 1
    if (hasAspect(entries, index)) count.titles += 1
    counts.set(heading.level, count)
  }
  return new Set(
    [...counts].flatMap(([level, { all, titles }]) => (titles > 1 && titles * 2 >= all ? [level] : [])),
  )
}

/** At most so many entries under a heading are looked at. */
const mostEntries = 12

function hasAspect(entries: readonly OutlineEntry[], index: number): boolean {
  for (const entry of entries.slice(index + 1, index + 1 + mostEntries)) {
    if (entry.kind === 'heading') return false
    if (entry.kind === 'prose' && aspect.test(entry.flow.text)) return true
  }
  return false
}

function isTitle(words: string): boolean {
  return startsWithVerb(words) || isDemand(words) || (isDefect(words) && toWords(words).length > 2)
}

/** The role of every heading, by its index among the entries. */
export function toHeadingRoles(entries: readonly OutlineEntry[]): Map<number, HeadingRole> {
  const roles = new Map<number, HeadingRole>()
  const contents = new Map<number, Content>()
  const proseByLevel = new Map<number, number>()
  // Where one heading names a group, its likes do so too.
  const grouped = new Set<number>()
  for (const [index, entry] of entries.entries()) {
    if (entry.kind !== 'heading') continue
    const content = toContent(entries, index, entry.level)
    contents.set(index, content)
    if (entry.level >= 7 && content.any && (isGroupName(entry) || isGroupLabel(entry.words)))
      grouped.add(entry.level)
    if (isProseOnly(entry, content)) proseByLevel.set(entry.level, (proseByLevel.get(entry.level) ?? 0) + 1)
  }
  const titled = findTitledLevels(entries, contents)
  for (const [index, content] of contents) {
    const heading = entries[index]
    if (heading?.kind === 'heading') roles.set(index, toRole(heading, content, proseByLevel, titled, grouped))
  }
  return roles
}

function isNamed({ level, words }: HeadingBlock): boolean {
  return level > 0 && !isGroupLabel(words) && !detailHeading.test(words)
}

function isProseOnly(heading: HeadingBlock, content: Content): boolean {
  return isNamed(heading) && content.any && content.prose && !content.nested
}

/** "What hurts", "What users told us": what the lines under it have in common; no question that is to be answered. */
const sectionName =
  /^what (?:we|i|users?|people|customers?|guests?|they|everyone|hurts?|bothers|bugs|annoys|works?|worked|went|is|was|breaks?|broke|helps?|stays|changed|else)(?![a-zß-ɏ])[^?]{0,40}$/i

/** One word over lines, without the mark of a heading: the name of a group, hardly an idea. */
function isGroupName({ level, words }: HeadingBlock): boolean {
  return level >= 7 && toWords(words).length === 1
}

function toRole(
  heading: HeadingBlock,
  content: Content,
  proseByLevel: ReadonlyMap<number, number>,
  titled: ReadonlySet<number>,
  grouped: ReadonlySet<number>,
): HeadingRole {
  const { words, level } = heading
  if (toSectionReason(words) !== null || (sectionName.test(words) && (content.any || content.nested)))
    return 'context'
  if (detailHeading.test(words)) return 'part'
  if (!content.any && !content.nested)
    return isGroupLabel(words) || toWords(words).length < 2 ? 'context' : 'empty-idea'
  if (titled.has(level) && isNamed(heading)) return 'idea'
  if (!isProseOnly(heading, content) || isGroupName(heading)) return 'context'
  return isTitle(words) || (!grouped.has(level) && (proseByLevel.get(level) ?? 0) > 1) ? 'idea' : 'context'
}
