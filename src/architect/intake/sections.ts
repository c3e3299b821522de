// Follows the headings of a text: which stand above a passage, and which are ideas themselves.
import type { HeadingBlock } from './block.ts'
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
  let names = 0
  let others = 0
  for (let at = index + 1; at < entries.length; at += 1) {
    const entry = entries[at]
    if (entry === undefined) break
    if (entry.kind === 'heading') {
      const nested = entry.level > level && !detailHeading.test(entry.words)
      return { ...toKind(paragraphs, others, names), nested }
    }
    if (
      entry.kind === 'prose' &&
      entry.block.marker === null &&
      !entry.block.spoken &&
      entry.children.length === 0
    ) {
      paragraphs += 1
      if (isListed(entry.flow.text)) names += 1
    } else if (entry.kind !== 'code') others += 1
  }
  return { ...toKind(paragraphs, others, names), nested: false }
}

/** A short line without an end mark, as in a list whose bullets were left out. */
function isListed(text: string): boolean {
  return text.length <= 60 && !/[.!?:;,。！？…)]$/u.test(text)
}

function toKind(paragraphs: number, others: number, names: number): { any: boolean; prose: boolean } {
  const list = names > 1 && names === paragraphs
  return { any: paragraphs + others > 0, prose: others === 0 && paragraphs <= 3 && !list }
}

function isTitle(words: string): boolean {
  return startsWithVerb(words) || isDemand(words) || (isDefect(words) && toWords(words).length > 2)
}

/** The role of every heading, by its index among the entries. */
export function toHeadingRoles(entries: readonly OutlineEntry[]): Map<number, HeadingRole> {
  const roles = new Map<number, HeadingRole>()
  const contents = new Map<number, Content>()
  const proseByLevel = new Map<number, number>()
  for (const [index, entry] of entries.entries()) {
    if (entry.kind !== 'heading') continue
    const content = toContent(entries, index, entry.level)
    contents.set(index, content)
    if (isProseOnly(entry, content)) proseByLevel.set(entry.level, (proseByLevel.get(entry.level) ?? 0) + 1)
  }
  for (const [index, content] of contents) {
    const heading = entries[index]
    if (heading?.kind === 'heading') roles.set(index, toRole(heading, content, proseByLevel))
  }
  return roles
}

function isProseOnly(heading: HeadingBlock, content: Content): boolean {
  const named = heading.level > 0 && !isGroupLabel(heading.words) && !detailHeading.test(heading.words)
  return named && content.any && content.prose && !content.nested
}

function toRole(
  heading: HeadingBlock,
  content: Content,
  proseByLevel: ReadonlyMap<number, number>,
): HeadingRole {
  const { words, level } = heading
  if (detailHeading.test(words)) return 'part'
  if (!content.any && !content.nested)
    return isGroupLabel(words) || toWords(words).length < 2 ? 'context' : 'empty-idea'
  if (!isProseOnly(heading, content)) return 'context'
  return isTitle(words) || (proseByLevel.get(level) ?? 0) > 1 ? 'idea' : 'context'
}
