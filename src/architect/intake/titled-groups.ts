// Finds ideas written as a title with a text right under it, group by group.

import type { OutlineEntry, ProseNode } from './outline.ts'
import { toWords } from './phrase.ts'

function isPlain(entry: OutlineEntry | undefined): entry is ProseNode {
  return (
    entry?.kind === 'prose' &&
    entry.block.marker === null &&
    !entry.block.spoken &&
    entry.children.length === 0
  )
}

function isTitle(text: string): boolean {
  return toWords(text).length <= 8 && !/[.!?:;,。！？：]$/u.test(text)
}

function isBody(text: string): boolean {
  return /[.!?。！？)]$/u.test(text) && (toWords(text).length >= 6 || /[^\p{ASCII}]{12}/u.test(text))
}

function isNumberedTitle(entry: OutlineEntry | undefined): boolean {
  return (
    entry?.kind === 'prose' &&
    entry.block.marker?.ordered === true &&
    entry.children.length === 0 &&
    isTitle(entry.flow.text)
  )
}

/** The paragraphs under numbered titles, by index; only where every number but the last has a paragraph under it. */
export function findNumberedBodies(entries: readonly OutlineEntry[]): Set<number> {
  const bodies = new Set<number>()
  let titles = 0
  let bare = 0
  for (const [index, entry] of entries.entries()) {
    if (isNumberedTitle(entry)) {
      titles += 1
      if (index + 1 < entries.length && !isPlain(entries[index + 1])) bare += 1
    } else if (entry.kind === 'prose' && entry.block.marker?.ordered === true) bare += 1
    else if (isPlain(entry) && (isNumberedTitle(entries[index - 1]) || bodies.has(index - 1)))
      bodies.add(index)
  }
  return titles > 1 && bare === 0 ? bodies : new Set()
}

/**
 * The entries that are the text under a title, by index. Only where two or more groups of lines look so and none looks
 * otherwise: a short line without an end after a blank line, then sentences.
 */
export function findBodies(entries: readonly OutlineEntry[]): Set<number> {
  const bodies = new Set<number>()
  let groups = 0
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1]
    if (!isPlain(entry) || !isPlain(next) || next.block.gap) continue
    const opens = entry.block.gap || !isPlain(entries[index - 1])
    if (!opens) {
      if (!bodies.has(index)) return new Set()
    } else if (!isTitle(entry.flow.text) || !isBody(next.flow.text)) return new Set()
    else groups += 1
    bodies.add(index + 1)
  }
  return groups > 1 ? bodies : new Set()
}
